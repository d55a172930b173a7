"""A text that was read, as a copy of a talk: a file beside which the talk can be compared."""

from pathlib import Path

from speakaid.core.by_words import as_copy_of
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.storage import atomic
from speakaid.storage.deck_file import DeckFile, encoded, load_deck
from speakaid.storage.importers import Imported

_MARK = "copy-"
"""Before the names of its pictures, so that none is taken for one of the talk's."""


def copy_of_text(mine: Deck, text: Imported, place: Path) -> DeckFile:
    """Write the copy to this place, and open it. Raises NotKept and DeckUnreadable."""
    cards = tuple(_renamed(card) for card in text.deck.cards)
    deck = as_copy_of(mine, text.deck.model_copy(update={"cards": cards}))
    media = {f"{_MARK}{name}": content for name, content in text.media.items()}
    atomic.write(place, encoded(deck, media))
    return load_deck(place)


def _renamed(card: Card) -> Card:
    if card.picture is None:
        return card
    return card.model_copy(update={"picture": f"{_MARK}{card.picture}"})
