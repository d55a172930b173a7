"""What a step touched: the card to look at after it, and whose ideas."""

from collections.abc import Sequence
from typing import TypeVar

from speakaid.core.authors import Author
from speakaid.core.changes import CardsChange, Change, MoveChange, TextChange
from speakaid.core.decided import DecidedChange
from speakaid.core.deck import Deck
from speakaid.core.proposal_changes import ProposalChange, card_touched
from speakaid.core.suggestions import card_suggested

Found = TypeVar("Found")


def card_of(changes: tuple[Change, ...], after: Deck) -> str | None:
    """The card that one looks at after these changes led to this deck, if it is still there."""
    return next(filter(None, (_card_of(change, after) for change in changes)), None)


def only_suggests(changes: tuple[Change, ...]) -> bool:
    """Whether these changes touch nothing but what helpers suggest."""
    return all(map(_suggests, changes))


def leaves_words(changes: tuple[Change, ...]) -> bool:
    """Whether these changes touch only what is suggested, and what was decided of it."""
    return all(isinstance(change, DecidedChange) or _suggests(change) for change in changes)


def suggested_by(changes: tuple[Change, ...], deck: Deck) -> frozenset[Author | None]:
    """Whose ideas these changes touch, which led to this deck or would lead on from it.

    None is among them where nobody can say it, or where they became another's.
    """
    return frozenset(_whose(change, deck) for change in changes if _suggests(change))


def _suggests(change: Change) -> bool:
    if isinstance(change, TextChange):
        return change.card is None and change.field.startswith("proposals.")
    return isinstance(change, ProposalChange)


def _card_of(change: Change, after: Deck) -> str | None:
    match change:
        case TextChange(card=None):
            return _card_in_idea(change.field.split("."), after)
        case TextChange() | MoveChange():
            return change.card
        case CardsChange() if change.added:
            return _changed_card(change)
        case ProposalChange():
            return card_touched(change)
    return None


def _card_in_idea(place: list[str], after: Deck) -> str | None:
    """The card about which an idea is, in which a text stands at this place of the deck."""
    match place:
        case ["proposals", number, "suggestions", place_in_it, *_within]:
            proposal = _at(after.proposals, number)
            suggestion = None if proposal is None else _at(proposal.suggestions, place_in_it)
            return None if suggestion is None else card_suggested(suggestion)
    return None


def _whose(change: Change, deck: Deck) -> Author | None:
    if isinstance(change, ProposalChange):
        return change.by
    assert isinstance(change, TextChange)
    number, *within = change.field.split(".")[1:]
    proposal = None if within[:1] == ["by"] else _at(deck.proposals, number)
    return None if proposal is None else proposal.by


def _at(found: Sequence[Found], number: str) -> Found | None:
    """A step that somebody else wrote into the file may name what is not there."""
    return found[int(number)] if number.isdecimal() and int(number) < len(found) else None


def _changed_card(change: CardsChange) -> str:
    """Of several, the first that was not there before; else the first that differs."""
    were = {card.id: card for card in change.removed}
    new = (card.id for card in change.added if card.id not in were)
    other = (card.id for card in change.added if were.get(card.id) != card)
    return next(new, next(other, change.added[0].id))
