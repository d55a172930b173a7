"""What was typed while somebody else was taken for granted, when it is learnt whose it is."""

from speakaid.core.authors import SOMEBODY, Author
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.suggesting import answered, typed, with_more


def claimed(deck: Deck, author: Author, was: Author, found: Deck) -> Deck:
    """The deck as if this person, and not `was`, had typed what came since it was `found`."""
    if not was.is_speaker:
        return answered(deck, author, found, was)
    return answered(_as_ideas(deck, found), author, found)


def _as_ideas(deck: Deck, found: Deck) -> Deck:
    """The deck as it was found, and beside it what is otherwise now; ideas that came stay."""
    base = found
    for one in deck.proposals:
        base = with_more(base, one)
    were = {card.id: card for card in found.cards}
    cards = tuple(_signed_as(card, were.get(card.id)) for card in deck.cards)
    seen = deck.model_copy(update={"cards": cards, "proposals": base.proposals})
    marks = {"ready": found.ready, "locked": found.locked}
    return typed(base, seen.model_copy(update=marks), SOMEBODY)


def _signed_as(card: Card, was: Card | None) -> Card:
    """The card with the names that it bore when it was found."""
    authors, agreed = (was.authors, was.agreed) if was is not None else ((), False)
    return card.model_copy(update={"authors": authors, "agreed": agreed})
