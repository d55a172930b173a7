"""Writing a file so that either the whole new one stands there, or the old one untouched.

The words are written beside the file under a hidden name, flushed to the disk, and put in place by
a rename, which no crash can cut in half. A temporary file never outlives a failure.

Who says which file is expected there never writes over another one: the present file is held by a
second, hidden name while it is replaced, and looked at before and after. What somebody wrote into
it in that very moment stays beside it, as "name 2".
"""

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkstemp
from uuid import uuid4

from speakaid.core.errors import ChangedMeanwhile, NotKept, Reason
from speakaid.storage.stamp import Expected, Stamp, stamp_at, stamp_of

PREFIX, SUFFIX, HELD = ".speakaid-", ".tmp", ".was"
LEFT_BEHIND = 24 * 3600.0
"""Seconds after which a hidden file of ours is one that a killed program left behind."""
_OURS = re.compile(rf"{re.escape(PREFIX)}\w{{8}}({re.escape(SUFFIX)}|{re.escape(HELD)})\Z")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def write(
    path: Path,
    content: bytes,
    *,
    durable: bool = True,
    at_once: bool = True,
    expected: Expected | None = None,
) -> Stamp:
    """Put `content` in the file. Raises NotKept, and then the old file still stands.

    The stamp is that of the file as written, whatever others have done to it since. Where another
    file lies there than the `expected` one it raises ChangedMeanwhile.

    `durable` waits until the disk has it; without, only a loss of power can lose it. Not `at_once`
    is half as long: a loss of power in the next seconds may leave the old file, but a whole one.
    """
    place = Path(os.path.realpath(path))
    try:
        stamp = _write(place, content, expected, durable=durable)
    except OSError as trouble:
        raise NotKept(reason_of(trouble)) from trouble
    if durable and at_once:
        sync_folder(place.parent)
    return stamp


def reason_of(trouble: OSError) -> Reason:
    """Why the system would not write."""
    if trouble.errno in _FULL:
        return Reason.DISK_FULL
    return Reason.NOT_ALLOWED if trouble.errno in _FORBIDDEN else Reason.NOT_WRITTEN


def set_aside(path: Path) -> None:
    """Keep a file that cannot be read beside itself, and beside those that were kept before."""
    with contextlib.suppress(OSError):
        path.replace(_free(path.with_name(f"{path.stem}.broken{path.suffix}")))


def tidy(folder: Path, now: float) -> None:
    """Remove what a killed program left behind in this folder. Never raises."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _OURS.match(path.name) and _is_left_behind(path, now):
                path.unlink()


def _is_left_behind(path: Path, now: float) -> bool:
    seen = path.lstat()
    last = max(seen.st_mtime, seen.st_ctime)
    return stat.S_ISREG(seen.st_mode) and now - last > LEFT_BEHIND


def sync_folder(folder: Path) -> None:
    """Make a rename last. Where folders cannot be synced (Windows) there is nothing to do."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _write(path: Path, content: bytes, expected: Expected | None, *, durable: bool) -> Stamp:
    mode = _mode_to_keep(path)
    number, name = mkstemp(SUFFIX, PREFIX, path.parent)
    temporary = Path(name)
    try:
        stamp = _fill(number, content, durable=durable)
        if mode is not None:
            _set_mode(temporary, mode)
        _put_in_place(temporary, path, expected)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return stamp


def _put_in_place(temporary: Path, path: Path, expected: Expected | None) -> None:
    if expected is None:
        temporary.replace(path)
    elif expected.stamp is None:
        _put_where_nothing_is(temporary, path)
    else:
        with _held(path) as held:
            if stamp_at(path) != expected.stamp or _is_other(held, expected.stamp):
                raise ChangedMeanwhile(Reason.NOT_WRITTEN)
            temporary.replace(path)
            if held != path and _is_other(held, expected.stamp):
                os.link(held, _free(path))


def _is_other(held: Path, expected: Stamp) -> bool:
    """Whether somebody wrote into it; some disks number a second name as another file."""
    stamp = stamp_at(held)
    return stamp is None or stamp[:2] != expected[:2]


def _put_where_nothing_is(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise ChangedMeanwhile(Reason.NOT_WRITTEN) from None
    except OSError:  # a disk that knows no second names
        if path.exists():
            raise ChangedMeanwhile(Reason.NOT_WRITTEN) from None
        temporary.replace(path)
    else:
        with contextlib.suppress(OSError):
            temporary.unlink()


@contextlib.contextmanager
def _held(path: Path) -> Iterator[Path]:
    """A second name of the file that lies there; where there are none, the first."""
    second = path.with_name(f"{PREFIX}{uuid4().hex[:8]}{HELD}")
    try:
        os.link(path, second)
    except OSError:
        yield path
        return
    try:
        yield second
    finally:
        with contextlib.suppress(OSError):
            second.unlink()


def _free(path: Path) -> Path:
    """This name; else "name 2", "name 3"."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
    return free


def _mode_to_keep(path: Path) -> int | None:
    """The permissions of the present file; what is no file is never replaced by one."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "not a file")
    return stat.S_IMODE(mode)


def _fill(number: int, content: bytes, *, durable: bool) -> Stamp:
    with os.fdopen(number, "wb") as file:
        file.write(content)
        file.flush()
        if durable:
            os.fsync(number)
        return stamp_of(os.fstat(number))


def _set_mode(path: Path, mode: int) -> None:
    with contextlib.suppress(OSError):  # a stick may know no permissions
        path.chmod(mode)
