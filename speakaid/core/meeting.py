"""A talk that is open here, and its file, which somebody changed elsewhere meanwhile.

The words of the talk are the speaker's. Where the speaker types, or somebody who did not say who
they are, they stay as they are here, and what the file says otherwise is an idea. Where a helper
types they are what the file says, and the helper's ideas stay.
"""

from collections.abc import Iterable
from typing import NamedTuple

from speakaid.core.authors import ELSEWHERE, SOMEBODY, Author
from speakaid.core.comparing import NOTHING_KNOWN, Known, bare, likeliest_origin
from speakaid.core.decided import Asks, with_decisions_met
from speakaid.core.deck import Deck
from speakaid.core.proposals import proposal_of, with_ideas_that, with_proposal, words_alone
from speakaid.core.suggesting import always, received, writes_itself
from speakaid.core.suggestions import Proposal, Suggestion, key_of

_MARKS = ("ready", "locked")
_Idea = tuple[Author, Suggestion]


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
    return with_decisions_met(_met(mine, theirs, before, typist), mine, theirs, before.seen)


def _met(mine: Deck, theirs: Deck, before: Before, typist: Author) -> Deck:
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


def joined(mine: Deck, theirs: Deck, earlier: Iterable[Deck] = (), asks: Asks = always) -> Deck:
    """My talk, and as ideas what another copy says that a syncing program made of it.

    `earlier` is how the talk stood here at other times: an idea that it held then, and that was
    decided since, does not come back.
    """
    earlier = tuple(earlier)
    known = Known(earlier, likeliest_origin(theirs, earlier))
    return received(mine, _without_old(theirs, mine, earlier), ELSEWHERE, known, asks=asks)


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
    was, there = _ideas(seen), _ideas(other)

    def stays(proposal: Proposal, each: Suggestion) -> bool:
        return (proposal.by, each) not in was or (proposal.by, each) in there

    return with_ideas_that(one, stays)


def _without_old(theirs: Deck, mine: Deck, earlier: Iterable[Deck]) -> Deck:
    old = frozenset[_Idea]().union(*map(_ideas, earlier))
    waits = {(by, key_of(one)) for by, one in _ideas(mine)}

    def stays(proposal: Proposal, one: Suggestion) -> bool:
        return (proposal.by, one) not in old or (proposal.by, key_of(one)) in waits

    return with_ideas_that(theirs, stays)


def _ideas(deck: Deck) -> frozenset[_Idea]:
    """Whose, and which: all that is suggested, also what the talk fulfils already."""
    return frozenset((each.by, one) for each in deck.proposals for one in each.suggestions)


def _said(deck: Deck) -> Deck:
    """What a deck says, in whichever file."""
    cards = tuple(map(bare, deck.cards))
    return words_alone(deck).model_copy(update={"id": "", "cards": cards})
