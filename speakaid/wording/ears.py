"""Every sentence of *Voice and microphone*. The names of the settings are in core/settings.py."""

from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing
from speakaid.i18n import N_, _

TITLE, BACK = N_("Voice and microphone"), N_("Back")

VOICE_STAYS = N_("The sounds are made on this computer, and stay on it. “No” deletes them.")
VOICE_OFF = N_("The voice is off. What was kept of it is deleted.")
HEAR = N_("Hear it")
SAMPLE = N_("Good morning. This is how I sound.")
USUAL, USUAL_VOICE = N_("As this computer chooses"), N_("The usual voice")
LOOKING = N_("One moment. SpeakAid looks what there is.")
MORE_VOICES, LOOK_AGAIN = N_("Show more voices"), N_("Look again")
NOT_THERE = N_("What I chose before")
NOT_THERE_NOW = N_("It is not there now.")
FOR_THE_ROOM = N_("This may be the room’s loudspeaker. Then everyone hears it.")
NO_VOICE = N_("There is no voice on this computer. On Linux: install espeak-ng.")
NO_SUCH_OUTPUT = N_(
    "What you chose to hear by is not there now. Plug it in, or choose another one."
)
NO_SOUND = N_(
    "There is no sound on this computer now. Plug in an earpiece. On Linux: install libportaudio2."
)

LISTENING_STAYS = N_(
    "The microphone is on during your talk, while the room is measured, and while you try it here."
)
LISTENING_OFF = N_("The microphone stays off. Nothing was kept.")
NO_MICROPHONE = N_(
    "There is no microphone on this computer now. Plug one in, and press “Look again”."
)
NOT_INSTALLED = N_("The part that listens is not here. A helper can install “speakaid[listen]”.")

TRY, STOP = N_("Try the microphone"), N_("Stop")
TRY_ABOUT = N_("Say something, and then be silent. Here you read what it notices.")
IS_ON, IS_OFF = N_("The microphone is on."), N_("The microphone is off.")
BEGINS = N_("One moment. It begins to listen.")

_NOTICED = {
    FactKind.SPEECH: N_("It hears you."),
    FactKind.SILENCE: N_("It is quiet."),
    FactKind.TOO_LOUD: N_("It is loud here: silence cannot be told well."),
}
_DEAF = {
    Hearing.NO_DEVICE: N_(
        "This microphone cannot be used now. Plug it in, or choose another one. "
        "Another program may have it."
    ),
    Hearing.GONE: N_("No sound comes from this microphone. Is it switched on?"),
    Hearing.NOT_INSTALLED: NOT_INSTALLED,
    Hearing.ENDED: N_("The listening has stopped. Please try it once more."),
}


def noticed(kind: FactKind) -> str:
    """What the microphone notices, while one tries it."""
    return _(_NOTICED[kind])


def deaf(state: Hearing) -> str:
    """Why nothing is heard."""
    return _(_DEAF[state])


def now(device: str) -> str:
    """What the computer chooses at present."""
    return _("Now: {device}").format(device=device)
