"""Every question of *Before you start*, and its states."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.listening import Room, RoomMeasure
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Output
from speakaid.ui.before.before_screen import BeforeScreen
from speakaid.ui.before.facts import Facts, ScreenFact
from speakaid.ui.before.time_question import TimeQuestion
from speakaid.wording import before as say

EAR, READY = 8, 9
BOTH = Settings(voice=True, listening=True)
HEADSET = Output(is_there=True, label="USB headset")
LOUDSPEAKER = Output(is_there=True, for_room=True, label="HDMI monitor")
QUIET_ROOM = RoomMeasure(Room(-52.0))
MURMUR = RoomMeasure(Room(-30.0, has_voices=True))
NOT_MEASURED = RoomMeasure(Room(0.0))
_OPENING = "Good morning. Thank you for having me. I have Mild Cognitive Impairment."
_MISSING = "For a broken hip there is a pathway: a date, a person, a telephone number."
DECK = Deck(
    title="Support from day one",
    slot_seconds=600,
    cards=(
        Card(id="opening", kind=CardKind.OPENING, point="Opening", script=_OPENING),
        Card(id="began", point="How it began", script="Two years ago I was told.", must_say=True),
        Card(id="bus", point="The bus story", script="I rode past my stop.", may_be_left_out=True),
        Card(id="missing", point="What is missing", script=_MISSING, planned_seconds=120),
        Card(id="ending", kind=CardKind.CLOSING, point="Ending", script="So here is my ending."),
    ),
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    names = (
        "time", "points", "screen", "slides", "bank-card", "distance", "letters", "clicker"
    )  # fmt: skip
    for place, name in enumerate(names):
        yield f"before-{name}", lambda place=place: _at(place)  # type: ignore[misc]
    yield "before-ready", lambda: _at(READY)
    yield "before-ear", lambda: _ear(HEADSET)
    yield "before-ear-for-room", lambda: _ear(LOUDSPEAKER, QUIET_ROOM)
    yield "before-ear-not-heard", lambda: _ear(Output(is_there=False), None)
    yield "before-ear-spoken", lambda: _ear(HEADSET, replace(QUIET_ROOM, was_spoken=True))
    yield "before-ear-voice", lambda: _ear(HEADSET, on=Settings(voice=True))
    yield "before-ear-microphone", lambda: _ear(None, MURMUR, on=Settings(listening=True))
    yield "before-time-of-day", _time_of_day
    yield "before-other-length", _other_length
    yield "before-points-too-long", lambda: _at(1, DECK.model_copy(update={"slot_seconds": 120}))
    yield "before-mend", _mend
    yield "before-letters-too-large", _too_large
    yield "before-clicker-tried", _tried
    yield "before-ready-on-battery", _on_battery
    endless = DECK.model_copy(update={"slot_seconds": None})
    yield "before-ready-without-end", lambda: _at(READY, endless)


def facts() -> Facts:
    """A room with two screens, the first of which does not tell its size."""
    both = (
        ScreenFact("eDP-1", QSize(1920, 1080), 37.0, believable=False),
        ScreenFact("HDMI-1", QSize(1920, 1080), 20.0),
    )
    return Facts(both, _letters, _measure, now=time(10, 50))


def _at(
    place: int, deck: Deck = DECK, room: Facts | None = None, settings: Settings | None = None
) -> BeforeScreen:
    """The screen with this question."""
    screen = BeforeScreen()
    screen.show_talk(deck, settings or Settings(), room or facts())
    while screen.question is not screen.questions[place] and screen.main is not None:
        screen.main.click()
    return screen


def _ear(
    output: Output | None, found: RoomMeasure | None = NOT_MEASURED, on: Settings = BOTH
) -> BeforeScreen:
    screen = _at(EAR, settings=on)
    if output is not None:
        screen.ear.show_output(output)
    if found is not NOT_MEASURED:
        screen.ear.show_measured(found)
    return screen


def _time_of_day() -> BeforeScreen:
    screen = _at(0)
    if isinstance(screen.question, TimeQuestion):
        screen.question.at_time.click()
    return screen


def _other_length() -> BeforeScreen:
    return _at(0, DECK.model_copy(update={"slot_seconds": 12 * 60}))


def _mend() -> BeforeScreen:
    screen = _at(1)
    screen.points.mend_wanted.emit(DECK.cards[3])
    return screen


def _too_large() -> BeforeScreen:
    room = replace(facts(), measure_for=lambda *_: Measure(2, 12))
    return _at(6, room=room)


def _tried() -> BeforeScreen:
    screen = _at(7)
    screen.clicker.trial.say(say.that_is("next"))
    screen.clicker.trial.tell_way_on(tried=True)
    return screen


def _on_battery() -> BeforeScreen:
    room = replace(facts(), awake=False, on_battery=True, battery_percent=40)
    return _at(READY, room=room)


def _letters(settings: Settings, dots_per_cm: float) -> float:
    return 0.52 * settings.distance_cm * settings.letter_size * 2.54 / 72 * dots_per_cm


def _measure(_size: QSize, _settings: Settings, _dots_per_cm: float) -> Measure:
    return Measure(5, 28)
