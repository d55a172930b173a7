"""What comes in by a microphone while somebody records a cue, and how loud it is."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import NamedTuple

import numpy as np

from speakaid.speech.recording import LIMIT, Samples, decibels, tidied, write

LEVEL_EVERY = 0.1
"""Seconds between two levels."""
STALLED, FIRST = 1.0, 5.0
"""Seconds without a sample, after which a microphone counts as lost; and until the first one, as
an earpiece without a wire needs some to become a microphone."""


class Level(NamedTuple):
    """How loud it has just been, in dBFS."""

    decibels: float


class Recorder:
    """One recording: it grows in memory and becomes a file at its end, or nothing."""

    def __init__(
        self,
        number: int,
        file: Path,
        tell: Callable[[Level], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.number = number
        self._file, self._tell, self._clock = file, tell, clock
        self._late_at = clock() + FIRST
        self._blocks: list[Samples] = []
        self._rate, self._count, self._told = 0, 0, 0

    @property
    def is_full(self) -> bool:
        """Whether it is as long as a cue may be."""
        return bool(self._rate) and self._count >= LIMIT * self._rate

    @property
    def is_late(self) -> bool:
        """Whether nothing came in for so long that the microphone counts as lost."""
        return self._clock() > self._late_at

    def take(self, samples: Samples, rate: int) -> None:
        """What has just come in: called by the input's own thread."""
        self._late_at = self._clock() + STALLED
        if self.is_full:
            return
        self._rate = rate
        self._blocks.append(samples)
        self._count += len(samples)
        if self._count - self._told >= LEVEL_EVERY * rate:
            newest = np.concatenate(self._blocks)[self._told :]
            self._told = self._count
            self._tell(Level(round(decibels(newest), 1)))

    def keep(self) -> float | None:
        """Write it; the seconds that are kept, None if nobody spoke. Raises OSError."""
        samples = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
        found = tidied(samples, self._rate) if self._blocks else None
        if found is None:
            return None
        kept, rate = found
        write(kept, rate, self._file)
        return len(kept) / rate
