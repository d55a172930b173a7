"""The silence around a cue goes; the cue itself stays."""

import wave
from array import array
from pathlib import Path

import pytest

from speakaid.speech.trimming import trim

RATE = 1000


def written(file: Path, samples: list[int], channels: int = 1) -> Path:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(array("h", samples).tobytes())
    return file


def read(file: Path) -> list[int]:
    with wave.open(str(file)) as sound:
        return list(array("h", sound.readframes(sound.getnframes())))


def test_silence_goes_but_for_a_little(tmp_path: Path) -> None:
    file = written(tmp_path / "cue.wav", [*[10] * 50, 5000, -6000, *[9] * 500])
    assert trim(file) == 0.047
    assert read(file) == [10, 10, 10, 5000, -6000, *[9] * 99]


def test_a_cue_that_begins_at_once_loses_nothing(tmp_path: Path) -> None:
    file = written(tmp_path / "cue.wav", [5000, 6000])
    assert trim(file) == 0.0
    assert read(file) == [5000, 6000]


@pytest.mark.parametrize("samples", [[], [3] * 40])
def test_silence_stays_as_it_is(tmp_path: Path, samples: list[int]) -> None:
    file = written(tmp_path / "cue.wav", samples)
    assert trim(file) == 0.0
    assert read(file) == samples


def test_what_is_no_plain_sound_stays_as_it_is(tmp_path: Path) -> None:
    two = written(tmp_path / "two.wav", [0, 0, 5000, 5000], channels=2)
    other = tmp_path / "other.aiff"
    other.write_bytes(b"FORM")
    before = two.read_bytes(), other.read_bytes()
    assert [trim(two), trim(other), trim(tmp_path / "none.wav")] == [0.0] * 3
    assert (two.read_bytes(), other.read_bytes()) == before
