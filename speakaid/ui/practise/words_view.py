"""The words that are practised, in large: the one being said is marked, hidden letters are dots.

What is marked, or shown whole, moves nothing else. Each word that hides can be asked for alone: by
a press on it, or with the keyboard here by the arrows and Enter.
"""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.ui import theme
from speakaid.ui.practise.placed_words import AIR, PlacedWords, Shown
from speakaid.ui.widgets import paint, spoken

_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1
}  # fmt: skip
_SIDEWAYS = (Qt.Key.Key_Right, Qt.Key.Key_Left)
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MARK_SIDE, MARK_ROUND, MARK_LINE = 0.12, 0.2, 6.0
"""Em at the sides of the marked word and of its corners; the width of its line."""


class WordsView(QWidget):
    """The words. `moved` tells where the mark, or the keyboard, has come to."""

    word_wanted = Signal(int)
    reached = Signal(int)
    moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked: int | None = None
        self._words = PlacedWords()
        self._ahead: PlacedWords | None = None
        """What is likely to come next, drawn while nothing happened."""
        self._at: int | None = None
        self._pressed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        spoken.as_words(self)

    @property
    def text(self) -> str:
        """The words as they stand, with a dot for every letter that hides."""
        return self._words.text

    def set_room(self, room: QSize) -> None:
        """The room there is for the words and what comes below them."""
        if room != self._words.room:
            self._words.room = room
            self._fit()

    def show_words(self, shown: Shown, *, is_new: bool) -> None:
        """Show these; where they are not new only letters have come, and nothing else moves."""
        if shown == self._words.shown:
            return
        self._at = None if is_new else self._at
        ahead, self._ahead = self._ahead, None
        if is_new and ahead is not None and (ahead.shown, ahead.room) == (shown, self._words.room):
            self._words = ahead
        else:
            self._words.show(shown, is_new=is_new)
        self._place()

    def draw_ahead(self, shown: Shown) -> None:
        """These are likely to come next."""
        self._ahead = PlacedWords()
        self._ahead.room = self._words.room
        self._ahead.show(shown, is_new=True)
        self._ahead.picture(self.devicePixelRatioF())

    def mark(self, word: int | None) -> None:
        """Mark the word that is being said."""
        if word == self.marked:
            return
        for part in (self.marked, word):
            self._repaint(part)
        self.marked = word
        if word is not None:
            self.moved.emit(self.place_of(word))

    def place_of(self, word: int) -> QRect:
        """Where a word stands here."""
        whole = QRectF()
        for place in self._words.places(word):
            whole = whole.united(place)
        return whole.toAlignedRect()

    def takes(self, key: int) -> bool:
        """Whether this key is for the words while they have the keyboard."""
        return bool(self._words.asked()) and (key in _STEPS or key in _PRESSES)

    def sizeHint(self) -> QSize:
        return QSize(theme.present().em(8), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painter_on(self) as painter:
            self._paint_mark(painter)
            painter.drawPixmap(0, 0, self._words.picture(self.devicePixelRatioF()))
            if self.hasFocus():
                self._paint_ring(painter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._ahead = None
            self._fit()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        asked = self._words.asked()
        if asked and self._at not in asked:
            self._go(asked[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and self.takes(event.key()):
            self._step(-1 if self._goes_back(event.key()) else 1)
        elif not self.takes(event.key()) or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self._at is not None:
            self.word_wanted.emit(self._at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._words.word_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        word = self._words.word_at(event.position())
        if word is not None and word == self._pressed:
            self.word_wanted.emit(word)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hits = self._words.word_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hits else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def _fit(self) -> None:
        self._words.fit()
        self._place()

    def _place(self) -> None:
        self.setFixedHeight(ceil(self._words.height))
        self.update()

    def _goes_back(self, key: int) -> bool:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and key in _SIDEWAYS
        return (_STEPS[Qt.Key(key)] < 0) != mirrored

    def _step(self, by: int) -> None:
        """To the next word that hides, or the one before; at the ends it stays."""
        at = -1 if self._at is None else self._at
        beside = [word for word in self._words.asked() if (word - at) * by > 0]
        if beside:
            self._go(beside[0] if by > 0 else beside[-1])

    def _go(self, word: int) -> None:
        self._at = word
        self.update()
        self.reached.emit(word)
        self.moved.emit(self.place_of(word))

    def _paint_mark(self, painter: QPainter) -> None:
        look = theme.present()
        side, line = look.em(MARK_SIDE), look.line(MARK_LINE)
        for place in self._words.places(self.marked):
            whole = place.adjusted(-side, 0, side, 0)
            paint.ground(painter, whole, look.em(MARK_ROUND), look.colours.suggestion_ground)
            under = QRectF(whole.left(), whole.bottom() - line, whole.width(), line)
            painter.fillRect(under, look.colours.suggestion_edge)

    def _paint_ring(self, painter: QPainter) -> None:
        """Around the word to which the keyboard has come, or around all of them."""
        look = theme.present()
        whole = QRectF(self.rect()).adjusted(0, self._words.top - look.em(AIR), 0, 0)
        at = self._words.places(self._at) if self._at in self._words.asked() else []
        wide, ink = max(3.0, look.line(4)), look.colours.action_ground
        for place in [one.adjusted(-wide, 0, wide, 0) for one in at] or [whole]:
            paint.border(painter, place, look.em(0.3), ink, wide)

    def _repaint(self, word: int | None) -> None:
        more = theme.present().em(MARK_SIDE) + 1
        for place in self._words.places(word):
            self.update(place.toAlignedRect().adjusted(-more, -1, more, 1))
