"""Sound from the program's side: whatever becomes of the worker, each sound is over once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from workers.some_workers import DUMB, listening, python

from speakaid.speech.devices import Device
from speakaid.speech.sound import Sound
from speakaid.speech.sound_facts import (
    Began,
    Devices,
    Level,
    NotRecorded,
    Output,
    Over,
    Recorded,
)
from speakaid.workers import names
from speech.some_sound import kept, tone

PLAYS = python("""
import pathlib
log = pathlib.Path(sys.argv[1])
for line in told:
    log.open('a').write(json.dumps(line) + chr(10))
    do, id_, file = line['do'], line.get('id'), line.get('file', '')
    if file == 'crash': os._exit(11)
    if file == 'crash once' and log.read_text().count('crash once') < 2: os._exit(11)
    if do == 'open': say(**{'is': 'sound', 'there': True, 'room': False, 'label': 'Ear'})
    if do == 'play': playing = id_; say(**{'is': 'began', 'id': id_, 'at': 7.5, 'seconds': 1.5})
    if file == 'short': say(**{'is': 'ended', 'id': id_})
    if file == 'odd': say(**{'is': 'ended', 'id': 999}); say(**{'is': 'odd', 'id': id_})
    if file == 'begins, then dies': os._exit(11)
    if do == 'stop': say(**{'is': 'stopped', 'id': playing})
    if do == 'devices': say(**{'is': 'devices', 'id': id_, 'out': [['a', 'A', True]], 'in': []})
    if do == 'record': recording = id_; say(**{'is': 'level', 'id': id_, 'decibels': -30.0})
    if file == 'busy': say(**{'is': 'not', 'id': id_, 'why': 'busy'})
    if do == 'end_record': say(**{'is': 'recorded', 'id': recording, 'seconds': 1.0})
""")
"""A worker that writes down what it is told, and plays nothing."""
BEGAN = Began(7.5, 1.5)
Make = Callable[..., tuple[Sound, Callable[[], Any]]]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Sound] = []

    def sound(
        command: list[str] = PLAYS, patience: float = 30.0, again: float = 0.01
    ) -> tuple[Sound, Callable[[], Any]]:
        tell, hear = listening()
        one = Sound(tell, [*command, str(tmp_path / "log")], patience, again)
        made.append(one)
        return one, hear

    yield sound
    for one in made:
        one.close()


def played(sound: Sound, name: str) -> Callable[[], Any]:
    """Play it; what waits for the next that is heard of it."""
    tell, hear = listening()
    sound.play(Path(name), 0.8, tell)
    return hear


def lines(tmp_path: Path) -> str:
    return (tmp_path / "log").read_text()


def test_a_cue_begins_and_ends(make: Make) -> None:
    sound, _output = make()
    hear = played(sound, "short")
    assert (hear(), hear()) == (BEGAN, Over.ENDED)


def test_a_cue_is_stopped(make: Make) -> None:
    sound, _output = make()
    hear = played(sound, "long")
    assert hear() == BEGAN
    sound.stop()
    assert hear() is Over.STOPPED


def test_what_becomes_of_the_output_is_told(make: Make) -> None:
    sound, output = make()
    sound.open()
    assert output() == Output(is_there=True, for_room=False, label="Ear")


def test_nothing_is_started_before_it_is_needed(make: Make, tmp_path: Path) -> None:
    sound, _output = make()
    sound.use("ear", "mic")
    sound.stop()
    sound.shut()
    sound.end_record()
    assert not (tmp_path / "log").exists()


def test_where_to_play_goes_with_every_line(make: Make, tmp_path: Path) -> None:
    sound, _output = make()
    sound.use("ear", "mic")
    hear = played(sound, "short")
    assert (hear(), hear()) == (BEGAN, Over.ENDED)
    assert '"out": "ear", "in": "mic"' in lines(tmp_path)


def test_a_worker_that_dies_is_asked_once_more(make: Make, tmp_path: Path) -> None:
    sound, _output = make()
    sound.use("ear", "")
    hear = played(sound, "crash once")
    assert hear() == BEGAN
    assert lines(tmp_path).count("crash once") == 2
    assert all('"out": "ear"' in line for line in lines(tmp_path).splitlines())


def test_a_cue_on_which_it_dies_again_is_over(make: Make) -> None:
    sound, output = make()
    assert played(sound, "crash")() is Over.NOT
    assert output() == Output(is_there=False)


def test_a_cue_that_was_heard_is_not_heard_again_from_its_beginning(make: Make) -> None:
    sound, _output = make()
    hear = played(sound, "begins, then dies")
    assert (hear(), hear()) == (BEGAN, Over.NOT)


def test_an_output_that_is_wanted_is_opened_by_a_new_worker(make: Make) -> None:
    sound, output = make()
    sound.open()
    assert output().is_there
    assert played(sound, "crash")() is Over.NOT
    while not output().is_there:
        pass
    sound.shut()


def test_a_worker_that_says_nothing_is_ended_and_started_anew(make: Make) -> None:
    sound, output = make(DUMB, patience=0.05)
    assert played(sound, "short")() is Over.NOT
    assert output() == Output(is_there=False)


def test_without_any_worker_each_sound_is_over_at_once(make: Make) -> None:
    sound, _output = make(["/nowhere/at-all"])
    assert played(sound, "short")() is Over.NOT
    tell, hear = listening()
    sound.devices(tell)
    assert hear() == Devices()


def test_without_any_worker_there_is_no_output(make: Make) -> None:
    sound, output = make(["/nowhere/at-all"])
    sound.open()
    assert output() == Output(is_there=False)


def test_what_nobody_knows_of_is_passed_over(make: Make) -> None:
    sound, _output = make()
    hear = played(sound, "odd")
    assert (hear(), hear()) == (BEGAN, Over.NOT)


def test_who_cannot_take_an_answer_does_not_stop_the_others(make: Make) -> None:
    sound, _output = make()

    def burst(_fact: object) -> None:
        raise ValueError

    sound.play(Path("short"), 1.0, burst)
    hear = played(sound, "short")
    assert (hear(), hear()) == (BEGAN, Over.ENDED)


def test_devices_are_listed(make: Make) -> None:
    sound, _output = make()
    tell, hear = listening()
    sound.devices(tell)
    assert hear() == Devices((Device("a", "A", is_default=True),), ())


def test_a_recording_tells_how_loud_it_is(make: Make) -> None:
    sound, _output = make()
    tell, hear = listening()
    sound.record(Path("voice.flac"), tell)
    assert hear() == Level(-30.0)
    sound.end_record()
    assert hear() == Recorded(1.0)


def test_a_recording_that_is_not_made_says_why(make: Make) -> None:
    sound, _output = make()
    tell, hear = listening()
    sound.record(Path("busy"), tell)
    assert (hear(), hear()) == (Level(-30.0), NotRecorded.BUSY)


def test_a_recording_is_lost_with_its_worker_and_not_begun_again_unasked(make: Make) -> None:
    sound, _output = make()
    tell, hear = listening()
    sound.record(Path("crash once"), tell)
    assert hear() is NotRecorded.DEVICE_GONE


def test_what_is_waited_for_at_the_end_is_over(make: Make) -> None:
    sound, _output = make()
    hear = played(sound, "long")
    assert hear() == BEGAN
    sound.close()
    assert hear() is Over.NOT


# -- the real worker


@pytest.fixture
def without_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/no-server")


@pytest.mark.usefixtures("without_server")
def test_the_real_worker_without_any_device_says_so_and_does_not_hang(tmp_path: Path) -> None:
    outputs: SimpleQueue[Output] = SimpleQueue()
    sound = Sound(outputs.put, names.command("sound"))
    # A name, so that this plays nothing where there is a loudspeaker.
    sound.use("no such device", "no such device")
    sound.open()
    assert outputs.get(timeout=60) == Output(is_there=False)
    hear = played(sound, str(kept(tmp_path, tone(0.5))))
    assert hear() is Over.NOT
    tell, hear = listening()
    sound.devices(tell)
    assert isinstance(hear(), Devices)
    sound.record(tmp_path / "voice.flac", tell)
    assert hear() is NotRecorded.NO_DEVICE
    sound.close()
    assert not (tmp_path / "voice.flac").exists()
