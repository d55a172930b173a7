"""`speakaid outline DECK`: the cards of a deck as JSON."""

import json
import sys
from pathlib import Path
from typing import Any

from speakaid.commands import Refused
from speakaid.commands.decks import open_deck
from speakaid.core.deck import Deck
from speakaid.core.talk import Talk

USAGE = "speakaid outline DECK"


def run(arguments: list[str]) -> int:
    """Print the outline of one deck."""
    if len(arguments) != 1:
        raise Refused(f"Please give one talk: {USAGE}")
    outlined = outline(open_deck(Path(arguments[0])))
    sys.stdout.write(json.dumps(outlined, ensure_ascii=False, indent=2) + "\n")
    return 0


def outline(deck: Deck) -> dict[str, Any]:
    """Title, length in minutes, and every card with its time in seconds."""
    talk = Talk(deck)
    cards = [
        {
            "id": card.id,
            "kind": card.kind.value,
            "point": card.point,
            "must_say": card.must_say,
            "may_be_left_out": card.may_be_left_out,
            "seconds": round(talk.seconds(card.id), 1),
            "script": card.script,
        }
        for card in deck.cards
    ]
    return {"title": deck.title, "minutes": round(talk.total_seconds / 60, 1), "cards": cards}
