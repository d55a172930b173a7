"""The signs beside the marks of a card: shapes that differ on any printer, without colour.

Drawn here and not as icons: Qt draws a frame round those where it writes a PDF.
"""

from enum import Enum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from speakaid.ui.paper.lettering import INK

PEN = 0.1
"""The width of a line, for a sign of the side 1."""
_STAR_INNER = 0.42


class SignKind(Enum):
    """What a sign says: each has its own shape."""

    MUST_SAY = "a star"
    LEAVE_OUT = "a ring"
    OPENING = "an arrowhead"
    ENDING = "a flag"


def draw_sign(painter: QPainter, kind: SignKind, place: QRectF) -> None:
    """Draw a sign into a square."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width(), place.height())
    pen = QPen(INK, PEN)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if kind is SignKind.LEAVE_OUT else INK)
    painter.drawPath(_SHAPES[kind]())
    painter.restore()


def _star() -> QPainterPath:
    tips = [
        QPointF(0.5 + far * sin(turn * pi / 5), 0.53 - far * cos(turn * pi / 5))
        for turn in range(10)
        for far in (0.44 if turn % 2 == 0 else 0.44 * _STAR_INNER,)
    ]
    return _closed(tips)


def _ring() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.1, 0.1, 0.8, 0.8))
    return path


def _arrowhead() -> QPainterPath:
    return _closed([QPointF(0.2, 0.1), QPointF(0.85, 0.5), QPointF(0.2, 0.9)])


def _flag() -> QPainterPath:
    path = _closed([QPointF(0.2, 0.1), QPointF(0.85, 0.33), QPointF(0.2, 0.56)])
    path.moveTo(0.2, 0.1)
    path.lineTo(0.2, 0.95)
    return path


def _closed(corners: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


_SHAPES = {
    SignKind.MUST_SAY: _star,
    SignKind.LEAVE_OUT: _ring,
    SignKind.OPENING: _arrowhead,
    SignKind.ENDING: _flag,
}
