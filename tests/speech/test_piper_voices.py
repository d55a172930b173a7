"""Natural voices: there only where a person installed Piper, and a voice for it."""

import sys
import wave
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from speakaid.speech import piper_voices
from speakaid.speech.utterance import Utterance, VoiceName


class FakePiper(ModuleType):
    """As much of the package as is used; it says a word by a sample."""

    loaded: list[str]
    scales: list[float]

    def __init__(self) -> None:
        super().__init__("piper")
        self.__spec__ = sys.__spec__
        self.loaded, self.scales = [], []

    @property
    def PiperVoice(self) -> "FakePiper":  # noqa: N802 - the package's name
        return self

    def SynthesisConfig(self, length_scale: float) -> float:  # noqa: N802 - the package's name
        return length_scale

    def load(self, model: str) -> "FakePiper":
        self.loaded.append(Path(model).stem)
        return self

    def synthesize_wav(self, text: str, sound: Any, scale: float) -> None:
        self.scales.append(scale)
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(22_050)
        sound.writeframes(b"\x10\x20" * len(text.split()))


@pytest.fixture
def piper(monkeypatch: pytest.MonkeyPatch) -> FakePiper:
    made = FakePiper()
    monkeypatch.setitem(sys.modules, "piper", made)
    piper_voices._loaded.cache_clear()
    return made


def put(folder: Path, name: str, *, with_notes: bool = True) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.onnx"
    file.write_bytes(b"a voice")
    if with_notes:
        (folder / f"{name}.onnx.json").write_text("{}")
    return file


def test_without_piper_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "en_US-joe-medium")
    monkeypatch.setattr(piper_voices, "find_spec", lambda _name: None)
    assert piper_voices.voices(tmp_path) == []


@pytest.mark.usefixtures("piper")
def test_a_voice_is_called_as_its_file_says(tmp_path: Path) -> None:
    file = put(tmp_path, "en_US-joe-medium")
    put(tmp_path, "de_DE-eva_k-low", with_notes=False)
    assert piper_voices.voices(tmp_path) == [
        VoiceName(f"piper:{file}", "Joe (Piper)", ("en-us",)),
    ]
    assert piper_voices.voices(tmp_path / "nowhere") == []


def test_a_voice_may_come_as_a_package(
    tmp_path: Path, piper: FakePiper, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "some_piper_voice"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    put(package / "data", "en_GB-ann-high")
    monkeypatch.syspath_prepend(tmp_path / "site")
    assert [voice.name for voice in piper_voices.voices(tmp_path)] == ["Ann (Piper)"]
    assert piper.loaded == []


def test_it_speaks_as_fast_as_was_chosen_and_is_loaded_once(
    tmp_path: Path, piper: FakePiper
) -> None:
    voice = f"piper:{put(tmp_path, 'en_US-joe-medium')}"
    for rate in (185, 100):
        assert piper_voices.render(Utterance("two words", voice, rate), tmp_path / "cue.wav")
    assert (piper.loaded, piper.scales) == (["en_US-joe-medium"], [1.0, 1.85])
    with wave.open(str(tmp_path / "cue.wav")) as sound:
        assert sound.getnframes() == 2
