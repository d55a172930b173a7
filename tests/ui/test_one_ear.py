"""There is one ear in the program: a screen that is left is silent, and silences no other."""

from pathlib import Path

import pytest
from decks import SUPPORT
from person import click, key
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from spoken_talk import SpokenTalk, a_program, settle

from speakaid.core.deck import TrickyWord
from speakaid.core.settings import Settings
from speakaid.speech.voice import Voice
from speakaid.storage import library, paths
from speakaid.ui.giving import Given
from speakaid.ui.help.help_screen import HelpScreen
from speakaid.ui.senses import Senses, a_voice
from speakaid.ui.sound_copies import a_folder

PASSAGE = ".wav"


def a_talk(qtbot: QtBot) -> SpokenTalk:
    """At Home, with a talk of two words that are hard."""
    words = (TrickyWord(word="years"),)
    cards = [card.model_copy(update={"tricky_words": words}) for card in SUPPORT.cards]
    library.add(SUPPORT.model_copy(update={"cards": tuple(cards)}))
    talk = a_program(qtbot, Settings(voice=True))
    talk.parts.window.show()
    talk.parts.desk.go_home()
    return talk


def read_with_me(talk: SpokenTalk) -> None:
    click("Practise today", talk.parts.window)
    click("Read with me", talk.parts.window)
    settle()


def test_the_voices_that_a_person_put_there_can_be_chosen() -> None:
    voice = a_voice()
    voice.close()
    assert isinstance(voice, Voice)
    assert voice._voices == paths.voices()


@pytest.mark.parametrize("voice", [True, False])
def test_without_a_voice_nothing_is_left_of_an_earlier_run(voice: bool) -> None:
    cue = paths.cues() / "cue.wav"
    cue.parent.mkdir(parents=True)
    cue.write_bytes(b"said before a crash")
    Senses(Settings(voice=voice))
    assert cue.exists() == voice


def test_recordings_that_an_earlier_run_left_go() -> None:
    with a_folder() as one:
        kept_in = Path(one).parent
    left = kept_in / "left"
    left.mkdir()
    (left / "word.flac").write_bytes(b"said before a crash")
    Senses(Settings())
    assert not left.exists()


def test_the_first_lines_are_read_also_after_words_were_prepared(qtbot: QtBot) -> None:
    talk = a_talk(qtbot)
    working = talk.parts.desk.working
    working.change(library.decks()[0].path)
    working.preparing.to_help_words("")
    talk.parts.desk.go_home()
    settle()
    read_with_me(talk)
    assert talk.sound.heard[-1].endswith(PASSAGE)


def test_while_help_is_read_the_voice_is_silent_and_time_stands_still(qtbot: QtBot) -> None:
    talk = a_talk(qtbot)
    read_with_me(talk)
    assert talk.sound.heard[-1].endswith(PASSAGE)
    sitting = talk.parts.desk.working.practising.sitting
    key(talk.parts.window, Qt.Key.Key_F1)
    settle()
    assert isinstance(talk.parts.window.currentWidget(), HelpScreen)
    assert talk.sound.heard[-1] == "silence"
    assert sitting.display.paused
    talk.parts.window.go_back()
    settle()
    assert sitting.display.paused


def test_a_stage_that_is_left_before_its_first_words_are_painted_never_listens(
    qtbot: QtBot,
) -> None:
    talk = a_program(qtbot)
    giving = talk.parts.desk.giving
    giving.begin(Given(SUPPORT, None, kept=False), "", None, None)
    runner = giving.runner
    assert runner is not None
    talk.stage.leave_wanted.emit()
    runner.ahead_changed.emit(runner.ahead())  # what was on its way arrives
    settle()
    assert not talk.ears.listens
    assert "opened" not in talk.sound.heard
