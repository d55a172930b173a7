"""What the speaker decided about an idea, remembered: nothing is asked twice.

An idea is told by what it would make of the talk, whatever the talk said when it was suggested. A
helper who sends a file again has the same idea; one who changed it has another.
"""

import json
from collections.abc import Callable, Iterator

from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of, with_proposal
from speakaid.core.suggestions import MoveSuggestion, Proposal, Suggestion, key_of


def telling(proposal: Proposal, suggestion: Suggestion) -> str:
    """What tells this idea from all others: who suggests it, and what would be."""
    would_be = suggestion.model_dump(mode="json", include={"theirs"})
    if isinstance(suggestion, MoveSuggestion):
        would_be = {"after": _before(suggestion.card, proposal.order)}
    # Nobody knows who wrote in a copy, and the number of the copy says nothing.
    by = (proposal.by.role, proposal.by.name if proposal.by.is_known else "")
    return json.dumps((by, key_of(suggestion), would_be), ensure_ascii=True, sort_keys=True)


def decided_between(before: Deck, after: Deck) -> Iterator[str]:
    """The ideas that were decided with a step of the speaker's."""
    for proposal in before.proposals:
        there = proposal_of(after, proposal.by)
        left = set(map(key_of, there.suggestions if there else ()))
        for suggestion in proposal.suggestions:
            if key_of(suggestion) not in left:
                yield telling(proposal, suggestion)


def without_decided(deck: Deck, mine: Deck, is_decided: Callable[[str], bool]) -> Deck:
    """The deck without the ideas that were decided, but for those that wait in mine."""
    for proposal in deck.proposals:
        waits = proposal_of(mine, proposal.by)
        known = frozenset(waits.suggestions if waits else ())
        left = tuple(
            one
            for one in proposal.suggestions
            if one in known or not is_decided(telling(proposal, one))
        )
        if len(left) < len(proposal.suggestions):
            fewer = proposal.model_copy(update={"suggestions": left})
            deck = with_proposal(deck, proposal.by, fewer)
    return deck


def _before(card: str, order: tuple[str, ...]) -> str | None:
    place = order.index(card) if card in order else 0
    return order[place - 1] if place else None
