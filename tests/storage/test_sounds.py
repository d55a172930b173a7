"""Recordings are known by how they begin, whatever they are called."""

from pathlib import Path

import pytest

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import sounds


@pytest.mark.parametrize(
    ("beginning", "suffix"),
    [
        (b"RIFF....WAVE", ".wav"),
        (b"fLaC....", ".flac"),
        (b"OggS....", ".ogg"),
        (b"ID3.....", ".mp3"),
        (b"\xff\xfb....", ".mp3"),
    ],
)
def test_a_recording_is_known(tmp_path: Path, beginning: bytes, suffix: str) -> None:
    (tmp_path / "a.sound").write_bytes(beginning)
    assert sounds.sound_of(tmp_path / "a.sound") == (beginning, suffix)


def refused(path: Path) -> Reason:
    with pytest.raises(SourceUnreadable) as raised:
        sounds.sound_of(path)
    return raised.value.reason


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"words")
    assert refused(tmp_path / "a.wav") is Reason.NOT_A_SOUND
    assert refused(tmp_path / "none.wav") is Reason.MISSING


def test_one_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "MOST_MEDIA", 4)
    (tmp_path / "a.wav").write_bytes(b"RIFF....WAVE")
    assert refused(tmp_path / "a.wav") is Reason.TOO_LARGE
