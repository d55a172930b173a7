"""A document is brought in: at once if it is small; else apart, with a screen that says how far.

The screen comes only where there is something to wait for. Whoever goes elsewhere meanwhile is not
called back: what was made waits until they return to it.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.errors import SpeakAidError
from speakaid.ui.main_window import MainWindow

if TYPE_CHECKING:
    from speakaid.storage.importers import Imported
    from speakaid.ui.import_process import ImportProcess
    from speakaid.ui.importing.importing_screen import ImportingScreen

SHOW_AFTER_MS = 400


class BringingIn(QObject):
    """From a file to what was made of it."""

    brought = Signal(object)
    """An `Imported`."""
    not_brought = Signal(object)
    """A `SpeakAidError`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._process: ImportProcess | None = None
        self._from: QWidget | None = None
        self._answer: Imported | SpeakAidError | None = None
        self._late = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._late.timeout.connect(self._show)

    @cached_property
    def screen(self) -> ImportingScreen:
        """What is shown while it lasts."""
        from speakaid.ui.importing.importing_screen import ImportingScreen

        screen = ImportingScreen()
        screen.back_wanted.connect(self._on_cancelled)
        screen.shown.connect(self._on_shown)
        return screen

    def begin(self, file: Path) -> None:
        """Read this file. Another one that is still being read is let go."""
        from speakaid.storage.importers import import_file, is_quick

        self._let_go()
        if is_quick(file) or not _can_be_told(file):
            try:
                made = import_file(file)
            except SpeakAidError as found:
                self.not_brought.emit(found)
            else:
                self.brought.emit(made)
            return
        self._begin_apart(file)

    # -- private

    def _begin_apart(self, file: Path) -> None:
        from speakaid.ui.import_process import ImportProcess

        self._from = self._window.currentWidget()
        self.screen.begin(file.name)
        self._process = ImportProcess(file, self)
        self._process.told.connect(self.screen.tell)
        self._process.made.connect(self._take)
        self._process.not_made.connect(self._take)
        self._process.start()
        self._late.start()

    def _show(self) -> None:
        if self._window.currentWidget() is self._from:
            self._window.visit(self.screen)

    def _take(self, answer: Imported | SpeakAidError) -> None:
        self._late.stop()
        self._process = None
        self._answer = answer
        if self._window.currentWidget() in (self._from, self.screen):
            self._give()

    def _on_shown(self) -> None:
        """Somebody comes back from Help, and all is ready meanwhile."""
        if self._answer is not None:
            QTimer.singleShot(0, self, self._give)

    def _give(self) -> None:
        answer, self._answer = self._answer, None
        if self._window.currentWidget() is self.screen:
            self._window.go_back()
        if isinstance(answer, SpeakAidError):
            self.not_brought.emit(answer)
        elif answer is not None:
            self.brought.emit(answer)

    def _on_cancelled(self) -> None:
        self._let_go()
        self._window.go_back()

    def _let_go(self) -> None:
        self._late.stop()
        self._answer = None
        process, self._process = self._process, None
        if process is not None:
            process.cancel()
            process.deleteLater()


def _can_be_told(file: Path) -> bool:
    """Whether another process can be told the name of this file: it may hold bytes of no letter."""
    return not any("\ud800" <= sign <= "\udfff" for sign in str(file))
