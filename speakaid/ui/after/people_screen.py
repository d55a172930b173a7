"""People: a plain note of who came and what was promised. It is kept as it is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import TextBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import after as say

PAUSE_MS = 500
"""Typing is handed over this long after the first change that was not: within a second."""


class PeopleScreen(ScreenFrame):
    """One note at a time."""

    note_changed = Signal(int, str)
    """Which note of this sitting, from 0, and all its words so far."""
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.NOTE_TITLE), parent)
        self._number = 0
        self.box = TextBox(_(say.NOTE_BOX), lines=5)
        self.another = ActionButton(_(say.NEXT_NOTE), "user-plus")
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._put_together()
        self.box.textChanged.connect(self._on_typed)
        self._timer.timeout.connect(self._hand_over)
        self.another.clicked.connect(self._on_another)

    def begin(self) -> None:
        """A fresh note for a fresh talk."""
        self._number = 0
        self._clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.box.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _hand_over(self) -> None:
        self._timer.stop()
        words = self.box.toPlainText()
        self.note_changed.emit(self._number, words)
        # A notice says that it could not be kept; then nothing may say that it was.
        kept = self.notice.isHidden() and bool(words.strip())
        self.show_fact(_(say.NOTE_KEPT) if kept else "")

    def _on_another(self) -> None:
        if self.box.toPlainText().strip():
            self._hand_over()
            if self.notice.isHidden():
                self._number += 1
                self._clear()
        self.box.setFocus()

    def _on_done(self) -> None:
        if self._timer.isActive() or not self.notice.isHidden():
            self._hand_over()
        self.done.emit()

    def _clear(self) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self._timer.stop()
        self.show_fact("")

    def _put_together(self) -> None:
        self.body.addWidget(BodyText(_(say.NOTE_HOW)))
        self.body.addWidget(self.box, 1)
        line = air.row_in(self.body)
        line.addWidget(self.another)
        line.addStretch(1)
        self.add_main(_(say.NOTE_DONE), "check").clicked.connect(self._on_done)
