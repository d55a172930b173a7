"""`speakaid compare MINE THEIRS`: what another copy of a talk would change, as JSON lines."""

import json
import sys
from pathlib import Path
from typing import Any

from speakaid.commands import Refused
from speakaid.commands.copies import Copies
from speakaid.core.card import Card
from speakaid.core.comparing import changed_fields
from speakaid.core.deck import Deck, Value
from speakaid.core.edits import is_held, of_id
from speakaid.core.offers import Offer
from speakaid.core.people import Person
from speakaid.core.placing import before_in
from speakaid.core.proposals import edited
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)

USAGE = "speakaid compare MINE THEIRS"

Sides = tuple[str, str | None, Any, Any]
"""The kind, the card if it is about one, how mine has it, how theirs would have it."""


def run(arguments: list[str]) -> int:
    """Print a line for each suggestion; nothing where the two say the same."""
    if len(arguments) != 2 or any(word.startswith("-") for word in arguments):
        raise Refused(f"Please name two copies of a talk: {USAGE}")
    copies = Copies(*map(Path, arguments))
    for offer in copies.offers.offers:
        line = json.dumps(told(offer, copies.mine), ensure_ascii=False)
        sys.stdout.write(f"{line}\n")
    return 0


def told(offer: Offer, mine: Deck) -> dict[str, Any]:
    """What is offered, in plain values."""
    kind, card, one, other = _sides(offer.suggestion, offer.order, mine)
    return {"id": offer.id, "kind": kind, "card": card, "mine": one, "theirs": other}


def _sides(suggestion: Suggestion, order: tuple[str, ...], mine: Deck) -> Sides:
    match suggestion:
        case EditSuggestion() | AddSuggestion():
            return _of_card(suggestion, mine)
        case RemoveSuggestion(mine=card):
            return "remove", card.id, _plain(of_id(mine, card.id) or card), None
        case MoveSuggestion(card=card_id):
            one, other = before_in(_points(mine), card_id), before_in(order, card_id)
            return "move", card_id, {"after": one}, {"after": other}
        case TalkSuggestion(field=name, theirs=about):
            return "talk", None, _fields(mine, {name}), _fields(about, {name})
        case PersonSuggestion(mine=before, theirs=after):
            known = {one.id: one for one in mine.people}
            return _of_person(known.get(suggestion.about), before, after)


def _of_card(suggestion: EditSuggestion | AddSuggestion, mine: Deck) -> Sides:
    card = suggestion.theirs
    here = of_id(mine, card.id)
    if here is None:
        return "add", card.id, None, _plain(card)
    after = edited(here, suggestion) if isinstance(suggestion, EditSuggestion) else card
    if not changed_fields(here, after) and isinstance(suggestion, EditSuggestion):
        here = suggestion.mine  # so it was when it was suggested; the copy itself has it otherwise
    names = set(changed_fields(here, after))
    return "edit", card.id, _fields(here, names), _fields(after, names)


def _of_person(here: Person | None, before: Person | None, after: Person | None) -> Sides:
    if after is None:
        return "person", None, _plain(here or before), None
    if here is None:
        return "person", None, None, _plain(after)
    names = {name for name, part in here.__dict__.items() if part != getattr(after, name)}
    return "person", None, _fields(here, names), _fields(after, names)


def _points(deck: Deck) -> tuple[str, ...]:
    return tuple(card.id for card in deck.cards if not is_held(card))


def _plain(value: Card | Person | None) -> Any:
    return None if value is None else value.model_dump(mode="json")


def _fields(value: Value, names: set[str]) -> Any:
    return value.model_dump(mode="json", include=names)
