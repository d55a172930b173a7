"""A talk with one suggestion in it. Of what the speaker changed meanwhile nothing else is lost."""

from collections.abc import Collection

from speakaid.core.authors import SPEAKER, Author, Authors, signature
from speakaid.core.card import Card, CardKind
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held, of_id, with_card
from speakaid.core.people import Person
from speakaid.core.placing import put_in_place, with_ends_in_place
from speakaid.core.proposals import edited
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)
from speakaid.core.whose import signed_card


def with_theirs(deck: Deck, proposal: Proposal, suggestion: Suggestion) -> Deck:
    """The deck in which one suggestion of the proposal is so; the proposal itself stays."""
    match suggestion:
        case EditSuggestion():
            return _with_edit(deck, proposal, suggestion)
        case AddSuggestion(theirs=card):
            here = of_id(deck, card.id)
            if here is not None:
                return _with_edit(deck, proposal, EditSuggestion(mine=here, theirs=card))
            return with_new_card(deck, proposal, _accepted(None, card, signature(proposal.by)))
        case RemoveSuggestion(mine=card):
            cards = tuple(one for one in deck.cards if one.id != card.id)
            return deck.model_copy(update={"cards": cards})
        case MoveSuggestion():
            moved = of_id(deck, suggestion.card)
            return deck if moved is None else _placed(deck, proposal, moved)
        case TalkSuggestion(field=name):
            return deck.model_copy(update={name: getattr(suggestion.theirs, name)})
        case _:
            people = _people(deck, suggestion.about, suggestion.theirs)
            return deck.model_copy(update={"people": people})


def with_new_card(deck: Deck, proposal: Proposal, card: Card) -> Deck:
    """The deck with a card of the proposal that is not in it."""
    return _placed(_made_way(deck, proposal, card), proposal, card)


def _with_edit(deck: Deck, proposal: Proposal, suggestion: EditSuggestion) -> Deck:
    here = of_id(deck, suggestion.about)
    if here is None:
        return with_new_card(
            deck, proposal, _accepted(None, suggestion.theirs, signature(proposal.by))
        )
    card = _accepted(here, edited(here, suggestion), *_writers(suggestion, signature(proposal.by)))
    if not is_held(here) and not is_held(card):
        return with_card(deck, card.id, **card.__dict__)
    return _placed(_made_way(deck, proposal, card), proposal, card)


def _writers(suggestion: EditSuggestion, by: Author) -> Authors:
    """Whoever wrote in the copy, where it says so; else the one who suggests it."""
    known = {*suggestion.mine.authors, SPEAKER}
    return tuple(one for one in suggestion.theirs.authors if one not in known) or (by,)


def _made_way(deck: Deck, proposal: Proposal, card: Card) -> Deck:
    """The deck in which the former opening or ending is a point, if this card is it now."""
    others = [one for one in deck.cards if one.kind is card.kind and one.id != card.id]
    for other in others if is_held(card) else ():
        point = other.model_copy(update={"kind": CardKind.POINT})
        deck = _placed(deck, proposal, point)
    return deck


def _placed(deck: Deck, proposal: Proposal, card: Card) -> Deck:
    """The deck with this card in it, where the order has it; if it has it nowhere, where it was."""
    if not is_held(card) and card.id in proposal.order:
        return put_in_place(deck, card, proposal.order, _waiting(proposal))
    if of_id(deck, card.id) is None:
        return with_ends_in_place(deck.model_copy(update={"cards": (*deck.cards, card)}))
    return with_ends_in_place(with_card(deck, card.id, **card.__dict__))


def _waiting(proposal: Proposal) -> Collection[str]:
    return {one.card for one in proposal.suggestions if isinstance(one, MoveSuggestion)}


def _people(deck: Deck, person_id: str, person: Person | None) -> tuple[Person, ...]:
    if person is None:
        return tuple(one for one in deck.people if one.id != person_id)
    if all(one.id != person_id for one in deck.people):
        return (*deck.people, person)
    return tuple(person if one.id == person_id else one for one in deck.people)


def _accepted(before: Card | None, card: Card, *writers: Author) -> Card:
    """Signed by who wrote it: and who uses the words of another says yes to them."""
    signed = card
    for writer in writers:
        signed = signed_card(before, signed, writer)
    needs_yes = bool(signed.authors) and SPEAKER not in signed.authors
    return signed.model_copy(update={"agreed": needs_yes})
