"""The gate: in a room full of voices, only what is louder than the room is the speaker.

A detector calls the murmur of an audience speech. So where the room itself has voices, a frame
counts only above a loudness. It is known from a measure before the talk, and learnt as well from
the last 20 seconds, as nobody may have measured, and rooms get louder. Where a room has no voices
(a fan, a street) the detector alone knows better, and nothing is held back.

The numbers were chosen on four readers among eight other voices, and held with six voices of others
(benchmarks/listening.py). Among two or three voices, each of them louder at times, they hold less.
"""

from collections import deque

import numpy as np

from speakaid.core.listening import Room
from speakaid.sensors.listening.frames import SECONDS

ABOVE_MEASURED = 2.0
"""dB over the 90th percentile of a measured room. With 3.0 soft words begin to be missed."""
ABOVE_LEARNT, PART = 6.0, 0.4
"""dB over the softest that was heard (5th percentile), or this part of the way to the loudest
(95th) if that is more. With 5.0 one pause of twenty is missed among voices 10 dB softer than the
speaker; with half the way soft ends of words begin to be missed."""
UNDER_LOUDEST = 6.0
"""dB; whoever speaks is never held back wholly."""
VOICE = 0.35
"""How likely a voice must be for a frame to be one of voices in the room."""
SHARE_MEASURED, SHARE_LEARNT = 0.3, 0.05
"""Of the frames. Measured: 0 with noise, above 0.8 with voices. Learnt, of the quietest 30 %: with
noise 0 at most times, with voices 17 dB softer than the speaker above 0.05, with louder ones 1."""
TOLD_APART = 9.0
"""dB from the softest to the loudest. Voices alone make 5.5, a speaker as loud as they 7 to 9, one
5 dB above them 10."""
MEMORY = round(20 / SECONDS)
LEAST, LEAST_TOO_LOUD = round(5 / SECONDS), round(15 / SECONDS)
EVERY = 8
"""Frames between two looks at what was heard: a quarter of a second."""
_SOFTEST, _QUIET, _LOUDEST = 5, 30, 95


class Gate:
    """What is loud enough to be the speaker, in this room."""

    def __init__(self, room: Room | None) -> None:
        self._measured = room.decibels + ABOVE_MEASURED if room and room.has_voices else None
        self._learnt: float | None = None
        self._loudness: deque[float] = deque(maxlen=MEMORY)
        self._voices: deque[bool] = deque(maxlen=MEMORY)
        self._frames = 0
        self.is_too_loud = False
        """Whether nobody could tell here when the speaker stops."""

    @property
    def is_on(self) -> bool:
        """Whether there are voices in the room, so that the gate holds something back."""
        return self._measured is not None or self._learnt is not None

    def passes(self, loudness: float, likelihood: float) -> bool:
        """Whether the frame after all others counts."""
        self._loudness.append(loudness)
        self._voices.append(likelihood >= VOICE)
        self._frames += 1
        if self._frames % EVERY == 0 and self._frames >= LEAST:
            self._look()
        return all(loudness > one for one in (self._measured, self._learnt) if one is not None)

    def _look(self) -> None:
        heard = np.array(self._loudness)
        softest, quiet, loudest = np.percentile(heard, (_SOFTEST, _QUIET, _LOUDEST))
        has_voices = np.array(self._voices)[heard <= quiet].mean() >= SHARE_LEARNT
        above = max(ABOVE_LEARNT, PART * (loudest - softest))
        level = min(softest + above, loudest - UNDER_LOUDEST)
        self._learnt = float(level) if has_voices else None
        is_above = self._measured is None or loudest > self._measured
        too_loud = has_voices and is_above and loudest - softest < TOLD_APART
        self.is_too_loud = bool(too_loud) and self._frames >= LEAST_TOO_LOUD
