"""What the speaker decided about an idea, remembered in the talk: nothing is asked twice.

It travels with the talk, so that a helper's computer, and another one of the speaker's, know it
too. An idea is told by what it would make of the talk, whatever the talk said when it was
suggested. A helper who sends a file again has the same idea; one who changed it has another. Of an
idea only a mark is remembered, and no word. An idea in whose place its helper puts another is
settled, too.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Literal

from speakaid.core.deck import MOST_DECIDED, Deck, Value
from speakaid.core.marks import mark_of
from speakaid.core.placing import before_in
from speakaid.core.proposals import suggested_in, with_ideas_that
from speakaid.core.suggestions import MARK, Mark, MoveSuggestion, Proposal, Suggestion, key_of

Marks = tuple[Mark, ...]
Asks = Callable[[Proposal, Suggestion], bool]
"""Whether an idea is to be asked."""


class DecidedChange(Value):
    """These marks are forgotten, and those are remembered."""

    kind: Literal["decided"] = "decided"
    removed: Marks = ()
    added: Marks = ()


def with_decisions(before: Deck, after: Deck) -> Deck:
    """The deck after a step of the speaker's, which remembers what was decided with it."""
    return _remembering(after, {*after.decided, *_decided_between(before, after)})


def with_decisions_of(deck: Deck, other: Deck) -> Deck:
    """The deck, which remembers what was decided in another form of the talk, too."""
    return _remembering(deck, {*deck.decided, *other.decided})


def with_decisions_met(deck: Deck, mine: Deck, theirs: Deck, seen: Deck) -> Deck:
    """The same where both came from one: what one of them forgot, after an Undo, is forgotten."""
    here, there, were = set(mine.decided), set(theirs.decided), set(seen.decided)
    return _remembering(deck, (here & there) | (here ^ there) - were)


def without_decided(deck: Deck, mine: Deck) -> Deck:
    """The deck without the ideas that were decided, but for those that wait in mine."""
    marks = frozenset(deck.decided)
    return with_ideas_that(deck, unsettled(marks.__contains__, mine)) if marks else deck


def unsettled(is_settled: Callable[[Mark], bool], mine: Deck) -> Asks:
    """Whether an idea is to be asked: not if it is settled, unless it waits in mine."""
    waits = frozenset(_marks(mine))

    def asks(proposal: Proposal, one: Suggestion) -> bool:
        mark = _mark(proposal, one)
        return mark in waits or not is_settled(mark)

    return asks


def replaced_between(before: Deck, after: Deck) -> Iterator[Mark]:
    """The marks of the ideas in whose place others came."""
    left = frozenset(_marks(after))
    yield from (mark for mark in _marks(before) if mark not in left)


def decided_change(before: Deck, after: Deck) -> DecidedChange | None:
    """What leads from the marks of the one to those of the other; None if they are the same."""
    were, are = set(before.decided), set(after.decided)
    if were == are:
        return None
    return DecidedChange(removed=_in_order(were - are), added=_in_order(are - were))


def with_decided_change(deck: Deck, change: DecidedChange) -> Deck:
    """The deck after it. ValueError where it does not fit."""
    marks, gone, new = set(deck.decided), set(change.removed), set(change.added)
    if not gone <= marks or new & marks:
        raise ValueError("the change does not fit what was decided")
    return _remembering(deck, marks - gone | new)


def _decided_between(before: Deck, after: Deck) -> Iterator[Mark]:
    """The marks of the ideas that are gone with a step."""
    for proposal in before.proposals:
        left = set(map(key_of, suggested_in(after, proposal.by)))
        for suggestion in proposal.suggestions:
            if key_of(suggestion) not in left:
                yield _mark(proposal, suggestion)


def _marks(deck: Deck) -> Iterator[Mark]:
    """Those of all that is suggested."""
    return (_mark(each, one) for each in deck.proposals for one in each.suggestions)


def _mark(proposal: Proposal, suggestion: Suggestion) -> Mark:
    """What tells this idea from all others: who suggests it, and what would be."""
    would_be = suggestion.model_dump(mode="json", include={"theirs"})
    if isinstance(suggestion, MoveSuggestion):
        would_be = {"after": before_in(proposal.order, suggestion.card)}
    # Nobody knows who wrote in a copy, and the number of the copy says nothing.
    by = (proposal.by.role, proposal.by.name if proposal.by.is_known else "")
    told = json.dumps((by, key_of(suggestion), would_be), ensure_ascii=True, sort_keys=True)
    return mark_of(told, MARK)


def _remembering(deck: Deck, marks: Collection[Mark]) -> Deck:
    """With these marks and no others. Of too many some are forgotten, and may be asked again."""
    decided = _in_order(marks)[:MOST_DECIDED]
    return deck if decided == deck.decided else deck.model_copy(update={"decided": decided})


def _in_order(marks: Iterable[Mark]) -> Marks:
    """One order whatever was decided first: the same talk is the same file."""
    return tuple(sorted(marks))
