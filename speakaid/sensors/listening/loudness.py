"""How loud it has been for the last quarter of a second."""

from collections import deque

import numpy as np

from speakaid.sensors.listening.frames import Samples

FRAMES = 8
"""256 ms: longer than the dips inside a word, shorter than a pause."""
NOTHING = -120.0
"""dBFS of no sound at all, as from a microphone that is switched off."""
_LEAST = 1e-12


class Loudness:
    """The root mean square of the last 256 ms, in dBFS (a full sine is -3)."""

    def __init__(self) -> None:
        self._powers: deque[float] = deque(maxlen=FRAMES)

    def after(self, frame: Samples) -> float:
        """How loud it is, with this frame."""
        self._powers.append(float(np.dot(frame, frame)) / len(frame))
        mean = sum(self._powers) / len(self._powers)
        return float(10 * np.log10(max(mean, _LEAST)))
