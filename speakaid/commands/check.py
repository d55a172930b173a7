"""`speakaid check DECK`: the hints that may make a talk easier, and whether it is ready.

Hints are no orders, so a talk that is not ready is no reason to stop: the exit code is 0 whenever
the talk could be read.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.core.deck import Deck
from speakaid.core.hints import Hint, hints
from speakaid.core.ready import missing
from speakaid.wording import hints as say

USAGE = "speakaid check DECK [--json]"


def run(arguments: list[str]) -> int:
    """Print what there is to say of one deck."""
    files = [word for word in arguments if word != "--json"]
    if len(files) != 1 or files[0].startswith("--"):
        raise Refused(f"Please give one talk: {USAGE}")
    deck = open_deck(Path(files[0]))
    answer = _as_json(deck) if "--json" in arguments else _in_words(deck)
    sys.stdout.write(f"{answer}\n")
    return 0


def check(deck: Deck) -> dict[str, Any]:
    """Whether the deck is ready, what it still needs, and every hint with its facts."""
    lacking = missing(deck)
    return {
        "ready": not lacking,
        "missing": [part.value for part in lacking],
        "hints": [_plain(hint, deck) for hint in hints(deck)],
    }


def _plain(hint: Hint, deck: Deck) -> dict[str, Any]:
    """The facts that a hint has, and its sentence."""
    facts = {name: fact for name, fact in asdict(hint).items() if fact not in (None, "", 0, ())}
    return {**facts, "says": say.line(hint, deck)}


def _as_json(deck: Deck) -> str:
    return json.dumps(check(deck), ensure_ascii=False, indent=2)


def _in_words(deck: Deck) -> str:
    lines = [say.line(hint, deck) for hint in hints(deck)]
    return "\n".join([*lines, say.readiness(missing(deck))])
