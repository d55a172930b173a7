"""One calm line under the page: a notice, a prompt, or that the keyboard is elsewhere.

A prompt eases in once, in half a second, and not at all where nothing may move.
"""

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from speakaid.ui.stage.easing import eased
from speakaid.ui.stage.lettering import STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.shelf import Shelf, drawn
from speakaid.ui.stage.text_block import LINE, set_text

MOST_PICTURES = 4


class CalmLine(QWidget):
    """The line itself, hidden while there is nothing to say."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: StageLook | None = None
        self._words = ""
        self._shelf = Shelf(MOST_PICTURES)
        self._ease = eased(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    @property
    def is_moving(self) -> bool:
        """Whether it is easing in just now."""
        return self._ease.state() is QVariantAnimation.State.Running

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look
        self._shelf.clear()
        self.setGeometry(look.room.notice)
        self.update()

    def say(self, words: str, *, ease: bool) -> None:
        """Say words, or nothing; the same again changes nothing."""
        if words == self._words:
            return
        self._words = words
        self._ease.stop()
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        still = self._look is None or self._look.settings.reduce_motion
        if words and ease and not still:
            self._ease.start()
        self.update()

    def draw_ahead(self, words: str) -> None:
        """Draw words that may be said next."""
        if words and self._look is not None:
            self._picture(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is None or not self._words:
            return
        painter = QPainter(self)
        if self.is_moving:
            painter.fillRect(self.rect(), self._look.colours.stage_ground)
        painter.setOpacity(float(self._ease.currentValue()) if self.is_moving else 1.0)
        painter.drawPixmap(0, 0, self._picture(self._words))
        painter.end()

    def _picture(self, words: str) -> QPixmap:
        return self._shelf.picture(words, lambda: self._drawn(words))

    def _drawn(self, words: str) -> QPixmap:
        look = self._look
        assert look is not None
        ground = look.colours.desk_panel
        return drawn(
            self.size(), self.devicePixelRatioF(), ground, lambda p: self._paint(p, look, words)
        )

    def _paint(self, painter: QPainter, look: StageLook, words: str) -> None:
        edge = look.border * 4
        painter.fillRect(0, 0, edge, self.height(), look.action)
        inner = QRectF(self.rect()).adjusted(edge + look.room.pad, 0, -look.room.pad, 0)
        size = (inner.width(), LINE * look.bar * 1.6)
        floor = min(look.bar, look.room.letters.floor)
        block = set_text((Run(words, STRONG),), look.family, size, look.bar, floor)
        block.draw(painter, inner, look.colours.desk_ink)
