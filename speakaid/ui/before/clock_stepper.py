"""A time of day, set by pressing: an hour or five minutes earlier or later."""

from datetime import time

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import Heading, Rank
from speakaid.wording import before as say

DAY = 24 * 60


class ClockStepper(QWidget):
    """A time of day and four buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self.shown = Heading("", Rank.QUESTION)
        self.buttons = tuple(
            ActionButton(_(word), icon)
            for word, icon in (
                (say.HOUR_EARLIER, "minus"),
                (say.HOUR_LATER, "plus"),
                (say.EARLIER, "minus"),
                (say.LATER, "plus"),
            )
        )
        self.announcer = Announcer(self)
        self._lay_out()

    def show_minutes(self, minutes: int) -> None:
        """Stand at so many minutes after midnight."""
        self._minutes = minutes % DAY
        self.shown.setText(say.stop_at(self.time()))
        for button in self.buttons:
            button.setAccessibleDescription(self.shown.text())

    def time(self) -> time:
        """The time that stands there."""
        return time(self._minutes // 60, self._minutes % 60)

    def _lay_out(self) -> None:
        whole = air.column(self, 0.4)
        whole.addWidget(self.shown)
        row = FlowRow()
        for button, step in zip(self.buttons, (-60, 60, -5, 5), strict=True):
            row.add(button)
            button.clicked.connect(lambda _=False, by=step: self._move(by))
        whole.addWidget(row)

    def _move(self, by: int) -> None:
        self.show_minutes(self._minutes + by)
        self.announcer.announce(self.shown.text())
