"""Ideas from copies of a talk: nobody knows who wrote them, so none takes the place of another.

Two about the same thing stand beside each other. Only where all that the older one would add is in
the newer one too, as when somebody goes on typing, the newer takes its place.
"""

from collections.abc import Iterator
from typing import Any, Final

from speakaid.core.authors import ELSEWHERE, Author, Role
from speakaid.core.deck import Deck
from speakaid.core.suggestions import Proposal, Suggestion, matter_of
from speakaid.core.value import Value

MOST_COPIES = 9
COPIES: Final = (
    ELSEWHERE,
    *(Author(role=Role.ELSEWHERE, name=str(number)) for number in range(2, MOST_COPIES + 1)),
)
"""Whoever wrote in one copy of the talk, in another, and so on."""
_UNSAID = ("id", "authors")


def place_beside(by: Author, *, keeps_both: bool) -> Author | None:
    """Where an idea stands that has no place among those of this author; None: nowhere.

    Of a helper with a name the newer idea is the one that counts, unless nobody can say which it
    is: then both are kept.
    """
    if by.role is Role.HELPER and by.name and not keeps_both:
        return None
    following = COPIES.index(by) + 1 if by in COPIES else 0
    return COPIES[following] if following < MOST_COPIES else None


def is_held(deck: Deck, by: Author, suggestion: Suggestion) -> bool:
    """Whether another copy suggests just that."""
    others = (one for one in deck.proposals if one.by in COPIES and one.by != by)
    return by in COPIES and any(suggestion in one.suggestions for one in others)


def would_hide(deck: Deck, there: Proposal, newer: Proposal) -> tuple[Suggestion, ...]:
    """Those newer suggestions in whose place words stand that neither they nor the talk hold."""
    older = {matter_of(one): one for one in there.suggestions}
    pairs = [(older[matter_of(one)], one) for one in newer.suggestions if matter_of(one) in older]
    said = frozenset(_words(deck.model_copy(update={"proposals": ()}))) if pairs else frozenset()
    return tuple(new for old, new in pairs if _hides(new, old, said))


def _hides(newer: Suggestion, older: Suggestion, said: frozenset[str]) -> bool:
    held = _words_of(newer, "theirs") | said
    added = _words_of(older, "theirs") - _words_of(older, "mine")
    # The last word may be half typed.
    return any(not any(word.startswith(one) for word in held) for one in added - held)


def _words_of(suggestion: Suggestion, side: str) -> frozenset[str]:
    return frozenset(_words(getattr(suggestion, side, None)))


def _words(part: Any) -> Iterator[str]:
    match part:
        case Value():
            for name, one in part.__dict__.items():
                yield from () if name in _UNSAID else _words(one)
        case tuple():
            for one in part:
                yield from _words(one)
        case str():
            yield from part.split()
