"""A talk as the parts of a document, in order. The formats differ only in how they write them."""

from dataclasses import dataclass

from speakaid.core.deck import Card, Deck
from speakaid.storage.exporters import asides, words
from speakaid.storage.exporters.headings import heading_of, title_of
from speakaid.storage.exporters.words import Lines


@dataclass(frozen=True, slots=True)
class SheetCard:
    """One card: its heading, the paragraphs to say, and its notes."""

    card: Card
    heading: str
    script: tuple[Lines, ...]
    notes: tuple[Lines, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document. `notes` are about the whole talk and stand before the first card."""

    title: str
    notes: tuple[Lines, ...]
    cards: tuple[SheetCard, ...]


def sheet_of(deck: Deck) -> Sheet:
    """The document that a talk becomes."""
    cards = (_card(card, number) for number, card in enumerate(deck.cards, start=1))
    return Sheet(title_of(deck.title), asides.of_deck(deck), tuple(cards))


def _card(card: Card, number: int) -> SheetCard:
    heading, notes = heading_of(card, number), asides.of_card(card, number)
    return SheetCard(card, heading, words.paragraphs(card.script), notes)
