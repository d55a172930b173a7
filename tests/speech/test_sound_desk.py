"""What the sound worker does: with devices that come and go, and none of them real."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from speakaid.speech.devices import Device, Gone, Seen, Unseen
from speakaid.speech.sound_desk import SoundDesk
from speech.some_sound import (
    EARPIECE,
    LOUDSPEAKER,
    MICROPHONE,
    RATE,
    Hand,
    MadePorts,
    kept,
    silence,
    spoken,
    tone,
    until,
)

Line = dict[str, Any]
BOTH = Seen((LOUDSPEAKER, EARPIECE), (MICROPHONE,))
ONLY_ROOM = Seen((LOUDSPEAKER,), (MICROPHONE,))
THERE = {"is": "sound", "there": True, "room": True, "label": "Built-in Audio"}
IN_EAR = {"is": "sound", "there": True, "room": False, "label": "My earphones"}
NOT_THERE = {"is": "sound", "there": False, "room": False, "label": ""}


class Worker:
    """A sound desk, its devices, its clock, and what it says."""

    def __init__(self, folder: Path) -> None:
        self.ports, self.clock = MadePorts(), Hand()
        self.said: list[Line] = []
        self.desk = SoundDesk(self.ports, self.said.append, self.hear, self.clock)
        self.cue = str(kept(folder, tone(2.0)))
        self.file = folder / "recorded.flac"

    def hear(self, event: Any) -> None:
        """What other threads tell comes back as an event, as it does in the process."""
        self.desk.take(event)

    def say(self, **line: Any) -> list[Line]:
        return self.take(line)

    def take(self, event: Any) -> list[Line]:
        """What is said to an event."""
        self.said.clear()
        self.desk.take(event)
        return list(self.said)

    def wait(self, seconds: float, *, plays: bool = False) -> list[Line]:
        self.clock.now += seconds
        if plays:
            self.ports.last.pull()
        return self.take({})

    def begin(self, number: int = 1, **more: Any) -> None:
        """A cue that is heard."""
        self.say(id=number, do="play", file=self.cue, **more)
        self.ports.last.pull()
        assert self.said[-1]["is"] == "began"


@pytest.fixture
def worker(tmp_path: Path) -> Worker:
    return Worker(tmp_path)


def test_the_output_is_opened_ahead_and_kept(worker: Worker) -> None:
    worker.take(BOTH)
    assert worker.say(do="open") == [THERE]
    assert not worker.ports.last.pull().any()
    assert worker.say(do="open") == [THERE]
    assert len(worker.ports.opened) == 1
    assert worker.desk.is_in_use


def test_what_is_shut_is_let_go_and_not_opened_again(worker: Worker) -> None:
    worker.say(do="open")
    worker.say(do="shut")
    assert worker.ports.last.is_closed
    assert worker.wait(60) == []
    assert worker.take(BOTH) == []
    assert len(worker.ports.opened) == 1
    assert not worker.desk.is_in_use


def test_a_cue_begins_and_ends(worker: Worker, tmp_path: Path) -> None:
    worker.say(do="open")
    short = kept(tmp_path, tone(0.2), name="short.wav")
    worker.say(id=4, do="play", file=str(short), gain=0.5)
    worker.ports.last.pull(10)
    assert worker.said[-1]["id"] == 4
    assert worker.said[-1]["seconds"] == pytest.approx(0.2)
    until(lambda: not worker.ports.last.pull().any() and worker.said[-1]["is"] == "ended")
    assert worker.said[-1] == {"is": "ended", "id": 4}


def test_a_cue_opens_what_is_not_open(worker: Worker) -> None:
    worker.begin()
    assert len(worker.ports.opened) == 1


def test_a_stopped_cue_is_told(worker: Worker) -> None:
    worker.begin()
    worker.say(do="stop")
    worker.ports.last.pull()
    assert worker.said == [{"is": "stopped", "id": 1}]


def test_what_is_no_sound_is_told(worker: Worker, tmp_path: Path) -> None:
    worker.say(do="open")
    (tmp_path / "words.wav").write_text("no sound")
    answer = worker.say(id=2, do="play", file=str(tmp_path / "words.wav"))
    assert answer == [{"is": "not", "id": 2, "why": "unreadable"}]


def test_the_device_comes_with_the_cue(worker: Worker) -> None:
    worker.take(BOTH)
    worker.begin(out="ear")
    assert worker.ports.last.name == "ear"


def test_another_device_stops_what_plays(worker: Worker) -> None:
    worker.take(BOTH)
    worker.say(do="open")
    worker.begin()
    said = worker.say(do="use", out="ear")
    assert {"is": "stopped", "id": 1} in said
    assert said[-1] == IN_EAR
    assert worker.ports.opened[0].is_closed
    assert worker.say(do="use", out="ear") == []


# -- devices that are not there


def test_without_a_device_a_cue_is_refused_at_once(worker: Worker) -> None:
    worker.ports.there.clear()
    assert worker.say(do="open") == [NOT_THERE]
    answer = worker.say(id=1, do="play", file=worker.cue)
    assert answer == [{"is": "not", "id": 1, "why": "no_device"}]


def test_it_comes_back_by_itself(worker: Worker) -> None:
    worker.ports.there.clear()
    worker.say(do="open")
    assert worker.wait(1) == []
    assert worker.wait(2) == []
    worker.ports.there.add("")
    assert worker.wait(1) == []
    assert worker.wait(1)[-1]["there"]
    assert worker.ports.renewed == 2


def test_an_output_that_asks_for_nothing_any_more_is_lost_and_opened_again(worker: Worker) -> None:
    worker.say(do="open")
    assert worker.wait(10, plays=True) == []
    worker.begin()
    assert worker.wait(1.5) == [{"is": "stopped", "id": 1}, NOT_THERE]
    assert worker.ports.last.is_closed
    assert worker.wait(2)[-1]["there"]


def test_an_output_that_has_just_been_opened_is_given_time(worker: Worker) -> None:
    worker.say(do="open")
    assert worker.wait(4) == []


def test_an_output_that_ended_is_lost(worker: Worker) -> None:
    worker.say(do="open")
    worker.ports.last.is_alive = False
    assert worker.wait(0.2) == [NOT_THERE]


# -- devices that come and go


def test_the_earpiece_is_pulled_out_and_nothing_is_heard_by_the_room(worker: Worker) -> None:
    worker.take(BOTH)
    worker.begin(out="ear")
    assert worker.take(Gone(is_out=True, number=7)) == [{"is": "stopped", "id": 1}, NOT_THERE]
    worker.ports.there.discard("ear")
    worker.take(ONLY_ROOM)
    answer = worker.say(id=2, do="play", file=worker.cue)
    assert answer == [{"is": "not", "id": 2, "why": "no_device"}]
    assert [one.name for one in worker.ports.opened] == ["ear"]


def test_the_earpiece_comes_back(worker: Worker) -> None:
    worker.take(BOTH)
    worker.say(do="open", out="ear")
    worker.take(Gone(is_out=True, number=7))
    worker.take(ONLY_ROOM)
    assert worker.take(BOTH) == [IN_EAR]


def test_another_device_that_goes_is_no_matter(worker: Worker) -> None:
    worker.take(BOTH)
    worker.begin(out="ear")
    assert worker.take(Gone(is_out=True, number=3)) == []
    assert worker.take(Gone(is_out=False, number=7)) == []


def test_where_the_system_chooses_another_device_nothing_goes_on_there(worker: Worker) -> None:
    worn = Device("ear", "My earphones", is_default=True, number=7)
    worker.take(Seen((worn,), ()))
    worker.begin()
    assert worker.take(ONLY_ROOM) == [{"is": "stopped", "id": 1}, THERE]
    assert len(worker.ports.opened) == 2


def test_a_plug_that_is_pulled_out_stops_what_plays(worker: Worker) -> None:
    plugged = Device("desk", "Built-in Audio", is_default=True, number=3, plug="Headphones")
    pulled = Device("desk", "Built-in Audio", is_default=True, number=3, plug="Speakers")
    for chosen in ("", "desk"):
        worker.take(Seen((plugged,), ()))
        worker.begin(out=chosen)
        assert worker.take(Seen((pulled,), ()))[-1]["room"]
        worker.ports.last.pull()
        assert worker.said[-1] == {"is": "stopped", "id": 1}


def test_the_server_ends_and_begins_again(worker: Worker) -> None:
    worker.take(BOTH)
    worker.begin()
    worker.ports.there.clear()
    assert worker.take(Unseen()) == [{"is": "stopped", "id": 1}, NOT_THERE]
    worker.ports.there.add("")
    assert worker.take(BOTH) == [THERE]


def test_trouble_that_nobody_thought_of_is_one_more_output_that_is_lost(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def burst(*_: object) -> None:
        raise MemoryError

    worker.say(do="open")
    monkeypatch.setattr(worker.ports, "devices", burst)
    assert {"is": "not", "id": 9, "why": "MemoryError"} in worker.say(id=9, do="devices")
    monkeypatch.undo()
    assert worker.say(do="open")[-1]["there"]
    assert worker.say(do="something else") == []


# -- names


def test_the_devices_of_a_sound_server_are_told(worker: Worker) -> None:
    worker.take(BOTH)
    (answer,) = worker.say(id=3, do="devices")
    assert answer["out"] == [
        ("desk", "Built-in Audio", True),
        ("ear", "My earphones", False),
    ]
    assert answer["in"] == [("mic", "Headset microphone", True)]
    assert worker.ports.renewed == 0


@pytest.mark.parametrize("news", [BOTH, Unseen()])
def test_who_asks_before_the_server_was_seen_waits_for_it(news: Any, worker: Worker) -> None:
    worker.desk = SoundDesk(
        worker.ports, worker.said.append, worker.hear, worker.clock, awaits_news=True
    )
    assert worker.say(id=3, do="devices") == []
    assert worker.desk.is_in_use
    assert [line["id"] for line in worker.take(news)] == [3]
    assert not worker.desk.is_in_use


def test_without_a_server_they_are_looked_for_anew(worker: Worker) -> None:
    worker.say(do="open")
    answer = worker.say(id=3, do="devices")[-1]
    assert answer["out"][0] == ("desk", "Built-in Audio", True)
    assert worker.ports.renewed == 1
    assert [one.is_closed for one in worker.ports.opened] == [True, False]


def test_looking_for_devices_cuts_nobody_short(worker: Worker) -> None:
    worker.begin()
    assert worker.say(id=3, do="devices")[-1]["out"]
    assert worker.ports.renewed == 0
    assert not worker.ports.last.is_closed


# -- recording


def heard(worker: Worker, *parts: Any) -> None:
    """What comes in by the microphone, in blocks of a tenth of a second."""
    samples = spoken(*parts)
    for place in range(0, len(samples), RATE // 10):
        worker.ports.last.push(samples[place : place + RATE // 10])


def said_words() -> tuple[Any, ...]:
    return silence(0.5, RATE), tone(1.0, RATE), silence(0.5, RATE)


def test_what_somebody_says_becomes_a_file(worker: Worker) -> None:
    worker.say(id=5, do="record", file=str(worker.file), **{"in": "mic"})
    assert (worker.ports.last.name, worker.desk.is_in_use) == ("mic", True)
    heard(worker, *said_words())
    levels = [line["decibels"] for line in worker.said if line["is"] == "level"]
    assert len(levels) == 20
    assert max(levels) == pytest.approx(-13.5, abs=0.2)
    (answer,) = worker.say(do="end_record")
    assert answer == {"is": "recorded", "id": 5, "seconds": pytest.approx(1.16, abs=0.05)}
    assert worker.file.is_file()
    assert worker.ports.last.is_closed
    assert worker.say(do="end_record") == []


def test_where_nobody_spoke_there_is_no_file(worker: Worker) -> None:
    worker.say(id=5, do="record", file=str(worker.file))
    heard(worker, silence(2.0, RATE))
    assert worker.say(do="end_record") == [{"is": "not", "id": 5, "why": "silent"}]
    worker.say(id=6, do="record", file=str(worker.file))
    assert worker.say(do="end_record") == [{"is": "not", "id": 6, "why": "silent"}]
    assert not worker.file.exists()


def test_a_recording_ends_by_itself_when_it_is_long_enough(worker: Worker) -> None:
    worker.say(id=5, do="record", file=str(worker.file))
    heard(worker, tone(21.0, RATE))
    (recorded,) = (line for line in worker.said if line["is"] == "recorded")
    assert recorded["seconds"] <= 20.0


@pytest.mark.parametrize(
    "goes",
    [
        lambda worker: worker.take(Gone(is_out=False, number=5)),
        lambda worker: worker.wait(1.5),
        lambda worker: setattr(worker.ports.last, "is_alive", False) or worker.wait(0.1),
    ],
    ids=["taken away", "says nothing any more", "has ended"],
)
def test_a_microphone_that_goes_ends_the_recording(
    worker: Worker, goes: Callable[[Worker], list[Line]]
) -> None:
    worker.take(BOTH)
    worker.say(id=5, do="record", file=str(worker.file))
    heard(worker, *said_words())
    assert goes(worker) == [{"is": "not", "id": 5, "why": "device_gone"}]
    assert not worker.file.exists()


def test_one_recording_at_a_time_and_none_without_a_microphone(worker: Worker) -> None:
    worker.say(id=5, do="record", file=str(worker.file))
    assert worker.say(id=6, do="record", file="x.wav") == [{"is": "not", "id": 6, "why": "busy"}]
    worker.desk.close()
    answer = worker.say(id=7, do="record", file="x.wav", **{"in": "gone"})
    assert answer == [{"is": "not", "id": 7, "why": "no_device"}]


def test_a_folder_that_is_gone_is_told(worker: Worker) -> None:
    worker.say(id=5, do="record", file=str(worker.file.parent / "gone" / "x.flac"))
    heard(worker, *said_words())
    assert worker.say(do="end_record") == [{"is": "not", "id": 5, "why": "not_written"}]
