"""Events in a file, a line of JSON for each: read with bounds, and told about in a sentence."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TextIO

from pydantic import ValidationError

from speakaid.commands import Refused
from speakaid.commands.named import is_there, shown

MOST_IN_LINE = 65_536


def lines_of(source: str) -> Iterator[str]:
    """The lines of a file, or of the standard input where it is `-`. Raises `Refused`."""
    try:
        with _standard_input() if source == "-" else _opened(Path(source)) as file:
            yield from _readable(file)
    except OSError as found:
        name = "the standard input" if source == "-" else shown(Path(source))
        reason = found.strerror or "not readable"
        raise Refused(f"The events in {name} cannot be opened: {reason}.") from None


def trouble_with(number: int, found: ValidationError) -> Refused:
    """Why a line is no event."""
    where = ".".join(str(part) for part in found.errors()[0]["loc"]) or "the whole line"
    return Refused(f"Line {number} of the events cannot be used: look at {where}.")


def _standard_input() -> AbstractContextManager[TextIO]:
    # Where it was closed before the start, Python has none.
    if sys.stdin is None:
        raise Refused("There is no standard input from which to read the events.")
    return nullcontext(sys.stdin)


def _opened(path: Path) -> TextIO:
    if is_there(path) and not (path.is_file() or path.is_fifo()):
        raise Refused(f"{shown(path)} is not a file of events.")
    return path.open(encoding="utf-8")


def _readable(file: TextIO) -> Iterator[str]:
    try:
        while line := file.readline(MOST_IN_LINE):
            if len(line) == MOST_IN_LINE:
                raise Refused("A line of the events is longer than any event.")
            yield line.removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise Refused("The events are not text in UTF-8.") from None
