"""What a helper sees and types: the talk with all in it that they suggest.

The speaker's talk stays beside it, and the difference between the two is the proposal. So a helper
works in the same boxes as the speaker, and changes nothing of theirs.
"""

from collections.abc import Iterator

from speakaid.core.authors import SOMEBODY, Author
from speakaid.core.comparing import NOTHING_KNOWN, Known, differences, proposal
from speakaid.core.deciding import all_used
from speakaid.core.deck import Deck
from speakaid.core.matching import with_my_ids
from speakaid.core.placing import with_ends_in_place
from speakaid.core.proposal_changes import Order
from speakaid.core.proposals import proposal_of, with_proposal
from speakaid.core.suggestions import Proposal, matter_of
from speakaid.core.whose import is_helpers_own, signed


def seen_by(deck: Deck, author: Author) -> Deck:
    """The talk as this person works on it."""
    return deck if writes_itself(deck, author) else all_used(deck, author)


def writes_itself(deck: Deck, author: Author) -> bool:
    """Whether what this person types is in the talk at once."""
    return author.is_speaker or is_helpers_own(deck)


def typed(deck: Deck, seen: Deck, author: Author) -> Deck:
    """The deck after this person made `seen` of what they saw: in it, or as suggestions."""
    if writes_itself(deck, author):
        return signed(deck, seen, author)
    suggested = proposal(deck, with_ends_in_place(seen), author)
    return with_proposal(deck, author, _with_unseen(seen, suggested, author))


def received(mine: Deck, theirs: Deck, by: Author = SOMEBODY, known: Known = NOTHING_KNOWN) -> Deck:
    """My talk, and in its proposals whatever is otherwise in another copy of it.

    Those are the differences, by whoever made the copy, and what the copy's proposals hold.
    """
    deck, theirs = mine, with_my_ids(mine, theirs)
    for one in (differences(mine, theirs, by, known), *theirs.proposals):
        there = proposal_of(deck, one.by)
        deck = with_proposal(deck, one.by, one if there is None else _united(there, one))
    return deck


def answered(deck: Deck, author: Author) -> Deck:
    """The deck when somebody says who they are, of whom it was not known till now."""
    unsigned = proposal_of(deck, SOMEBODY)
    if unsigned is None or author == SOMEBODY:
        return deck
    rest = with_proposal(deck, SOMEBODY, None)
    if author.is_speaker:
        own = unsigned.model_copy(update={"by": author})
        return all_used(with_proposal(rest, author, own), author)
    seen = all_used(all_used(deck, author), SOMEBODY)
    unseen = proposal_of(seen, SOMEBODY)
    after = typed(rest, with_proposal(seen, SOMEBODY, None), author)
    if unseen is None:
        return after
    own = proposal_of(after, author) or Proposal(by=author)
    return with_proposal(after, author, _united(own, unseen))


def _with_unseen(seen: Deck, suggested: Proposal, author: Author) -> Proposal:
    """With what this person suggests and could not see in a talk that had no room for it."""
    unseen = proposal_of(seen, author)
    return suggested if unseen is None else _united(unseen, suggested)


def _united(one: Proposal, newer: Proposal) -> Proposal:
    """Both; of two suggestions about the same card, field or person the newer."""
    newly = set(map(matter_of, newer.suggestions))
    older = tuple(each for each in one.suggestions if matter_of(each) not in newly)
    suggestions = (*older, *newer.suggestions)
    order = tuple(_in_one_order(one.order, newer.order))
    return Proposal.model_construct(by=one.by, order=order, suggestions=suggestions)


def _in_one_order(older: Order, newer: Order) -> Iterator[str]:
    """The newer order; a card that only the older has stands behind the one it stood behind."""
    known = set(newer)
    behind: dict[str | None, list[str]] = {None: []}
    last: str | None = None
    for card in dict.fromkeys(older):
        if card in known:
            last = card
        else:
            behind.setdefault(last, []).append(card)
    yield from behind[None]
    for card in dict.fromkeys(newer):
        yield card
        yield from behind.get(card, ())
