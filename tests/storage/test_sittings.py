"""A clock that is wrong deletes nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from troubles import blocked

from speakaid.core.errors import NotKept
from speakaid.storage.sittings import NAME, note_sitting, sure_time

NOW = datetime(2026, 11, 28, 16, 20, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def worked(folder: Path, *ages: float) -> None:
    """The talk was worked on so many days after now."""
    for days in ages:
        note_sitting(folder, NOW + days * DAY)


@pytest.mark.parametrize(
    ("ages", "sure"),
    [
        ((), None),
        ((-0.5,), None),
        ((-1,), -1),
        ((-3, -2, -1), -1),
        ((-2, -0.5), -2),
        ((-2, -1.2, -0.4), -2),
        ((-30, -7), -7),
    ],
)
def test_a_time_is_sure_a_day_later(
    tmp_path: Path, ages: tuple[float, ...], sure: float | None
) -> None:
    worked(tmp_path, *ages)
    assert sure_time(tmp_path, NOW) == (None if sure is None else NOW + sure * DAY)


@pytest.mark.parametrize("wrong", [40, 4_000, -4_000])
def test_a_clock_that_is_wrong_for_a_day_is_not_believed(tmp_path: Path, wrong: int) -> None:
    worked(tmp_path, -2, -1)
    jumped = NOW + wrong * DAY
    for hours in range(0, 24, 4):
        note_sitting(tmp_path, jumped + hours * HOUR)
        sure = sure_time(tmp_path, jumped + hours * HOUR)
        assert sure is None or sure == NOW - DAY
    assert sure_time(tmp_path, NOW) in (None, NOW - DAY, NOW - 4_000 * DAY)
    worked(tmp_path, 0, 1)
    assert sure_time(tmp_path, NOW + DAY) == NOW


def test_time_that_really_went_by_is_believed_the_next_day(tmp_path: Path) -> None:
    worked(tmp_path, 0, 40)
    assert sure_time(tmp_path, NOW + 40 * DAY) == NOW
    assert sure_time(tmp_path, NOW + 41 * DAY) == NOW + 40 * DAY


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"times": ["now"]}', b'{"times": []}', b"x" * 9999]
)
def test_where_nothing_can_be_read_nothing_is_sure(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert sure_time(tmp_path, NOW) is None
    note_sitting(tmp_path, NOW)
    assert sure_time(tmp_path, NOW + DAY) == NOW


def test_what_cannot_be_noted_is_said(tmp_path: Path) -> None:
    blocked(tmp_path / "talk")
    with pytest.raises(NotKept):
        note_sitting(tmp_path / "talk", NOW)
