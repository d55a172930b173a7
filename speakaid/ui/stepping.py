"""Undo and redo: each leads to the point that it touched, and says what is not in view.

*Redo* stands beside the words until another point is opened or changed, and always in *More*.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.i18n import _
from speakaid.ui.widgets.hint_line import HintLine, Said
from speakaid.wording import prepare as say
from speakaid.wording.steps import ideas_again, not_in_view

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing


class Stepping(QObject):
    """Takes steps back and does them again, in the sitting of the moment."""

    def __init__(self, preparing: Preparing, line: HintLine) -> None:
        super().__init__(preparing)
        self._preparing = preparing
        self._goes = False
        line.told_acted.connect(self.redo)
        preparing.screen.undo_wanted.connect(self.undo)
        preparing.screen.redo_wanted.connect(self.redo)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._preparing.at_work.undo, _(say.TAKEN_BACK))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._preparing.at_work.redo, _(say.DONE_AGAIN))

    def _step(self, go: Callable[[], None], done: str) -> None:
        sitting = self._preparing.at_work
        before, card_id = sitting.draft.deck, sitting.card_id
        seen = sitting.deck
        self._goes = True
        go()
        self._goes = False
        if sitting.card_id != card_id:
            self._preparing.screen.tell_point()
        if sitting.draft.deck is not before and self._preparing.is_in_view:
            words = not_in_view(seen, sitting.deck)
            if sitting.typist.is_speaker:
                words = ideas_again(before, sitting.draft.deck) or words
            self._tell(words, done)
        self._preparing.told.look()

    def _tell(self, words: str, done: str) -> None:
        """What changed out of sight; and *Redo*, while there is something to do again."""
        sitting = self._preparing.at_work
        can_redo, is_so = sitting.can_redo, self._preparing.while_here()
        if words or can_redo:
            action = _(say.REDO) if can_redo else ""
            said = Said(words or done, action, quiet=not words)
            # While a step is taken what is said stays.
            self._preparing.told.say_beside(said, lambda: self._goes or is_so())
