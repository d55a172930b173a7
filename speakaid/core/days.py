"""A day as a person writes it: "26 November", "November 26", "26.11.", "26/11/2026", "2026-11-26";
and as people say it: "tomorrow", "Thursday", "in five days", "in 2 weeks".

Who writes two numbers means the day first, unless only the other way makes a day. Without a year it
is the next such day. What was understood is always shown in words, so that a person can see it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?)?(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?([^\W\d_]{3,})")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(?:the\s+)?(\d{1,2})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
_CENTURY = 2000
_YEARS_TO_TRY = 9
"""A 29 February is at most eight years away."""
_ENOUGH_LETTERS = 3
_FARTHEST = 100
"""Days, or weeks, from today; more is no day that anybody counts to."""


@dataclass(frozen=True, slots=True)
class DayNames:
    """The words that name days, in small letters, each with its number.

    Months count from 1, weekdays from Monday as 0; `near` are days from today; `numbers` stand for
    figures, `units` are how many days a day, or a week, has.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int] = field(default_factory=dict)
    near: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)


def day_of(text: str, today: date, names: DayNames) -> date | None:
    """The day that a text names, None where it names none.

    Of months and weekdays three letters are enough.
    """
    small = text.casefold()
    named = (_day(year, month, day, today) for year, month, day in _readings(small, names.months))
    found = next((day for day in named if day is not None), None)
    return found or _from_today(small.split(), today, names)


def _from_today(words: Sequence[str], today: date, names: DayNames) -> date | None:
    """The day that is so far from today; a weekday is the next one, today included."""
    bare = [word.strip(".,;:") for word in words]
    for count, unit in pairwise(bare):
        number = int(count) if count.isdecimal() else names.numbers.get(count)
        if number is not None and number <= _FARTHEST and unit in names.units:
            return today + timedelta(days=number * names.units[unit])
    for word in bare:
        if word in names.near:
            return today + timedelta(days=names.near[word])
        if (weekday := _number_of(word, names.weekdays)) is not None:
            return today + timedelta(days=(weekday - today.weekday()) % 7)
    return None


def _number_of(name: str, names: Mapping[str, int]) -> int | None:
    """The number of what is called so; three letters of its name are enough."""
    if len(name) < _ENOUGH_LETTERS:
        return None
    return next((number for full, number in names.items() if full.startswith(name)), None)


def _readings(text: str, months: Mapping[str, int]) -> Iterator[tuple[int | None, int, int]]:
    """What it may mean, the likeliest first: year, month, day."""
    for found in _ISO.finditer(text):
        yield int(found[1]), int(found[2]), int(found[3])
    yield from _with_names(text, months)
    for found in _NUMBERS.finditer(text):
        year = None if found[3] is None else int(found[3])
        year = _CENTURY + year if year is not None and year < 100 else year
        yield year, int(found[2]), int(found[1])
        yield year, int(found[1]), int(found[2])


def _with_names(text: str, months: Mapping[str, int]) -> Iterator[tuple[int | None, int, int]]:
    year = int(found[1]) if (found := _YEAR.search(text)) else None
    pairs = [(found[2], found[1]) for found in _DAY_FIRST.finditer(text)]
    pairs += [(found[1], found[2]) for found in _MONTH_FIRST.finditer(text)]
    for name, day in pairs:
        month = _number_of(name, months)
        if month is not None:
            yield year, month, int(day)


def _day(year: int | None, month: int, day: int, today: date) -> date | None:
    """This day; without a year the next one, today included. None where there is no such day."""
    if year is not None:
        return _date(year, month, day)
    years = range(today.year, min(today.year + _YEARS_TO_TRY, date.max.year + 1))
    coming = (_date(each, month, day) for each in years)
    return next((each for each in coming if each is not None and each >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
