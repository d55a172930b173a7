"""A day is understood as people write it, and never guessed where there is none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.days import day_of
from speakaid.wording.days import day_names, whole_day

TODAY = date(2026, 11, 24)
DAY = date(2026, 11, 26)


def read(text: str, today: date = TODAY) -> date | None:
    return day_of(text, today, day_names())


@pytest.mark.parametrize(
    "text",
    [
        "26 November",
        "26 nov",
        "26. November",
        "26. Nov. 2026",
        "November 26",
        "Nov. 26th, 2026",
        "November the 26th",
        "the 26th of November",
        "Thursday 26 November 2026 at 10",
        "on Thursday, 26 November, at 10.30",
        "26.11.",
        "26.11",
        "26. 11. 2026",
        "26/11/2026",
        "11/26/2026",
        "26/11/26",
        "2026-11-26",
    ],
)
def test_a_day_is_understood(text: str) -> None:
    assert read(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "soon", "26", "in 2026", "31.2.", "30 February 2027", "10 minutes", "0.0.", "a.b."]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24 November", TODAY),
        ("23 November", date(2027, 11, 23)),
        ("29 February", date(2028, 2, 29)),
        ("3.4.", date(2027, 4, 3)),
        ("26 November 2020", date(2020, 11, 26)),
    ],
)
def test_without_a_year_it_is_the_next_such_day(text: str, day: date) -> None:
    assert read(text) == day


def test_at_the_end_of_time_there_is_no_next_day() -> None:
    assert read("1 January", date(9999, 12, 31)) is None


@given(st.dates(), st.dates())
def test_a_day_is_understood_as_we_say_it(day: date, today: date) -> None:
    if day.year >= 1000:
        assert read(whole_day(day), today) == day
        assert read(day.isoformat(), today) == day


@given(st.text(), st.dates())
def test_no_text_is_too_strange(text: str, today: date) -> None:
    assert read(text, today) is None or read(text, today) is not None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", 0),
        ("Tomorrow at ten", 1),
        ("Tuesday", 0),
        ("on Thursday, in the hall", 2),
        ("thu", 2),
        ("Monday", 6),
        ("in five days", 5),
        ("in 10 days", 10),
        ("two weeks from now", 14),
        ("in one week", 7),
    ],
)
def test_a_day_is_understood_as_people_say_it(text: str, days: int) -> None:
    assert read(text) == TODAY + timedelta(days=days)


@pytest.mark.parametrize("text", ["th", "in 1000 days", "days", "five", "some days", "a week"])
def test_what_names_no_day_from_today_is_none(text: str) -> None:
    assert read(text) is None
