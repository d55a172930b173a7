"""Which device is opened, and how, with a PortAudio that a test made up."""

import os
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from speakaid.sensors.listening.work import NoDevice

pytest.importorskip("sounddevice", exc_type=OSError)

from speakaid.sensors.listening import microphone

DESK = {"name": "Desk", "index": 3, "max_input_channels": 2, "default_samplerate": 44_100.0}
SERVER = DESK | {"name": "pulse", "index": 5, "max_input_channels": 32}
LOUDSPEAKER = DESK | {"name": "Room", "index": 0, "max_input_channels": 0}


class MadeUpTrouble(Exception):
    """What PortAudio raises."""


@dataclass
class MadeUpPortAudio:
    """Knows these devices, and opens only what it is told to."""

    devices: list[dict[str, Any]]
    agrees: set[tuple[int, int]] = field(default_factory=lambda: {(16_000, 1)})
    opened: list[dict[str, Any]] = field(default_factory=list)
    streams: list["MadeUpStream"] = field(default_factory=list)
    starts: bool = True
    looked: int = 0
    PortAudioError = MadeUpTrouble

    @property
    def default(self) -> Any:
        return type("Default", (), {"device": (DESK["index"], 0)})

    def _terminate(self) -> None: ...

    def _initialize(self) -> None:
        self.looked += 1

    def query_devices(self) -> list[dict[str, Any]]:
        return self.devices

    def RawInputStream(self, **how: Any) -> "MadeUpStream":  # noqa: N802 - its own name
        if (how["samplerate"], how["channels"]) not in self.agrees:
            raise MadeUpTrouble
        self.opened.append(how)
        self.streams.append(MadeUpStream(starts=self.starts))
        return self.streams[-1]


@dataclass
class MadeUpStream:
    starts: bool = True
    is_closed: bool = False

    def start(self) -> None:
        if not self.starts:
            raise MadeUpTrouble

    def abort(self) -> None:
        raise MadeUpTrouble  # it has gone before

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def portaudio(monkeypatch: pytest.MonkeyPatch) -> MadeUpPortAudio:
    made = MadeUpPortAudio([LOUDSPEAKER, DESK])
    monkeypatch.setattr(microphone, "sounddevice", made)
    monkeypatch.setenv(microphone.SOURCE, "")
    return made


def test_it_is_asked_for_what_the_detector_wants(portaudio: MadeUpPortAudio) -> None:
    opened = microphone.opened("", lambda _block: None)
    (how,) = portaudio.opened
    assert (opened.rate, how["device"], how["blocksize"]) == (16_000, DESK["index"], 512)
    opened.close()
    assert portaudio.streams[0].is_closed


def test_one_that_is_opened_and_does_not_start_is_let_go(portaudio: MadeUpPortAudio) -> None:
    portaudio.starts = False
    with pytest.raises(NoDevice):
        microphone.opened("", lambda _block: None)
    assert portaudio.streams
    assert all(stream.is_closed for stream in portaudio.streams)


def test_one_that_has_portaudio_s_name_is_opened_by_it(
    portaudio: MadeUpPortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    portaudio.devices.append(SERVER)
    microphone.opened("Desk", lambda _block: None)
    assert portaudio.opened[0]["device"] == DESK["index"]


@pytest.mark.parametrize("way", [(44_100, 1), (44_100, 2)])
def test_where_it_insists_it_is_opened_as_it_likes(
    portaudio: MadeUpPortAudio, way: tuple[int, int]
) -> None:
    portaudio.agrees = {way}
    assert microphone.opened("Desk", lambda _block: None).rate == 44_100
    assert portaudio.opened[0]["channels"] == way[1]


def test_a_block_is_kept_though_the_memory_is_used_again(portaudio: MadeUpPortAudio) -> None:
    portaudio.agrees = {(44_100, 2)}
    blocks: list[Any] = []
    microphone.opened("", blocks.append)
    memory = np.array([[0.5, 0.25], [0.5, 0.25]], np.float32)
    portaudio.opened[0]["callback"](memory, 2, None, None)
    memory[:] = 0
    assert blocks[0].tolist() == [[0.5, 0.25], [0.5, 0.25]]


@pytest.mark.parametrize("device", ["pulled out", "Room"])
def test_a_microphone_that_is_not_there_is_none(portaudio: MadeUpPortAudio, device: str) -> None:
    with pytest.raises(NoDevice):
        microphone.opened(device, lambda _block: None)
    assert portaudio.looked == 1, "what was plugged in since would have been seen"


def test_one_that_another_program_holds_is_none(portaudio: MadeUpPortAudio) -> None:
    portaudio.agrees = set()
    with pytest.raises(NoDevice):
        microphone.opened("", lambda _block: None)


def test_a_sound_server_is_told_which(
    portaudio: MadeUpPortAudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    portaudio.devices.append(SERVER)
    microphone.opened("usb.desk", lambda _block: None)
    assert os.environ[microphone.SOURCE] == "usb.desk"
    microphone.opened("", lambda _block: None)
    assert microphone.SOURCE not in os.environ, "the usual one"
    assert {how["device"] for how in portaudio.opened} == {SERVER["index"]}
