"""A recording instead of a microphone: the same frames, as fast as they can be heard."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from speakaid.sensors.listening.frames import Framing, Samples


class NoSound(Exception):
    """The file cannot be read as sound; `reason` says why, in the words of the system."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def frames_of(file: Path) -> Iterator[Samples]:
    """All its frames, whatever its kind, rate and channels. Raises `NoSound`."""
    try:
        with soundfile.SoundFile(file) as sound:
            framing = Framing(sound.samplerate)
            while len(block := sound.read(sound.samplerate, dtype="float32")):
                yield from framing.take(block)
            yield from framing.take(np.zeros(0, np.float32), last=True)
    except (OSError, soundfile.SoundFileError, TypeError) as found:  # TypeError: headerless
        raise NoSound(getattr(found, "error_string", str(found))) from None
