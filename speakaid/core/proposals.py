"""The proposals that a deck holds: one for each helper, and what of them still says something."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from speakaid.core.authors import Author
from speakaid.core.card import Card
from speakaid.core.comparing import changed_fields
from speakaid.core.deck import Deck
from speakaid.core.edits import can_add, of_id
from speakaid.core.people import MOST_PEOPLE, person_of
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)


class Idea(NamedTuple):
    """A suggestion, and whose it is."""

    by: Author
    suggestion: Suggestion


def ideas_in(deck: Deck) -> Iterator[Idea]:
    """All that is suggested and not decided, helper by helper."""
    cards = {card.id: card for card in deck.cards}
    for proposal in deck.proposals:
        for suggestion in proposal.suggestions:
            if _says(deck, cards.get(suggestion.about), suggestion):
                yield Idea(proposal.by, suggestion)


def living(deck: Deck, suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Those of these that the talk does not fulfil already."""
    cards = {card.id: card for card in deck.cards}
    return tuple(one for one in suggestions if _says(deck, cards.get(one.about), one))


def proposal_of(deck: Deck, by: Author) -> Proposal | None:
    """What this helper suggests; None if nothing."""
    return next((one for one in deck.proposals if one.by == by), None)


def with_proposal(deck: Deck, by: Author, proposal: Proposal | None) -> Deck:
    """The deck with this in the place of what the helper suggested; without any if it is empty."""
    before = proposal_of(deck, by)
    new = (proposal,) if proposal is not None and proposal.suggestions else ()
    if before is None:
        return deck.model_copy(update={"proposals": (*deck.proposals, *new)}) if new else deck
    place = deck.proposals.index(before)
    proposals = (*deck.proposals[:place], *new, *deck.proposals[place + 1 :])
    return deck.model_copy(update={"proposals": proposals})


def only(proposal: Proposal, suggestions: tuple[Suggestion, ...]) -> Proposal:
    """The proposal with these of its suggestions; itself if they are all of them."""
    if len(suggestions) == len(proposal.suggestions):
        return proposal
    return proposal.model_copy(update={"suggestions": suggestions})


def with_ideas_that(deck: Deck, stay: Callable[[Proposal, Suggestion], bool]) -> Deck:
    """The deck with those ideas alone of which this is so."""
    for proposal in deck.proposals:
        left = tuple(one for one in proposal.suggestions if stay(proposal, one))
        if len(left) < len(proposal.suggestions):
            deck = with_proposal(deck, proposal.by, only(proposal, left))
    return deck


def with_ideas_of(deck: Deck, other: Deck) -> Deck:
    """The deck with what is suggested, and was decided, in another form of the talk."""
    return deck.model_copy(update={"proposals": other.proposals, "decided": other.decided})


def words_alone(deck: Deck) -> Deck:
    """The deck without all that is suggested for it, was decided, and is marked."""
    without = {"proposals": (), "decided": (), "ready": False, "locked": False}
    return deck.model_copy(update=without)


def suggested_in(deck: Deck, by: Author) -> tuple[Suggestion, ...]:
    """All that this helper suggests."""
    proposal = proposal_of(deck, by)
    return proposal.suggestions if proposal else ()


def still_says(deck: Deck, suggestion: Suggestion) -> bool:
    """Whether the talk is not as suggested already."""
    return _says(deck, of_id(deck, suggestion.about), suggestion)


def _says(deck: Deck, card: Card | None, suggestion: Suggestion) -> bool:
    """The same, of a suggestion about this card of the talk."""
    match suggestion:
        case EditSuggestion():
            return card is None or _is_otherwise(card, _changed_in(suggestion))
        case AddSuggestion(theirs=new):
            # Used before, and then the helper went on with it: their words are not lost.
            return card is None or bool(changed_fields(card, new))
        case RemoveSuggestion() | MoveSuggestion():
            return card is not None
        case TalkSuggestion(field=name):
            return bool(getattr(deck, name) != getattr(suggestion.theirs, name))
        case _:
            return person_of(deck.people, suggestion.about) != suggestion.theirs


def has_room_for(deck: Deck, suggestion: Suggestion) -> bool:
    """Whether the deck can take what would be new."""
    match suggestion:
        case AddSuggestion() | EditSuggestion():
            return can_add(deck) or of_id(deck, suggestion.about) is not None
        case PersonSuggestion(theirs=person) if person is not None:
            known = person_of(deck.people, person.id) is not None
            return known or len(deck.people) < MOST_PEOPLE
    return True


def edited(card: Card, suggestion: EditSuggestion) -> Card:
    """The card with what the helper changed on it; all else stays as the speaker has it."""
    return card.model_copy(update=_changed_in(suggestion))


def _changed_in(suggestion: EditSuggestion) -> dict[str, Any]:
    return changed_fields(suggestion.mine, suggestion.theirs)


def _is_otherwise(card: Card, fields: dict[str, Any]) -> bool:
    return any(getattr(card, name) != value for name, value in fields.items())
