"""The last steps of a draft anew: when it is learnt only afterwards who took them."""

from collections.abc import Callable

from speakaid.core.deck import Deck
from speakaid.core.draft import Draft

ONE_BY_ONE = 100
"""So many steps stay what they were; of more, those before become one."""


def retell(draft: Draft, steps: int, tell: Callable[[Deck], Deck]) -> None:
    """The last steps, as if each had led to what `tell` makes of the deck; so is the deck now."""
    draft.close_step()
    decks: list[Deck] = []
    while len(decks) < steps and draft.can_undo:
        decks.append(draft.deck)
        draft.undo()
    for deck in reversed(decks[:ONE_BY_ONE]):
        draft.change(tell(deck))
        draft.close_step()
    draft.change(tell(draft.deck))
    draft.close_step()
