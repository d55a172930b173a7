"""The day of a talk, as one says it."""

from datetime import UTC, date, datetime

import pytest

from speakaid.wording.moments import in_words
from speakaid.wording.when import day_sentence, day_words

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 23), "Yesterday"),
        (TODAY, "Today"),
        (date(2026, 11, 25), "Tomorrow"),
        (date(2026, 11, 26), "Thursday 26 November"),
        (date(2026, 3, 1), "Sunday 1 March"),
        (date(2027, 1, 5), "Tuesday 5 January 2027"),
    ],
)
def test_a_day_is_told_from_today(day: date, words: str) -> None:
    assert day_words(day, TODAY) == words


def test_the_moments_of_notes_are_told_as_one_says_them() -> None:
    noted = (
        "2026-11-24 07:55  Helen\nWe met at 9.\n\n2026-11-23 16:20  Question\n2026-99-01 10:00  So"
    )
    now = datetime(2026, 11, 24, 18, tzinfo=UTC)
    said = "Today 07:55, Helen\nWe met at 9.\n\nYesterday 16:20, Question\n2026-99-01 10:00  So"
    assert in_words(noted, now) == said


def test_the_last_day_of_a_year_is_near_the_first_of_the_next() -> None:
    assert day_words(date(2027, 1, 1), date(2026, 12, 31)) == "Tomorrow"


def test_a_day_that_nobody_knows_is_not_spoken_of() -> None:
    assert day_sentence(None, TODAY) == ""
    assert day_sentence(TODAY, TODAY) == "Today."
