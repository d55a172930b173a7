"""A button of the stage: icon and words, big enough for a trembling hand.

Its words break into two lines where the room is short. Only Tab gives it the focus, so that after
a click the keyboard still turns pages.
"""

from enum import Enum
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from speakaid.ui import icons
from speakaid.ui.stage.lettering import STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text

ASIDE = 0.7
"""Air at both ends of a button, in heights of its letters."""
ICON = 0.95
GAP = 0.35
_PRESSERS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Kind(Enum):
    """How a button looks: among others, on the band, marked, before all others, or behind them."""

    PLAIN = "plain"
    BAND = "band"
    MARKED = "marked"
    MAIN = "main"
    QUIET = "quiet"


class StageButton(QPushButton):
    """A button that paints itself in the stage's look."""

    def __init__(self, parent: QWidget, icon: str = "", kind: Kind = Kind.PLAIN) -> None:
        super().__init__(parent)
        self._icon, self._kind = icon, kind
        self._look: StageLook | None = None
        self._aside = ""
        self._left = self._upright = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look
        self.update()

    def say(self, words: str, *, icon: str | None = None, aside: str = "") -> None:
        """Other words; they are also its name. `aside` stands at its right end, softer."""
        self._icon = self._icon if icon is None else icon
        if (words, aside) != (self.text(), self._aside) or icon is not None:
            self._aside = aside
            self.setText(words)
            self.setAccessibleName(f"{words}, {aside}" if aside else words)
            self.update()

    @property
    def kind(self) -> Kind:
        """How it looks."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Another way to look."""
        if kind is not self._kind:
            self._kind = kind
            self.update()

    def align_left(self) -> None:
        """Words begin at the left, as in a list."""
        self._left = True

    def stand_upright(self) -> None:
        """The icon stands above the word, where a bar is short of width."""
        self._upright = True

    def size_for(self, most_wide: int, pixels: float | None = None) -> QSize:
        """The size it needs, no wider than this where its words can break."""
        if self._look is None:
            return QSize()
        letters = pixels or self._look.bar
        beside = self._beside(letters)
        block = self._block(most_wide - beside - 2, letters)
        wide = min(most_wide, ceil(block.width + beside) + 2)
        high = max(self._look.room.target, round(block.height + letters * 0.66))
        return QSize(wide, high)

    @property
    def shows_all(self) -> bool:
        """Whether every word stands inside the button."""
        if self._look is None or self._aside:
            return self._look is not None
        if self._upright:
            return self._block(self.width() - 2 * self._look.border, self._look.bar).whole
        block = self._block(self.width() - self._beside(self._look.bar), self._look.bar)
        return block.whole and block.height <= self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own buttons take the arrows too, and leave Enter alone: both are wrong here.
        if event.key() in _PRESSERS and not event.isAutoRepeat():
            self.click()
        elif event.key() not in _PRESSERS:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, look)
        self._paint_words(painter, look)
        painter.end()

    def _beside(self, letters: float) -> int:
        icon = (ICON + GAP) * letters if self._icon else 0
        return round(2 * ASIDE * letters + icon)

    def _block(self, wide: float, letters: float) -> TextBlock:
        assert self._look is not None
        runs = (Run(self.text(), STRONG),)
        lines = 2 * LINE * letters
        least = min(letters, self._look.room.letters.floor)
        return set_text(runs, self._look.family, (max(1.0, wide), lines), letters, least)

    def _colours(self, look: StageLook) -> tuple[QColor, QColor, QColor]:
        """Ground, ink and edge."""
        worn = look.colours
        if self.isDown() or self._kind in (Kind.MARKED, Kind.MAIN):
            return worn.action_ground, worn.action_ink, worn.action_ground
        if self._kind is Kind.BAND:
            return QColor("#FFE3A3"), worn.band_ink, worn.band_ink
        if self._kind is Kind.QUIET:
            return worn.stage_ground, worn.stage_soft, worn.stage_rule
        return worn.desk_panel, worn.action_ground, worn.action_ground

    def _paint_ground(self, painter: QPainter, look: StageLook) -> None:
        ground, _, edge = self._colours(look)
        inset = look.border / 2
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(edge, look.border / (2 if self._kind is Kind.QUIET else 1)))
        painter.setBrush(ground)
        painter.drawRoundedRect(place, look.radius, look.radius)
        if self.hasFocus():
            self._paint_focus(painter, look, place)

    def _paint_focus(self, painter: QPainter, look: StageLook, place: QRectF) -> None:
        wide = look.border * 1.4
        inner = place.adjusted(wide, wide, -wide, -wide)
        painter.setPen(QPen(self._colours(look)[1], wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, look.radius - wide, look.radius - wide)

    def _paint_words(self, painter: QPainter, look: StageLook) -> None:
        _, ink, _ = self._colours(look)
        letters = look.bar
        if self._upright:
            self._paint_upright(painter, look, ink)
            return
        aside = self._aside_block(look)
        room = self.width() - self._beside(letters) - (aside.width + letters if aside else 0)
        block = self._block(room, letters)
        icon = (ICON + GAP) * letters if self._icon else 0.0
        x = (self.width() - block.width - icon) / 2
        if self._left:
            x = ASIDE * letters
        if self._icon:
            side = ICON * letters
            place = QRectF(x, (self.height() - side) / 2, side, side)
            icons.draw(painter, self._icon, place, ink)
        words = QRectF(x + icon, 0, block.width, self.height())
        block.draw(painter, words, ink, across=0.0)
        if aside:
            end = self.width() - ASIDE * letters - aside.width
            aside.draw(painter, QRectF(end, 0, aside.width, self.height()), ink, across=0.0)

    def _paint_upright(self, painter: QPainter, look: StageLook, ink: QColor) -> None:
        letters, wide = look.bar, self.width()
        block = self._block(wide - 2 * look.border, letters)
        side = min(ICON * letters, self.height() - block.height - 2 * look.border)
        top = (self.height() - side - block.height) / 2
        icons.draw(painter, self._icon, QRectF((wide - side) / 2, top, side, side), ink)
        words = QRectF(0, top + side, wide, block.height)
        block.draw(painter, words, ink, across=0.5)

    def _aside_block(self, look: StageLook) -> TextBlock | None:
        if not self._aside:
            return None
        size = (self.width() * 0.45, LINE * look.bar)
        return set_text((Run(self._aside),), look.family, size, look.bar, look.bar * 0.99)


def place_in(button: StageButton, place: QRect) -> None:
    """Put a button where it stands, and show it."""
    button.setGeometry(place)
    button.show()
