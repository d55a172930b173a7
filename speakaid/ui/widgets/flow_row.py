"""Buttons beside each other that go on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from speakaid.ui import theme


class FlowRow(QLayout):
    """Puts things in lines, as a text does with words. `gap` is in em."""

    def __init__(self, owner: QWidget | None = None, gap: float = 0.6) -> None:
        super().__init__(owner) if owner is not None else super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(place)
        self._lay(place, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._space() * (len(shown) - 1)
        return QSize(max(0, width), max((i.sizeHint().height() for i in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _lay(self, place: QRect, move: bool) -> int:
        """Lay the lines out, each thing in the middle of its line; give back their height."""
        y, space = 0, self._space()
        for line in self._lines(place.width()):
            tallest = max(size.height() for _item, size in line)
            x = 0
            for item, size in line:
                if move:
                    at = QPoint(x, y + (tallest - size.height()) // 2)
                    item.setGeometry(self._mirrored(place, QRect(at, size)))
                x += size.width() + space
            y += tallest + space
        return max(0, y - space)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append((item, QSize(width, self._height(item, width))))
            x += width + self._space()
        return lines

    def _mirrored(self, place: QRect, item: QRect) -> QRect:
        owner = self.parentWidget()
        right = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = place.width() - item.x() - item.width() if right else item.x()
        return QRect(place.topLeft() + QPoint(left, item.y()), item.size())

    def _height(self, item: QLayoutItem, width: int) -> int:
        if item.hasHeightForWidth():
            return max(item.heightForWidth(width), item.minimumSize().height())
        return item.sizeHint().height()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _space(self) -> int:
        return theme.present().em(self._gap)
