"""Sound for tests, made by hand: a scene of spells, and a detector that knows what is in it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from speakaid.core.facts import Fact
from speakaid.core.listening import Room
from speakaid.sensors.listening.frames import FRAME, SECONDS, Samples
from speakaid.sensors.listening.listener import Listener

SPEAKER, ROOM_OF_VOICES, QUIET = -20.0, -35.0, -70.0
"""dBFS."""


@dataclass(frozen=True)
class Spell:
    """So many seconds of one loudness, in which the detector hears a voice with this likelihood."""

    seconds: float
    likelihood: float
    loudness: float

    @property
    def frames(self) -> int:
        return round(self.seconds / SECONDS)


def voice(seconds: float, loudness: float = SPEAKER) -> Spell:
    return Spell(seconds, 1.0, loudness)


def still(seconds: float) -> Spell:
    return Spell(seconds, 0.0, QUIET)


def murmur(seconds: float) -> Spell:
    """Other people talk: for the detector that is a voice too."""
    return Spell(seconds, 0.9, ROOM_OF_VOICES)


def fan(seconds: float, loudness: float = ROOM_OF_VOICES) -> Spell:
    return Spell(seconds, 0.1, loudness)


def sentences(seconds: float, gap: Spell) -> list[Spell]:
    """Somebody speaks as people do: two seconds, and a short breath, in which the room is heard."""
    return [voice(2.0), gap] * round(seconds / (2.0 + gap.seconds))


def frames_of_scene(scene: list[Spell]) -> Iterator[Samples]:
    for spell in scene:
        level = 10 ** (spell.loudness / 20)
        yield from np.full((spell.frames, FRAME), level, np.float32)


class KnowingDetector:
    """Says of each frame what the scene says."""

    def __init__(self, scene: list[Spell]) -> None:
        self._coming = (spell.likelihood for spell in scene for _frame in range(spell.frames))

    def __call__(self, _frame: Samples) -> float:
        return next(self._coming)


def told(*scene: Spell, room: Room | None = None, begin: float = 0.0) -> list[Fact]:
    """The facts of a scene."""
    listener = Listener(KnowingDetector(list(scene)), room, begin)
    facts = (listener.hear(frame) for frame in frames_of_scene(list(scene)))
    return [fact for fact in facts if fact is not None]
