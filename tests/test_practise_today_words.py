"""What is said before a sitting: of a day of rest, and to whom the talk is new."""

from datetime import date, timedelta

import pytest
from decks import SINGLE, SUPPORT

from speakaid.core.practice.items import Way
from speakaid.core.practice.plan import DayPlan, plan_for
from speakaid.core.talk import Talk
from speakaid.wording.practise import plan_words
from speakaid.wording.practise_today import more_words, not_now, practise, rest_words

DAY = date(2026, 12, 8)
TALK = Talk(SUPPORT)


def before(days: int, talk: Talk = TALK) -> DayPlan:
    """The plan so many days before the talk."""
    return plan_for(talk, DAY, DAY - timedelta(days=days))


@pytest.mark.parametrize("days", [4, 6])
def test_a_day_of_rest_says_when_it_goes_on(days: int) -> None:
    assert rest_words(before(days)) == "Nothing is planned for today. It goes on tomorrow."


def test_a_day_that_is_further_off_is_named() -> None:
    rest = DayPlan(DAY, date(2026, 11, 24), False, date(2026, 11, 28), 10, before(7).parts)
    assert rest_words(rest) == (
        "Nothing is planned for today. The next day is Saturday 28 November."
    )


@pytest.mark.parametrize("days", [30, 7, 5, 3, 2, 1, 0, -1])
def test_nothing_is_said_of_rest_on_a_day_of_the_plan_or_after_the_talk(days: int) -> None:
    assert rest_words(before(days)) == ""


def test_without_a_day_every_day_is_one() -> None:
    assert rest_words(plan_for(TALK, None, DAY)) == ""


def test_to_whom_the_talk_is_new_each_sitting_is_told() -> None:
    told = [more_words(parts, TALK) for parts in before(2).more]
    assert told == [
        "Your talk, to read aloud, and one word",
        "Your opening, your ending, and three points",
    ]


def test_one_thing_stands_alone() -> None:
    single = Talk(SINGLE)
    assert more_words(before(2, single).more[0], single) == "Your opening"


def test_what_is_planned_is_told_as_before() -> None:
    told = plan_words(before(5), TALK)
    assert told == "Today: 15 minutes. Your opening, your ending, two points, one word."


def test_each_way_without_work_says_why() -> None:
    assert not_now(Way.FADE) == "There are no words in this talk yet."
    assert "“Change the words”" in not_now(Way.WORDS)


def test_a_talk_without_a_name_has_a_heading() -> None:
    assert practise(" ") == "Practise “A talk without a name”"
