"""When something was, as one says it: Today 16:20, Yesterday 16:20, Thursday 16:20."""

from datetime import datetime, timedelta

from speakaid.i18n import _
from speakaid.wording.days import MONTHS, WEEKDAYS

WEEK = timedelta(days=7)


def moment(at: datetime, now: datetime) -> str:
    """A moment in the past, seen from now; both with their time zone."""
    at = at.astimezone(now.tzinfo)
    clock = f"{at:%H:%M}"
    days = (now.date() - at.date()).days
    if days == 0:
        return _("Today {clock}").format(clock=clock)
    if days == 1:
        return _("Yesterday {clock}").format(clock=clock)
    if 0 < days < WEEK.days:
        return f"{_(WEEKDAYS[at.weekday()])} {clock}"
    return day_and_clock(at) if at.year != now.year else f"{at.day} {_month(at)} {clock}"


def day_and_clock(at: datetime) -> str:
    """A moment as it is called for ever: 28 November 2026 16:20."""
    return f"{at.day} {_month(at)} {at.year} {at:%H:%M}"


def _month(at: datetime) -> str:
    return _(MONTHS[at.month - 1])
