"""When something was, as one says it: Today 16:20, Yesterday 16:20, Thursday 16:20."""

from datetime import datetime, timedelta

from speakaid.i18n import N_, _

_DAYS = (
    N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"),
    N_("Friday"), N_("Saturday"), N_("Sunday"),
)  # fmt: skip
_MONTHS = (
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"),
    N_("July"), N_("August"), N_("September"), N_("October"), N_("November"), N_("December"),
)  # fmt: skip
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
        return f"{_(_DAYS[at.weekday()])} {clock}"
    return day_and_clock(at) if at.year != now.year else f"{at.day} {_month(at)} {clock}"


def day_and_clock(at: datetime) -> str:
    """A moment as it is called for ever: 28 November 2026 16:20."""
    return f"{at.day} {_month(at)} {at.year} {at:%H:%M}"


def _month(at: datetime) -> str:
    return _(_MONTHS[at.month - 1])
