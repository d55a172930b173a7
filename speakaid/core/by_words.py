"""A text that came back, such as a Word file, seen as a copy of a talk.

A text says nothing of what it cannot hold: times, marks, people. That stays as it is in the talk,
pictures with it, and only words are other: spaces and ends of lines are none. A card that is new
comes whole.
"""

from collections import Counter
from collections.abc import Iterable

from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.matching import with_my_ids

_WORDS = ("point", "script", "key_words", "notes")


def as_copy_of(mine: Deck, text: Deck) -> Deck:
    """The text as a copy of mine: where a card of mine is found in it, with other words at most."""
    here = {card.id: card for card in mine.cards}
    named = _by_name(mine, text)
    cards = tuple(_card(here.get(card.id), card) for card in with_my_ids(mine, named).cards)
    return mine.model_copy(update={"cards": cards, "proposals": ()})


def _by_name(mine: Deck, text: Deck) -> Deck:
    """Under the same heading stands the same card, whatever it says now."""
    known, found = _names(mine.cards), _names(text.cards)
    taken = {card.id for card in text.cards}
    names = [name for name in found if name in known and known[name] not in taken]
    ids = {found[name]: known[name] for name in names}
    cards = (card.model_copy(update={"id": ids.get(card.id, card.id)}) for card in text.cards)
    return text.model_copy(update={"cards": tuple(cards)})


def _names(cards: Iterable[Card]) -> dict[str, str]:
    """The ids of cards by their points, of those that no other card has."""
    names = [(card.point.strip().casefold(), card.id) for card in cards]
    often = Counter(name for name, _id in names)
    return {name: card_id for name, card_id in names if name and often[name] == 1}


def _card(mine: Card | None, theirs: Card) -> Card:
    if mine is None:
        return theirs
    words = {name: getattr(theirs, name) for name in _WORDS}
    others = {name: text for name, text in words.items() if _is_other(getattr(mine, name), text)}
    return mine.model_copy(update=others) if others else mine


def _is_other(mine: str, theirs: str) -> bool:
    return bool(theirs.split()) and mine.split() != theirs.split()
