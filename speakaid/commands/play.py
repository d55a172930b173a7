"""`speakaid play DECK EVENTS.jsonl`: a talk played without a window, a line for each event."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.event_lines import lines_of, trouble_with
from speakaid.commands.play_lines import Line, event_of, seen
from speakaid.core.deck import Deck
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk

USAGE = "speakaid play DECK EVENTS.jsonl"


def run(arguments: list[str]) -> int:
    """Play the events of a file, or of the standard input where it is called `-`."""
    if len(arguments) != 2:
        raise Refused(f"Please give a talk and a file of events: {USAGE}")
    deck = open_deck(Path(arguments[0]))
    for line in play(deck, lines_of(arguments[1])):
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
        raise trouble_with(number, found) from None
