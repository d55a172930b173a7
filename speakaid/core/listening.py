"""How the listening goes, and what it knows of the room: values for screens and sensors."""

from dataclasses import dataclass
from enum import StrEnum


class Hearing(StrEnum):
    """Whether the microphone is heard; all but the first mean that nothing is."""

    LISTENING = "listening"
    NO_DEVICE = "no_device"
    """There is no such microphone, or another program has it for itself."""
    GONE = "gone"
    """It was there, and no sound has come from it for a second."""
    NOT_INSTALLED = "not_installed"
    """The parts that tell speech from other sound (the extra `listen`) are not here."""
    ENDED = "ended"
    """The process that listens has ended; another one is started."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room while the speaker says nothing.

    `decibels` is how loud it is (dBFS, exceeded for a tenth of the time); `has_voices` whether
    people talk in it.
    """

    decibels: float
    has_voices: bool = False


@dataclass(frozen=True, slots=True)
class RoomMeasure:
    """A measure of the room. It is good unless somebody spoke, or the microphone gave no sound."""

    room: Room
    was_spoken: bool = False
    was_mute: bool = False

    @property
    def is_good(self) -> bool:
        """Whether the room can be used; if not, measure again."""
        return not (self.was_spoken or self.was_mute)
