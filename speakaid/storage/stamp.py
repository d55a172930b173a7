"""Whether a file is still the one that was seen, told without reading it."""

import os
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """What the system says of a file: bytes, when it was written in ns, its number on the disk."""

    size: int
    written: int
    number: int


class Expected(NamedTuple):
    """The stamp of the file that should lie at a place; None where none should."""

    stamp: Stamp | None


def stamp_of(seen: os.stat_result) -> Stamp:
    """The stamp of what the system told."""
    return Stamp(seen.st_size, seen.st_mtime_ns, seen.st_ino)


def stamp_at(path: Path) -> Stamp | None:
    """The stamp of the file that lies there now; None where none can be seen."""
    try:
        return stamp_of(path.stat())
    except (OSError, ValueError):
        return None
