"""When a talk is, as one says it: today, tomorrow, Thursday 26 November."""

from datetime import date

from speakaid.i18n import N_, _
from speakaid.wording.days import MONTHS, WEEKDAYS, whole_day

NEAR = {-1: N_("Yesterday"), 0: N_("Today"), 1: N_("Tomorrow")}
"""By how many days it is from today."""


def day_words(day: date, today: date) -> str:
    """A day, seen from today; its year only where it is another one."""
    if near := NEAR.get((day - today).days):
        return _(near)
    if day.year != today.year:
        return whole_day(day)
    return _("{weekday} {day} {month}").format(
        weekday=_(WEEKDAYS[day.weekday()]), day=day.day, month=_(MONTHS[day.month - 1])
    )


def day_sentence(day: date | None, today: date) -> str:
    """The day as a sentence of its own; nothing while nobody knows it."""
    return "" if day is None else _("{day}.").format(day=day_words(day, today))
