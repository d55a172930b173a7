"""Whether a talk could be given as it is. Only the speaker says that it is ready; nothing blocks.

The name of an opening or an ending is not yet something to say, so it does not count as one.
"""

from enum import StrEnum

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.talk import Talk
from speakaid.core.whose import awaits_yes


class Missing(StrEnum):
    """What a talk still needs before it could be called ready."""

    CARDS = "cards"
    OPENING = "opening"
    ENDING = "ending"


def missing(deck: Deck) -> tuple[Missing, ...]:
    """What is still to be made; nothing where the talk could be given."""
    if not deck.cards:
        return tuple(Missing)
    lacks = {Missing.OPENING: not _has_opening(deck), Missing.ENDING: not _has_ending(deck)}
    return tuple(part for part, is_lacking in lacks.items() if is_lacking)


def may_be_ready(deck: Deck) -> bool:
    """Whether the speaker may call the talk ready: nothing is missing, and no yes of theirs."""
    return not missing(deck) and not awaits_yes(deck)


def is_ready(deck: Deck) -> bool:
    """Whether the speaker called the talk ready, and it is so."""
    return deck.ready and may_be_ready(deck)


def _has_opening(deck: Deck) -> bool:
    """The first card begins the talk if it is called the opening, or is the only one."""
    first = deck.cards[0]
    return has_own_words(first) and (first.kind is CardKind.OPENING or len(deck.cards) == 1)


def _has_ending(deck: Deck) -> bool:
    talk = Talk(deck)
    return talk.has_own_ending and has_own_words(talk.closing)


def has_own_words(card: Card) -> bool:
    """Whether the card holds anything besides its name: words to say, or a picture."""
    return bool(card.script.strip() or card.key_words.strip() or card.picture)
