"""How one point is drawn in the list: a rounded line with its mark and its name, never cut."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from speakaid.core.deck import Card
from speakaid.ui import icons, theme
from speakaid.ui.prepare.point_model import CARD, MARKED
from speakaid.ui.theme import Look
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.flow import TextFlow
from speakaid.wording import prepare as say

GAP = 0.3
"""Em between two lines."""
LEFT, SIGN, RIGHT = 0.7, 1.0, 0.5
Index = QModelIndex | QPersistentModelIndex


class PointRow(QStyledItemDelegate):
    """Draws a point, and says how high it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        width = view.viewport().width()
        flow = _flow(index.data(), theme.present(), _room(width, index))
        return QSize(width, _height(flow))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, worn = theme.present(), theme.present().colours
        state, place = option.state, QRectF(option.rect)
        place.adjust(0, 0, 0, -look.em(GAP))
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = float(look.em(0.4))
        marked = bool(index.data(MARKED))
        paint.ground(painter, place, radius, _fill(state, marked=marked))
        edge = worn.suggestion_edge if marked else worn.desk_edge
        edge = worn.action_ground if chosen else edge
        paint.border(painter, place, radius, edge, look.line(7 if chosen else 3))
        view = option.widget
        if chosen and view.hasFocus():
            by = look.line(9)
            ring = paint.inset(place, by)
            paint.border(painter, ring, radius - by, worn.desk_focus, max(3, look.line(4)))
        self._paint_inside(painter, place, index, view)
        painter.restore()

    def _paint_inside(self, painter: QPainter, place: QRectF, index: Index, view: QWidget) -> None:
        look, rtl = theme.present(), view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flow = _flow(index.data(), look, _room(round(place.width()), index))
        side = look.em(SIGN)
        sign = QRectF(place.x() + look.em(LEFT), 0, side, side)
        words = place.x() + look.em(LEFT + SIGN + LEFT * 0.6)
        if rtl:
            sign.moveRight(place.right() - look.em(LEFT))
            words = place.x() + look.em(RIGHT + _idea(index))
        sign.moveTop(place.center().y() - side / 2)
        _paint_sign(painter, sign, index.data(CARD))
        if index.data(MARKED):
            sign.moveLeft(place.x() + place.right() - sign.right())
            icons.draw(painter, index.data(MARKED).value, sign, look.colours.desk_ink)
        flow.draw(painter, words, place.center().y() - flow.height / 2, look.colours.desk_ink)


def _fill(state: QStyle.StateFlag, *, marked: bool) -> QColor:
    """A point that waits for the speaker has the ground of ideas."""
    worn = theme.present().colours
    if marked:
        return worn.suggestion_ground
    return worn.action_tint if state & QStyle.StateFlag.State_MouseOver else worn.desk_panel


def _paint_sign(painter: QPainter, place: QRectF, card: Card) -> None:
    """A diamond for what must be said, a ring for the others, dotted where it may be left out."""
    look = theme.present()
    worn = look.colours
    must = say.is_kept(card)
    pen = QPen(worn.stage_must_say if must else worn.desk_soft, look.line(4))
    if card.may_be_left_out and not must:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = place.adjusted(1, 1, -1, -1)
    if must:
        painter.drawPath(_diamond(inside))
    else:
        painter.drawEllipse(inside.adjusted(3, 3, -3, -3))


def _diamond(place: QRectF) -> QPainterPath:
    middle = place.center()
    path = QPainterPath(QPointF(middle.x(), place.top()))
    path.lineTo(place.right(), middle.y())
    path.lineTo(middle.x(), place.bottom())
    path.lineTo(place.left(), middle.y())
    path.closeSubpath()
    return path


def _height(flow: TextFlow) -> int:
    look = theme.present()
    return max(theme.TARGET, look.em(1.8), round(flow.height + look.em(0.7))) + look.em(GAP)


@lru_cache(maxsize=4096)
def _flow(name: str, look: Look, room: int) -> TextFlow:
    return TextFlow(name, look.font(0.95, 700), max(1, room), 1.25)


def _room(width: int, index: Index) -> int:
    """What the words have of the line: less where the sign of an idea stands beside them."""
    return width - theme.present().em(LEFT + SIGN + LEFT * 0.6 + RIGHT + _idea(index))


def _idea(index: Index) -> float:
    """Em for the sign of an idea."""
    return SIGN + LEFT * 0.6 if index.data(MARKED) else 0.0
