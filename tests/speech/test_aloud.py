"""A long text is said in parts, and is one sound file."""

import wave
from pathlib import Path

import pytest

from speakaid.speech.aloud import join, parts_of
from speech.some_sound import kept, tone

TEXT = "I was told. It was a room with no window. Nobody spoke"


def test_a_short_text_is_said_as_it_stands() -> None:
    assert list(parts_of("  Good morning ,\nall. ")) == ["  Good morning ,\nall. "]


@pytest.mark.parametrize(
    ("most", "parts"),
    [
        (10, ["I was told. It was a room with no window.", "Nobody spoke"]),
        (7, ["I was told.", "It was a room with no window.", "Nobody spoke"]),
        (4, ["I was told.", "It was a room", "with no window.", "Nobody spoke"]),
    ],
)
def test_a_long_text_is_cut_between_sentences_where_that_can_be(
    most: int, parts: list[str]
) -> None:
    assert list(parts_of(TEXT, most)) == parts


@pytest.mark.parametrize("most", range(1, 12))
def test_no_word_is_lost_and_no_part_too_long(most: int) -> None:
    parts = list(parts_of(TEXT, most))
    assert " ".join(parts).split() == TEXT.split()
    assert max(len(part.split()) for part in parts) <= most


def test_sounds_are_joined_without_a_gap(tmp_path: Path) -> None:
    sounds = [kept(tmp_path, tone(length), name=f"{length}.wav") for length in (0.5, 0.25)]
    assert join(sounds, tmp_path / "all.wav") == 0.75
    with wave.open(str(tmp_path / "all.wav")) as joined:
        assert joined.getnframes() == 12_000
