"""Days in words, the same on every computer."""

from collections.abc import Sequence
from datetime import date

from speakaid.core.days import DayNames
from speakaid.i18n import N_, _

MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)


_NEAR = (N_("today"), N_("tomorrow"))
_NUMBERS = (
    N_("one"), N_("two"), N_("three"), N_("four"), N_("five"), N_("six"), N_("seven"),
    N_("eight"), N_("nine"), N_("ten"), N_("eleven"), N_("twelve"), N_("thirteen"), N_("fourteen"),
)  # fmt: skip
_UNITS = {1: (N_("day"), N_("days")), 7: (N_("week"), N_("weeks"))}


def whole_day(day: date) -> str:
    """A day with its year: Thursday 26 November 2026."""
    return _("{weekday} {day} {month} {year}").format(
        weekday=_(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=_(MONTHS[day.month - 1]),
        year=day.year,
    )


def day_names() -> DayNames:
    """The words that name days, in English and as they are shown."""
    units = {name: days for days, names in _UNITS.items() for name in _both(names)}
    return DayNames(
        months=_numbered(MONTHS, 1),
        weekdays=_numbered(WEEKDAYS, 0),
        near=_numbered(_NEAR, 0),
        numbers=_numbered(_NUMBERS, 1),
        units=units,
    )


def _numbered(names: Sequence[str], first: int) -> dict[str, int]:
    numbers = range(first, first + len(names))
    english = zip((name.casefold() for name in names), numbers, strict=True)
    return dict(english) | dict(zip((_(name).casefold() for name in names), numbers, strict=True))


def _both(names: Sequence[str]) -> set[str]:
    """Some names in English, and as they are shown."""
    return {name.casefold() for name in names} | {_(name).casefold() for name in names}
