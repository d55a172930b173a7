"""Reading a file that may be anything: a folder, a pipe that never ends, a terabyte.

Only a regular file is opened, never waits, and no more is read than was allowed.
"""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from speakaid.core.errors import Reason, SpeakAidError

# A pipe that takes the file's place after it was looked at must not make anyone wait.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

# No file can have such a name, or lie there: so there is none.
_MISSING = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


@contextmanager
def opened(path: Path, at_most: int, trouble: type[SpeakAidError]) -> Iterator[BinaryIO]:
    """The open file. What the system says against it is raised as `trouble`."""
    try:
        _look(path, at_most, trouble)
        with open(path, "rb", opener=lambda name, _: os.open(name, _FLAGS)) as file:
            yield file
    except PermissionError:
        raise trouble(Reason.NOT_ALLOWED) from None
    except OSError as found:
        reason = Reason.MISSING if found.errno in _MISSING else Reason.DAMAGED
        raise trouble(reason) from None
    except ValueError:  # a name that no system can hold
        raise trouble(Reason.DAMAGED) from None


def whole(path: Path, at_most: int, trouble: type[SpeakAidError]) -> bytes:
    """Every byte of the file, if it has at most so many."""
    with opened(path, at_most, trouble) as file:
        content = file.read(at_most + 1)
    if len(content) > at_most:
        raise trouble(Reason.TOO_LARGE)
    return content


def end_of(path: Path, at_most: int, trouble: type[SpeakAidError]) -> tuple[bytes, int]:
    """The last bytes of the file, so many at most, and how many come before them."""
    with opened(path, sys.maxsize, trouble) as file:
        before = max(0, file.seek(0, os.SEEK_END) - at_most)
        file.seek(before)
        return file.read(at_most), before


def _look(path: Path, at_most: int, trouble: type[SpeakAidError]) -> None:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise trouble(Reason.UNKNOWN_KIND)
    if found.st_size > at_most:
        raise trouble(Reason.TOO_LARGE)
