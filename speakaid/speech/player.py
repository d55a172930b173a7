"""What is heard: cues mixed into an output that never stops, with silence between them.

`fill` is called by the output's own thread and must be quick; all else by the worker's. What
happens is told by `tell`, which must never wait, such as the `put` of a SimpleQueue.
"""

from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import NamedTuple

import numpy as np

from speakaid.speech.feed import Feed
from speakaid.speech.recording import Samples

FADE = 0.008
"""Seconds in which a cue goes when it is stopped: no click, and as good as at once."""


OVER = ("ended", "stopped")


class Happened(NamedTuple):
    """Something about a cue: "began", "ended" or "stopped", and when (time.monotonic)."""

    what: str
    cue: int
    at: float


class Cue:
    """One sound being played."""

    def __init__(self, number: int, gain: float, feed: Feed) -> None:
        self.number = number
        self.is_let_go = False
        self._gain, self._feed = np.float32(gain), feed
        self._level = np.float32(1.0)
        self._has_begun = False
        self._unheard: int | None = None

    def let_go(self) -> None:
        """It fades, and is gone."""
        self.is_let_go = True
        self._feed.close()

    def mix_into(self, out: Samples, rate: int, delay: float) -> tuple[str, ...]:
        """Add its next samples, heard `delay` seconds from now; what happened by that."""
        happened = () if self._has_begun else ("began",)
        self._has_begun = True
        samples = self._feed.take(len(out)) * self._gain
        if self.is_let_go:
            samples = samples * self._fading(len(out), rate)[: len(samples)]
        out[: len(samples)] += samples
        if self._level <= 0:
            return (*happened, "stopped")
        return (*happened, "ended") if self._is_heard(len(out), rate, delay) else happened

    # -- private

    def _fading(self, count: int, rate: int) -> Samples:
        """How loud each of the next samples is."""
        steps = np.arange(1, count + 1, dtype=np.float32) / np.float32(FADE * rate)
        levels: Samples = np.maximum(self._level - steps, np.float32(0.0))
        self._level = levels[-1]
        return levels

    def _is_heard(self, count: int, rate: int, delay: float) -> bool:
        """Whether its last sample has left the loudspeaker, and not only the file."""
        if not self._feed.is_over:
            return False
        if self._unheard is None:
            self._unheard = round(delay * rate) + count
        self._unheard -= count
        return self._unheard <= 0


class Player:
    """All cues that are heard now: one, or another one that just goes."""

    def __init__(
        self, tell: Callable[[Happened], None], clock: Callable[[], float] = monotonic
    ) -> None:
        self._tell, self._clock = tell, clock
        self._cues: tuple[Cue, ...] = ()
        self._lock = Lock()
        self.last_asked = 0.0
        """When the output last took samples."""

    @property
    def is_silent(self) -> bool:
        """Whether nothing is played."""
        return not self._cues

    def play(self, cue: Cue) -> None:
        """Let it be heard from now on, and nothing else."""
        with self._lock:
            self._let_go()
            self._cues = (*self._cues, cue)

    def stop(self) -> None:
        """Whatever is heard goes."""
        with self._lock:
            self._let_go()

    def drop(self) -> list[int]:
        """Forget what is heard, as nothing takes it any more; the numbers of those cues."""
        with self._lock:
            self._let_go()
            dropped, self._cues = [cue.number for cue in self._cues], ()
            return dropped

    def fill(self, out: Samples, rate: int, delay: float) -> None:
        """The next samples of the output, heard `delay` seconds from now."""
        self.last_asked = now = self._clock()
        out.fill(0)
        with self._lock:
            for cue in self._cues:
                for what in cue.mix_into(out, rate, delay):
                    self._tell(Happened(what, cue.number, now + delay))
                    if what in OVER:
                        self._cues = tuple(one for one in self._cues if one is not cue)

    # -- private

    def _let_go(self) -> None:
        for cue in self._cues:
            cue.let_go()
