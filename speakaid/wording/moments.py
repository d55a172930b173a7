"""When something was, as one says it: Today 16:20, Yesterday 16:20, Thursday 16:20."""

import re
from datetime import datetime, timedelta

from speakaid.i18n import _
from speakaid.wording.days import MONTHS, WEEKDAYS

WEEK = timedelta(days=7)
_NOTED = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d  ", re.MULTILINE)


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


def in_words(text: str, now: datetime) -> str:
    """A text of notes, with the moment at the head of each as one says it."""
    return _NOTED.sub(lambda found: _told(found[0], now), text)


def _told(noted: str, now: datetime) -> str:
    try:
        at = datetime.strptime(noted.strip(), "%Y-%m-%d %H:%M").replace(tzinfo=now.tzinfo)
    except ValueError:
        return noted
    return _("{moment}, ").format(moment=moment(at, now))


def day_and_clock(at: datetime) -> str:
    """A moment as it is called for ever: 28 November 2026 16:20."""
    return f"{at.day} {_month(at)} {at.year} {at:%H:%M}"


def _month(at: datetime) -> str:
    return _(MONTHS[at.month - 1])
