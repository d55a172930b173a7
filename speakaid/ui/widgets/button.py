"""The one button of the program: a word, mostly with an icon, in three ranks.

The ring that shows the keyboard's focus lies inside the edge, so focus moves nothing. Words wrap
and the button grows; they are never cut.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speakaid.ui import icons, theme
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.flow import NO_LIMIT, TextFlow

LINES = 1.25


class Kind(Enum):
    """The rank of a button: letters, least height, air at the sides, and icon, all in em."""

    MAIN = (1.2, 3.2, 1.3, 1.3)
    LARGE = (1.19, 3.2, 1.0, 1.3)
    PLAIN = (1.0, 2.7, 0.9, 1.1)
    QUIET = (0.95, 2.2, 0.6, 1.0)


class ActionButton(QPushButton):
    """A button that says what it does."""

    def __init__(
        self,
        word: str,
        icon: str = "",
        kind: Kind = Kind.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(word, parent)
        self.kind = kind
        self._icon = icon
        self._idle = False
        self._flows: dict[int, TextFlow] = {}
        self._others: tuple[str, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(word)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, word: str, icon: str | None = None) -> None:
        """Change what the button says."""
        self._icon = self._icon if icon is None else icon
        self._flows.clear()
        self.setText(word)
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def keep_room_for(self, *words: str) -> None:
        """Be wide enough for these words too, so that nothing beside it moves when it says them."""
        self._others = words
        self.updateGeometry()

    def show_idle(self, *, idle: bool) -> None:
        """Look as what has nothing to do just now.

        It can still be come to: where a button goes dead under the keyboard, the next press is
        taken by another one.
        """
        if idle != self._idle:
            self._idle = idle
            self.update()

    def flow(self, width: int = NO_LIMIT) -> TextFlow:
        """The word in lines, as they stand in a button of this width."""
        room = max(1, width - self._taken())
        if room not in self._flows:
            font = theme.present().font(self.kind.value[0], 700)
            self._flows[room] = TextFlow(self.text(), font, room, LINES)
        return self._flows[room]

    def sizeHint(self) -> QSize:
        widest = max([self.flow().width, *map(self._width_of, self._others)])
        width = round(widest + 1) + self._taken()
        return QSize(max(width, theme.TARGET), self.heightForWidth(width))

    def _width_of(self, words: str) -> float:
        font = theme.present().font(self.kind.value[0], 700)
        return TextFlow(words, font, NO_LIMIT, LINES).width

    def minimumSizeHint(self) -> QSize:
        least = self._taken() + theme.present().em(5)
        width = max(theme.TARGET, min(self.sizeHint().width(), least))
        return QSize(width, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme.present()
        words = self.flow(width).height + look.em(0.3) + 2 * sum(self._ring())
        return max(theme.TARGET, look.em(self.kind.value[1]), round(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with paint.painter_on(self) as painter:
            ink = self._paint_ground(painter)
            self._paint_words(painter, ink)

    def enterEvent(self, event: QEvent) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._flows.clear()
            self.updateGeometry()
            self._keep_height()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Qt's layouts give a button the height of one line; where the word needs more, insist."""
        high = self.heightForWidth(self.width())
        self.setMinimumHeight(high if high > self.sizeHint().height() else 0)

    def _ring(self) -> tuple[float, float]:
        """How far inside the edge the focus ring lies, and how wide it is."""
        look = theme.present()
        return look.line(6), max(3, look.line(4))

    def _paint_ground(self, painter: QPainter) -> QColor:
        """Draw ground, border and ring; give back the ink that stands on them."""
        look, worn = theme.present(), theme.present().colours
        place, radius = QRectF(self.rect()), float(look.em(0.5))
        main, down = self.kind is Kind.MAIN and not self._idle, self.isDown()
        fill = worn.action_ground if main else worn.desk_panel
        if down:
            fill = worn.action_pressed if main else worn.action_tint
        elif not main and self.underMouse() and not self._idle:
            fill = worn.action_tint
        paint.ground(painter, place, radius, fill)
        ink = worn.action_ink if main else self._ink()
        if not main:
            paint.border(painter, place, radius, ink, look.line(2 if self._idle else 3.5))
        if self.hasFocus():
            by, wide = self._ring()
            paint.border(painter, paint.inset(place, by), radius - by, ink, wide)
        return ink

    def _ink(self) -> QColor:
        """What has nothing to do just now is softer, and can still be read."""
        worn = theme.present().colours
        return worn.desk_soft if self._idle else worn.action_ground

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        flow, side, gap = self.flow(self.width()), self._icon_side(), self._gap()
        whole = flow.width + side + gap
        left = (self.width() - whole) / 2
        top = (self.height() - flow.height) / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words_at, icon_at = left, left + flow.width + gap
        else:
            words_at, icon_at = left + side + gap, left
        flow.draw(painter, words_at - flow.left, top, ink)
        if side:
            icons.draw(
                painter, self._icon, QRectF(icon_at, (self.height() - side) / 2, side, side), ink
            )

    def _taken(self) -> int:
        return 2 * theme.present().em(self.kind.value[2]) + self._icon_side() + self._gap()

    def _icon_side(self) -> int:
        shown = self._icon and icons.source(self._icon)
        return theme.present().em(self.kind.value[3]) if shown else 0

    def _gap(self) -> int:
        return theme.present().em(0.4) if self._icon_side() else 0
