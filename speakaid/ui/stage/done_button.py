"""My talk is done: where the calm line stands, once the speaker can stop (R26).

It comes under a finger that may press once more, so it counts only after a breath.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.stage_button import StageButton
from speakaid.wording import stage as wording

BREATH = 1.5
"""Seconds after any press on the page in which this button does nothing."""


class DoneButton(StageButton):
    """A button that stands under the last words, and moves nothing."""

    done = Signal()

    def __init__(self, parent: QWidget, now: Callable[[], float]) -> None:
        super().__init__(parent, "check")
        self._now = now
        self._pressed_at = float("-inf")
        self.say(_(wording.DONE_ITEM))
        self.clicked.connect(self._press)
        self.hide()

    def wear(self, look: StageLook) -> None:
        """Take on a look, and the calm line's place."""
        super().wear(look)
        place = look.room.notice
        wide = self.size_for(place.width()).width()
        self.setGeometry(QRect(place.x(), place.y(), wide, place.height()))

    def page_was_pressed(self) -> None:
        """The next press may be one too many: this button waits."""
        self._pressed_at = self._now()

    def _press(self) -> None:
        if self._now() - self._pressed_at > BREATH:
            self.done.emit()
