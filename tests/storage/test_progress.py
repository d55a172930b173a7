"""A talk that was interrupted goes on where it stood, with the cards it had."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.errors import NotKept
from speakaid.storage import paths
from speakaid.storage.migrations import VERSION
from speakaid.storage.progress import ProgressFile, TalkInProgress

TALK = TalkInProgress(SUPPORT, Path("talks/support.speakaid"), 1_800_000_000.5, {"card": "bus"})


@pytest.mark.parametrize("path", [Path("talks/support.speakaid"), None])
@pytest.mark.parametrize("durable", [True, False])
def test_what_was_kept_comes_back(path: Path | None, durable: bool) -> None:
    talk = TalkInProgress(SUPPORT, path, 12.5, {"card": "bus", "nested": {"words": ["ä"]}})
    ProgressFile().keep(talk, durable=durable)
    assert ProgressFile().load() == talk


def test_the_last_event_counts_and_another_deck_too() -> None:
    file = ProgressFile()
    file.keep(TALK)
    file.keep(TalkInProgress(SUPPORT, None, 2.0, {"card": "choir"}))
    last = TalkInProgress(SHORT, None, 3.0, {})
    file.keep(last)
    assert file.load() == last


def test_no_talk_is_no_talk() -> None:
    assert ProgressFile().load() is None


def test_a_talk_that_is_over_does_not_come_back() -> None:
    file = ProgressFile()
    file.keep(TALK)
    file.clear()
    file.clear()
    assert file.load() is None


def written() -> dict[str, Any]:
    ProgressFile().keep(TALK)
    return json.loads(paths.progress_file().read_bytes())


@pytest.mark.parametrize(
    "change",
    [
        {"position": None},
        {"position": {}},
        {"position": {"deck_path": 5, "at": 1.0, "state": {}}},
        {"position": {"deck_path": None, "at": "nan", "state": {}}},
        {"position": {"deck_path": None, "at": 1.0, "state": []}},
        {"talk": None},
        {"talk": {}},
        {"talk": {"format": "speakaid-deck", "version": 1, "deck": {"cards": 5}}},
        {"talk": {"format": "speakaid-deck", "version": VERSION + 1, "deck": {}}},
    ],
)
def test_a_broken_talk_is_set_aside(change: dict[str, Any]) -> None:
    paths.progress_file().write_text(json.dumps({**written(), **change}))
    assert ProgressFile().load() is None
    assert not paths.progress_file().exists()
    assert paths.progress_file().with_name("talk-in-progress.broken.json").exists()


def test_a_file_cut_short_anywhere_is_no_talk() -> None:
    written()
    content = paths.progress_file().read_bytes()
    for length in range(0, len(content), 97):
        paths.progress_file().write_bytes(content[:length])
        assert ProgressFile().load() is None


@pytest.mark.parametrize("state", [{"at": float("nan")}, {"what": object()}])
def test_a_state_that_cannot_be_written_is_said(state: dict[str, Any]) -> None:
    with pytest.raises(NotKept):
        ProgressFile().keep(TalkInProgress(SHORT, None, 1.0, state))


def test_a_file_that_cannot_be_deleted_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotKept):
        ProgressFile(tmp_path).clear()


def test_keeping_is_quick_enough_for_every_press() -> None:
    file = ProgressFile()
    file.keep(TALK)
    times = []
    for _ in range(100):
        began = time.perf_counter()
        file.keep(TALK, durable=False)
        times.append(time.perf_counter() - began)
    assert sorted(times)[50] < 0.005
