"""Days in words, the same on every computer."""

from datetime import date

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


def whole_day(day: date) -> str:
    """A day with its year: Thursday 26 November 2026."""
    return _("{weekday} {day} {month} {year}").format(
        weekday=_(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=_(MONTHS[day.month - 1]),
        year=day.year,
    )


def month_numbers() -> dict[str, int]:
    """The names of the months in small letters, in English and as they are shown."""
    numbered = list(enumerate(MONTHS, start=1))
    english = {name.casefold(): number for number, name in numbered}
    return english | {_(name).casefold(): number for number, name in numbered}
