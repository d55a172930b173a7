"""Cards that were removed wait for 30 days."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from decks import SUPPORT
from troubles import blocked, full_disk

from speakaid.core.errors import NotKept, Reason
from speakaid.storage.card_shelf import cards_on_shelf, put_on_shelf, take_off

NOW = datetime(2026, 11, 28, 16, 20, tzinfo=UTC)
DAY = timedelta(days=1)
BUS, FACES = SUPPORT.cards[2], SUPPORT.cards[3]


def test_removed_cards_wait_the_latest_first(tmp_path: Path) -> None:
    put_on_shelf(tmp_path, FACES, 3, NOW)
    put_on_shelf(tmp_path, BUS, 2, NOW - DAY)
    found = cards_on_shelf(tmp_path, NOW)
    assert [(shelved.card, shelved.place, shelved.at) for shelved in found] == [
        (FACES, 3, NOW),
        (BUS, 2, NOW - DAY),
    ]


def test_an_empty_shelf(tmp_path: Path) -> None:
    assert cards_on_shelf(tmp_path / "nowhere", NOW) == ()


def test_the_same_card_may_be_removed_twice_at_once(tmp_path: Path) -> None:
    one, other = (put_on_shelf(tmp_path, BUS, 2, NOW) for _ in range(2))
    assert set(cards_on_shelf(tmp_path, NOW)) == {one, other}


def test_a_card_that_is_taken_lies_there_no_longer(tmp_path: Path) -> None:
    shelved = put_on_shelf(tmp_path, BUS, 2, NOW)
    take_off(shelved)
    take_off(shelved)
    assert cards_on_shelf(tmp_path, NOW) == ()


def test_after_30_days_a_card_goes_for_good(tmp_path: Path) -> None:
    put_on_shelf(tmp_path, BUS, 2, NOW)
    for sure in (NOW + 30 * DAY, None):
        assert len(cards_on_shelf(tmp_path, sure)) == 1
    assert cards_on_shelf(tmp_path, NOW + 31 * DAY) == ()
    assert list(tmp_path.iterdir()) == []


def test_broken_files_are_passed_over(tmp_path: Path) -> None:
    shelved = put_on_shelf(tmp_path, BUS, 2, NOW)
    content = shelved.path.read_bytes()
    (tmp_path / "torn.json").write_bytes(content[:-9])
    (tmp_path / "no time.json").write_bytes(content.replace(b"2026", b"when"))
    (tmp_path / "no zone.json").write_bytes(content.replace(b"00Z", b"00"))
    (tmp_path / "empty.json").write_bytes(b"")
    (tmp_path / "folder.json").mkdir()
    assert cards_on_shelf(tmp_path, NOW) == (shelved,)


def test_a_full_disk_and_a_blocked_folder_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked(tmp_path / "shelf")
    with pytest.raises(NotKept):
        put_on_shelf(tmp_path / "shelf", BUS, 2, NOW)
    full_disk(monkeypatch)
    with pytest.raises(NotKept) as trouble:
        put_on_shelf(tmp_path, BUS, 2, NOW)
    assert trouble.value.reason is Reason.DISK_FULL


def test_what_is_no_text_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(NotKept):
        put_on_shelf(tmp_path, BUS.model_copy(update={"script": "\ud800"}), 2, NOW)
