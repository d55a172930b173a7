"""The worker's orders, with a microphone that a test holds in its hand."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from speakaid.sensors.listening.detectors import NotInstalled
from speakaid.sensors.listening.frames import FRAME, RATE, Samples
from speakaid.sensors.listening.work import AGAIN, NO_FIRST_SOUND, NO_SOUND, NoDevice, Work

LISTEN = {"do": "listen", "device": "", "room": None}
MEASURE = {"do": "measure", "device": "", "seconds": 4}
SECOND = np.full((RATE, 1), 0.0003, np.float32)
FIRST = {"at": 0.032, "fact": "silence", "seconds": 0.032}


class HeldMicrophone:
    """One that a test opens, talks into and pulls out."""

    rate = RATE

    def __init__(self, take: Callable[[Samples], None]) -> None:
        self.take, self.is_open = take, True

    def close(self) -> None:
        self.is_open = False


class Desk:
    """A worker at work: what was opened, what was told, and a clock that stands still."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, HeldMicrophone]] = []
        self.told: list[dict[str, Any]] = []
        self.now = 0.0
        self.is_there, self.is_installed = True, True
        self.work = Work(
            self._open, self._detector, lambda step: step(), self.told.append, lambda: self.now
        )

    @property
    def microphone(self) -> HeldMicrophone:
        return self.opened[-1][1]

    def said(self) -> list[dict[str, Any]]:
        """What was told since it was last looked at."""
        told, self.told[:] = list(self.told), []
        return told

    def _open(self, device: str, take: Callable[[Samples], None]) -> HeldMicrophone:
        if not self.is_there:
            raise NoDevice
        self.opened.append((device, HeldMicrophone(take)))
        return self.microphone

    def _detector(self) -> Callable[[Samples], float]:
        if not self.is_installed:
            raise NotInstalled
        return lambda _frame: 0.0


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_nothing_is_opened_before_it_is_wanted(desk: Desk) -> None:
    assert desk.opened == []
    assert desk.work.patience is None


def test_it_listens_when_the_first_sound_comes(desk: Desk) -> None:
    desk.work.do(LISTEN | {"device": "desk microphone"})
    assert desk.said() == [], "a microphone that is open may still be mute"
    assert desk.opened[0][0] == "desk microphone"
    desk.microphone.take(SECOND)
    assert desk.said() == [{"is": "listening"}, FIRST]
    desk.microphone.take(SECOND)
    assert [line["fact"] for line in desk.said()] == ["silence"]


def test_still_means_that_nothing_is_open(desk: Desk) -> None:
    desk.work.do(LISTEN)
    desk.work.do({"do": "still"})
    assert not desk.microphone.is_open
    desk.microphone.take(SECOND)
    assert desk.said() == [{"is": "still"}]
    assert desk.work.patience is None


def test_no_device_is_said_and_looked_for_again(desk: Desk) -> None:
    desk.is_there = False
    desk.work.do(LISTEN)
    assert desk.said() == [{"is": "deaf", "why": "no_device"}]
    assert desk.work.patience == AGAIN
    desk.work.nothing_came()
    assert desk.said() == [{"is": "deaf", "why": "no_device"}], "at each attempt"
    desk.is_there = True
    desk.work.nothing_came()
    desk.microphone.take(SECOND)
    assert desk.said()[0] == {"is": "listening"}


def test_a_microphone_pulled_out_is_missed_after_a_second(desk: Desk) -> None:
    desk.work.do(LISTEN)
    assert desk.work.patience == NO_FIRST_SOUND
    desk.microphone.take(SECOND)
    assert desk.work.patience == NO_SOUND
    desk.said()
    desk.work.nothing_came()
    assert desk.said() == [{"is": "deaf", "why": "gone"}]
    assert not desk.microphone.is_open


def test_after_it_came_back_silence_counts_from_then(desk: Desk) -> None:
    desk.work.do(LISTEN)
    desk.microphone.take(SECOND)
    desk.work.nothing_came()
    desk.now = 60.0
    desk.work.nothing_came()
    desk.said()
    desk.microphone.take(SECOND)
    assert desk.said()[1] == {"at": 60.032, "fact": "silence", "seconds": 0.032}


def test_what_comes_late_from_a_closed_one_is_not_heard(desk: Desk) -> None:
    desk.work.do(LISTEN)
    first = desk.microphone
    desk.work.do(LISTEN | {"device": "another"})
    first.take(SECOND)
    assert desk.said() == []


def test_a_missing_detector_is_said(desk: Desk) -> None:
    desk.is_installed = False
    desk.work.do(LISTEN)
    assert desk.said() == [{"is": "deaf", "why": "not_installed"}]


def test_a_room_is_measured_and_all_is_closed(desk: Desk) -> None:
    desk.work.do(MEASURE)
    for _ in range(5):
        desk.microphone.take(SECOND)
    assert desk.said() == [
        {"is": "listening"},
        {"is": "room", "decibels": -70.5, "has_voices": False, "spoken": False, "mute": False},
    ]
    assert not desk.microphone.is_open
    assert desk.work.patience is None


def test_after_a_measure_the_listening_goes_on(desk: Desk) -> None:
    desk.work.do(LISTEN)
    desk.work.do(MEASURE)
    desk.microphone.take(np.concatenate([SECOND] * 9))
    assert [line.get("is") for line in desk.said()] == ["listening", "room"]
    assert len(desk.opened) == 3
    desk.now = 9.0
    desk.microphone.take(SECOND)
    assert [line.get("fact") for line in desk.said()] == [None, "silence"]


def test_a_measure_is_given_up_where_nothing_is_heard(desk: Desk) -> None:
    desk.work.do(MEASURE)
    desk.work.nothing_came()
    assert desk.said() == [{"is": "deaf", "why": "gone"}]
    assert desk.work.patience is None


def test_a_frame_is_never_told(desk: Desk) -> None:
    desk.work.do(LISTEN)
    for _ in range(30):
        desk.microphone.take(np.random.default_rng(1).random((FRAME, 1), np.float32))
    assert all(set(line) <= {"is", "at", "fact", "seconds"} for line in desk.said())
