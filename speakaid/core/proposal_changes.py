"""What one step changed in the proposals of a deck: few bytes, even of hundreds of ideas."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Annotated, Any, Literal

from pydantic import Field

from speakaid.core.authors import Author
from speakaid.core.suggestions import Proposal, Suggestion, card_suggested, key_of
from speakaid.core.value import Id, Value

Order = tuple[Id, ...]


class ProposalChange(Value):
    """In the proposal at the index `place` the suggestions from `at` on became others.

    `was` and `now` are its order before and after; None: there was no such proposal, or is none.
    """

    kind: Literal["proposal"] = "proposal"
    place: Annotated[int, Field(ge=0)]
    by: Author
    was: Order | None
    now: Order | None
    at: Annotated[int, Field(ge=0)] = 0
    removed: tuple[Suggestion, ...] = ()
    added: tuple[Suggestion, ...] = ()


Proposals = tuple[Proposal, ...]


def proposal_changes(before: Proposals, after: Proposals) -> tuple[ProposalChange, ...]:
    """What leads from the one to the other, in this order."""
    were, are = ([one.by for one in proposals] for proposals in (before, after))
    is_ordered = [by for by in were if by in are] == [by for by in are if by in were]
    return tuple(_steps(before, after) if is_ordered else _anew(before, after))


def with_change(proposals: Proposals, change: ProposalChange) -> Proposals:
    """The proposals after it. ValueError where it does not fit them."""
    start, end = change.place, change.place + (change.was is not None)
    before = proposals[start:end]
    _check(start <= len(proposals) and len(before) == end - start)
    _check(all((one.by, one.order) == (change.by, change.was) for one in before))
    kept = before[0].suggestions if before else ()
    stop = change.at + len(change.removed)
    _check(kept[change.at : stop] == change.removed)
    suggestions = (*kept[: change.at], *change.added, *kept[stop:])
    return (*proposals[:start], *_proposals(change, suggestions), *proposals[end:])


def card_touched(change: ProposalChange) -> str | None:
    """The card of the first idea that came or is another now; else of the first that went."""
    were, are = ({key_of(one): one for one in part} for part in (change.removed, change.added))
    new = [one for key, one in are.items() if were.get(key) != one]
    gone = [one for key, one in were.items() if key not in are]
    return next(filter(None, map(card_suggested, (*new, *gone))), None)


def swapped(change: ProposalChange) -> ProposalChange:
    """The way back."""
    back: dict[str, Any] = {"was": change.now, "now": change.was}
    return change.model_copy(update=back | {"removed": change.added, "added": change.removed})


def _proposals(change: ProposalChange, suggestions: tuple[Suggestion, ...]) -> Proposals:
    if change.now is None:
        return ()
    one = Proposal.model_construct(by=change.by, order=change.now, suggestions=suggestions)
    return (one,)


def _steps(before: Proposals, after: Proposals) -> Iterator[ProposalChange]:
    """What goes, from the last on; then, one after the other, what is another or new."""
    stay = {one.by for one in after}
    for place in reversed(range(len(before))):
        if before[place].by not in stay:
            yield _gone(place, before[place])
    here = {one.by: one for one in before}
    for place, one in enumerate(after):
        was = here.get(one.by)
        if was is None:
            yield swapped(_gone(place, one))
        elif was != one:
            yield _between(place, was, one)


def _anew(before: Proposals, after: Proposals) -> Iterator[ProposalChange]:
    """Helpers in another order: all goes, and comes again."""
    yield from _steps(before, ())
    yield from _steps((), after)


def _gone(place: int, one: Proposal) -> ProposalChange:
    return ProposalChange.model_construct(
        place=place, by=one.by, was=one.order, now=None, removed=one.suggestions
    )


def _between(place: int, before: Proposal, after: Proposal) -> ProposalChange:
    one, other = before.suggestions, after.suggestions
    start = _same(one, other)
    end = _same(one[start:][::-1], other[start:][::-1])
    return ProposalChange.model_construct(
        place=place,
        by=before.by,
        was=before.order,
        now=after.order,
        at=start,
        removed=one[start : len(one) - end],
        added=other[start : len(other) - end],
    )


def _same(one: Sequence[Suggestion], other: Sequence[Suggestion]) -> int:
    """How many suggestions are the same from the beginning on."""
    pairs = zip(one, other, strict=False)
    alike = takewhile(lambda pair: pair[0] is pair[1] or pair[0] == pair[1], pairs)
    return sum(1 for _pair in alike)


def _check(fits: bool) -> None:
    if not fits:
        raise ValueError("the change does not fit the proposals")
