"""What a screen shows: anew at once while it is in view, else as soon as it comes into view.

So nothing is drawn that nobody sees, and nothing that is seen is old.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from speakaid.ui.main_window import MainWindow


class InView(QObject):
    """A screen or a part of it, which `show` makes true."""

    def __init__(self, window: MainWindow, screen: QWidget, show: Callable[[], None]) -> None:
        super().__init__(screen)
        self._window, self._screen, self._show = window, screen, show
        self._is_old = False
        window.comes.connect(self._show_if_old)

    def refresh(self) -> None:
        """What there is to show is another now."""
        self._is_old = True
        self._show_if_old(self._window.currentWidget())

    def _show_if_old(self, in_view: QWidget | None) -> None:
        if self._is_old and in_view is self._screen:
            self._is_old = False
            self._show()
