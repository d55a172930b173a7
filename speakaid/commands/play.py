"""`speakaid play DECK EVENTS.jsonl`: a talk played without a window, a line for each event."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TextIO

from pydantic import ValidationError

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.named import is_there, shown
from speakaid.commands.play_lines import Line, event_of, seen
from speakaid.core.deck import Deck
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

USAGE = "speakaid play DECK EVENTS.jsonl"
MOST_IN_LINE = 65_536


def run(arguments: list[str]) -> int:
    """Play the events of a file, or of the standard input where it is called `-`."""
    if len(arguments) != 2:
        raise Refused(f"Please give a talk and a file of events: {USAGE}")
    deck = open_deck(Path(arguments[0]))
    for line in play(deck, _lines(arguments[1])):
        sys.stdout.write(line + "\n")
    return 0


def play(deck: Deck, lines: Iterable[str]) -> Iterator[str]:
    """What is seen after each event, as JSON. Raises `Refused` at a line that is no event."""
    session, at = TalkSession(Talk(deck)), 0.0
    for number, text in enumerate(lines, start=1):
        if text.strip():
            line = _read(text, number)
            # Time never goes back; the first event may have any.
            at = max(at, line.at)
            session.handle(event_of(line, deck, session.display()), at)
            yield json.dumps({"at": at, **seen(session)}, ensure_ascii=False)


def _read(text: str, number: int) -> Line:
    try:
        return Line.model_validate_json(text)
    except ValidationError as found:
        where = ".".join(str(part) for part in found.errors()[0]["loc"]) or "the whole line"
        raise Refused(f"Line {number} of the events cannot be used: look at {where}.") from None


def _lines(source: str) -> Iterator[str]:
    """The lines of a file, or of the standard input; each of a bounded length."""
    try:
        with _standard_input() if source == "-" else _opened(Path(source)) as file:
            yield from _readable(file)
    except OSError as found:
        name = "the standard input" if source == "-" else shown(Path(source))
        reason = found.strerror or "not readable"
        raise Refused(f"The events in {name} cannot be opened: {reason}.") from None


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
