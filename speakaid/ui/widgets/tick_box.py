"""A large box to tick, with its words beside it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from speakaid.ui import icons, theme
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.flow import NO_LIMIT, TextFlow

SIDE = 1.3
"""Em: the box."""
GAP = 0.5


class TickBox(QCheckBox):
    """Yes or no. The whole line takes the press; Enter ticks as Space does."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self.setAccessibleName(word)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        flow = self._flow(NO_LIMIT)
        width = round(flow.width + 1) + self._taken()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._taken() + theme.present().em(5)
        return QSize(min(self.sizeHint().width(), least), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._flow(width - self._taken()).height
        return max(theme.TARGET, round(words + theme.present().em(0.6)))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with paint.painter_on(self) as painter:
            self._paint_box(painter, rtl=rtl)
            flow = self._flow(self.width() - self._taken())
            left = look.em(0.3) if rtl else look.em(0.3 + SIDE + GAP)
            ink = worn.desk_ink if self.isEnabled() else worn.desk_soft
            flow.draw(painter, left, (self.height() - flow.height) / 2, ink)
            if self.hasFocus():
                place, radius = QRectF(self.rect()), float(look.em(0.4))
                paint.border(painter, place, radius, worn.desk_focus, max(3, look.line(4)))

    def _paint_box(self, painter: QPainter, *, rtl: bool) -> None:
        look, worn = theme.present(), theme.present().colours
        side, rim = look.em(SIDE), look.em(0.3)
        left = self.width() - side - rim if rtl else rim
        box = QRectF(left, (self.height() - side) / 2, side, side)
        radius = float(look.em(0.25))
        ink = worn.desk_well if self.isEnabled() else worn.desk_soft
        paint.ground(painter, box, radius, ink if self.isChecked() else worn.desk_panel)
        paint.border(painter, box, radius, ink, look.line(4 if self.isEnabled() else 2))
        if self.isChecked():
            by = side * 0.1
            icons.draw(painter, "check", paint.inset(box, by), worn.desk_panel)

    def _flow(self, width: int) -> TextFlow:
        return TextFlow(self.text(), theme.present().font(1.0), max(1, width), 1.35)

    def _taken(self) -> int:
        return theme.present().em(0.3 + SIDE + GAP + 0.3)
