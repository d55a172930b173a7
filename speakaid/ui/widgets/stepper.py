"""A number or a time with *less* and *more* at its sides: no typing, no small arrows.

The value is the description of both buttons: a new one is spoken while one of them has the focus.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.text import BodyText, Rank


class _Value(BodyText):
    """The value; as wide as at both limits, so that the button beside it stays in its place."""

    def __init__(self, text: str, *others: str) -> None:
        super().__init__(text, Rank.PART)
        self._others = tuple(BodyText(words, Rank.PART) for words in others)

    def sizeHint(self) -> QSize:
        widest = max(other.flow().width for other in (self, *self._others))
        return QSize(round(widest + 1), super().sizeHint().height())


class Stepper(QWidget):
    """Steps a whole number between two limits; `words` says it."""

    value_changed = Signal(int)

    def __init__(
        self,
        value: int,
        limits: tuple[int, int],
        *,
        step: int,
        words: Callable[[int], str],
        signs: tuple[str, str],
        icons: tuple[str, str] = ("minus", "plus"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.value = value
        self._limits, self._step, self._words = limits, step, words
        self.less = ActionButton(signs[0], icons[0])
        self.more = ActionButton(signs[1], icons[1])
        self.shown = _Value(words(value), *map(words, limits))
        self.announcer = Announcer(self)
        self._lay_out()
        self._describe()
        self.less.clicked.connect(lambda: self._move(-self._step))
        self.more.clicked.connect(lambda: self._move(self._step))

    def show_value(self, value: int, limits: tuple[int, int] | None = None) -> None:
        """Stand at this value, within the limits; they may be new ones."""
        self._limits = limits or self._limits
        self.value = max(self._limits[0], min(self._limits[1], value))
        self.shown.setText(self._words(self.value))
        self._describe()

    def _move(self, by: int) -> None:
        before = self.value
        self.show_value(self.value + by)
        if self.value != before:
            self.announcer.announce(self.shown.text())
            self.value_changed.emit(self.value)

    def _describe(self) -> None:
        for button in (self.less, self.more):
            button.setAccessibleDescription(self.shown.text())

    def _lay_out(self) -> None:
        line = air.row(self, 0.6)
        line.addWidget(self.less)
        line.addWidget(self.shown)
        line.addWidget(self.more)
        line.addStretch(1)
