"""Before you start: hear my first words, measure the room. Offered, and never asked for."""

from collections.abc import Callable

import pytest
from fake_ear import some_senses
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot
from spoken_talk import settle
from walk import SIZES, dress, press, texts

from speakaid.core.deck import Card, Deck
from speakaid.core.listening import Room, RoomMeasure
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Output
from speakaid.ui.before import tour
from speakaid.ui.before.before_screen import BeforeScreen
from speakaid.ui.before.ear_question import EarQuestion, first_cue
from speakaid.ui.ear_trial import EarTrial
from speakaid.wording import before_ear as say

ROOM = Room(-52.0)


class Trial:
    """The question on its screen, and the voice and microphone behind it."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        senses, self.voice, self.sound, self.ears = some_senses()
        self.screen = BeforeScreen()
        self.senses = senses(settings)
        self.trial = EarTrial(self.screen.ear, self.senses)
        dress(SIZES[0])
        shelf = QStackedWidget()
        shelf.addWidget(self.screen)
        qtbot.addWidget(shelf)
        shelf.resize(SIZES[0])
        self.screen.show_talk(tour.DECK, settings, tour.facts())
        shelf.show()

    def come_to_it(self) -> None:
        while not isinstance(self.screen.question, EarQuestion):
            press(self.screen, "This is good")
        settle()

    def press(self, words: str) -> None:
        press(self.screen, words)
        settle()

    def said(self) -> list[str]:
        return texts(self.screen)


Make = Callable[[Settings], Trial]


@pytest.fixture
def asked(qtbot: QtBot) -> Make:
    def make(settings: Settings) -> Trial:
        trial = Trial(qtbot, settings)
        trial.come_to_it()
        return trial

    return make


def test_where_nothing_is_switched_on_it_is_not_asked(qtbot: QtBot) -> None:
    trial = Trial(qtbot, Settings())
    assert "Question 1 of 8" in trial.said()
    for _question in range(8):
        press(trial.screen, "This is good")
        assert not isinstance(trial.screen.question, EarQuestion)
    assert {"ear", "listening"}.isdisjoint(vars(trial.senses))


@pytest.mark.parametrize(
    ("settings", "there", "absent"),
    [
        (Settings(voice=True), say.HEAR, say.MEASURE),
        (Settings(listening=True), say.MEASURE, say.HEAR),
    ],
)
def test_only_what_is_switched_on_can_be_tried(
    asked: Make, settings: Settings, there: str, absent: str
) -> None:
    question = asked(settings).screen.ear
    offered = {button.text() for button in (question.hear, question.measure) if button.isVisible()}
    assert there in offered
    assert absent not in offered


def test_the_first_words_of_the_talk_are_heard_by_a_device_with_a_name(asked: Make) -> None:
    trial = asked(Settings(voice=True))
    assert trial.sound.heard == ["opened"]
    trial.sound.tell(Output(is_there=True, label="USB headset"))
    settle()
    assert "You hear it by: USB headset" in trial.said()
    assert say.FOR_ROOM not in trial.said()
    trial.press(say.HEAR)
    assert trial.voice.said == ["Good morning."]
    assert trial.sound.heard[-1] == "Good morning..wav"


def test_a_loudspeaker_of_the_room_is_warned_of_before_anything_is_heard(asked: Make) -> None:
    trial = asked(Settings(voice=True))
    trial.sound.tell(Output(is_there=True, for_room=True, label="HDMI monitor"))
    settle()
    assert say.FOR_ROOM in trial.said()
    assert trial.voice.said == []
    trial.sound.tell(Output(is_there=True, label=""))
    settle()
    assert say.FOR_ROOM not in trial.said()
    assert say.HEARD_BY_USUAL in trial.said()


def test_without_a_device_the_cards_go_on(asked: Make) -> None:
    trial = asked(Settings(voice=True))
    trial.sound.tell(Output(is_there=False))
    settle()
    assert say.NO_SOUND in trial.said()
    press(trial.screen, "This is good")
    assert trial.screen.main is not None
    assert trial.screen.main.text() == "Show my first words"


@pytest.mark.parametrize(
    ("found", "words", "kept"),
    [
        (RoomMeasure(ROOM), say.QUIET, ROOM),
        (RoomMeasure(Room(-30.0, has_voices=True)), say.LOUD, Room(-30.0, has_voices=True)),
        (RoomMeasure(ROOM, was_spoken=True), say.SPOKEN, None),
        (RoomMeasure(ROOM, was_mute=True), say.MUTE, None),
        (None, say.NOT_HEARD, None),
    ],
)
def test_what_became_of_the_measure_is_said_and_a_good_one_is_used(
    asked: Make, found: RoomMeasure | None, words: str, kept: Room | None
) -> None:
    trial = asked(Settings(listening=True, microphone="lapel"))
    trial.press(say.MEASURE)
    assert say.MEASURING in trial.said()
    assert (trial.ears.measures, trial.ears.device) == ([4.0], "lapel")
    trial.ears.measured(found)
    settle()
    assert words in trial.said()
    assert trial.trial.room == kept


def test_a_measure_that_did_not_go_well_takes_no_good_one_away(asked: Make) -> None:
    trial = asked(Settings(listening=True))
    for found in (RoomMeasure(ROOM), None):
        trial.press(say.MEASURE)
        trial.ears.measured(found)
        settle()
    assert trial.trial.room == ROOM
    trial.trial.begin()
    assert trial.trial.room is None


def test_going_on_is_silence_and_the_measure_is_let_go(asked: Make) -> None:
    trial = asked(Settings(voice=True, listening=True))
    trial.press(say.HEAR)
    trial.press(say.MEASURE)
    trial.press("This is good")
    assert trial.sound.heard[-2:] == ["silence", "shut"]
    assert not trial.ears.listens
    trial.ears.measured(RoomMeasure(ROOM))
    settle()
    assert trial.trial.room is None
    trial.press("Back")
    assert say.MEASURE_HOW in trial.said()
    assert trial.sound.heard[-1] == "opened"


def test_an_opening_without_words_says_its_name() -> None:
    assert first_cue(Deck(cards=(Card(id="one", point="The choir"),))).text == "The choir"


def test_after_a_look_at_help_the_voice_still_ends_with_the_question(asked: Make) -> None:
    trial = asked(Settings(voice=True))
    for see in (trial.screen.hide, trial.screen.show):
        see()
        settle()
    trial.press(say.HEAR)
    trial.sound.begin()
    settle()
    assert trial.sound.heard[-1].endswith(".wav")
    trial.screen.hide()
    settle()
    assert trial.sound.heard[-2:] == ["silence", "shut"]
