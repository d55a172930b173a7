"""A talk that is open here, and its file, which somebody changed elsewhere meanwhile.

The words of the talk are the speaker's. Where the speaker types, or somebody who did not say who
they are, they stay as they are here, and what the file says otherwise is an idea. Where a helper
types they are what the file says, and the helper's ideas stay.
"""

from collections.abc import Iterable
from typing import NamedTuple

from speakaid.core.authors import ELSEWHERE, SOMEBODY, Author
from speakaid.core.comparing import NOTHING_KNOWN, Known, bare, likeliest_origin
from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of, with_proposal
from speakaid.core.suggesting import received, writes_itself
from speakaid.core.suggestions import Suggestion, key_of

_MARKS = ("ready", "locked")


class Before(NamedTuple):
    """What the file said when it was last seen here, and what is known of still earlier times."""

    seen: Deck
    known: Known = NOTHING_KNOWN


class Joined(NamedTuple):
    """Of two copies of a talk mine, what the talk itself says, and what it is to say."""

    mine: Deck
    before: Deck
    deck: Deck


class Met(NamedTuple):
    """My talk after its file was changed elsewhere, and whether the words of the file were.

    `to_answer`: the file says other words than mine, and is to say mine again. That is so once for
    the same two: two computers never write to and fro for ever.
    """

    deck: Deck
    is_other: bool
    to_answer: bool


def met(mine: Deck, theirs: Deck, before: Before, typist: Author) -> Deck:
    """My talk, now that its file says theirs."""
    if same_words(theirs, before.seen):
        return _with_ideas_of(mine, theirs, before.seen)
    new = _without_decided(theirs, mine, before.seen)
    if keeps_words(theirs, typist):
        return received(mine, new, ELSEWHERE, before.known)
    own = with_only(mine, typist)
    return received(new, own, typist, Known((before.seen,)))


def keeps_words(deck: Deck, typist: Author) -> bool:
    """Whether the words stay as they are here when the file of the talk says others."""
    return typist == SOMEBODY or writes_itself(deck, typist)


def joined(mine: Deck, theirs: Deck, earlier: Iterable[Deck] = ()) -> Deck:
    """My talk, and as ideas what another copy says that a syncing program made of it.

    `earlier` is how the talk stood here at other times: an idea that it held then, and that was
    decided since, does not come back.
    """
    earlier = tuple(earlier)
    known = Known(earlier, likeliest_origin(theirs, earlier))
    return received(mine, _without_old(theirs, mine, earlier), ELSEWHERE, known)


def is_new(one: Deck, other: Deck, earlier: Iterable[Deck]) -> bool:
    """Whether only the words of the one are others than those at all earlier times."""
    said = list(map(_said, earlier))
    return _said(other) in said and _said(one) not in said


def same_words(one: Deck, other: Deck) -> bool:
    """Whether two forms of a talk say the same, whatever is suggested for them and marked."""
    return one is other or _said(one) == _said(other)


def with_only(deck: Deck, by: Author) -> Deck:
    """The deck with the ideas of one person alone."""
    return with_proposal(deck.model_copy(update={"proposals": ()}), by, proposal_of(deck, by))


def _with_ideas_of(mine: Deck, theirs: Deck, seen: Deck) -> Deck:
    """Only ideas and marks are others in the file: as they stand there they are taken."""
    if mine == seen:
        return theirs
    own = _without_decided(mine, theirs, seen).model_copy(update=_marks(mine, theirs, seen))
    new = _without_decided(theirs, mine, seen)
    return received(own, new, ELSEWHERE, Known((seen,)), keeps_both=True)


def _marks(mine: Deck, theirs: Deck, seen: Deck) -> dict[str, bool]:
    """The marks that were changed there and not here."""
    return {
        name: getattr(theirs, name) for name in _MARKS if getattr(mine, name) == getattr(seen, name)
    }


def _without_decided(one: Deck, other: Deck, seen: Deck) -> Deck:
    """One of two forms of a talk, without those ideas that were decided in the other."""
    for proposal in one.proposals:
        was, there = _suggested(seen, proposal.by), _suggested(other, proposal.by)
        left = tuple(each for each in proposal.suggestions if each not in was or each in there)
        if len(left) < len(proposal.suggestions):
            fewer = proposal.model_copy(update={"suggestions": left})
            one = with_proposal(one, proposal.by, fewer)
    return one


def _without_old(theirs: Deck, mine: Deck, earlier: Iterable[Deck]) -> Deck:
    old = {
        (each.by, one) for deck in earlier for each in deck.proposals for one in each.suggestions
    }
    for proposal in theirs.proposals:
        waits = {key_of(one) for one in _suggested(mine, proposal.by)}
        left = tuple(
            one
            for one in proposal.suggestions
            if (proposal.by, one) not in old or key_of(one) in waits
        )
        if len(left) < len(proposal.suggestions):
            fewer = proposal.model_copy(update={"suggestions": left})
            theirs = with_proposal(theirs, proposal.by, fewer)
    return theirs


def _suggested(deck: Deck, by: Author) -> frozenset[Suggestion]:
    proposal = proposal_of(deck, by)
    return frozenset(proposal.suggestions if proposal else ())


def _said(deck: Deck) -> Deck:
    """What a deck says, in whichever file."""
    cards = tuple(map(bare, deck.cards))
    same = {"id": "", "cards": cards, "proposals": (), "ready": False, "locked": False}
    return deck.model_copy(update=same)
