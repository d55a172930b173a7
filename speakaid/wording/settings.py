"""Every sentence of Settings. The names of the settings stand with them, in core/settings.py."""

from speakaid.core.settings import FontChoice, Theme, TimeShown
from speakaid.i18n import N_, _

TITLE, BACK = N_("Settings"), N_("Back")
KEPT = N_("What you choose is kept at once.")
AS_NEW = N_("All settings as they were at first")
YES, NO = N_("Yes"), N_("No")
LESS, MORE = N_("Less"), N_("More")
FORGET_KEYS = N_("Undo what was taught")
NO_KEYS = N_("No button was taught.")
HINTS_AGAIN = N_("Show these hints again")

CHOICES = {
    Theme.PALE: N_("Pale"),
    Theme.DARK: N_("Dark"),
    FontChoice.ATKINSON: N_("Atkinson Hyperlegible"),
    FontChoice.LEXEND: N_("Lexend"),
    FontChoice.SYSTEM: N_("This computer’s letters"),
    TimeShown.WORDS: N_("In words"),
    TimeShown.FIGURES: N_("In minutes"),
    TimeShown.HIDDEN: N_("Not at all"),
}
_UNITS = {
    "distance_cm": N_("{n} cm"),
    "words_a_minute": N_("{n} words a minute"),
    "same_key_guard_ms": N_("{n} s"),
    "letter_size": N_("{n} %"),
    "voice_rate": N_("{n} words a minute"),
    "voice_volume": N_("{n} %"),
    "patience": N_("{n} seconds"),
}
_IN_THOUSANDTHS = ("same_key_guard_ms",)
_ACTS = {
    "next": N_("Next"),
    "back": N_("Back"),
    "stuck": N_("I’m stuck"),
    "ending": N_("My ending"),
    "pause": N_("Pause"),
}


def value(name: str, number: int) -> str:
    """A number of a setting, with what it counts."""
    shown = f"{number / 1000:g}" if name in _IN_THOUSANDTHS else number
    return _(_UNITS.get(name, "{n}")).format(n=shown)


def forget(name: str) -> str:
    """A name that SpeakAid need not know any more."""
    return _("Take “{name}” off the list").format(name=name)


def taught(keys: dict[str, str]) -> str:
    """Which buttons were taught what."""
    lines = [f"{key}: {_(_ACTS.get(act, act))}" for key, act in sorted(keys.items())]
    return "\n".join(lines) or _(NO_KEYS)


def change(sign: str, title: str) -> str:
    """What a screen reader says of *Less* and *More*."""
    return f"{sign}: {title}"
