"""What is planned for which day before the talk."""

from datetime import date, timedelta

import pytest
from decks import EMPTY, SINGLE, SUPPORT, card, deck
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import decks
from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.core.practice import items
from speakaid.core.practice.items import Way, said_of
from speakaid.core.practice.plan import DAYS, DayPlan, plan_for
from speakaid.core.practice.work import Work, all_of
from speakaid.core.talk import Talk

DAY = date(2026, 12, 8)


def before(days: int, talk: Deck = SUPPORT, sitting: float | None = None) -> DayPlan:
    """The plan so many days before the talk."""
    return plan_for(Talk(talk), DAY, DAY - timedelta(days=days), sitting)


def told(plan: DayPlan) -> list[str]:
    """Its parts in a few letters: the way, and the cards."""
    return [f"{part.way}: {' '.join(i.split('/')[0] for i in part.items)}" for part in plan.parts]


@pytest.mark.parametrize(
    ("days", "parts"),
    [
        (30, ["read: opening began bus faces choir missing about ending", "words: faces"]),
        (7, ["read: opening began bus faces choir missing about ending", "words: faces"]),
        (5, ["recall: opening ending began faces", "fade: began faces", "words: faces"]),
        (3, ["recall: opening ending missing about", "fade: missing about", "words: faces"]),
        (2, ["recall: opening ending began faces", "words: faces", "run_through: "]),
        (1, ["run_through: ", "recall: opening ending", "read: holding-0 holding-1"]),
        (0, ["read: opening ending", "read: holding-0 holding-1"]),
        (-1, []),
    ],
)
def test_each_day_has_its_work(days: int, parts: list[str]) -> None:
    plan = before(days)
    assert told(plan) == parts
    assert plan.days_left == days


def test_some_days_are_days_of_rest() -> None:
    planned = [days for days in range(12) if before(days).is_planned]
    assert planned == [0, 1, 2, 3, 5, 7, 8, 9, 10, 11]
    assert told(before(6)) == told(before(7))
    assert told(before(4)) == told(before(5))
    assert before(6).next_day == DAY - timedelta(days=5)
    assert before(0).next_day is None


def test_without_a_day_other_points_come_each_day() -> None:
    plans = [plan_for(Talk(SUPPORT), None, DAY + timedelta(days=n)) for n in range(7)]
    assert all(plan.is_planned and plan.days_left is None for plan in plans)
    assert plans[0].next_day is None
    points = [item for plan in plans[:3] for item in plan.parts[1].items]
    assert sorted(points) == sorted(["began", "faces", "missing", "about", "bus", "choir"])
    assert plans[6].parts == plans[0].parts


def test_on_each_day_of_the_plan_the_next_words_have_their_turn() -> None:
    names = [f"word{number}" for number in range(12)]
    words = tuple(TrickyWord(word=name) for name in names)
    talk = deck("", card("a", " ".join(names), tricky_words=words))
    parts = [part for days in (7, 5, 3, 2) for part in before(days, talk).parts]
    dealt = [part.items for part in parts if part.way is Way.WORDS]
    assert [len(items) for items in dealt] == [3, 3, 3, 3]
    assert len({item for items in dealt for item in items}) == len(names)


def test_who_hears_of_it_two_days_before_has_more_to_do() -> None:
    assert [len(before(days).more) for days in (3, 2, 1, 0)] == [0, 2, 2, 0]
    ways = [part.way for part in before(2).more[1]]
    assert ways == [Way.RECALL, Way.FADE, Way.FADE]


def test_a_sitting_holds_no_more_than_its_time() -> None:
    long = before(7, sitting=300)
    assert told(long) == ["read: opening began bus faces"]
    assert long.minutes == 5
    assert before(7).minutes == 15


def test_a_run_through_is_never_cut() -> None:
    assert told(before(1, sitting=300))[0] == "run_through: "


def test_a_talk_of_hours_is_never_planned_as_one_run_through() -> None:
    hours = deck("Long", *(card(str(place), "word " * 100) for place in range(200)))
    for days in (2, 1):
        plan = before(days, hours)
        assert Way.RUN_THROUGH not in [part.way for part in plan.parts]
        assert 0 < plan.minutes <= 20


def test_a_talk_with_very_many_cards_is_planned_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each card is looked at a few times, however many there are."""
    looked = 0

    def counted(one: Card) -> str:
        nonlocal looked
        looked += 1
        return said_of(one)

    monkeypatch.setattr(items, "said_of", counted)
    cards = [card(f"c{number}", f"Sentence {number} of them.") for number in range(200)]
    for days in (7, 5, 3, 2, 1, 0):
        before(days, deck("", *cards))
    assert looked < 30 * 6 * len(cards)


@pytest.mark.parametrize("talk", [EMPTY, deck("No words", *SINGLE.cards[:0])])
def test_a_talk_without_words_has_nothing_to_do(talk: Deck) -> None:
    plan = plan_for(Talk(talk), DAY, DAY)
    assert (plan.parts, plan.minutes) == ((), 0)


def test_a_single_card_is_all_there_is() -> None:
    assert told(before(5, SINGLE)) == ["recall: only"]


@given(decks(), st.none() | st.integers(-3, 400), st.sampled_from((None, 300.0, 3600.0)))
def test_a_plan_is_what_the_talk_has(talk: Deck, left: int | None, sitting: float | None) -> None:
    day = None if left is None else DAY + timedelta(days=left)
    whole = Talk(talk)
    plan = plan_for(whole, day, DAY, sitting)
    assert plan == plan_for(whole, day, DAY, sitting)
    assert all(map(Work(whole, plan.tasks).is_there, plan.tasks))
    assert len(set(plan.tasks)) == len(plan.tasks)
    assert plan.minutes % 5 == 0
    assert plan.parts or (left is not None and left < 0) or not all_of(whole, Way.FADE)
    if plan.next_day is not None:
        assert DAY < plan.next_day <= day  # type: ignore[operator]
        assert (day - plan.next_day).days in DAYS  # type: ignore[operator]
