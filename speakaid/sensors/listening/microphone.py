"""A microphone of this computer, by PortAudio: blocks of samples until it is closed, or gone.

On Linux PortAudio sees one device, PulseAudio (or PipeWire in its clothes), and which microphone
that means is said by PULSE_SOURCE, with the names that `pactl list short sources` gives. Elsewhere
a device has PortAudio's name.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any

import numpy as np
import sounddevice

from speakaid.sensors.listening.frames import RATE, SECONDS
from speakaid.sensors.listening.work import NoDevice, Take

LONGEST = 3.0
"""Seconds in which a device must open or close. One that hangs, as when its server stands still,
cannot be left in any other way than by ending the process."""
HUNG = 3
"""The exit code then."""
SOURCE = "PULSE_SOURCE"
_USUAL_SOURCE = os.environ.get(SOURCE, "")
_SERVER = "pulse"


class OpenMicrophone:
    """One that PortAudio has opened."""

    def __init__(self, rate: int, stream: sounddevice.RawInputStream) -> None:
        self.rate, self._stream = rate, stream

    def close(self) -> None:
        """Let nothing more come of it."""
        with _in_time():
            _closed(self._stream)


def opened(device: str, take: Take) -> OpenMicrophone:
    """The microphone of this name, at 16 kHz with one channel, or as it insists.

    `take` is called with each block, in a thread of PortAudio. Raises `NoDevice`.
    """
    with _in_time():
        _look_again()
        found = _found(device)
        for rate, channels in _ways(found):
            with suppress(sounddevice.PortAudioError):
                return OpenMicrophone(rate, _started(found["index"], rate, channels, take))
    raise NoDevice


def _look_again() -> None:
    """See what was plugged in, or started, since: PortAudio looks only when it begins."""
    sounddevice._terminate()
    sounddevice._initialize()


def _started(index: int, rate: int, channels: int, take: Take) -> sounddevice.RawInputStream:
    stream = sounddevice.RawInputStream(
        samplerate=rate,
        blocksize=round(rate * SECONDS),
        device=index,
        channels=channels,
        dtype="float32",
        callback=_taking(take, channels),
    )
    try:
        stream.start()
    except sounddevice.PortAudioError:
        _closed(stream)  # else it holds the device, and the next way cannot have it
        raise
    return stream


def _closed(stream: sounddevice.RawInputStream) -> None:
    for end in (stream.abort, stream.close):
        with suppress(sounddevice.PortAudioError):  # it may have gone before
            end()


def _ways(device: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    own = int(device["default_samplerate"])
    most = min(2, device["max_input_channels"])
    yield from dict.fromkeys([(RATE, 1), (own, 1), (own, most)])


def _taking(take: Take, channels: int) -> Callable[..., None]:
    def callback(block: Any, _frames: int, _time: object, _status: object) -> None:
        # PortAudio uses this memory again at once.
        take(np.frombuffer(bytes(block), np.float32).reshape(-1, channels))

    return callback


def _found(device: str) -> Mapping[str, Any]:
    """What PortAudio says of it."""
    inputs: list[Mapping[str, Any]]
    inputs = [one for one in sounddevice.query_devices() if one["max_input_channels"] > 0]
    # By PortAudio's own name it is chosen where nobody can ask the server for its names.
    is_servers = device not in [one["name"] for one in inputs]
    if sys.platform.startswith("linux"):
        os.environ[SOURCE] = (device if is_servers else "") or _USUAL_SOURCE
        if not os.environ[SOURCE]:
            del os.environ[SOURCE]
        server = next((one for one in inputs if one["name"] == _SERVER), None)
        if server is not None and is_servers:
            return server
    usual = sounddevice.default.device[0]
    for one in inputs:
        if one["name"] == device or (not device and one["index"] == usual):
            return one
    raise NoDevice


@contextmanager
def _in_time() -> Iterator[None]:
    guard = Timer(LONGEST, os._exit, [HUNG])
    guard.daemon = True
    guard.start()
    try:
        yield
    finally:
        guard.cancel()
