"""Several steps that become one: what the speaker typed until they kept it, or left it.

What came in from elsewhere meanwhile is no part of it: it stays a step of its own, before it.
"""

from collections.abc import Callable

from speakaid.core.authors import SPEAKER
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.joining import Step
from speakaid.core.meeting import Before, met


def of_nobody(_step: Step) -> bool:
    """All steps are of one person."""
    return False


def as_one(draft: Draft, steps: int, others: Callable[[Step], bool] = of_nobody) -> bool:
    """The last steps as one that *Undo* takes back as a whole; False if they changed nothing.

    `others` tells the steps that came in from elsewhere. The deck stays as it is.
    """
    draft.close_step()
    deck = draft.deck
    for before, after in reversed(_taken_back(draft, steps, others)):
        draft.change(met(draft.deck, after, Before(before), SPEAKER))
        draft.close_step()
    changed = draft.change(deck)
    draft.close_step()
    return changed


def _taken_back(
    draft: Draft, steps: int, others: Callable[[Step], bool]
) -> list[tuple[Deck, Deck]]:
    """Take these back; the deck before and after each that is of others, the last one first."""
    found: list[tuple[Deck, Deck]] = []
    left = draft.steps - steps
    while draft.steps > left and draft.can_undo:
        after, is_others = draft.deck, others(draft.last_step)
        draft.undo()
        if is_others:
            found.append((draft.deck, after))
    return found
