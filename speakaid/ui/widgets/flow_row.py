"""Buttons beside each other that go on in the next line where the room ends.

A widget and not a layout of Qt's: a layout written in Python has to hold Qt's own items, which Qt
deletes without telling, and such a wrapper can later stand for something else.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.ui import theme


class FlowRow(QWidget):
    """Puts things in lines, as a text does with words. `gap` is in em."""

    def __init__(self, gap: float = 0.6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put one more thing at the end."""
        hidden = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self)
        self._widgets.append(widget)
        if not hidden:
            widget.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, move=False)

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._space() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        least = QSize()
        for widget in self._shown():
            least = least.expandedTo(widget.minimumSizeHint())
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self.width(), move=True)

    def showEvent(self, event: QShowEvent) -> None:
        # What came, went or grew while nobody saw it was told to nobody.
        self.updateGeometry()
        self._lay(self.width(), move=True)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._lay(self.width(), move=True)
        return super().event(event)

    def _lay(self, room: int, *, move: bool) -> int:
        """Lay the lines out, each thing in the middle of its line; give back their height."""
        y, space = 0, self._space()
        for line in self._lines(room):
            tallest = max(size.height() for _widget, size in line)
            x = 0
            for widget, size in line:
                if move:
                    top = y + (tallest - size.height()) // 2
                    widget.setGeometry(self._mirrored(QRect(x, top, size.width(), size.height())))
                x += size.width() + space
            y += tallest + space
        return max(0, y - space)

    def _lines(self, room: int) -> list[list[tuple[QWidget, QSize]]]:
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for widget in self._shown():
            width = min(widget.sizeHint().width(), room)
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append((widget, QSize(width, _height(widget, width))))
            x += width + self._space()
        return lines

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.x() - place.width())
        return place

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _space(self) -> int:
        return theme.present().em(self._gap)


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return max(widget.heightForWidth(width), widget.minimumHeight())
    return widget.sizeHint().height()
