"""A recording of a person, made fit to be heard among other cues."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from speakaid.speech.recording import (
    LEFT_AT_ENDS,
    LIMIT,
    decibels,
    evened,
    mono,
    tidied,
    trimmed,
    write,
)
from speech.some_sound import Samples, silence, spoken, tone

RATE = 16_000


def noise(seconds: float, loudness: float) -> Samples:
    chance = np.random.default_rng(6)
    return chance.normal(0, loudness, round(seconds * RATE)).astype(np.float32)


def seconds(samples: Samples | None, rate: int = RATE) -> float:
    assert samples is not None
    return len(samples) / rate


def test_silence_at_the_ends_goes_and_a_little_is_left() -> None:
    found = trimmed(spoken(silence(1.0), tone(0.5), silence(2.0)), RATE)
    assert seconds(found) == pytest.approx(0.5 + 2 * LEFT_AT_ENDS, abs=0.04)


def test_a_pause_in_what_is_said_stays() -> None:
    found = trimmed(spoken(silence(1.0), tone(0.3), silence(0.8), tone(0.3)), RATE)
    assert seconds(found) == pytest.approx(1.4 + LEFT_AT_ENDS, abs=0.04)


def test_the_noise_of_a_room_is_no_speech() -> None:
    room = noise(4.0, 0.003)
    room[2 * RATE : 3 * RATE] += tone(1.0)
    assert seconds(trimmed(room, RATE)) == pytest.approx(1.0 + 2 * LEFT_AT_ENDS, abs=0.1)


def test_who_speaks_all_the_time_is_kept_whole() -> None:
    assert seconds(trimmed(tone(2.0), RATE)) == 2.0


def test_a_soft_beginning_is_not_cut_off() -> None:
    soft_f = noise(0.15, 0.02)
    found = trimmed(spoken(silence(1.0), soft_f, tone(0.5), silence(1.0)), RATE)
    assert seconds(found) >= 0.65 + LEFT_AT_ENDS


@pytest.mark.parametrize(
    "samples", [silence(3.0), silence(0.0), noise(3.0, 0.0005), silence(0.001)]
)
def test_where_nobody_spoke_there_is_nothing(samples: Samples) -> None:
    assert trimmed(samples, RATE) is None
    assert tidied(samples, RATE) is None


@pytest.mark.parametrize("loudness", [0.01, 0.1, 0.9])
def test_all_recordings_are_as_loud_as_each_other(loudness: float) -> None:
    said = spoken(silence(0.5), tone(1.0, loudness=loudness), silence(0.5))
    assert decibels(evened(said, RATE)[RATE : RATE + 4_000]) == pytest.approx(-20.0, abs=0.5)


def test_no_sample_is_too_loud() -> None:
    said = tone(1.0, loudness=0.02)
    said[5_000] = 0.9
    assert np.abs(evened(said, RATE)).max() <= 10 ** (-1 / 20) + 1e-6


def test_silence_is_not_made_loud() -> None:
    assert np.array_equal(evened(silence(1.0), RATE), silence(1.0))


def test_two_channels_become_one_of_no_more_samples_than_speech_needs() -> None:
    wide = np.stack([tone(1.0, 48_000), tone(1.0, 48_000)], axis=1)
    assert np.allclose(mono(wide), tone(1.0, 48_000), atol=1e-6)
    found = tidied(wide, 48_000)
    assert found is not None
    samples, rate = found
    assert (samples.ndim, rate) == (1, 24_000)
    assert seconds(samples, rate) == pytest.approx(1.0, abs=0.01)


def test_a_recording_with_few_samples_stays_so() -> None:
    found = tidied(tone(1.0, 8_000), 8_000)
    assert found is not None
    assert found[1] == 8_000


def test_an_offset_of_a_cheap_microphone_is_no_sound() -> None:
    assert tidied(silence(2.0) + np.float32(0.2), RATE) is None


def test_a_recording_is_never_longer_than_a_cue() -> None:
    found = tidied(tone(LIMIT + 5), RATE)
    assert found is not None
    assert seconds(*found) <= LIMIT


@pytest.mark.parametrize("end", [".flac", ".wav"])
def test_it_is_kept_as_the_name_says(end: str, tmp_path: Path) -> None:
    file = tmp_path / f"cue{end}"
    write(tone(0.5), RATE, file)
    assert soundfile.info(file).format == end.removeprefix(".").upper()
    assert soundfile.info(file).duration == 0.5
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises((OSError, soundfile.SoundFileError)):
        write(tone(0.1), RATE, tmp_path / "gone" / "cue.flac")
    assert not list(tmp_path.iterdir())


def test_loudness_is_told_in_decibels() -> None:
    assert decibels(np.full(100, 0.1, np.float32)) == pytest.approx(-20.0, abs=0.01)
    assert decibels(silence(0.1)) == decibels(silence(0.0)) == -180.0
