"""The pictures of a talk, made small enough for a page. One that cannot be read is left out."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

MOST_DOTS = 60_000_000
"""A picture of more dots is not opened: it would fill the computer's memory."""
LONGEST_SIDE = 1_600
"""Dots: 300 to an inch on the part of a page that a picture takes."""


def picture_of(content: bytes | None) -> QImage | None:
    """The picture in these bytes, on white; None where there is none to be seen."""
    if not content:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MOST_DOTS:
        return None
    reader.setScaledSize(_smaller(size))
    image = reader.read()
    return None if image.isNull() or not image.width() else _on_white(image)


def _smaller(size: QSize) -> QSize:
    if max(size.width(), size.height()) <= LONGEST_SIDE:
        return size
    fitted = size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _on_white(image: QImage) -> QImage:
    """Paper is white; a printer may take what is seen through for black."""
    if not image.hasAlphaChannel():
        return image
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    return plain
