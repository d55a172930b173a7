"""A few finished pictures, by what they show; the one not looked at for longest goes first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap


class Shelf:
    """Keeps pictures that were drawn, so that showing one again is quick."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._pictures

    def clear(self) -> None:
        """Forget everything: the look has changed."""
        self._pictures.clear()

    def picture(self, key: Hashable, draw: Callable[[], QPixmap]) -> QPixmap:
        """The picture of this key, drawn now if it was not before."""
        if key not in self._pictures:
            self._pictures[key] = draw()
        self._pictures.move_to_end(key)
        while len(self._pictures) > self._most:
            self._pictures.popitem(last=False)
        return self._pictures[key]


def drawn(size: QSize, ratio: float, ground: QColor, paint: Callable[[QPainter], None]) -> QPixmap:
    """A picture of this size, in dots of the screen, on a ground."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground)
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture
