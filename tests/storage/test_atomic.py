"""Either the whole new file stands there, or the old one untouched."""

import errno
import os
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from speakaid.core.errors import ChangedMeanwhile, NotKept, Reason
from speakaid.storage import atomic
from speakaid.storage.stamp import Expected, stamp_at

OLD, NEW = b"the old words", b"the new words"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kept" / "words.txt"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def failing(code: int) -> Any:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_the_new_words_stand_there(file: Path) -> None:
    atomic.write(file, NEW)
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, Reason.DISK_FULL),
        (errno.EDQUOT, Reason.DISK_FULL),
        (errno.EACCES, Reason.NOT_ALLOWED),
        (errno.EROFS, Reason.NOT_ALLOWED),
        (errno.EIO, Reason.NOT_WRITTEN),
    ],
)
def test_whatever_fails_the_old_words_stand(
    file: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, reason: Reason
) -> None:
    monkeypatch.setattr(os, step, failing(code))
    with pytest.raises(NotKept) as trouble:
        atomic.write(file, NEW)
    assert trouble.value.reason is reason
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    atomic.write(tmp_path / "new", NEW)
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0


def test_a_file_that_was_shared_stays_shared(file: Path) -> None:
    file.chmod(0o664)
    atomic.write(file, NEW)
    assert file.stat().st_mode & 0o777 == 0o664


def test_a_stick_without_permissions_is_no_trouble(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "chmod", failing(errno.EPERM))
    atomic.write(file, NEW)
    assert file.read_bytes() == NEW


def test_a_folder_that_cannot_be_synced_is_no_trouble(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_ = os.open

    def no_folders(path: Any, flags: int, *rest: Any) -> int:
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, "Windows opens no folders")
        return open_(path, flags, *rest)

    monkeypatch.setattr(os, "open", no_folders)
    atomic.write(file, NEW)
    assert file.read_bytes() == NEW


def test_a_link_keeps_leading_to_the_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(file)
    atomic.write(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("name", ["kept", "missing/words.txt"])
def test_a_folder_is_never_replaced_and_none_is_made(file: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(NotKept) as trouble:
        atomic.write(tmp_path / name, NEW)
    assert trouble.value.reason is Reason.NOT_WRITTEN
    assert file.read_bytes() == OLD


THEIRS = b"what somebody else wrote"
without_second_names = pytest.mark.parametrize("second_names", [True, False])


def seen(file: Path) -> Expected:
    return Expected(stamp_at(file))


def known(second_names: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every disk knows a second name for a file."""
    if not second_names:
        monkeypatch.setattr(os, "link", failing(errno.EPERM))


@without_second_names
def test_the_file_that_is_expected_is_replaced(
    file: Path, monkeypatch: pytest.MonkeyPatch, second_names: bool
) -> None:
    known(second_names, monkeypatch)
    stamp = atomic.write(file, NEW, expected=seen(file))
    assert (file.read_bytes(), stamp_at(file)) == (NEW, stamp)
    assert list(file.parent.iterdir()) == [file]


def test_a_disk_that_numbers_a_second_name_as_another_file_is_no_trouble(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = seen(file)
    monkeypatch.setattr(os, "link", shutil.copy2)
    atomic.write(file, NEW, expected=expected)
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


@without_second_names
def test_another_one_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch, second_names: bool
) -> None:
    known(second_names, monkeypatch)
    expected = seen(file)
    atomic.write(file, THEIRS)
    with pytest.raises(ChangedMeanwhile):
        atomic.write(file, NEW, expected=expected)
    assert file.read_bytes() == THEIRS
    assert list(file.parent.iterdir()) == [file]


def test_one_that_is_gone_is_not_made_anew(file: Path) -> None:
    expected = seen(file)
    file.unlink()
    with pytest.raises(ChangedMeanwhile):
        atomic.write(file, NEW, expected=expected)
    assert not list(file.parent.iterdir())


@without_second_names
def test_where_none_is_expected_none_is_replaced(
    file: Path, monkeypatch: pytest.MonkeyPatch, second_names: bool
) -> None:
    known(second_names, monkeypatch)
    with pytest.raises(ChangedMeanwhile):
        atomic.write(file, NEW, expected=Expected(None))
    assert file.read_bytes() == OLD
    file.unlink()
    atomic.write(file, NEW, expected=Expected(None))
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


def test_what_is_written_into_the_file_at_the_very_moment_is_kept_beside(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace
    file.with_name("words 2.txt").write_bytes(b"of old")

    def at_the_same_time(one: Path, other: Path) -> None:
        file.write_bytes(THEIRS)
        replace(one, other)

    expected = seen(file)
    monkeypatch.setattr(os, "replace", at_the_same_time)
    atomic.write(file, NEW, expected=expected)
    contents = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    assert contents == {"words.txt": NEW, "words 2.txt": b"of old", "words 3.txt": THEIRS}


def test_a_tick_does_not_wait_for_the_disk(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))
    atomic.write(file, NEW, durable=False)
    assert file.read_bytes() == NEW


def test_a_broken_file_is_set_aside_and_an_earlier_one_stays(file: Path) -> None:
    for content in (OLD, NEW, THEIRS):
        file.write_bytes(content)
        atomic.set_aside(file)
    atomic.set_aside(file)
    contents = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    assert contents == {
        "words.broken.txt": OLD,
        "words.broken 2.txt": NEW,
        "words.broken 3.txt": THEIRS,
    }


def left_behind(folder: Path) -> list[Path]:
    """What a program that is killed in the middle of a writing leaves there."""
    names = (".speakaid-a1b2c3d4.tmp", ".speakaid-a1_b2c3d.was")
    for name in names:
        (folder / name).write_bytes(OLD)
    return [folder / name for name in names]


def test_what_a_killed_program_left_behind_goes_after_a_day(file: Path) -> None:
    left = left_behind(file.parent)
    atomic.tidy(file.parent, time.time() + atomic.LEFT_BEHIND - 60)
    assert all(path.exists() for path in left)
    atomic.tidy(file.parent, time.time() + atomic.LEFT_BEHIND + 60)
    assert list(file.parent.iterdir()) == [file]


def test_what_is_not_ours_stays(file: Path) -> None:
    for name in (".speakaid-a1b2c3d4.tmp.txt", "x.speakaid-a1b2c3d4.tmp", ".speakaid-mine.tmp"):
        file.with_name(name).write_bytes(OLD)
    file.with_name(".speakaid-a1b2c3d4.tmp").mkdir()
    before = set(file.parent.iterdir())
    atomic.tidy(file.parent, time.time() + 10 * atomic.LEFT_BEHIND)
    assert set(file.parent.iterdir()) == before


def test_a_folder_that_is_not_there_is_tidy(tmp_path: Path) -> None:
    atomic.tidy(tmp_path / "nowhere", time.time())


def test_what_is_written_is_called_as_what_is_left_behind(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def look(*_: Any) -> None:
        names.extend(path.name for path in file.parent.iterdir() if path != file)

    monkeypatch.setattr(os, "replace", look)
    atomic.write(file, NEW, expected=Expected(stamp_at(file)))
    assert len(names) == 2
    assert all(atomic._OURS.match(name) for name in names)
