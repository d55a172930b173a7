"""A talk as it was at other times: newest first, thinned with age, and never in the way."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from decks import SHORT, SUPPORT
from troubles import blocked, full_disk

from speakaid.core.deck import Deck
from speakaid.core.errors import DeckUnreadable, NotKept, Reason
from speakaid.storage.versions import (
    Version,
    deck_of,
    keep_version,
    superfluous,
    thin,
    versions_in,
)

NOW = datetime(2026, 11, 28, 16, 20, tzinfo=UTC)
DAY, MINUTES = timedelta(days=1), timedelta(minutes=10)


def titled(title: str) -> Deck:
    return SHORT.model_copy(update={"title": title})


def test_versions_are_listed_newest_first(tmp_path: Path) -> None:
    keep_version(tmp_path, SHORT, NOW - DAY)
    keep_version(tmp_path, SUPPORT, NOW)
    found = versions_in(tmp_path)
    assert [(version.at, version.cards, version.title) for version in found] == [
        (NOW, 8, "Support from day one"),
        (NOW - DAY, 3, "Three lines"),
    ]
    assert [deck_of(version) for version in found] == [SUPPORT, SHORT]


def test_a_talk_never_changed_has_no_versions(tmp_path: Path) -> None:
    assert versions_in(tmp_path / "nowhere") == ()


def test_two_equal_ones_never_follow_each_other(tmp_path: Path) -> None:
    for number, deck in enumerate((SHORT, SHORT, SUPPORT, SHORT)):
        keep_version(tmp_path, deck, NOW + number * MINUTES)
    assert [version.title for version in versions_in(tmp_path)] == [
        "Three lines",
        "Support from day one",
        "Three lines",
    ]


def test_a_time_of_another_place_is_the_same_time(tmp_path: Path) -> None:
    keep_version(tmp_path, SHORT, NOW.astimezone(timezone(timedelta(hours=5, minutes=30))))
    assert versions_in(tmp_path)[0].at == NOW


def test_a_very_long_title_is_cut_in_the_list_only(tmp_path: Path) -> None:
    keep_version(tmp_path, titled("ä\n" * 50_000), NOW)
    (version,) = versions_in(tmp_path)
    assert version.title == "ä\n" * 100
    assert deck_of(version).title == "ä\n" * 50_000


def test_of_a_week_all_are_kept_then_one_a_day_then_one_a_month() -> None:
    every_hour = [NOW - timedelta(hours=hours) for hours in range(24 * 365)]
    left = sorted(set(every_hour) - superfluous(every_hour, NOW))
    ages = [(NOW - at).days for at in left]
    assert sum(age < 7 for age in ages) == 7 * 24
    assert 59 <= sum(7 <= age < 67 for age in ages) <= 62
    assert 10 <= sum(age >= 67 for age in ages) <= 11


def test_the_last_of_a_day_and_of_a_month_stays() -> None:
    day = [datetime(2026, 11, 10, hour, tzinfo=UTC) for hour in (9, 12, 18)]
    month = [datetime(2026, 3, day, tzinfo=UTC) for day in (1, 15, 31)]
    assert superfluous([*day, *month], NOW) == {*day[:2], *month[:2]}


def test_a_clock_that_was_set_back_removes_nothing() -> None:
    assert superfluous([NOW + DAY, NOW + 2 * DAY], NOW) == set()


def test_what_is_superfluous_can_be_thinned(tmp_path: Path) -> None:
    for hour in range(3):
        keep_version(tmp_path, titled(str(hour)), NOW + timedelta(hours=hour))
    keep_version(tmp_path, titled("later"), NOW + 30 * DAY)
    assert len(versions_in(tmp_path)) == 4
    thin(tmp_path, NOW + 30 * DAY)
    assert [version.title for version in versions_in(tmp_path)] == ["later", "2"]


def test_what_cannot_be_removed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    for hour in range(2):
        keep_version(tmp_path, titled(str(hour)), NOW + timedelta(hours=hour))
    monkeypatch.setattr(Path, "unlink", refused)
    thin(tmp_path, NOW + 30 * DAY)
    assert len(versions_in(tmp_path)) == 2


def test_broken_files_are_passed_over(tmp_path: Path) -> None:
    keep_version(tmp_path, SHORT, NOW)
    (good,) = versions_in(tmp_path)
    for hour, content in enumerate((b"", b"\xff\n", b"{}\n{}", b'{"cards": -1, "title": ""}')):
        at = f"2026-11-29T0{hour}0000.000000Z"
        (tmp_path / f"{at}.jsonl").write_bytes(content)
    (tmp_path / "2026-11-29T090000.000000Z.jsonl").mkdir()
    (tmp_path / "no time.jsonl").write_bytes(good.path.read_bytes())
    assert versions_in(tmp_path) == (good,)


def test_a_version_that_is_gone_or_broken_is_said(tmp_path: Path) -> None:
    keep_version(tmp_path, SHORT, NOW)
    (version,) = versions_in(tmp_path)
    version.path.write_bytes(version.path.read_bytes()[:-40])
    with pytest.raises(DeckUnreadable) as trouble:
        deck_of(version)
    assert trouble.value.reason is Reason.DAMAGED
    with pytest.raises(DeckUnreadable) as trouble:
        deck_of(Version(tmp_path / "gone.jsonl", NOW, 3, ""))
    assert trouble.value.reason is Reason.MISSING


def test_a_full_disk_and_a_blocked_folder_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked(tmp_path / "versions")
    with pytest.raises(NotKept):
        keep_version(tmp_path / "versions", SHORT, NOW)
    full_disk(monkeypatch)
    with pytest.raises(NotKept) as trouble:
        keep_version(tmp_path, SHORT, NOW)
    assert trouble.value.reason is Reason.DISK_FULL
    assert list(tmp_path.glob("*.jsonl")) == []


def test_what_is_no_text_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(NotKept) as trouble:
        keep_version(tmp_path, titled("\ud800"), NOW)
    assert trouble.value.reason is Reason.NOT_WRITTEN
