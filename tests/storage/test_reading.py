"""Only so much is read, and what the system says against it is one kind of trouble."""

import os
from pathlib import Path
from typing import Any

import pytest

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import reading


def trouble_with(path: Path, at_most: int = 10) -> Reason:
    with pytest.raises(SourceUnreadable) as trouble:
        reading.whole(path, at_most, SourceUnreadable)
    return trouble.value.reason


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"0123456789")
    assert reading.whole(tmp_path / "a", 10, SourceUnreadable) == b"0123456789"


def test_too_much_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"0123456789a")
    assert trouble_with(tmp_path / "a") is Reason.TOO_LARGE


@pytest.mark.parametrize(("at_most", "end"), [(4, (b"6789", 6)), (20, (b"0123456789", 0))])
def test_of_a_long_file_the_end_is_read(
    tmp_path: Path, at_most: int, end: tuple[bytes, int]
) -> None:
    (tmp_path / "a").write_bytes(b"0123456789")
    assert reading.end_of(tmp_path / "a", at_most, SourceUnreadable) == end


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="this system has no /proc")
def test_a_file_that_claims_to_be_empty_is_bounded_too() -> None:
    assert trouble_with(Path("/proc/self/maps")) is Reason.TOO_LARGE


def test_what_is_not_there_and_what_is_no_file(tmp_path: Path) -> None:
    assert trouble_with(tmp_path / "nothing") is Reason.MISSING
    assert trouble_with(tmp_path) is Reason.UNKNOWN_KIND


def test_where_no_file_can_be_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    assert trouble_with(tmp_path / "a" / "inside.txt") is Reason.MISSING
    assert trouble_with(tmp_path / ("a" * 300)) is Reason.MISSING


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(13, "no"), Reason.NOT_ALLOWED), (OSError(5, "no"), Reason.DAMAGED)],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: Reason
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise error

    (tmp_path / "a").write_bytes(b"words")
    monkeypatch.setattr(os, "open", refuse)
    assert trouble_with(tmp_path / "a") is reason
