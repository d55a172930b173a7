"""The pictures of a talk, made small enough for a page. One that cannot be read is left out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from speakaid.ui import picture_reader

LONGEST_SIDE = 1_600
"""Dots: 300 to an inch on the part of a page that a picture takes."""


def picture_of(content: bytes | None) -> QImage | None:
    """The picture in these bytes, on white; None where there is none to be seen."""
    image = picture_reader.shown(content, LONGEST_SIDE)
    return None if image is None else _on_white(image)


def _on_white(image: QImage) -> QImage:
    """Paper is white; a printer may take what is seen through for black."""
    if not image.hasAlphaChannel():
        return image
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    return plain
