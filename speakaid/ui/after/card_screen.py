"""A card to show to another person, as large as the screen allows. Any key or press closes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow import TextFlow
from speakaid.wording import after as say

LEAST, MOST = 1.0, 6.0


class CardScreen(QWidget):
    """One sentence for somebody else to read."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _(say.CARD_WORDS)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, flow = theme.present().colours, self._flow()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), worn.suggestion_ground)
            y = max(0.0, (self._room() - flow.height) / 2) + theme.present().em(1)
            flow.draw(painter, theme.present().em(2), y, worn.suggestion_ink)

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

    def _put_together(self) -> None:
        whole = air.column(self, 0.7, (1.8, 0.9, 1.8, 0.9))
        whole.addStretch(1)
        line = air.row_in(whole)
        line.addWidget(self.close_button)
        line.addStretch(1)
        line.addWidget(self.other)
