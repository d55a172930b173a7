"""What was typed while another one was taken to type, when it is learnt whose it is.

It is learnt point by point. The points that somebody claims are theirs from the first letter on;
all else, of the talk and of what is suggested, is as it was.
"""

from collections.abc import Collection

from speakaid.core.authors import SOMEBODY, Author
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of, with_proposal
from speakaid.core.suggesting import answered, typed, with_more, writes_itself
from speakaid.core.typed_since import as_found, is_of_words, words_suggested
from speakaid.core.whose import with_author

Cards = Collection[str]
"""The ids of the points that are claimed."""


def claimed(deck: Deck, author: Author, was: Author, found: Deck, cards: Cards) -> Deck:
    """The deck as if this person, and not `was`, had typed on these points since it was `found`."""
    if was.is_speaker:
        return _as_ideas(deck, author, _with_points_as_found(deck, found, cards))
    if writes_itself(deck, was):
        before = _with_points_as_found(deck, found, cards)
        return _signed_too(answered(deck, author, before, was), author, cards)
    before = _with_ideas_as_found(deck, found, cards, was)
    return answered(deck, author, before, was, lambda one: is_of_words(one) and one.about in cards)


def _with_points_as_found(deck: Deck, found: Deck, cards: Cards) -> Deck:
    """The deck, but for these points: they are as they were found, or not there."""
    were = {card.id: card for card in found.cards}
    then = (as_found(were.get(one.id), one) if one.id in cards else one for one in deck.cards)
    return deck.model_copy(update={"cards": tuple(one for one in then if one is not None)})


def _with_ideas_as_found(deck: Deck, found: Deck, cards: Cards, was: Author) -> Deck:
    """The deck, but for what `was` suggests for these points: so much as when it was found."""
    now, then = proposal_of(deck, was), words_suggested(found, was)
    if now is None:
        return deck
    rest = (one for one in now.suggestions if not (is_of_words(one) and one.about in cards))
    old = (one for card, one in then.items() if card in cards)
    return with_proposal(deck, was, now.model_copy(update={"suggestions": (*rest, *old)}))


def _signed_too(deck: Deck, author: Author, cards: Cards) -> Deck:
    """The deck in which this person's name stands on these points, beside who wrote before them."""
    signed = tuple(
        card.model_copy(update={"authors": with_author(card.authors, author)})
        if card.id in cards and card.authors
        else card
        for card in deck.cards
    )
    return deck.model_copy(update={"cards": signed})


def _as_ideas(deck: Deck, author: Author, found: Deck) -> Deck:
    """The deck as it was found, and what is otherwise now as ideas of this person."""
    unsigned = proposal_of(found, SOMEBODY)
    found = with_proposal(found, SOMEBODY, None)
    were = {card.id: card for card in found.cards}
    cards = tuple(_signed_as(card, were.get(card.id)) for card in deck.cards)
    seen = found.model_copy(update={"cards": cards})
    after = answered(typed(found, seen, SOMEBODY), author, found)
    return after if unsigned is None else with_more(after, unsigned)


def _signed_as(card: Card, was: Card | None) -> Card:
    """The card with the names that it bore when it was found."""
    authors, agreed = (was.authors, was.agreed) if was is not None else ((), False)
    return card.model_copy(update={"authors": authors, "agreed": agreed})
