"""Two copies of a talk, compared as the program does it where a copy comes in."""

from speakaid.core.authors import SOMEBODY, Author
from speakaid.core.comparing import NOTHING_KNOWN, Known, proposal
from speakaid.core.deck import Deck
from speakaid.core.matching import with_my_ids
from speakaid.core.placing import with_ends_in_place
from speakaid.core.suggestions import Proposal


def differences(
    mine: Deck, theirs: Deck, by: Author = SOMEBODY, known: Known = NOTHING_KNOWN
) -> Proposal:
    """What somebody's copy would change, found by ids and by words."""
    return proposal(mine, with_ends_in_place(with_my_ids(mine, theirs)), by, known)
