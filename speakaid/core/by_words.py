"""A text that came back, such as a Word file, seen as a copy of a talk.

A text says nothing of what it cannot hold: times, marks, people. That stays as it is in the talk,
and only words are other.
"""

from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.matching import with_my_ids

_WORDS = ("point", "script", "key_words", "notes", "picture", "picture_description")


def as_copy_of(mine: Deck, text: Deck) -> Deck:
    """The text as a copy of mine: where a card of mine is found in it, with other words at most."""
    here = {card.id: card for card in mine.cards}
    cards = tuple(_card(here.get(card.id), card) for card in with_my_ids(mine, text).cards)
    return mine.model_copy(update={"cards": cards, "proposals": ()})


def _card(mine: Card | None, theirs: Card) -> Card:
    if mine is None:
        return theirs
    words = {name: getattr(theirs, name) for name in _WORDS if getattr(theirs, name)}
    return mine.model_copy(update=words)
