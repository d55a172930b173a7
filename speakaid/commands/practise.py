"""`speakaid practise DECK EVENTS.jsonl --way WAY`: a sitting played without a window."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.commands.event_lines import lines_of, trouble_with
from speakaid.commands.play_lines import Time
from speakaid.core.deck import Deck
from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.work import Work, all_of
from speakaid.core.talk import Talk

WAYS = (Way.READ, Way.FADE, Way.RECALL, Way.WORDS)
USAGE = f"speakaid practise DECK EVENTS.jsonl --way {'|'.join(WAYS)}"
EVENTS: dict[str, events.Event] = {
    "start": events.Start(),
    "said": events.Said(),
    "help": events.MoreHelp(),
    "back": events.Back(),
    "next": events.Next(),
    "pause": events.Pause(),
    "tick": events.Tick(),
    "stop": events.Stop(),
    "enough": events.Enough(),
}


class Line(BaseModel):
    """One event, as it is written in the file; `word` with `help`: the place of one word."""

    model_config = ConfigDict(frozen=True)

    at: Time
    event: Literal["start", "said", "help", "back", "next", "pause", "tick", "stop", "enough"]
    word: Annotated[int, Field(ge=0, le=1_000_000, strict=True)] | None = None


def run(arguments: list[str]) -> int:
    """Play the events of a file, or of the standard input where it is called `-`."""
    deck_path, source, way = _read(arguments)
    deck = open_deck(Path(deck_path))
    for line in practise(deck, way, lines_of(source)):
        sys.stdout.write(line + "\n")
    return 0


def practise(deck: Deck, way: Way, lines: Iterable[str]) -> Iterator[str]:
    """What is seen after each event, as JSON. Raises `Refused` at a line that is no event."""
    talk = Talk(deck)
    session, at = PracticeSession(Work(talk, all_of(talk, way))), 0.0
    for number, text in enumerate(lines, start=1):
        if text.strip():
            line = _line(text, number)
            at = max(at, line.at)
            session.handle(_event(line), at)
            yield json.dumps({"at": at, **_seen(session.display())}, ensure_ascii=False)


def _read(arguments: list[str]) -> tuple[str, str, Way]:
    rest = list(arguments)
    if "--way" not in rest or rest.index("--way") + 1 >= len(rest):
        raise Refused(f"Please say in which way: {USAGE}")
    place = rest.index("--way")
    way = rest[place + 1]
    del rest[place : place + 2]
    if way not in list(map(str, WAYS)):
        raise Refused(f"{way} is no way to practise: {USAGE}")
    if len(rest) != 2:
        raise Refused(f"Please give a talk and a file of events: {USAGE}")
    return rest[0], rest[1], Way(way)


def _line(text: str, number: int) -> Line:
    try:
        return Line.model_validate_json(text)
    except ValidationError as found:
        raise trouble_with(number, found) from None


def _event(line: Line) -> events.Event:
    return events.MoreHelp(line.word) if line.event == "help" else EVENTS[line.event]


def _seen(seen: PracticeDisplay) -> dict[str, Any]:
    return {
        "way": seen.way,
        "item": seen.item or None,
        "kind": seen.kind,
        "shown": seen.shown,
        "help": seen.help,
        "next_due": seen.next_due,
        "done": seen.done is not None,
    }
