"""Every sentence of *How I like to practise*. The names of the settings are in core/settings.py."""

from speakaid.core.practice.help_kinds import HelpKind
from speakaid.i18n import N_, _, ngettext

TITLE, BACK = N_("How I like to practise"), N_("Back")
UP, DOWN = N_("Up"), N_("Down")
HELPS = {
    HelpKind.MEANING: N_("What it means"),
    HelpKind.PICTURE: N_("A picture"),
    HelpKind.LETTERS: N_("First letters"),
    HelpKind.SOUND: N_("What it sounds like"),
}
_PLACES = (
    N_("“{help}” comes first."),
    N_("“{help}” comes second."),
    N_("“{help}” comes third."),
    N_("“{help}” comes last."),
)
WAITS = (N_("The first help"), N_("The second help"), N_("The whole word, or line"))
_NO_END = N_("Until I stop")

STAYS_HERE = N_("Nothing of what you say. Only on this computer. A helper sees it if you show it.")
DELETE = N_("Delete what is kept")
NOTHING_KEPT, NOTHING_YET = N_("Nothing is kept."), N_("Nothing is kept yet.")
SOMETHING_KEPT = N_("What you practised is kept.")
STILL_KEPT = N_("Nothing more is kept from now on. What was kept before is still here.")
DELETED = N_("It is deleted. Nothing is kept.")


def minutes(count: int, most: int) -> str:
    """How long a sitting takes; beyond the most it has no end."""
    if count > most:
        return _(_NO_END)
    return ngettext("{n} minute", "{n} minutes", count).format(n=count)


def seconds(count: int) -> str:
    """When help comes."""
    return ngettext("after {n} second", "after {n} seconds", count).format(n=count)


def comes(kind: HelpKind, place: int) -> str:
    """Where a kind of help stands in the order now."""
    return _(_PLACES[place]).format(help=_(HELPS[kind]))


def changes(sign: str, what: str) -> str:
    """What a screen reader says of *Up*, *Down*, *Less* and *More*."""
    return f"{sign}: {what}"
