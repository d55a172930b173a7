"""PortAudio, by sounddevice: only in the sound worker, as it may hang, and take its process along.

On Linux a sound server stands between (PulseAudio, or PipeWire in its place). PortAudio knows it as
one device, "pulse", so which loudspeaker is meant is told to the server's own library, by the
environment, before a stream is opened.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import numpy as np

from speakaid.speech.devices import Device
from speakaid.speech.ports import Fill, Stream, Take, Unavailable

LATENCY = 0.025
"""Seconds that are asked for. Measured (benchmarks/voice_sound.py): shorter ones tear while the
machine is busy, longer ones let a cue come, and go, late."""
RATES = (48_000, 44_100)
LONGEST_DELAY = 1.0
_SERVER, _ANY_SERVER = ("pulse",), ("pulse", "default")
_OUT, _IN = "output", "input"
_VARIABLES = {_OUT: "PULSE_SINK", _IN: "PULSE_SOURCE"}
_USUAL = {kind: os.environ.get(variable, "") for kind, variable in _VARIABLES.items()}
_BEST_API = "Windows WASAPI"
"""The others on Windows are late by a tenth of a second or more."""


class PortAudio:
    """The devices of this computer. `by_server`: a sound server knows them better."""

    def __init__(self, *, by_server: bool) -> None:
        self._by_server = by_server

    def renew(self) -> None:
        """PortAudio looks for devices only when it begins."""
        with suppress(Unavailable, Exception):
            library = _library()
            library._terminate()
            library._initialize()

    def devices(self) -> tuple[list[Device], list[Device]]:
        """As PortAudio names them; none where it cannot be used."""
        try:
            return list(_found(_OUT)), list(_found(_IN))
        except Exception:
            return [], []

    def open_out(self, name: str, fill: Fill) -> Stream:
        """The first way of opening it that the device agrees to."""
        return self._opened(_OUT, name, lambda rate: _out_callback(fill, rate))

    def open_in(self, name: str, take: Take) -> Stream:
        """The same for a microphone."""
        return self._opened(_IN, name, lambda rate: _in_callback(take, rate))

    # -- private

    def _opened(self, kind: str, name: str, callback_at: Any) -> Stream:
        library = _library()
        trouble: Exception | None = None
        try:
            device, rates = self._place(kind, name), self._rates(kind, name)
            label = "" if self._by_server else str(library.query_devices(device)["name"])
            make = library.OutputStream if kind == _OUT else library.InputStream
            for rate in rates:
                try:
                    return _Open(make, device, rate, callback_at(rate), label)
                except library.PortAudioError as found:
                    trouble = found
        except Exception as found:
            trouble = found
        raise Unavailable(str(trouble))

    def _place(self, kind: str, name: str) -> int:
        """PortAudio's number of a device."""
        if self._by_server:
            _tell_server(kind, name)
        elif not name:
            return _default(kind)
        numbers = {one: number for number, one in reversed(list(_all(kind)))}
        for wanted in self._names(name):
            if wanted in numbers:
                return numbers[wanted]
        raise Unavailable(name)

    def _names(self, name: str) -> tuple[str, ...]:
        """How PortAudio calls it. Only "pulse" goes where it is told to go."""
        if not self._by_server:
            return (name,)
        return _SERVER if name else _ANY_SERVER

    def _rates(self, kind: str, name: str) -> tuple[int, ...]:
        if self._by_server:
            return RATES
        own = _library().query_devices(self._place(kind, name), kind)["default_samplerate"]
        return tuple(dict.fromkeys((round(own), *RATES)))


class _Open:
    """A stream of PortAudio's that runs."""

    def __init__(self, make: Any, device: int, rate: int, callback: Any, label: str) -> None:
        self.rate, self.label = rate, label
        self._stream = make(
            samplerate=rate, device=device, channels=1, dtype="float32", latency=LATENCY,
            callback=callback, extra_settings=_settings(),
        )  # fmt: skip
        try:
            self._stream.start()
        except Exception:
            self.close()  # else it holds the device, and the next way cannot have it
            raise

    @property
    def is_alive(self) -> bool:
        return bool(self._stream.active)

    def close(self) -> None:
        self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)


def _library() -> Any:
    try:
        import sounddevice
    except OSError as found:  # PortAudio itself is not installed
        raise Unavailable(str(found)) from None
    return sounddevice


def _out_callback(fill: Fill, rate: int) -> Any:
    def callback(out: Any, _count: int, times: Any, _status: Any) -> None:
        fill(out[:, 0], rate, _within(times.outputBufferDacTime - times.currentTime))

    return callback


def _in_callback(take: Take, rate: int) -> Any:
    def callback(came: Any, _count: int, _times: Any, _status: Any) -> None:
        take(np.array(came[:, 0]), rate)

    return callback


def _within(delay: float) -> float:
    """A delay that can be; some drivers tell none, or times of another clock."""
    return delay if 0.0 < delay < LONGEST_DELAY else LATENCY


def _tell_server(kind: str, name: str) -> None:
    if wanted := name or _USUAL[kind]:
        os.environ[_VARIABLES[kind]] = wanted
    else:
        os.environ.pop(_VARIABLES[kind], None)


def _settings() -> Any:
    """Where Windows asks for it: shared with other programs, converted to the device's rate."""
    library = _library()
    is_best = library.query_hostapis(_api())["name"] == _BEST_API
    return library.WasapiSettings(auto_convert=True) if is_best else None


def _all(kind: str) -> Iterator[tuple[int, str]]:
    """The devices of this kind, of the one interface that is used."""
    api = _api()
    for number, one in enumerate(_library().query_devices()):
        if one["hostapi"] == api and one[f"max_{kind}_channels"] > 0:
            yield number, one["name"]


def _api() -> int:
    apis = [one["name"] for one in _library().query_hostapis()]
    return apis.index(_BEST_API) if _BEST_API in apis else int(_library().default.hostapi)


def _default(kind: str) -> int:
    found = int(_library().query_hostapis(_api())[f"default_{kind}_device"])
    if found < 0:
        raise Unavailable(kind)
    return found


def _found(kind: str) -> Iterator[Device]:
    usual = _library().query_hostapis(_api())[f"default_{kind}_device"]
    for number, name in _all(kind):
        yield Device(name, name, number == usual)
