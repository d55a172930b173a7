"""A column that scrolls where the screen is too small for it; Tab brings things into view.

A finger anywhere on it scrolls it too; a tap stays a tap.
"""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from speakaid.ui import theme
from speakaid.ui.widgets import air
from speakaid.ui.widgets.finger import Finger


class ScrollColumn(QScrollArea):
    """Things below each other, never wider than the screen."""

    def __init__(self, gap: float = 0.7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._inside.setProperty("column", True)
        self.column = air.column(self._inside, gap)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Finger(self, last=True)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to something, once the layouts have given it its place."""
        QTimer.singleShot(0, widget, lambda: self._bring(widget))

    def reveal_top(self) -> None:
        """Scroll to the beginning, once the layouts have given everything its place."""
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))

    def _bring(self, widget: QWidget) -> None:
        margin = theme.present().em(3)
        if widget.height() + 2 * margin <= self.viewport().height():
            self.ensureWidgetVisible(widget, 0, margin)
        else:
            # Of what is higher than the room its beginning; Qt would show its middle.
            self.verticalScrollBar().setValue(widget.mapTo(self._inside, QPoint(0, 0)).y())
