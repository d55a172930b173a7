"""Recordings of words in Prepare: heard by the program's own sound, from a copy that goes again."""

import os
from pathlib import Path

import pytest
from decks import SHORT
from fake_ear import FakeSound, FakeVoice, an_ear
from person import click
from PySide6.QtCore import QCoreApplication, QEvent
from walk import texts

from speakaid.app import Parts
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Output, Over
from speakaid.speech.utterance import Sounding
from speakaid.storage import library
from speakaid.wording import ears as ears_say
from speakaid.wording.prepare_parts import NOT_HEARD

WAVE = b"RIFF\x24\0\0\0WAVEfmt "


@pytest.fixture
def heard(parts: Parts) -> tuple[FakeVoice, FakeSound]:
    """The voice and the sound of the program; the voice is switched off."""
    parts.desk.senses.ear, voice, sound = an_ear(Settings())
    return voice, sound


def talk_with(name: str | None, content: bytes = b"") -> Path:
    """A talk that was received: its first word has this recording, or none."""
    words = (TrickyWord(word="everyone", recording=name),)
    first = SHORT.cards[0].model_copy(update={"tricky_words": words})
    return library.add(Deck(title="Theirs", cards=(first,)), {name: content} if name else {})


def hear(parts: Parts, path: Path) -> None:
    parts.window.show()
    parts.desk.working.change(path)
    parts.desk.working.preparing.to_help_words("everyone")
    click("Hear it", parts.window)


def leave(parts: Parts) -> None:
    assert parts.desk.working.preparing.finish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_here(parts: Parts) -> list[str]:
    return texts(parts.window.currentWidget())


def test_a_recording_is_heard_while_the_voice_is_off(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    assert sound.files[0].read_bytes() == WAVE
    assert voice.said == []


def test_a_copy_is_made_once_and_goes_when_the_talk_is_left(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    click("Hear it", parts.window)
    first, second = sound.files
    assert first == second
    leave(parts)
    assert not first.parent.exists()


def test_every_talk_has_copies_of_its_own(parts: Parts, heard: tuple[FakeVoice, FakeSound]) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    leave(parts)
    hear(parts, talk_with("e.wav", WAVE + b"another"))
    assert sound.files[1].read_bytes() == WAVE + b"another"


@pytest.mark.parametrize("name", ["e.bat", "e.desktop", "e.html", "e"])
def test_what_is_no_sound_is_not_played(
    parts: Parts, heard: tuple[FakeVoice, FakeSound], name: str
) -> None:
    _voice, sound = heard
    hear(parts, talk_with(name, b"echo harm"))
    assert sound.files == []
    assert NOT_HEARD in words_here(parts)


def test_a_sound_is_called_one_whatever_its_name_is(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.bat", WAVE))
    assert [copy.suffix for copy in sound.files] == [".wav"]


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_nobody_else_can_read_a_copy(parts: Parts, heard: tuple[FakeVoice, FakeSound]) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    assert sound.files[0].parent.stat().st_mode & 0o077 == 0


def test_without_a_recording_the_voice_says_the_word_from_its_first_sound(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    voice, sound = heard
    hear(parts, talk_with(None))
    QCoreApplication.processEvents()
    (said,) = voice.utterances
    assert (said.text, said.sounding) == ("everyone", Sounding.FIRST_SOUND)
    assert sound.heard == ["everyone.wav"]


def test_with_a_voice_the_output_is_ready_before_hear_it_is_pressed(parts: Parts) -> None:
    parts.desk.senses.ear, _voice, sound = an_ear()
    hear(parts, talk_with("e.wav", WAVE))
    assert (sound.heard[0], sound.heard[-1]) == ("opened", "recording-1.wav")


def test_elsewhere_it_is_silent_and_an_asked_sound_leaves_nothing_behind(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    voice, sound = heard
    hear(parts, talk_with(None))
    QCoreApplication.processEvents()
    click("Back", parts.window)
    assert sound.heard[-1] == "silence"
    assert voice.forgot_all
    assert (voice.closed, sound.closed) == (True, True)


def test_without_a_voice_one_sentence_says_what_to_do(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    heard[0].alive = False
    hear(parts, talk_with(None))
    assert ears_say.NO_VOICE in words_here(parts)


def test_a_recording_that_cannot_be_played_is_said_to_be_kept(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    hear(parts, talk_with("e.wav", WAVE))
    heard[1].end(Over.NOT)
    assert NOT_HEARD in words_here(parts)


def test_without_a_sound_device_one_sentence_says_so(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    sound.tell(Output(is_there=False))
    sound.end(Over.NOT)
    assert ears_say.NO_SOUND in words_here(parts)


def test_heard_to_its_end_nothing_is_said_about_it(
    parts: Parts, heard: tuple[FakeVoice, FakeSound]
) -> None:
    _voice, sound = heard
    hear(parts, talk_with("e.wav", WAVE))
    sound.begin()
    sound.end()
    QCoreApplication.processEvents()
    assert not parts.desk.working.preparing.ways.help_words.word.notice.isVisible()
