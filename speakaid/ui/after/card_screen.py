"""A card to show to another person, as large as the screen allows.

The words have the focus first, so that a screen reader reads them; Enter, Space or Esc closes them.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow import TextFlow
from speakaid.wording import after as say

LEAST, MOST = 1.0, 6.0
CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CardScreen(QWidget):
    """One sentence for somebody else to read."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _(say.CARD_WORDS)
        self._announcer = Announcer(self)
        spoken.as_words(self)
        self.setWindowTitle(_(say.SHOW_CARD))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button = ActionButton(_(say.CLOSE_CARD), "arrow-left")
        self.other = ActionButton(_(say.OTHER_CARD), "rotate")
        self._put_together()
        self.close_button.clicked.connect(self.closed)
        self.other.clicked.connect(self._on_other)
        self.show_words(self._words)

    def show_words(self, words: str) -> None:
        """Show this sentence."""
        self._words = words
        self.setAccessibleName(words)
        is_face = words == _(say.CARD_WORDS)
        self.other.say(_(say.OTHER_CARD if is_face else say.FACE_CARD))
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLOSING and not event.isAutoRepeat():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, flow = theme.present().colours, self._flow()
        with paint.painter_on(self) as painter:
            painter.fillRect(self.rect(), worn.suggestion_ground)
            y = max(0.0, (self._room() - flow.height) / 2) + theme.present().em(1)
            flow.draw(painter, theme.present().em(2), y, worn.suggestion_ink)
            if self.hasFocus():
                self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        look = theme.present()
        place = paint.inset(QRectF(self.rect()), look.line(6))
        ink, wide = look.colours.suggestion_edge, max(3, look.line(4))
        paint.border(painter, place, float(look.em(0.7)), ink, wide)

    def _flow(self) -> TextFlow:
        """The words, as large as they fit."""
        look, width = theme.present(), self.width() - theme.present().em(4)
        size = MOST
        while True:
            flow = TextFlow(self._words, look.font(size, 700), max(1, width), 1.35)
            if flow.height <= self._room() or size <= LEAST:
                return flow
            size -= 0.25

    def _room(self) -> int:
        return max(1, self.close_button.y() - theme.present().em(1))

    def _on_other(self) -> None:
        is_face = self._words == _(say.CARD_WORDS)
        self.show_words(_(say.REST_WORDS if is_face else say.CARD_WORDS))
        self._announcer.announce(self._words)

    def _put_together(self) -> None:
        whole = air.column(self, 0.7, (1.8, 0.9, 1.8, 0.9))
        whole.addStretch(1)
        line = air.row_in(whole)
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(self.other)
