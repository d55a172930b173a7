"""Rounded grounds, borders and rings, drawn alike by every widget."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen


def painter_on(device: QPaintDevice) -> QPainter:
    """A painter with smooth edges. Whoever asks for it ends it."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def ground(painter: QPainter, place: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, radius, radius)


def border(painter: QPainter, place: QRectF, radius: float, colour: QColor, width: float) -> None:
    """Draw a border just inside a rounded place."""
    half = width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = place.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)


def inset(place: QRectF, by: float) -> QRectF:
    """A place made smaller by so much on each side."""
    return place.adjusted(by, by, -by, -by)
