"""The frame of every screen: title above, Back at the left below, the main action at its right.

The same things always stand in the same places, so that nobody has to look for them.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speakaid.ui import theme
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, spoken, tab_order
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.scroll_column import ScrollColumn
from speakaid.ui.widgets.text import BodyText, Heading, Rank

SIDE = 1.8
"""Em of air at the sides of a screen."""


class ScreenFrame(QWidget):
    """A screen. `body` is the column for what it is about."""

    back_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(title)
        self._whole = air.column(self, 0.7, (SIDE, 0.9, SIDE, 0.9))
        self.top = air.row_in(self._whole)
        self.notice = _Notice()
        self.area = ScrollColumn()
        self.foot = QWidget()
        self.back: ActionButton | None = None
        self.main: ActionButton | None = None
        self._foot_row = air.row(self.foot, 0.8)
        self._fact = BodyText("", Rank.WELL, "check")
        self._build_frame()
        spoken.as_group(self)
        self.say_title(title)

    @property
    def body(self) -> QVBoxLayout:
        """The column for what this screen is about."""
        return self.area.column

    def say_title(self, words: str) -> None:
        """Have another title: it is also what a screen reader and the window call the screen."""
        self.title.setText(words)
        self.setAccessibleName(words)
        self.setWindowTitle(words)

    def add_back(self, word: str, icon: str = "arrow-left") -> ActionButton:
        """Put Back in its place."""
        self.back = ActionButton(word, icon)
        self.back.clicked.connect(self.back_wanted)
        self._foot_row.insertWidget(0, self.back)
        self.foot.show()
        return self.back

    def describe_back(self, words: str) -> None:
        """Let these words be heard with Back: where there is nothing else to come to."""
        if self.back is not None:
            self.back.setAccessibleDescription(words)

    def add_main(self, word: str, icon: str = "") -> ActionButton:
        """Put the main action in its place."""
        self.main = ActionButton(word, icon, Kind.MAIN)
        self._foot_row.addWidget(self.main)
        self.foot.show()
        return self.main

    def add_beside_main(self, word: str, icon: str = "") -> ActionButton:
        """Put another way on before the main action; that must be in its place."""
        beside = ActionButton(word, icon)
        self._foot_row.insertWidget(self._foot_row.count() - 1, beside)
        return beside

    def show_fact(self, words: str) -> None:
        """Say in the bottom row what is well; nothing takes it away."""
        if self._fact.text() != words:
            self._fact.setText(words)

    def show_notice(self, words: str, action: str = "", icon: str = "") -> ActionButton:
        """Say something above the body, with a button if there is something to do about it."""
        return self.notice.say(words, action, icon)

    def hide_notice(self) -> None:
        """Take the notice away. The same words may be said again."""
        self.notice.hide()
        self.notice.announcer.announce("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A screen reader goes by the order of Qt's own list: what stands above comes first in it.
        for part in (self.notice, self.area, self.foot):
            part.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.present().colours.desk_ground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Escape if self.back is not None:
                self.back.click()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.main is not None:
                if not event.isAutoRepeat():
                    self.main.click()
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        found = self.next_stop(self.focusWidget(), forward=forward) if self.isVisible() else None
        if found is None:
            # Qt asks a screen that is just hidden to give the focus away: to another one.
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason
        found.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        # Qt reveals what Tab comes to from within the column, but not from the row below it.
        if self.area.isAncestorOf(found):
            self.area.reveal(found)
        return True

    def next_stop(self, here: QWidget | None, *, forward: bool) -> QWidget | None:
        """What Tab comes to from here: as things stand on the screen."""
        return tab_order.next_stop(self, here, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            air.refresh(self)
        super().changeEvent(event)

    def _build_frame(self) -> None:
        whole = self._whole
        self.top.addWidget(self.title, 1)
        whole.addWidget(self.notice)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        self._foot_row.addWidget(self._fact, 1)
        self.foot.hide()


class _Notice(Panel):
    """A calm line above the body."""

    def __init__(self) -> None:
        super().__init__(PanelKind.IDEA, 0.7)
        self._words = BodyText()
        self._line = air.row_in(self.column)
        self._line.addWidget(self._words, 1)
        self._button = ActionButton("")
        self.announcer = Announcer(self)
        self._line.addWidget(self._button)
        self.hide()

    def say(self, words: str, action: str, icon: str) -> ActionButton:
        """Show these words; a fresh button each time, so that no old wish hangs on it."""
        self._words.setText(words)
        self._line.removeWidget(self._button)
        self._button.hide()
        self._button.deleteLater()
        self._button = ActionButton(action, icon)
        self._line.addWidget(self._button)
        self._button.setVisible(bool(action))
        self.show()
        self.announcer.announce(words)
        return self._button
