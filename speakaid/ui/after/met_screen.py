"""One who came: the name, how we know each other, what I promised. It is kept as it is typed."""

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air, labelled
from speakaid.ui.widgets.boxes import LineBox, TextBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import after as say

PAUSE_MS = 500
"""Typing is handed over this long after the first change that was not: within a second."""


class MetScreen(ScreenFrame):
    """Three boxes. A notice in view says that something could not be kept."""

    changed = Signal(str, str, str)
    """All the words so far: who, how, promised."""
    done = Signal()
    another_wanted = Signal()
    take_away_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.MET), parent)
        self.who, self.how = LineBox(_(say.WHO), size=1.4, weight=700), LineBox(_(say.HOW))
        self.promised = TextBox(_(say.PROMISED), lines=3)
        self.another = ActionButton(_(say.SOMEBODY), "user-plus")
        self.take_away = ActionButton(_(say.NOT_THERE), "x")
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._put_together()
        for box in (self.who, self.how, self.promised):
            box.textChanged.connect(self._on_typed)
        self._timer.timeout.connect(self.hand_over)
        self.another.clicked.connect(lambda: self._and_then(self.another_wanted))
        self.take_away.clicked.connect(self._on_take_away)

    def show_met(self, who: str, how: str, promised: str, *, is_kept: bool) -> None:
        """Show what is written of one person so far."""
        for box, words in ((self.who, who), (self.how, how)):
            box.setText(words)
        self.promised.setPlainText(promised)
        self.promised.moveCursor(QTextCursor.MoveOperation.End)
        self.promised.setAccessibleDescription(who)  # to whom: the keyboard may begin here
        self._timer.stop()
        self.hide_notice()
        self.show_kept(is_kept=is_kept)
        self._focus_first()

    def show_kept(self, *, is_kept: bool) -> None:
        """Say whether it is written down."""
        self.show_fact(_(say.NOTE_KEPT) if is_kept else "")
        self.take_away.setVisible(is_kept)

    def hand_over(self) -> None:
        """Tell what is written."""
        self._timer.stop()
        self.changed.emit(self.who.text(), self.how.text(), self.promised.words())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Help, or the end of the program: what was typed last is kept first."""
        if self._timer.isActive():
            self.hand_over()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._and_then(self.done)
        else:
            super().keyPressEvent(event)

    def _focus_first(self) -> None:
        """On what is not known yet."""
        (self.promised if self.who.text() else self.who).setFocus()

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _and_then(self, signal: SignalInstance) -> None:
        """Keep it first; what could not be kept stays in view."""
        if self._timer.isActive() or not self.notice.isHidden():
            self.hand_over()
        if self.notice.isHidden():
            signal.emit()

    def _on_take_away(self) -> None:
        self._timer.stop()
        self.take_away_wanted.emit()

    def _put_together(self) -> None:
        boxes = QWidget()
        self.body.addWidget(boxes)
        column = air.column(boxes, 0.3)
        for words, box in ((say.WHO, self.who), (say.HOW, self.how), (say.PROMISED, self.promised)):
            labelled.add(column, _(words), box)
        line = air.row_in(self.body)
        line.addWidget(self.another)
        line.addWidget(self.take_away)
        line.addStretch(1)
        self.body.addStretch(1)
        self.add_main(_(say.DONE), "check").clicked.connect(lambda: self._and_then(self.done))
