"""Whose words a card holds, and who may change them.

Unsigned words are the speaker's. A talk in which no card is the speaker's yet was made by helpers:
they may go on with it, and the opening, the ending and each must-say point wait for the speaker's
yes. As soon as one card is the speaker's, all that a helper would change is a suggestion.
"""

from speakaid.core.authors import MOST_AUTHORS, SPEAKER, Author, Authors, Role
from speakaid.core.card import Card
from speakaid.core.comparing import changed_fields
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held, with_card

WORDS = frozenset("point script key_words picture_description tricky_words notes".split())
"""Who changes one of these writes on the card; a mark or a time is not written."""


def is_speakers(card: Card) -> bool:
    """Whether the words are the speaker's, or helpers' with the speaker's yes."""
    return not card.authors or SPEAKER in card.authors or card.agreed


def is_helpers_own(deck: Deck) -> bool:
    """Whether no card is the speaker's yet, so that helpers may write in the talk itself."""
    return not any(map(is_speakers, deck.cards))


def awaits_yes(deck: Deck) -> tuple[Card, ...]:
    """Opening, ending and must-say points that a helper wrote and the speaker has not agreed to."""
    return tuple(
        card for card in deck.cards if (is_held(card) or card.must_say) and not is_speakers(card)
    )


def agreed_to(deck: Deck, card_id: str) -> Deck:
    """The deck after the speaker's yes to the words of a card."""
    return with_card(deck, card_id, agreed=True)


def made_by(deck: Deck, author: Author) -> Deck:
    """A new talk, whose every card bears the name of the helper who made it."""
    if author.is_speaker:
        return deck
    cards = tuple(card.model_copy(update={"authors": (author,)}) for card in deck.cards)
    return deck.model_copy(update={"cards": cards})


def helpers_in(deck: Deck) -> tuple[Author, ...]:
    """Everybody with a name who helped with the talk: wrote on a card, or has ideas."""
    signed_by = (one for card in deck.cards for one in card.authors)
    found = dict.fromkeys((*(one.by for one in deck.proposals), *signed_by))
    return tuple(one for one in found if one.name and one.role is Role.HELPER)


def with_author(authors: Authors, author: Author) -> Authors:
    """The authors with one more, who comes last; of too many the last stands for all others."""
    return authors if author in authors else (*authors[: MOST_AUTHORS - 1], author)


def signed(before: Deck, after: Deck, author: Author) -> Deck:
    """After an edit: the cards on which this author wrote bear their name."""
    if before.cards is after.cards:
        return after
    were = {card.id: card for card in before.cards}
    cards = tuple(signed_card(were.get(card.id), card, author) for card in after.cards)
    if all(one is other for one, other in zip(cards, after.cards, strict=True)):
        return after
    return after.model_copy(update={"cards": cards})


def signed_card(before: Card | None, card: Card, author: Author) -> Card:
    """A card after an edit, with the author's name if they wrote on it; None before a new card."""
    if before is card or (author.is_speaker and not card.authors):
        return card
    if before is None:
        authors = (author,) if not card.authors and not author.is_speaker else card.authors
    elif WORDS.isdisjoint(changed_fields(before, card)):
        return card
    else:
        authors = with_author(card.authors or (SPEAKER,), author)
    return card if authors == card.authors else card.model_copy(update={"authors": authors})
