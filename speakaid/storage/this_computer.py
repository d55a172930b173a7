"""What tells this computer from others that share its library: a few letters, chosen by chance.

They lie outside the library, and say nothing of the computer.
"""

import re
from pathlib import Path
from uuid import uuid4

from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.storage import atomic, paths, reading

_LETTERS = 8
_MARK = re.compile(rb"[0-9a-f]{%d}\Z" % _LETTERS)


def this_computer() -> str:
    """Eight letters, the same every time; "" where they cannot be kept. Never raises."""
    path = paths.this_computer_file()
    known = _read(path)
    return known or _chosen(path)


def _read(path: Path) -> str:
    try:
        found = reading.whole(path, _LETTERS, SpeakAidError)
    except SpeakAidError:
        return ""
    return found.decode() if _MARK.match(found) else ""


def _chosen(path: Path) -> str:
    new = uuid4().hex[:_LETTERS]
    try:
        paths.made(path.parent)
        atomic.write(path, new.encode())
    except NotKept:
        return ""
    return new
