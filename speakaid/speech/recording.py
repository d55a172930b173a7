"""A recording of a speaker or a helper, made fit to be heard among the other cues.

All of this is arithmetic on samples between -1 and 1; only `write` knows a file.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

Samples = npt.NDArray[np.float32]

LIMIT = 20.0
"""Seconds. A cue is a phrase; who says more has a talk, not a cue."""
MOST_RATE = 24_000
"""Samples a second: all that speech needs."""
EVEN_LEVEL, HIGHEST_PEAK = -20.0, -1.0
"""dBFS: the level of what is said (RMS), and what no sample goes beyond."""
QUIETEST = -50.0
"""dBFS: below this nobody speaks into a microphone that works."""
LEFT_AT_ENDS = 0.08
"""Seconds before and after what is said: it begins at once, and no first sound is cut off."""
_PIECE = 0.02
"""Seconds over which loudness is looked at."""
_BELOW_LOUDEST, _ABOVE_NOISE = 26.0, 8.0
"""Decibels: softer than this under the loudest piece is no speech; nor what is hardly above the
softest pieces, which are the noise of the room."""
_NOTHING = 1e-9


def mono(samples: Samples) -> Samples:
    """All channels in one."""
    if samples.ndim == 1:
        return samples
    mixed: Samples = samples.mean(axis=1, dtype=np.float32)
    return mixed


def decibels(samples: Samples) -> float:
    """How loud it is (RMS), in dBFS; -180.0 for nothing at all."""
    if not samples.size:
        return _in_decibels(0.0)
    return _in_decibels(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))))


def trimmed(samples: Samples, rate: int) -> Samples | None:
    """Without the silence at both ends; None where there is nothing else."""
    voiced = _voiced(samples, rate)
    if voiced is None:
        return None
    pieces = np.flatnonzero(voiced) * _length(rate)
    left = round(LEFT_AT_ENDS * rate)
    return samples[max(0, pieces[0] - left) : pieces[-1] + _length(rate) + left]


def evened(samples: Samples, rate: int) -> Samples:
    """As loud as the other cues, and nowhere too loud."""
    voiced = _voiced(samples, rate)
    if voiced is None:
        return samples
    spoken = samples[: len(voiced) * _length(rate)].reshape(len(voiced), -1)[voiced]
    gain = _factor(EVEN_LEVEL - decibels(spoken))
    peak = float(np.abs(samples).max())
    return samples * np.float32(min(gain, _factor(HIGHEST_PEAK) / peak))


def tidied(samples: Samples, rate: int) -> tuple[Samples, int] | None:
    """What is to be kept of a recording, and its rate; None where nobody spoke."""
    one = mono(samples)[: round(LIMIT * rate)]
    found = trimmed(one - np.float32(one.mean() if one.size else 0.0), rate)
    if found is None:
        return None
    if rate > MOST_RATE:
        found, rate = soxr.resample(found, rate, MOST_RATE), MOST_RATE
    return evened(found, rate), rate


def write(samples: Samples, rate: int, file: Path) -> None:
    """Keep it as the end of the name says, FLAC or WAV; whole or not at all."""
    part = file.with_name(f".{file.name}.part")
    kind = file.suffix.removeprefix(".").upper()
    try:
        soundfile.write(part, samples, rate, format=kind, subtype="PCM_16")
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _voiced(samples: Samples, rate: int) -> npt.NDArray[np.bool_] | None:
    """Which pieces are speech; None where none is."""
    length = _length(rate)
    count = len(samples) // length
    pieces = samples[: count * length].reshape(count, length)
    power = np.mean(np.square(pieces, dtype=np.float64), axis=1) if count else np.zeros(1)
    loudness = 10 * np.log10(power + _NOTHING**2)
    loudest, noise = float(loudness.max()), float(np.percentile(loudness, 10))
    if loudest < QUIETEST:
        return None
    # Somebody who speaks all the time leaves no noise to measure: then only the loudest counts.
    floor = max(QUIETEST, loudest - _BELOW_LOUDEST, min(noise + _ABOVE_NOISE, loudest - 12.0))
    return loudness >= floor


def _length(rate: int) -> int:
    return max(1, round(_PIECE * rate))


def _in_decibels(amplitude: float) -> float:
    return float(20 * np.log10(amplitude + _NOTHING))


def _factor(decibel: float) -> float:
    return float(10 ** (decibel / 20))
