"""What another copy of a talk offers to mine, all at once: its differences, and its helpers' ideas.

Nothing is offered where mine says what the copy says, or what the copy would say with all its ideas
used: then it was used here already. What mine holds in proposals of its own stays there. An id of
an offer depends on nothing but the two decks.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from speakaid.core.authors import ELSEWHERE
from speakaid.core.comparing import bare, changed_fields, proposal
from speakaid.core.deciding import all_used, with_all_of
from speakaid.core.deck import Deck
from speakaid.core.matching import with_ids_of_used, with_my_ids
from speakaid.core.placing import before_in, with_ends_in_place
from speakaid.core.proposals import still_says
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    key_of,
    matter_of,
)


class Offer(NamedTuple):
    """One suggestion of the copy; `order` are the cards in the order of who suggests it."""

    id: str
    suggestion: Suggestion
    order: tuple[str, ...]


class NoRoom(Exception):
    """The talk cannot hold all that was to be used."""


class Offers:
    """What a copy offers, and what becomes of mine when some of it is used."""

    def __init__(self, mine: Deck, theirs: Deck) -> None:
        self._mine = mine
        copy = _without_known(mine, with_ends_in_place(_with_my_ids(mine, theirs)))
        self._sources = (proposal(mine, copy, ELSEWHERE), *copy.proposals)
        self._open = _open_matters(mine, copy)
        self._ids = tuple(self._named(copy))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All of them: first how the copy differs, then the ideas of its helpers."""
        return tuple(
            Offer(found, suggestion, source.order)
            for source, ids in zip(self._sources, self._ids, strict=True)
            for suggestion, found in zip(source.suggestions, ids, strict=True)
            if found
        )

    def with_used(self, chosen: Collection[str]) -> Deck:
        """My talk with these used and all others kept as mine. NoRoom if it cannot hold them."""
        if not chosen:
            return self._mine
        deck = self._mine
        is_all = all(offer.id in chosen for offer in self.offers)
        for source, ids in zip(self._sources, self._ids, strict=True):
            taken = [found in chosen for found in ids]
            deck, left = with_all_of(deck, _only(source, self._all_of(source) if is_all else taken))
            if left:
                raise NoRoom
        return deck

    def _all_of(self, source: Proposal) -> list[bool]:
        """What leads to all of the copy: its order too, and what only makes sense with the rest."""
        return [
            isinstance(one, MoveSuggestion) or _matter(one) in self._open
            for one in source.suggestions
        ]

    def _named(self, copy: Deck) -> Iterator[list[str]]:
        """Of each source the ids of what is offered, "" for what is not."""
        seen: Counter[str] = Counter()
        for source in self._sources:
            ids = []
            for suggestion in source.suggestions:
                key, is_offered = key_of(suggestion), self._is_offered(source, suggestion, copy)
                seen[key] += is_offered
                name = key if seen[key] == 1 else f"{key}.{seen[key]}"
                ids.append(name if is_offered else "")
            yield ids

    def _is_offered(self, source: Proposal, suggestion: Suggestion, copy: Deck) -> bool:
        is_difference = source is self._sources[0]
        is_open = _matter(suggestion) in self._open
        return is_open and (is_difference or still_says(copy, suggestion))


def _only(source: Proposal, taken: list[bool]) -> Proposal:
    """Of a proposal what is taken; a card that stays where mine has it is nobody's neighbour."""
    pairs = tuple(zip(source.suggestions, taken, strict=True))
    stays = {one.card for one, is_in in pairs if isinstance(one, MoveSuggestion) and not is_in}
    order = tuple(card for card in source.order if card not in stays)
    suggestions = tuple(one for one, is_in in pairs if is_in)
    return source.model_copy(update={"order": order, "suggestions": suggestions})


def _with_my_ids(mine: Deck, theirs: Deck) -> Deck:
    if theirs.proposals:
        theirs = with_ids_of_used(mine, theirs, _with_all_ideas(theirs))
    return with_my_ids(mine, theirs)


def _with_all_ideas(copy: Deck) -> Deck:
    for by in [one.by for one in copy.proposals]:
        copy = all_used(copy, by)
    return with_ends_in_place(copy)


def _open_matters(mine: Deck, copy: Deck) -> set[tuple[str, str]]:
    """In what mine is not as the copy would be with all its ideas used."""
    return set(map(_matter, proposal(mine, _with_all_ideas(copy), ELSEWHERE).suggestions))


def _matter(suggestion: Suggestion) -> tuple[str, str]:
    """All moves are about one thing: the order of the talk."""
    kind, about = matter_of(suggestion)
    return (kind, "") if isinstance(suggestion, MoveSuggestion) else (kind, about)


def _without_known(mine: Deck, copy: Deck) -> Deck:
    """The copy without the ideas that mine holds as well."""
    known = {one.by: set(_said(one)) for one in mine.proposals}
    proposals = (_without(one, known[one.by]) if one.by in known else one for one in copy.proposals)
    return copy.model_copy(update={"proposals": tuple(proposals)})


def _without(one: Proposal, known: set[Any]) -> Proposal:
    return _only(one, [said not in known for said in _said(one)])


def _said(one: Proposal) -> list[Any]:
    """What each suggestion of a proposal says, however the card was when it was made."""
    return [_what(suggestion, one) for suggestion in one.suggestions]


def _what(suggestion: Suggestion, one: Proposal) -> Any:
    match suggestion:
        case EditSuggestion(mine=before, theirs=after):
            return key_of(suggestion), tuple(changed_fields(before, after).items())
        case AddSuggestion(theirs=card):
            return key_of(suggestion), bare(card)
        case RemoveSuggestion():
            return key_of(suggestion)
        case MoveSuggestion(card=card):
            return key_of(suggestion), before_in(one.order, card)
        case _:
            return key_of(suggestion), suggestion.theirs
