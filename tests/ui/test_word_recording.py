"""A word is recorded in Prepare: the microphone is on only while the button says *Stop*."""

from pathlib import Path

import pytest
from decks import SHORT
from fake_ear import FakeSound, an_ear
from person import click, key, tap
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from walk import texts

from speakaid.app import Parts
from speakaid.core.authors import helper
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Level, NotRecorded, Over, Recorded
from speakaid.storage import library
from speakaid.ui.help_words import HelpWords
from speakaid.ui.prepare.calm_level import LATE, CalmLevel
from speakaid.ui.prepare.recording_screen import Stand
from speakaid.wording import recording as say

FLAC = b"fLaC\0\0\0\x22"
OLD = b"fLaC of before"
Key = Qt.Key


@pytest.fixture
def sound(parts: Parts) -> FakeSound:
    """The sound of the program; the voice is switched off, and a word is at hand to be recorded."""
    parts.desk.senses.ear, _voice, made = an_ear(Settings())
    open_word(parts, {})
    return made


def open_word(parts: Parts, media: dict[str, bytes]) -> None:
    words = (TrickyWord(word="everyone", recording=next(iter(media), None)),)
    first = SHORT.cards[0].model_copy(update={"tricky_words": words})
    parts.window.show()
    parts.desk.working.change(library.add(Deck(title="Mine", cards=(first,)), media))
    parts.desk.working.preparing.to_help_words("everyone")
    click("Change the recording" if media else "Record it, or choose", parts.window)


def help_words(parts: Parts) -> HelpWords:
    found = parts.desk.working.preparing.ways.help_words
    assert isinstance(found, HelpWords)
    return found


def stand(parts: Parts) -> Stand:
    QApplication.processEvents()
    return help_words(parts).recording.screen.stand


def kept(parts: Parts) -> bytes | None:
    """The recording in the talk, as it is now."""
    sitting = parts.desk.working.preparing.at_work
    name = sitting.deck.cards[0].tricky_words[0].recording
    return sitting.file.read_media(name) if name else None


def words_here(parts: Parts) -> list[str]:
    return texts(parts.window.currentWidget())


def say_it(parts: Parts, sound: FakeSound, content: bytes = FLAC) -> Path:
    """Record the word, from the first press to the file."""
    click("Record it", parts.window)
    file = sound.files[-1]
    click("Stop", parts.window)
    file.write_bytes(content)
    sound.recorded(Recorded(0.9))
    assert stand(parts) is Stand.MADE
    return file


def test_nothing_is_on_before_it_is_pressed(parts: Parts, sound: FakeSound) -> None:
    assert stand(parts) is Stand.NONE
    assert sound.heard == []
    assert say.IS_ON not in words_here(parts)


def test_the_microphone_is_on_while_the_button_says_stop(parts: Parts, sound: FakeSound) -> None:
    click("Record it", parts.window)
    assert sound.heard[-1] == "recording"
    assert say.IS_ON in words_here(parts)
    click("Stop", parts.window)
    assert sound.heard[-1] == "recorded"
    sound.recorded(Recorded(0.9))
    assert say.IS_ON not in words_here(parts)


def test_a_recording_is_heard_and_kept_and_undone(parts: Parts, sound: FakeSound) -> None:
    file = say_it(parts, sound)
    assert kept(parts) is None
    click("Hear it", parts.window)
    assert sound.heard[-1] == "word.flac"
    click("Keep it", parts.window)
    assert kept(parts) == FLAC
    assert stand(parts) is Stand.IN_TALK
    assert not file.parent.exists()
    parts.desk.working.preparing.undo()
    assert kept(parts) is None
    assert stand(parts) is Stand.NONE


def test_all_of_it_goes_by_keys(parts: Parts, sound: FakeSound) -> None:
    key(parts.window, Key.Key_Return)
    key(parts.window, Key.Key_Space)
    sound.files[-1].write_bytes(FLAC)
    sound.recorded(Recorded(0.9))
    QApplication.processEvents()
    assert parts.window.focusWidget() is help_words(parts).recording.screen.hear
    key(parts.window, Key.Key_Return)
    assert sound.heard[-1] == "word.flac"
    for _step in range(3):
        key(parts.window, Key.Key_Tab)
    assert parts.window.focusWidget() is help_words(parts).recording.screen.main
    key(parts.window, Key.Key_Return)
    assert kept(parts) == FLAC


def test_and_by_a_finger(parts: Parts, sound: FakeSound) -> None:
    tap("Record it", parts.window)
    tap("Stop", parts.window)
    sound.files[-1].write_bytes(FLAC)
    sound.recorded(Recorded(0.9))
    tap("Keep it", parts.window)
    assert kept(parts) == FLAC


def test_thrown_away_it_is_gone(parts: Parts, sound: FakeSound) -> None:
    file = say_it(parts, sound)
    click("Throw it away", parts.window)
    assert not file.parent.exists()
    assert kept(parts) is None
    assert say.GONE in words_here(parts)
    assert stand(parts) is Stand.NONE


def test_a_new_recording_takes_the_place_of_the_old_only_when_it_is_kept(parts: Parts) -> None:
    parts.desk.senses.ear, _voice, sound = an_ear(Settings())
    open_word(parts, {"old.flac": OLD})
    assert stand(parts) is Stand.IN_TALK
    say_it(parts, sound)
    click("Throw it away", parts.window)
    assert kept(parts) == OLD
    assert stand(parts) is Stand.IN_TALK
    say_it(parts, sound)
    click("Keep it", parts.window)
    assert kept(parts) == FLAC


def test_a_recording_of_the_talk_is_heard_and_taken_away_here(parts: Parts) -> None:
    parts.desk.senses.ear, _voice, sound = an_ear(Settings())
    open_word(parts, {"old.flac": OLD})
    click("Hear it", parts.window)
    assert sound.files[-1].read_bytes() == OLD
    click("Take the recording away", parts.window)
    assert kept(parts) is None
    assert stand(parts) is Stand.NONE


def test_what_is_in_no_talk_yet_is_not_lost_by_one_press_of_back(
    parts: Parts, sound: FakeSound
) -> None:
    file = say_it(parts, sound)
    click("Back", parts.window)
    assert say.NOT_YET in words_here(parts)
    assert file.exists()
    click("Back", parts.window)
    assert parts.window.currentWidget() is help_words(parts).word


def test_back_in_the_midst_lets_the_microphone_go_and_keeps_nothing(
    parts: Parts, sound: FakeSound
) -> None:
    click("Record it", parts.window)
    file = sound.files[-1]
    click("Back", parts.window)
    assert "recorded" in sound.heard
    sound.recorded(Recorded(0.9))
    assert not file.parent.exists()
    assert stand(parts) is Stand.NONE
    assert kept(parts) is None


def test_the_talk_is_left_and_a_recording_that_was_not_kept_is_gone(
    parts: Parts, sound: FakeSound
) -> None:
    file = say_it(parts, sound)
    assert parts.desk.working.preparing.finish()
    assert not file.parent.exists()


@pytest.mark.parametrize("why", list(NotRecorded))
def test_why_there_is_no_recording_is_one_sentence(
    parts: Parts, sound: FakeSound, why: NotRecorded
) -> None:
    click("Record it", parts.window)
    sound.recorded(why)
    assert stand(parts) is Stand.NONE
    assert parts.window.currentWidget().notice.isVisible()
    click("Record it", parts.window)
    assert not parts.window.currentWidget().notice.isVisible()


def test_what_is_written_just_while_it_is_thrown_away_goes_too(
    parts: Parts, sound: FakeSound
) -> None:
    click("Record it", parts.window)
    file = sound.files[-1]
    click("Back", parts.window)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(FLAC)
    sound.recorded(Recorded(0.9))
    QApplication.processEvents()
    assert not file.parent.exists()


def test_a_second_press_at_once_keeps_nothing(parts: Parts, sound: FakeSound) -> None:
    hurried = [0.0]
    help_words(parts).recording.screen._just_came._clock = lambda: hurried[0]
    click("Record it", parts.window)
    hurried[0] = 5.0
    click("Stop", parts.window)
    sound.files[-1].write_bytes(FLAC)
    sound.recorded(Recorded(0.9))
    QApplication.processEvents()
    click("Keep it", parts.window)
    assert kept(parts) is None
    hurried[0] = 6.0
    click("Keep it", parts.window)
    assert kept(parts) == FLAC


def test_what_cannot_be_put_into_the_talk_is_still_there_to_try_again(
    parts: Parts, sound: FakeSound
) -> None:
    file = say_it(parts, sound, b"no sound at all")
    click("Keep it", parts.window)
    assert stand(parts) is Stand.MADE
    assert file.exists()
    assert parts.window.currentWidget().notice.isVisible()


def test_a_file_is_chosen(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts.desk.senses.ear, _voice, _sound = an_ear(Settings())
    open_word(parts, {})
    chosen = tmp_path / "mine.flac"
    chosen.write_bytes(FLAC)
    screen = help_words(parts).recording.screen
    monkeypatch.setattr(screen, "ask_file", lambda: str(chosen))
    click("Choose a recording", parts.window)
    assert kept(parts) == FLAC


def test_what_cannot_be_played_is_one_sentence(parts: Parts, sound: FakeSound) -> None:
    say_it(parts, sound)
    click("Hear it", parts.window)
    sound.end(Over.NOT)
    QApplication.processEvents()
    assert parts.window.currentWidget().notice.isVisible()


def test_the_word_for_the_level_does_not_jump() -> None:
    level = CalmLevel()
    loud, soft = -20.0, -60.0
    assert {level.after(soft) for _tenth in range(LATE - 1)} == {say.SPEAK}
    assert level.after(soft) == say.LOUDER
    assert level.after(loud) == say.HEARD
    assert {level.after(soft) for _tenth in range(LATE - 1)} == {say.HEARD}
    assert level.after(soft) == say.LOUDER


def test_the_level_is_shown_as_a_word(parts: Parts, sound: FakeSound) -> None:
    click("Record it", parts.window)
    sound.recorded(Level(-20.0))
    assert say.HEARD in words_here(parts)


def test_a_helper_s_recording_is_an_idea(parts: Parts, sound: FakeSound) -> None:
    sitting = parts.desk.working.preparing.at_work
    mine = sitting.draft.deck.cards[0].tricky_words[0]
    sitting.begin_as(helper("Anna"))
    say_it(parts, sound)
    click("Keep it", parts.window)
    assert sitting.draft.deck.cards[0].tricky_words[0] == mine
    assert kept(parts) == FLAC
