"""`speakaid say`: words as a sound file; and `speakaid doctor --say`, words aloud."""

import io
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from speech.some_sound import kept, tone

from speakaid.__main__ import main
from speakaid.commands import say
from speakaid.sensors.installed import can_listen
from speakaid.speech.devices import Device
from speakaid.speech.sound_facts import Began, Devices, Output, Over
from speakaid.speech.utterance import Rendered, Utterance, VoiceName
from speakaid.storage import paths
from speakaid.ui import checkup_sound


class MadeVoice:
    """A voice that takes a tenth of a second for each word, and writes down what it says."""

    said: list[Utterance]
    there = True

    def __init__(self, cache: Any, voices: Path) -> None:
        self.folder: Path = cache.folder
        self.own = [VoiceName(f"piper:{one}", one.stem, ("en",)) for one in voices.glob("*.onnx")]

    def render(self, what: Utterance, then: Callable[[Rendered | None], None]) -> None:
        self.said.append(what)
        length = len(what.text.split()) / 10
        file = kept(self.folder, tone(length), name=f"{len(self.said)}.wav")
        then(Rendered(file, length) if self.there else None)

    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None:
        then((VoiceName("gmw/en", "English", ("en",)), *self.own) if self.there else ())

    def close(self) -> None:
        """Nothing to end."""


class MadeSound:
    """A sound that is there, or not; `played` is what it was asked to play."""

    there = True
    played: list[Path]
    outs = (Device("desk", "Built-in Audio", is_default=True), Device("ear", "My earphones"))

    def __init__(self, told: Callable[[Output], None] = lambda _output: None) -> None:
        self.told = told

    def open(self) -> None:
        self.told(Output(self.there))

    def devices(self, then: Callable[[Devices], None]) -> None:
        then(Devices(self.outs, self.outs[1:]) if self.there else Devices())

    def play(self, file: Path, _gain: float, told: Callable[[Any], None]) -> None:
        self.played.append(file)
        told(Began(0.0, 1.0))
        told(Over.ENDED if self.there else Over.NOT)

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture(autouse=True)
def voice(monkeypatch: pytest.MonkeyPatch) -> type[MadeVoice]:
    made = type("Made", (MadeVoice,), {"said": []})
    monkeypatch.setattr(say, "Voice", made)
    monkeypatch.setattr(checkup_sound, "Voice", made)
    return made


@pytest.fixture(autouse=True)
def sound(monkeypatch: pytest.MonkeyPatch) -> type[MadeSound]:
    made = type("Made", (MadeSound,), {"played": []})
    monkeypatch.setattr(checkup_sound, "Sound", made)
    return made


def seconds(file: Path) -> float:
    with wave.open(str(file)) as sound:
        return sound.getnframes() / sound.getframerate()


def test_words_become_a_sound_file(
    tmp_path: Path, voice: type[MadeVoice], capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "hello.wav"
    words = ["Good morning.", "-o", str(target), "--voice", "english", "--rate=100"]
    assert main(["say", *words]) == 0
    assert voice.said == [Utterance("Good morning.", "gmw/en", 100)]
    assert seconds(target) == 0.2
    assert capsys.readouterr().out == "0.2 seconds are in hello.wav.\n"


def test_a_long_text_is_said_whole(
    tmp_path: Path, voice: type[MadeVoice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("So it was, I am told. " * 200))
    target = tmp_path / "long.wav"
    assert main(["say", "-", "-o", str(target)]) == 0
    assert [len(what.text.split()) for what in voice.said] == [498, 498, 204]
    assert seconds(target) == pytest.approx(120.0)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["Good morning."],
        ["Good morning.", "-o", "hello.mp3"],
        ["-o", "hello.wav"],
        ["Good", "morning", "-o", "hello.wav"],
        [" ", "-o", "hello.wav"],
        ["--loud", "-o", "hello.wav"],
        ["Good morning.", "-o", "hello.wav", "--rate", "20"],
        ["Good morning.", "-o", "hello.wav", "--rate", "fast\nor slow"],
        ["Good morning.", "-o", "hello.wav", "--voice", "nobody's\nvoice"],
        ["Good morning.", "-o", "gone/hello.wav"],
    ],
)
def test_what_cannot_be_said_is_one_sentence(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["say", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


def test_a_natural_voice_of_ones_own_says_a_little_at_a_time(
    tmp_path: Path, voice: type[MadeVoice]
) -> None:
    paths.voices().mkdir(parents=True)
    (paths.voices() / "joe.onnx").write_bytes(b"a voice")
    text = "A few words more. " * 100
    assert main(["say", text, "-o", str(tmp_path / "a.wav"), "--voice", "joe"]) == 0
    assert max(len(what.text.split()) for what in voice.said) <= say.FEW_WORDS
    assert " ".join(what.text for what in voice.said).split() == text.split()


def test_without_a_voice_nothing_is_written(
    tmp_path: Path, voice: type[MadeVoice], capsys: Any
) -> None:
    voice.there = False
    assert main(["say", "Good morning.", "-o", str(tmp_path / "hello.wav")]) == 2
    assert capsys.readouterr().err.startswith("The voice could not say this")
    assert not list(tmp_path.iterdir())


# -- the doctor


def test_what_can_be_heard_is_told_without_a_sound(
    voice: type[MadeVoice], sound: type[MadeSound]
) -> None:
    *found, detector = [(found.good, found.words) for found in checkup_sound.look()]
    assert found == [
        (True, "There is 1 voice to read words aloud. In your language: English."),
        (
            True,
            "Sound comes out of Built-in Audio. The whole room may hear it: for cues, take an "
            "earpiece. There is also: My earphones.",
        ),
        (True, "There is a microphone: My earphones."),
    ]
    assert detector[0] is can_listen()
    assert (voice.said, sound.played) == ([], [])


def test_what_is_not_here_is_told(voice: type[MadeVoice], sound: type[MadeSound]) -> None:
    voice.there = sound.there = False
    *found, _detector = [(found.good, found.words) for found in checkup_sound.look()]
    assert found == [
        (False, "There is no voice here. On Linux, espeak-ng brings some."),
        (False, "There is nothing here that a sound could come out of."),
        (False, "There is no microphone here."),
    ]
    assert not checkup_sound.say().good


def test_an_earpiece_is_no_loudspeaker(sound: type[MadeSound]) -> None:
    sound.outs = (Device("ear", "My earphones", is_default=True),)
    words = [found.words for found in checkup_sound.look()]
    assert "Sound comes out of My earphones." in words


def test_a_sentence_is_said_aloud_when_that_is_asked_for(
    sound: type[MadeSound], capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    assert qapp is not None
    assert main(["doctor"]) == 0
    assert sound.played == []
    assert main(["doctor", "--say"]) == 0
    assert len(sound.played) == 1
    assert "Yes  A sentence was said aloud." in capsys.readouterr().out
    sound.there = False
    assert checkup_sound.say().words == "No sentence could be said aloud."
