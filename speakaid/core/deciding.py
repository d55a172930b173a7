"""What the speaker decides about a suggestion: mine stays, theirs is used, or it is said my way.

The order of deciding does not matter, and nothing else in the talk is touched. What is replaced
can be had back by Undo.
"""

from typing import Any

from speakaid.core.accepting import with_new_card, with_theirs
from speakaid.core.authors import SPEAKER, Author
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id, with_card
from speakaid.core.proposals import (
    has_room_for,
    living,
    proposal_of,
    still_says,
    with_proposal,
)
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    Suggestion,
    TalkSuggestion,
    key_of,
)
from speakaid.core.whose import signed


def used(deck: Deck, by: Author, key: str) -> Deck:
    """The deck with theirs in it. A full deck takes nothing new, and the suggestion stays.

    ValueError where there is no such suggestion.
    """
    proposal, suggestion = _found(deck, by, key)
    if not has_room_for(deck, suggestion):
        return deck
    return _without(with_theirs(deck, proposal, suggestion), proposal, suggestion)


def kept(deck: Deck, by: Author, key: str) -> Deck:
    """The deck as it is, and the suggestion gone. ValueError where there is none."""
    proposal, suggestion = _found(deck, by, key)
    if isinstance(suggestion, MoveSuggestion):
        # Nothing stands beside a card that stays where the helper would not have it.
        order = tuple(card for card in proposal.order if card != suggestion.card)
        proposal = proposal.model_copy(update={"order": order})
    return _without(deck, proposal, suggestion)


def said_my_way(deck: Deck, by: Author, key: str, **words: Any) -> Deck:
    """The deck with the speaker's own words on the card that the suggestion is about.

    A card that would be new comes in, as the speaker's. ValueError where there is no such card.
    """
    proposal, suggestion = _found(deck, by, key)
    if isinstance(suggestion, TalkSuggestion | PersonSuggestion):
        raise ValueError("the suggestion is about no card")
    if not has_room_for(deck, suggestion):
        return deck
    if of_id(deck, suggestion.about) is None:
        return _without(_with_own(deck, proposal, suggestion, words), proposal, suggestion)
    changed = signed(deck, with_card(deck, suggestion.about, **words), SPEAKER)
    return _without(changed, proposal, suggestion)


def all_used(deck: Deck, by: Author) -> Deck:
    """The deck with all in it that this helper suggests, as far as it has room."""
    proposal = proposal_of(deck, by)
    if proposal is None:
        return deck
    deck, left = with_all_of(deck, proposal)
    return with_proposal(deck, by, proposal.model_copy(update={"suggestions": left}))


def with_all_of(deck: Deck, proposal: Proposal) -> tuple[Deck, tuple[Suggestion, ...]]:
    """The deck with all in it that is proposed, and for what it had no room.

    What makes room may stand behind what needs it, so that a second look is worth it.
    """
    left = proposal.suggestions
    while left:
        before = left
        deck, left = _with_what_fits(deck, proposal, before)
        if len(left) == len(before):
            break
    return deck, left


def _with_what_fits(
    deck: Deck, proposal: Proposal, waiting: tuple[Suggestion, ...]
) -> tuple[Deck, tuple[Suggestion, ...]]:
    left: list[Suggestion] = []
    for place, suggestion in enumerate(waiting):
        if not still_says(deck, suggestion):
            continue
        if not has_room_for(deck, suggestion):
            left.append(suggestion)
            continue
        rest = {"suggestions": (*left, *waiting[place:])}
        deck = with_theirs(deck, proposal.model_copy(update=rest), suggestion)
    return deck, tuple(left)


def _found(deck: Deck, by: Author, key: str) -> tuple[Proposal, Suggestion]:
    proposal = proposal_of(deck, by)
    for suggestion in proposal.suggestions if proposal else ():
        if proposal is not None and key_of(suggestion) == key:
            return proposal, suggestion
    raise ValueError("no such suggestion")


def _with_own(
    deck: Deck, proposal: Proposal, suggestion: Suggestion, words: dict[str, Any]
) -> Deck:
    if not isinstance(suggestion, AddSuggestion | EditSuggestion):
        raise ValueError("the suggestion is about no card")
    own = suggestion.theirs.model_copy(update=words | {"authors": (), "agreed": False})
    return with_new_card(deck, proposal, own)


def _without(deck: Deck, proposal: Proposal, suggestion: Suggestion) -> Deck:
    """One suggestion less, and without those that the talk now fulfils."""
    place = next(n for n, one in enumerate(proposal.suggestions) if one is suggestion)
    others = (*proposal.suggestions[:place], *proposal.suggestions[place + 1 :])
    left = proposal.model_copy(update={"suggestions": living(deck, others)})
    return with_proposal(deck, proposal.by, left)
