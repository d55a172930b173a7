"""A cue without the silence around it: what is asked for is heard at once. Voice worker only.

An engine begins some 15 ms before its first sound, and ends half a second after the last.
"""

import sys
import wave
from array import array
from pathlib import Path

LOUD = 250
"""Of 32,768: what is softer is the engine's own silence."""
BEFORE, AFTER = 0.003, 0.1
"""Seconds that are left around the sound: its beginning is soft, and its end rings."""


def trim(file: Path) -> float:
    """Trim it, and say how many seconds were taken from its beginning.

    What is no plain WAV stays as it is, and so does silence.
    """
    try:
        with wave.open(str(file)) as sound:
            facts, samples = sound.getparams(), array("h", sound.readframes(sound.getnframes()))
    except (OSError, EOFError, ValueError, wave.Error):
        return 0.0
    if (facts.nchannels, facts.sampwidth) != (1, 2):
        return 0.0
    if sys.byteorder == "big":
        samples.byteswap()
    first = next((place for place, one in enumerate(samples) if abs(one) > LOUD), None)
    if first is None:
        return 0.0
    last = next(place for place in range(len(samples) - 1, -1, -1) if abs(samples[place]) > LOUD)
    start = max(0, first - round(BEFORE * facts.framerate))
    _write(file, facts, samples[start : last + round(AFTER * facts.framerate)])
    return float(start / facts.framerate)


def _write(file: Path, facts: "wave._wave_params", samples: "array[int]") -> None:
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(facts.nchannels)
        sound.setsampwidth(facts.sampwidth)
        sound.setframerate(facts.framerate)
        sound.writeframes(samples.tobytes())
