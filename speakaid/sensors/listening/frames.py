"""Sound of any rate, cut into frames of 32 ms at 16 kHz: what the detectors want."""

from collections.abc import Iterator

import numpy as np
import soxr
from numpy.typing import NDArray

RATE = 16_000
FRAME = 512
SECONDS = FRAME / RATE
"""0.032 s: the one length that Silero takes."""

Samples = NDArray[np.float32]


class Framing:
    """Makes frames out of blocks of samples; what is left over waits for the next block.

    A block is one row for each moment and one column for each channel, or one row of one channel.
    """

    def __init__(self, rate: int) -> None:
        is_ready = rate == RATE
        self._resample = None if is_ready else soxr.ResampleStream(rate, RATE, 1, dtype="float32")
        self._left: Samples = np.zeros(0, np.float32)

    def take(self, block: Samples, *, last: bool = False) -> Iterator[Samples]:
        """The frames that are whole now; after the `last` block a part of one is dropped."""
        one = block.mean(axis=1) if block.ndim > 1 else block
        if self._resample is not None:
            one = self._resample.resample_chunk(np.ascontiguousarray(one), last=last)
        sound = np.concatenate([self._left, one], dtype=np.float32)
        # A broken driver may give what is no number, and that would stay in the detector for good.
        np.nan_to_num(sound, copy=False, posinf=1.0, neginf=-1.0)
        whole = len(sound) // FRAME * FRAME
        self._left = sound[whole:]
        yield from sound[:whole].reshape(-1, FRAME)
