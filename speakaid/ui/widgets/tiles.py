"""Things of one kind, row by row as one reads: side by side where there is room, else in a column.

It places them by itself: a layout would learn of another number of columns only after the screen
had been drawn.
"""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.ui import theme

AIR = 0.35
"""Em between two."""
COLUMN = 19.0
"""Em that one needs, where two stand side by side."""


class Tiles(QWidget):
    """Up to `most` columns, all equally wide; in a row all are equally high."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._tiles: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return self._columns(self.width())

    def add(self, tile: QWidget) -> None:
        """Put one at the end."""
        tile.setParent(self)
        self._tiles.append(tile)
        tile.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _tile, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        # One row: as high as it is, layouts ask by its width.
        width = max((tile.sizeHint().width() for tile in self._seen()), default=0)
        return QSize(width, theme.TARGET if width else 0)

    def minimumSizeHint(self) -> QSize:
        width = max((tile.minimumSizeHint().width() for tile in self._seen()), default=0)
        return QSize(width, theme.TARGET if width else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        # What came, went or grew while nobody saw it was told to nobody.
        self.updateGeometry()
        self._place()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for tile, place in self._places(self.width()):
            tile.setGeometry(place)

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        """Each tile that is seen, and where it stands in so much room."""
        columns, gap = self._columns(width), theme.present().em(AIR)
        wide = max(1, (width - gap * (columns - 1)) // columns)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        tiles, top = iter(self._seen()), 0
        while row := list(islice(tiles, columns)):
            high = max(tile.heightForWidth(wide) for tile in row)
            for place, tile in enumerate(row):
                left = place * (wide + gap)
                yield tile, QRect(left if left_to_right else width - left - wide, top, wide, high)
            top += high + gap

    def _seen(self) -> list[QWidget]:
        return [tile for tile in self._tiles if not tile.isHidden()]

    def _columns(self, width: int) -> int:
        return max(1, min(self._most, width // theme.present().em(COLUMN)))
