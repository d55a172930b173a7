"""Draws a page: the same on paper, in a PDF and in the preview."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from speakaid.ui.paper.formats import TICK, Cut
from speakaid.ui.paper.lettering import INK
from speakaid.ui.paper.sheet import Item, Picture, Rule, Sheet, Sign, Words
from speakaid.ui.paper.signs import draw_sign

FINE, STRONG = 0.6, 1.2


def paint_sheet(painter: QPainter, sheet: Sheet, dots: float) -> None:
    """Draw a page from the painter's left top corner; `dots` are its pixels to a point."""
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(dots, dots)
    for cut in sheet.cuts:
        _paint_cut(painter, cut)
    for item in sheet.items:
        _paint(painter, item)
    painter.restore()


def _paint(painter: QPainter, item: Item) -> None:
    match item:
        case Words(x, y, words):
            words.draw(painter, x, y)
        case Sign(x, y, side, kind):
            draw_sign(painter, kind, QRectF(x, y, side, side))
        case Picture(x, y, width, height, image):
            painter.drawImage(QRectF(x, y, width, height), image)
        case Rule(x, y, width, fine):
            painter.setPen(QPen(INK, FINE if fine else STRONG))
            painter.drawLine(QPointF(x, y), QPointF(x + width, y))


def _paint_cut(painter: QPainter, cut: Cut) -> None:
    """Small dashes right across, and a firm mark at both ends where scissors begin."""
    near, far = TICK
    upright = cut.x1 == cut.x2
    along = QPointF(0, 1) if upright else QPointF(1, 0)
    begin, end = QPointF(cut.x1, cut.y1), QPointF(cut.x2, cut.y2)
    dashes = QPen(INK, FINE, Qt.PenStyle.CustomDashLine)
    dashes.setDashPattern([4, 8])
    painter.setPen(dashes)
    painter.drawLine(begin + along * far, end - along * far)
    painter.setPen(QPen(INK, STRONG))
    painter.drawLine(begin + along * near, begin + along * far)
    painter.drawLine(end - along * far, end - along * near)
