"""What another copy of a talk brings to mine: told before anything becomes of it."""

from enum import Enum, auto

from speakaid.core.authors import ELSEWHERE
from speakaid.core.comparing import Known
from speakaid.core.decided import Asks
from speakaid.core.deck import Deck
from speakaid.core.meeting import same_words
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import always, received


class News(Enum):
    """What there is in a copy, for the speaker or for a helper."""

    IDEAS = auto()
    """Some to decide about."""
    DECIDED = auto()
    """Only ideas that were decided, or that another one of the same helper replaced."""
    OLDER = auto()
    """Nothing: it says what the talk said once."""
    SAME = auto()
    """Nothing: it says what the talk says."""
    LOCKED = auto()
    """Ideas, and the talk takes none."""
    SPEAKERS = auto()
    """To a helper's computer: what the speaker decided."""


def ideas_brought(mine: Deck, theirs: Deck, known: Known, asks: Asks) -> News | None:
    """What becomes of the ideas in a copy; None if there is none."""
    bare = mine.model_copy(update={"proposals": ()})

    def brings(which: Asks) -> bool:
        return any(True for _one in ideas_in(received(bare, theirs, ELSEWHERE, known, asks=which)))

    if not brings(always):
        return None
    if mine.locked:
        return News.LOCKED
    return News.IDEAS if brings(asks) else News.DECIDED


def nothing_new(mine: Deck, copy: Deck) -> News:
    """What a copy is that brings nothing."""
    return News.SAME if same_words(mine, copy) else News.OLDER
