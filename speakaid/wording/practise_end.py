"""Every sentence after a sitting: a kind end, and what is asked at home, if it is wished."""

from speakaid.core.practice.state import Done
from speakaid.i18n import N_, _

TITLES = {
    Done.TIME: N_("That is enough for today. Thank you."),
    Done.ALL: N_("That is all for today. Thank you."),
    Done.STOPPED: N_("Enough for now. Next time it goes on where you stopped."),
    Done.ENOUGH: N_("Yes, that is enough for today. Thank you."),
}
ENDING = N_("And your ending:")
NO_ENDING = N_("Your talk is here whenever you want it.")
HOME, AGAIN = N_("Your talks"), N_("Go on practising")

HELP_ABOUT = N_("Then it is one of the words you want help with.")
YES, NO = N_("Yes, keep help ready"), N_("No, thank you")
FEEL = N_("How do you feel about the talk?")
FEELINGS = (N_("Calm"), N_("Ready"), N_("Unsure"), N_("Tired"))
SOUND = N_("Did it sound like you?")
SOUNDS = (N_("Yes, like me"), N_("Mostly"), N_("Not quite"), N_("I cannot say"))
ASKED_ABOUT = N_("Any answer is good, and so is none. It stays on this computer.")
NOT_NOW = N_("Not now")


def keep_help(word: str) -> str:
    """A word that hid is offered as one that the speaker wants help with."""
    return _("Shall I keep help ready for “{word}”?").format(word=word)


def help_kept(word: str) -> str:
    """What is so after a yes."""
    return _("“{word}” is among the words you want help with.").format(word=word)
