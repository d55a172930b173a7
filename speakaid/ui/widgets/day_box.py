"""A box for a day, written as people write it; beside it, in words, what was understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.days import day_of
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import questions as say
from speakaid.wording.days import day_names, whole_day


class DayBox(QWidget):
    """The day of a talk, or nothing. `today` says which day it is."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.box = LineBox(_(say.DAY))
        self.read = BodyText("", Rank.SOFT)
        line = air.row(self, 1.0)
        line.addWidget(self.box, 1)
        line.addWidget(self.read, 1)
        self.box.textChanged.connect(self._read)
        self.box.textEdited.connect(self.edited)
        self._read()

    @property
    def words(self) -> str:
        """What stands in the box."""
        return self.box.text()

    @property
    def day(self) -> date | None:
        """The day that was understood."""
        return day_of(self.words, self._today(), day_names())

    def show_words(self, words: str) -> None:
        """Let the box hold what somebody wrote before."""
        self.box.setText(words)

    def show_day(self, day: date | None) -> None:
        """Let the box name this day; where it does already, the words stay as they were written."""
        if self.day != day:
            self.box.setText("" if day is None else whole_day(day))

    def _read(self) -> None:
        """Say in words what was understood, so that a person can see it."""
        self.read.setText(say.day_read(self.words, self.day))
        self.box.setAccessibleDescription(self.read.text())
