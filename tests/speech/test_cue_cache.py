"""Cues that are kept: bounded, and gone at a press."""

import os
from pathlib import Path

import pytest

from speakaid.speech import cue_cache
from speakaid.speech.cue_cache import CueCache
from speakaid.speech.utterance import Rendered, Utterance, WordTime

HELLO = Utterance("Good morning.")


def kept(cache: CueCache, what: Utterance, size: int = 10) -> Rendered:
    file = cache.file_of(what)
    file.write_bytes(b"s" * size)
    made = Rendered(file, 1.0, (WordTime(0.5, 0, 4),))
    cache.keep(made)
    return made


def made(tmp_path: Path) -> CueCache:
    cache = CueCache(tmp_path / "cues")
    cache.make_room()
    return cache


def test_what_was_kept_is_found_with_its_times(tmp_path: Path) -> None:
    cache = made(tmp_path)
    assert cache.find(HELLO) is None
    assert kept(cache, HELLO) == cache.find(HELLO)


@pytest.mark.parametrize(
    "note", ["", "[]", "{}", '{"seconds": "x", "words": []}', '{"words": [[1]]}']
)
def test_a_note_that_makes_no_sense_is_no_cue(tmp_path: Path, note: str) -> None:
    cache = made(tmp_path)
    kept(cache, HELLO).file.with_suffix(".json").write_text(note)
    assert cache.find(HELLO) is None


def test_a_note_without_its_sound_is_no_cue(tmp_path: Path) -> None:
    cache = made(tmp_path)
    kept(cache, HELLO).file.unlink()
    assert cache.find(HELLO) is None


def test_the_cues_that_were_longest_not_used_make_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cue_cache, "MOST_BYTES", 250)
    cache = made(tmp_path)
    all_ = [Utterance(f"Cue {number}") for number in range(4)]
    for age, what in enumerate(all_):
        os.utime(kept(cache, what, 100).file, (1000 + age, 1000 + age))
    cache.make_room()
    assert [cache.find(what) is not None for what in all_] == [False, False, True, True]


def test_what_a_voice_began_before_it_died_goes(tmp_path: Path) -> None:
    cache = made(tmp_path)
    kept(cache, HELLO)
    begun = cache.file_of(Utterance("Never ended.")).with_suffix(".part")
    begun.write_bytes(b"s")
    cache.make_room()
    assert not begun.exists()
    assert cache.find(HELLO) is not None


def test_nothing_is_left_when_the_voice_is_switched_off(tmp_path: Path) -> None:
    cache = made(tmp_path)
    kept(cache, HELLO)
    cache.clear()
    assert not cache.folder.exists()


def test_a_folder_that_cannot_be_made_keeps_nothing_and_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "cues").write_text("a file")
    cache = CueCache(tmp_path / "cues")
    cache.make_room()
    cache.keep(Rendered(cache.file_of(HELLO), 1.0))
    assert cache.find(HELLO) is None
