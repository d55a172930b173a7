"""Sound of any rate becomes frames of 512 samples at 16 kHz."""

import numpy as np
import pytest

from speakaid.sensors.listening.frames import FRAME, RATE, Framing, Samples
from speakaid.sensors.listening.loudness import NOTHING, Loudness


def tone(rate: int, seconds: float = 2.0) -> Samples:
    return np.sin(2 * np.pi * 440 * np.arange(round(rate * seconds)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_a_tone_of_any_rate_is_the_same_tone(rate: int) -> None:
    framing = Framing(rate)
    blocks = np.array_split(tone(rate), 37)
    frames = [frame for block in blocks for frame in framing.take(block)]
    frames += framing.take(np.zeros(0, np.float32), last=True)
    assert len(frames) == 2 * RATE // FRAME
    heard = np.concatenate(frames[5:-5])
    assert heard == pytest.approx(tone(RATE)[5 * FRAME : -5 * FRAME - 256], abs=0.02)


def test_two_channels_become_their_mean() -> None:
    left, right = np.full(FRAME, 0.5), np.full(FRAME, 0.1)
    (frame,) = Framing(RATE).take(np.stack([left, right], axis=1).astype(np.float32))
    assert frame == pytest.approx(np.full(FRAME, 0.3))


def test_what_is_left_over_waits() -> None:
    framing = Framing(RATE)
    assert list(framing.take(np.zeros(500, np.float32))) == []
    assert len(list(framing.take(np.zeros(600, np.float32)))) == 2


def test_what_is_no_number_does_no_harm() -> None:
    broken = np.array([np.nan, np.inf, -np.inf] + [0.0] * (FRAME - 3), np.float32)
    (frame,) = Framing(RATE).take(broken)
    assert list(frame[:3]) == [0.0, 1.0, -1.0]


def test_loudness_is_that_of_the_last_quarter_second() -> None:
    loudness = Loudness()
    assert loudness.after(np.zeros(FRAME, np.float32)) == NOTHING
    for _ in range(8):
        found = loudness.after(np.full(FRAME, 0.1, np.float32))
    assert found == pytest.approx(-20.0)
