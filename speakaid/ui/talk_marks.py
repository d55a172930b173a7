"""The speaker's marks on a talk: ready, a step like any other, and locked, which is none.

Nobody else sets them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from speakaid.core.ready import is_ready, may_be_ready

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing


class TalkMarks(QObject):
    """Sets them and takes them away."""

    def __init__(self, preparing: Preparing) -> None:
        super().__init__(preparing)
        self._preparing = preparing

    def turn_ready(self) -> bool:
        """The talk is ready, or no longer; whether it is so marked now."""
        deck = self._preparing.at_work.draft.deck
        ready = may_be_ready(deck) and not is_ready(deck)
        self._mark(ready=ready)
        return ready

    def turn_lock(self) -> None:
        """The talk is locked, or no longer."""
        self._mark(locked=not self._preparing.at_work.draft.deck.locked)

    def unlock(self) -> bool:
        """The talk may be changed again; False for whoever may not unlock it."""
        return self._mark(locked=False)

    def _mark(self, **marks: Any) -> bool:
        sitting = self._preparing.at_work
        return sitting.decide(sitting.draft.deck.model_copy(update=marks), sitting.card_id)
