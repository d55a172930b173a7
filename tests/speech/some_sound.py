"""Sound for tests, made by hand: tones, devices that are only names, streams that one pulls."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from speakaid.speech.devices import Device
from speakaid.speech.ports import Fill, Take, Unavailable

Samples = npt.NDArray[np.float32]
RATE = 1_000
"""Samples a second of the made streams: few, so that they can be counted."""
EARPIECE = Device("ear", "My earphones", number=7)
LOUDSPEAKER = Device("desk", "Built-in Audio", is_default=True, number=3)
MICROPHONE = Device("mic", "Headset microphone", is_default=True, number=5)


def tone(seconds: float, rate: int = 16_000, loudness: float = 0.3) -> Samples:
    """A tone that is never silent for longer than a moment."""
    times = np.arange(round(seconds * rate)) / rate
    return (loudness * np.sin(2 * np.pi * 200 * times)).astype(np.float32)


def silence(seconds: float, rate: int = 16_000) -> Samples:
    return np.zeros(round(seconds * rate), np.float32)


def spoken(*parts: Samples) -> Samples:
    return np.concatenate(parts)


def kept(folder: Path, samples: Samples, rate: int = 16_000, name: str = "cue.wav") -> Path:
    """A sound file."""
    file = folder / name
    soundfile.write(file, samples, rate)
    return file


class MadeFeed:
    """All samples at once, without a file or a thread."""

    def __init__(self, samples: Samples) -> None:
        self.samples, self.is_closed = samples, False

    @property
    def is_over(self) -> bool:
        return not len(self.samples)

    def take(self, count: int) -> Samples:
        taken, self.samples = self.samples[:count], self.samples[count:]
        return taken

    def close(self) -> None:
        self.is_closed = True


class MadeStream:
    """An open device. `pull` is what the device does all the time: ask for the next samples."""

    def __init__(self, name: str, work: Fill | Take) -> None:
        self.name, self.rate, self.label = name, RATE, ""
        self.is_alive, self.is_closed = True, False
        self._work = work

    def pull(self, count: int = 100, delay: float = 0.0) -> Samples:
        out = np.full(count, np.nan, np.float32)
        self._work(out, self.rate, delay)
        return out

    def push(self, samples: Samples) -> None:
        self._work(samples, self.rate)

    def close(self) -> None:
        self.is_closed = True


class MadePorts:
    """Devices that are there by name: "" is the system's own choice."""

    def __init__(self) -> None:
        self.there = {"", "ear", "desk", "mic"}
        self.opened: list[MadeStream] = []
        self.renewed = 0

    @property
    def last(self) -> MadeStream:
        return self.opened[-1]

    def renew(self) -> None:
        self.renewed += 1

    def devices(self) -> tuple[list[Device], list[Device]]:
        return [LOUDSPEAKER, EARPIECE], [MICROPHONE]

    def open_out(self, name: str, fill: Fill) -> MadeStream:
        return self._open(name, fill)

    def open_in(self, name: str, take: Take) -> MadeStream:
        return self._open(name, take)

    def _open(self, name: str, work: Fill | Take) -> MadeStream:
        if name not in self.there:
            raise Unavailable(name)
        self.opened.append(MadeStream(name, work))
        return self.last


class Hand:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def until(is_so: Callable[[], bool]) -> None:
    """Wait for another thread that is about to do it."""
    for _attempt in range(10_000_000):
        if is_so():
            return
    raise AssertionError("it never came to be so")
