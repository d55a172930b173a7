"""Which points of a talk somebody has ideas about: for the marks in the list of points."""

from speakaid.core.authors import Author
from speakaid.core.deck import Deck
from speakaid.core.proposals import ideas_in, proposal_of
from speakaid.core.suggestions import card_suggested

Ideas = dict[str | None, tuple[Author, ...]]
"""Whose each idea is, by the id of the card; None: about the whole talk, or a person."""


def ideas_about(deck: Deck) -> Ideas:
    """All that waits for the speaker; under None also what is about a card that is not there."""
    here = {card.id for card in deck.cards}
    found: dict[str | None, tuple[Author, ...]] = {}
    for by, suggestion in ideas_in(deck):
        card = card_suggested(suggestion)
        place = card if card in here else None
        found[place] = (*found.get(place, ()), by)
    return found


def own_ideas(deck: Deck, by: Author) -> frozenset[str]:
    """The ids of the cards about which this helper has ideas."""
    proposal = proposal_of(deck, by)
    cards = map(card_suggested, proposal.suggestions if proposal else ())
    return frozenset(card for card in cards if card is not None)
