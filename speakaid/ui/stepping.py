"""Undo and redo: each leads to the point that it touched, and says what is not in view.

*Redo* stands beside the words until another point is opened or changed, and always in *More*. Where
an idea waits again, *Look at it* stands there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.deck import Deck
from speakaid.core.idea_steps import Turn, idea_step
from speakaid.core.proposals import Idea
from speakaid.i18n import _
from speakaid.ui.widgets.hint_line import HintLine, Said
from speakaid.wording import prepare as say
from speakaid.wording.idea_steps import of_idea, of_own_idea
from speakaid.wording.steps import not_in_view, of_points
from speakaid.wording.who import LOOK

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing


class Stepping(QObject):
    """Takes steps back and does them again, in the sitting of the moment."""

    def __init__(self, preparing: Preparing, line: HintLine) -> None:
        super().__init__(preparing)
        self._preparing = preparing
        self._goes = False
        self._waits: Idea | None = None
        """The idea that waits again, as the line says."""
        line.told_acted.connect(self._act)
        preparing.screen.undo_wanted.connect(self.undo)
        preparing.screen.redo_wanted.connect(self.redo)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._preparing.at_work.undo, again=False)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._preparing.at_work.redo, again=True)

    def _step(self, go: Callable[[], None], *, again: bool) -> None:
        sitting = self._preparing.at_work
        before, card_id = sitting.draft.deck, sitting.card_id
        seen = sitting.deck
        self._goes = True
        go()
        self._goes = False
        if sitting.card_id != card_id:
            self._preparing.screen.tell_point(sitting.deck, sitting.card_id)
        if sitting.draft.deck is not before and self._preparing.is_in_view:
            self._tell(before, seen, again=again)
        self._preparing.told.look()

    def _tell(self, before: Deck, seen: Deck, *, again: bool) -> None:
        """What became of an idea; else what changed out of sight."""
        sitting = self._preparing.at_work
        step = idea_step(before, sitting.draft.deck)
        speaks = sitting.typist.is_speaker
        waits = speaks and step is not None and step.turn is Turn.WAITS
        self._waits = step.idea if step is not None and waits else None
        words = ""
        if step is not None and speaks:
            words = of_idea(step, again=again)
        elif step is not None and step.idea.by == sitting.typist:
            words = of_own_idea(step)
        words = words or not_in_view(seen, sitting.deck, again=again)
        done = _(say.DONE_AGAIN if again else say.TAKEN_BACK)
        self._say(words, of_points(seen, sitting.deck) or done)

    def _say(self, words: str, done: str) -> None:
        """Say this, or quietly what is in view; and offer what one may do about it."""
        redo = _(say.REDO) if self._preparing.at_work.can_redo else ""
        action = redo if self._waits is None else _(LOOK)
        if words or action:
            said, is_so = Said(words or done, action, not words), self._preparing.while_here()
            # While a step is taken what is said stays.
            self._preparing.told.say_beside(said, lambda: self._goes or is_so())

    def _act(self) -> None:
        if self._waits is None:
            self.redo()
        else:
            self._preparing.ideas_wanted.emit(self._waits)
