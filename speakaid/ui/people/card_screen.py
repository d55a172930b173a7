"""A card to show to another person, as large as the screen allows.

The words have the focus first, so that a screen reader reads them; Enter, Space or Esc closes them.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.sentences import sentences_of
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow import NO_LIMIT, TextFlow
from speakaid.wording import cards_to_show as say

LEAST, MOST, STEP = 1.0, 10.0, 0.25
"""Em: the letters."""
_NEW_LINE = "\u2028"
CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CardScreen(QWidget):
    """One sentence for somebody else to read."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = 0
        self._announcer = Announcer(self)
        spoken.as_words(self)
        self.setWindowTitle(_(say.TITLE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button = ActionButton(_(say.BACK), "arrow-left")
        self.other = ActionButton(_(say.ANOTHER), "rotate")
        self._put_together()
        self.close_button.clicked.connect(self.closed)
        self.other.clicked.connect(self._on_other)
        self.show_card(0)

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return _(say.CARDS[self._place])

    def show_card(self, place: int) -> None:
        """Show this one of the cards."""
        self._place = place % len(say.CARDS)
        self.setAccessibleName(self.words)
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
        """Each sentence in lines of its own, as large as they fit, and no word cut in two."""
        size, width = MOST, max(1, self.width() - theme.present().em(4))
        lines = _NEW_LINE.join(sentence.text for sentence in sentences_of(self.words))
        while True:
            flow = self._set(lines, size, width)
            fits = flow.height <= self._room() and self._widest(size) <= width
            if fits or size <= LEAST:
                return flow
            size -= STEP

    def _widest(self, size: float) -> float:
        return max(self._set(word, size, NO_LIMIT).width for word in self.words.split())

    def _set(self, words: str, size: float, width: int) -> TextFlow:
        return TextFlow(words, theme.present().font(size, 700), width, 1.35)

    def _room(self) -> int:
        return max(1, self.close_button.y() - theme.present().em(1.5))

    def _on_other(self) -> None:
        self.show_card(self._place + 1)
        self._announcer.announce(self.words)

    def _put_together(self) -> None:
        whole = air.column(self, 0.7, (1.8, 0.9, 1.8, 0.9))
        whole.addStretch(1)
        line = air.row_in(whole)
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(self.other)
