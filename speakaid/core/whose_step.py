"""Whose a step is, to be taken back or done again: no helper changes a word of the speaker's so.

Who says that words are theirs which were taken for the speaker's can therefore not take that back:
the speaker can.
"""

from speakaid.core.authors import Author
from speakaid.core.changes import Change, applied, reversed_
from speakaid.core.deck import Deck
from speakaid.core.joining import Step
from speakaid.core.touched import only_suggests, suggested_by
from speakaid.core.whose import is_helpers_own


def may_undo(deck: Deck, step: Step, author: Author) -> bool:
    """Whether this person may take back the step that led to this deck."""
    return _may_go(deck, step, reversed_(step), author)


def may_redo(deck: Deck, step: Step, author: Author) -> bool:
    """Whether this person may do again the step that led on from this deck."""
    return _may_go(deck, step, step, author)


def _may_go(deck: Deck, step: Step, way: tuple[Change, ...], author: Author) -> bool:
    if deck.locked:  # it has a button of its own to be unlocked
        return False
    if author.is_speaker:
        return True
    if is_helpers_own(deck):
        return _leads_to_helpers_own(deck, way)
    return only_suggests(step) and suggested_by(step, deck) <= {author}


def _leads_to_helpers_own(deck: Deck, way: tuple[Change, ...]) -> bool:
    """Whether no card is the speaker's after it either."""
    try:
        return is_helpers_own(applied(deck, way))
    except ValueError:  # a remembered way that does not lead here
        return False
