"""The marks on the stage: whether the microphone hears, and whether the voice can be heard.

A word each while one speaks, a sentence each in Pause. Nothing here is anybody's fault, and the
cards always go on.
"""

from collections.abc import Iterable
from enum import StrEnum

from speakaid.i18n import N_, _


class Sense(StrEnum):
    """What was switched on, and can be switched off for this talk."""

    MICROPHONE = "microphone"
    VOICE = "voice"


class Mark(StrEnum):
    """What stands on the stage while a voice or the microphone is switched on."""

    LISTENING = "listening"
    NOT_HEARD = "not_heard"
    TOO_LOUD = "too_loud"
    VOICE = "voice"
    NO_SOUND = "no_sound"

    @property
    def sense(self) -> Sense:
        """Whether it is about the microphone, or the voice."""
        return Sense.VOICE if self in (Mark.VOICE, Mark.NO_SOUND) else Sense.MICROPHONE

    @property
    def is_well(self) -> bool:
        """Whether all is as the speaker wished it."""
        return self in (Mark.LISTENING, Mark.VOICE)


_WORDS = {
    Mark.LISTENING: N_("Listening"),
    Mark.NOT_HEARD: N_("No microphone"),
    Mark.TOO_LOUD: N_("Too loud"),
    Mark.VOICE: N_("Voice"),
    Mark.NO_SOUND: N_("No sound"),
}
_SENTENCES = {
    Mark.LISTENING: N_("The microphone is on."),
    Mark.NOT_HEARD: N_("The microphone is not heard."),
    Mark.TOO_LOUD: N_("Too loud here to notice silence."),
    Mark.VOICE: N_("The voice is on."),
    Mark.NO_SOUND: N_("The voice has no sound."),
}
GO_ON = N_("Your cards go on.")
AGAIN = {Sense.MICROPHONE: N_("Microphone on"), Sense.VOICE: N_("Voice on")}
NO_MORE = {Sense.MICROPHONE: N_("Microphone off"), Sense.VOICE: N_("Voice off")}
ON = {
    Sense.MICROPHONE: _SENTENCES[Mark.LISTENING],
    Sense.VOICE: _SENTENCES[Mark.VOICE],
}
OFF = {
    Sense.MICROPHONE: N_("The microphone is off for this talk."),
    Sense.VOICE: N_("The voice is off for this talk."),
}


def word(mark: Mark) -> str:
    """What stands beside its icon."""
    return _(_WORDS[mark])


def sentences(marks: Iterable[Mark], *, go_on: bool = True) -> str:
    """All of them, as Pause and a screen reader say it; `go_on`: and that the cards go on."""
    marks = tuple(marks)
    said = [_(_SENTENCES[mark]) for mark in marks]
    if go_on and not all(mark.is_well for mark in marks):
        said.append(_(GO_ON))
    return " ".join(said)


def switched(sense: Sense, marks: Iterable[Mark]) -> str:
    """What Pause says once it is off, or on again: then it has a mark."""
    is_on = any(mark.sense is sense for mark in marks)
    return _(ON[sense] if is_on else OFF[sense])
