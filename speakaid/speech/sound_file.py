"""A sound file, read piece by piece as the output wants it: one channel, at the output's rate.

Only in the sound worker. Any file that libsndfile reads; what it cannot read raises Unreadable.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
import soxr

from speakaid.speech.recording import Samples, mono

Unreadable = (OSError, soundfile.SoundFileError, ValueError, TypeError)
FIRST, FURTHER = 0.25, 1.0
"""Seconds in the first piece, and in each further one: a long cue begins as soon as a word."""


def seconds_of(file: Path) -> float:
    """How long it is."""
    return float(soundfile.info(file).duration)


def pieces(file: Path, rate: int, start: float = 0.0) -> Iterator[Samples]:
    """All of it in order, from so many seconds on."""
    with soundfile.SoundFile(file) as sound:
        sound.seek(min(sound.frames, round(start * sound.samplerate)))
        converter = soxr.ResampleStream(sound.samplerate, rate, 1, dtype="float32")
        seconds = FIRST
        while len(read := sound.read(round(seconds * sound.samplerate), dtype="float32")):
            yield converter.resample_chunk(mono(read))
            seconds = FURTHER
        yield converter.resample_chunk(np.zeros(0, np.float32), last=True)
