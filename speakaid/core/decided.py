"""What the speaker decided about an idea, remembered: nothing is asked twice.

An idea is told by what it would make of the talk, whatever the talk said when it was suggested. A
helper who sends a file again has the same idea; one who changed it has another.
"""

import json
from collections.abc import Callable, Iterator

from speakaid.core.deck import Deck
from speakaid.core.placing import before_in
from speakaid.core.proposals import suggested_in, with_ideas_that
from speakaid.core.suggestions import MoveSuggestion, Proposal, Suggestion, key_of


def telling(proposal: Proposal, suggestion: Suggestion) -> str:
    """What tells this idea from all others: who suggests it, and what would be."""
    would_be = suggestion.model_dump(mode="json", include={"theirs"})
    if isinstance(suggestion, MoveSuggestion):
        would_be = {"after": before_in(proposal.order, suggestion.card)}
    # Nobody knows who wrote in a copy, and the number of the copy says nothing.
    by = (proposal.by.role, proposal.by.name if proposal.by.is_known else "")
    return json.dumps((by, key_of(suggestion), would_be), ensure_ascii=True, sort_keys=True)


def decided_between(before: Deck, after: Deck) -> Iterator[str]:
    """The ideas that were decided with a step of the speaker's."""
    for proposal in before.proposals:
        left = set(map(key_of, suggested_in(after, proposal.by)))
        for suggestion in proposal.suggestions:
            if key_of(suggestion) not in left:
                yield telling(proposal, suggestion)


def without_decided(deck: Deck, mine: Deck, is_decided: Callable[[str], bool]) -> Deck:
    """The deck without the ideas that were decided, but for those that wait in mine."""
    waits = {proposal.by: frozenset(proposal.suggestions) for proposal in mine.proposals}

    def stays(proposal: Proposal, one: Suggestion) -> bool:
        return one in waits.get(proposal.by, ()) or not is_decided(telling(proposal, one))

    return with_ideas_that(deck, stays)
