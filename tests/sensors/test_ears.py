"""The listening from outside: facts come, and whatever happens to the worker, they come again."""

import logging
import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from workers.some_workers import DUMB, listening, python

from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Hearing, Room, RoomMeasure
from speakaid.sensors.ears import Ears, fact_of

NOW, NEVER = 0.0, 600.0
SILENCE = Fact(FactKind.SILENCE, 1.5, 1.0)
ROOM = Room(-52.5, has_voices=True)
LISTENS = python("""
for line in told:
    if line['do'] == 'measure':
        say(**{'is': 'room'}, decibels=-40.0, has_voices=False, spoken=True, mute=False)
    elif line['device'] == 'none':
        say(**{'is': 'deaf'}, why='no_device')
    else:
        say(**{'is': 'listening'})
        say(at=0.5, fact='progress', seconds=0.1, card='bus', word=3)
        loud = (line['room'] or {}).get('has_voices')
        say(at=1.5, fact='too_loud' if loud else 'silence', seconds=1.0)
""")
"""Hears one silence, or in a room of voices that it is too loud; and once what nobody knows yet."""
LAST_WORD = python("""
for line in told:
    say(**{'is': 'listening'})
    if line['device'] == 'second': say(at=1.5, fact='silence', seconds=1.0)
say(at=99.0, fact='silence', seconds=90.0)
""")
"""Says something more while it ends."""
DEAF = python("for line in told: say(**{'is': 'deaf'}, why='no_device')")
GONE = python("sys.stdin.readline(); os._exit(3)")

Make = Callable[..., Ears]
Next = Callable[[], Any]


@pytest.fixture
def ears() -> Iterator[Make]:
    made: list[Ears] = []

    def make(command: list[str] = LISTENS, pause: float = NOW, patience: float = NEVER) -> Ears:
        made.append(Ears(command, pause, patience))
        return made[-1]

    yield make
    for one in made:
        one.close()


def started(ears: Ears, device: str = "", room: Room | None = None) -> tuple[Next, Next]:
    """What waits for the next fact, and for the next state."""
    heard, next_fact = listening()
    state, next_state = listening()
    ears.start(device, room, heard, state)
    return next_fact, next_state


def test_there_is_no_process_before_it_is_wanted(ears: Make) -> None:
    assert ears().pid is None


def test_facts_are_told_and_unknown_ones_passed_over(ears: Make) -> None:
    next_fact, next_state = started(ears())
    assert next_state() is Hearing.LISTENING
    assert next_fact() == SILENCE


def test_the_room_goes_along(ears: Make) -> None:
    next_fact, _next_state = started(ears(), room=ROOM)
    assert next_fact().kind is FactKind.TOO_LOUD


def test_a_missing_microphone_is_told(ears: Make) -> None:
    _next_fact, next_state = started(ears(), device="none")
    assert next_state() is Hearing.NO_DEVICE


def test_one_that_was_killed_hears_again(ears: Make) -> None:
    one = ears()
    next_fact, next_state = started(one)
    assert (next_state(), next_fact()) == (Hearing.LISTENING, SILENCE)
    assert one.pid is not None
    os.kill(one.pid, signal.SIGKILL)
    assert (next_state(), next_state()) == (Hearing.ENDED, Hearing.LISTENING)
    assert next_fact() == SILENCE


def test_one_that_hangs_is_ended(ears: Make) -> None:
    _next_fact, next_state = started(ears(DUMB, pause=NEVER, patience=NOW))
    assert next_state() is Hearing.ENDED


def test_one_that_cannot_be_started_is_told(ears: Make) -> None:
    _next_fact, next_state = started(ears(["/nowhere/at/all"], pause=NEVER))
    assert next_state() is Hearing.ENDED


def test_a_state_is_told_once(ears: Make) -> None:
    one = ears(GONE)
    _next_fact, next_state = started(one)
    assert next_state() is Hearing.ENDED
    other, next_other = listening()
    one.measure(4, other)
    assert next_other() is None, "and meanwhile it ended several times"


def test_after_a_stop_there_is_no_process(ears: Make) -> None:
    one = ears()
    next_fact, _next_state = started(one)
    next_fact()
    then, next_measure = listening()
    one.stop()
    one.measure(4, then)
    assert next_measure() is not None, "steps are done in their order"
    assert one.pid is None


def test_it_can_be_started_again(ears: Make) -> None:
    one = ears()
    next_fact, _next_state = started(one)
    next_fact()
    one.stop()
    next_fact, next_state = started(one)
    assert (next_state(), next_fact()) == (Hearing.LISTENING, SILENCE)


def test_a_room_is_measured(ears: Make) -> None:
    then, next_measure = listening()
    ears().measure(4, then)
    assert next_measure() == RoomMeasure(Room(-40.0), was_spoken=True)


@pytest.mark.parametrize("command", [DEAF, GONE, ["/nowhere/at/all"]])
def test_a_room_that_cannot_be_heard_is_none(ears: Make, command: list[str]) -> None:
    then, next_measure = listening()
    ears(command).measure(4, then)
    assert next_measure() is None


def test_a_measure_is_given_up_with_the_rest(ears: Make) -> None:
    then, next_measure = listening()
    one = ears(DUMB)
    one.measure(4, then)
    one.stop()
    assert next_measure() is None


def test_nothing_heard_is_in_a_log(ears: Make, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    next_fact, _next_state = started(ears())
    next_fact()
    assert "silence" not in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        {"is": "listening"},
        {"at": 1.0, "fact": "progress", "seconds": 0.0},
        {"at": None, "fact": "speech", "seconds": 0.0},
        {"fact": "speech"},
    ],
)
def test_what_is_no_fact_is_none(line: dict[str, Any]) -> None:
    assert fact_of(line) is None


def test_what_was_heard_before_is_never_told_to_who_listens_now(ears: Make) -> None:
    one = ears(LAST_WORD)
    _fact, next_state = started(one, "first")
    assert next_state() is Hearing.LISTENING
    one.stop()
    next_fact, _state = started(one, "second")
    assert next_fact() == SILENCE


def test_a_microphone_can_be_switched_off_by_who_cannot_take_a_fact(ears: Make) -> None:
    tell, told = listening()

    def cannot(fact: object) -> None:
        tell(fact)
        raise RuntimeError

    one = ears()
    one.start("", None, cannot, lambda _state: None)
    assert told() == SILENCE
    one.close()
    assert one.pid is None
