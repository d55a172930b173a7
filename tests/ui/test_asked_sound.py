"""What is heard because somebody pressed for it, and what stays of it: nothing, without a voice."""

from pathlib import Path

import pytest
from fake_ear import FakeSound, FakeVoice, an_ear
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from speakaid.core.cues import Cue, CueKind
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Level, Over, Recorded
from speakaid.ui.asked_sound import AskedSound
from speakaid.ui.ear import Ear

pytestmark = pytest.mark.usefixtures("qapp")
WORD = Cue(CueKind.WORD, "conference")


def asked(ear: Ear) -> tuple[AskedSound, list[bool]]:
    sound, ends = AskedSound(ear, QObject(ear)), list[bool]()
    sound.over.connect(ends.append)
    return sound, ends


def say(ear: Ear) -> tuple[AskedSound, list[bool]]:
    sound, ends = asked(ear)
    sound.say(WORD)
    QApplication.processEvents()
    return sound, ends


def gone(voice: FakeVoice, sound: FakeSound) -> bool:
    return voice.forgot_all and voice.closed and sound.closed


def test_without_a_voice_only_what_is_asked_for_is_heard() -> None:
    ear, voice, _sound = an_ear(Settings())
    ear.say(WORD)
    assert voice.said == []
    say(ear)
    assert voice.said == ["conference"]


def test_it_is_told_whether_it_was_heard() -> None:
    ear, _voice, sound = an_ear()
    _asked, ends = say(ear)
    sound.begin()
    sound.end()
    QApplication.processEvents()
    sound.end(Over.NOT)
    QApplication.processEvents()
    assert ends == [True]
    _asked, ends = say(ear)
    sound.end(Over.NOT)
    QApplication.processEvents()
    assert ends == [False]


def test_what_was_hushed_is_told_to_nobody() -> None:
    ear, _voice, sound = an_ear()
    one, ends = say(ear)
    one.hush()
    sound.end(Over.STOPPED)
    ear.over.emit()
    QApplication.processEvents()
    assert ends == []
    assert sound.heard[-1] == "silence"


def test_at_rest_nothing_stays_that_was_asked_for_without_a_voice() -> None:
    ear, voice, sound = an_ear(Settings())
    ear.rest()
    assert not voice.closed
    say(ear)
    ear.rest()
    assert gone(voice, sound)


def test_nor_at_the_end_of_the_program() -> None:
    ear, voice, sound = an_ear(Settings())
    say(ear)
    ear.close()
    assert gone(voice, sound)


def test_with_a_voice_its_cues_stay_for_the_next_time() -> None:
    ear, voice, sound = an_ear()
    say(ear)
    ear.rest()
    assert not voice.forgot_all
    ear.close()
    assert not voice.forgot_all
    assert (voice.closed, sound.closed) == (True, True)


def test_nothing_is_said_while_somebody_is_recorded() -> None:
    ear, _voice, sound = an_ear()
    say(ear)
    told: list[object] = []
    ear.record(Path("word.flac"), told.append)
    assert sound.heard[-2:] == ["silence", "recording"]
    sound.recorded(Level(-30.0))
    ear.end_record()
    sound.recorded(Recorded(0.8))
    assert told == []  # it comes by the loop of events, not by a thread of its own
    QApplication.processEvents()
    assert told == [Level(-30.0), Recorded(0.8)]
    assert sound.heard[-1] == "recorded"


def test_no_microphone_is_let_go_that_was_never_had() -> None:
    ear, _voice, sound = an_ear()
    ear.end_record()
    assert sound.heard == []
