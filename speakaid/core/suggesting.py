"""What a helper sees and types: the talk with all in it that they suggest.

The speaker's talk stays beside it, and the difference between the two is the proposal. So a helper
works in the same boxes as the speaker, and changes nothing of theirs.
"""

from speakaid.core.authors import SOMEBODY, Author
from speakaid.core.comparing import NOTHING_KNOWN, Known, differences, proposal
from speakaid.core.deciding import all_used
from speakaid.core.deck import Deck
from speakaid.core.placing import with_ends_in_place
from speakaid.core.proposals import proposal_of, still_says, with_proposal
from speakaid.core.suggestions import Proposal, key_of
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
    return with_proposal(deck, author, proposal(deck, with_ends_in_place(seen), author))


def received(mine: Deck, theirs: Deck, by: Author = SOMEBODY, known: Known = NOTHING_KNOWN) -> Deck:
    """My talk, and in its proposals whatever is otherwise in another copy of it.

    Those are what the copy's proposals hold, as far as mine is not so, and the differences, by
    whoever made the copy: its words come before what was suggested for them.
    """
    deck = mine
    for one in (*theirs.proposals, differences(mine, theirs, by, known)):
        deck = _with_more(deck, one)
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
    return typed(rest, all_used(all_used(deck, author), SOMEBODY), author)


def _with_more(deck: Deck, one: Proposal) -> Deck:
    """The deck with these suggestions too; what it says already is none."""
    says = tuple(each for each in one.suggestions if still_says(deck, each))
    new = one if len(says) == len(one.suggestions) else one.model_copy(update={"suggestions": says})
    there = proposal_of(deck, one.by)
    return with_proposal(deck, one.by, new if there is None else _united(there, new))


def _united(one: Proposal, newer: Proposal) -> Proposal:
    """Both; of two suggestions about the same the newer."""
    keys = {key_of(suggestion) for suggestion in newer.suggestions}
    older = tuple(each for each in one.suggestions if key_of(each) not in keys)
    order = list(newer.order)
    for place, card in enumerate(one.order):
        if card not in newer.order:
            before = [known for known in one.order[:place] if known in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, card)
    suggestions = (*older, *newer.suggestions)
    return Proposal(by=one.by, order=tuple(order), suggestions=suggestions)
