"""For hands that tremble: of two presses at once the second does nothing.

It would be taken by what came with the first, which nobody has read yet.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

AT_ONCE = 0.4
"""Seconds within which two presses are one."""
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BOXES = (QLineEdit, QPlainTextEdit)


class JustCame:
    """Whether something came a moment ago, and takes no press yet."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock, self._at = clock, float("-inf")

    def __bool__(self) -> bool:
        return self._clock() - self._at < AT_ONCE

    def begin(self) -> None:
        """It comes now."""
        self._at = self._clock()


class Once(QObject):
    """A filter for buttons: of a double click the second press does nothing."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick


class NotTyped(QObject):
    """A key that pressed a button, and goes on or comes again, is not typed into a box.

    It is a filter of the window's own handle, to which a key comes before it is anybody's.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: tuple[int, int, QWidget | None] = (0, 0, None)
        """The key that was pressed last, when, and what had the keyboard."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _PRESSES:
            return False
        key, at, took = self._pressed
        here = self._window.focusWidget()
        again = event.isAutoRepeat() or event.timestamp() - at < AT_ONCE * 1000
        if again and key == event.key() and here is not took and isinstance(here, _BOXES):
            return True
        if not event.isAutoRepeat():
            self._pressed = event.key(), event.timestamp(), here
        return False
