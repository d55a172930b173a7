"""The window at the desk: one screen at a time, F1 for help from everywhere.

It only switches: what leads where is in `making` and `giving`. The stage has a window of its own.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from speakaid.core.settings import Settings
from speakaid.ui import theme
from speakaid.ui.widgets.steady import NotTyped

SMALLEST = (1024, 640)
AGAIN_WITHIN = 15.0
"""Seconds in which a second press on the window's cross closes it although words are not kept."""
FILLS = 0.9
"""The share of a screen from which on a window counts as filling it: but for its frame."""


class MainWindow(QStackedWidget):
    """The desk."""

    help_asked = Signal()
    comes = Signal(QWidget)
    """This screen is the next to be seen: what it shows must be true now."""
    closed = Signal()

    def __init__(self, settings: Settings, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._settings, self.clock = settings, clock
        self._refused_at = float("-inf")
        self.may_close: Callable[[], bool] = lambda: True
        self._way: list[QWidget] = []
        self.setWindowTitle("SpeakAid")
        self.setMinimumSize(*_fitting(self))
        # Of the size that it will have: to be dressed twice would take the start longer.
        self.resize(self.screen().availableSize())
        self._not_typed = NotTyped(self)
        help_key = QShortcut(QKeySequence(Qt.Key.Key_F1), self)
        help_key.activated.connect(self.help_asked)

    def go(self, screen: QWidget) -> None:
        """Show this screen, as the beginning of a way."""
        self._way = [screen]
        self._show(screen)

    def visit(self, screen: QWidget) -> None:
        """Show this screen; `go_back` returns to where the visit began."""
        if screen in self._way:
            del self._way[self._way.index(screen) + 1 :]
        else:
            self._way.append(screen)
        self._show(screen)

    def go_back(self) -> None:
        """Return to the screen before; the first screen of a way stays."""
        if len(self._way) > 1:
            self._way.pop()
        screen = self._way[-1]
        left_at = screen.focusWidget()
        self._show(screen)
        # Most screens put the keyboard on their first thing; who comes back stands where they left.
        if left_at is not None and isValid(left_at) and left_at.isVisible():
            left_at.setFocus()

    def pass_by(self, screen: QWidget) -> None:
        """A question on the way, which was answered: nothing leads back to it."""
        self._way = [one for one in self._way if one is not screen]

    def use_settings(self, settings: Settings) -> None:
        """Wear what the speaker chose."""
        self._settings = settings
        self._wear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed at once; but where words could not be kept, only by a second press soon after."""
        if not self.may_close() and not self._is_pressed_again():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self._not_typed)  # once, however often it is said

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wear()

    def _is_pressed_again(self) -> bool:
        """Whether closing was refused a moment ago, so that the person has read why."""
        before, self._refused_at = self._refused_at, monotonic()
        return self._refused_at - before <= AGAIN_WITHIN

    def _show(self, screen: QWidget) -> None:
        if self.indexOf(screen) < 0:
            self.addWidget(screen)
            screen.windowTitleChanged.connect(lambda: self._on_title(screen))
        self.comes.emit(screen)
        # Before the focus moves, as that is when a screen reader looks where it is. The system adds
        # the name of the program.
        self._call(screen.windowTitle())
        self.setCurrentWidget(screen)

    def _on_title(self, screen: QWidget) -> None:
        """A screen may show one thing after another, each with its own name."""
        if screen is self.currentWidget():
            self._call(screen.windowTitle())

    def _call(self, title: str) -> None:
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _wear(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.wear(app, self._settings, self._room())

    def _room(self) -> QSize:
        """The window's own size or, where it fills its screen but for a frame, the screen's."""
        whole, own = self.screen().availableSize(), self.size()
        across, down = own.width() / whole.width(), own.height() / whole.height()
        return whole if FILLS <= min(across, down) <= max(across, down) <= 1 else own


def _fitting(window: QWidget) -> tuple[int, int]:
    """The least size of the window: less on a screen that has less."""
    screen = window.screen().availableGeometry()
    return min(SMALLEST[0], screen.width()), min(SMALLEST[1], screen.height())
