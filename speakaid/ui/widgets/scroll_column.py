"""A column that scrolls where the screen is too small for it; Tab brings things into view.

A finger anywhere on it scrolls it too; a tap stays a tap.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QWidget,
)

from speakaid.ui import theme
from speakaid.ui.widgets import air

_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class ScrollColumn(QScrollArea):
    """Things below each other, never wider than the screen."""

    def __init__(self, gap: float = 0.7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tap: QPointF | None = None
        self._inside = QWidget()
        self._inside.setProperty("column", True)
        self.column = air.column(self._inside, gap)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._let_a_finger_scroll()

    def reveal(self, widget: QWidget) -> None:
        """Scroll to something, once the layouts have given it its place."""
        QTimer.singleShot(0, widget, lambda: self._bring(widget))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCH:
            # What is not accepted here is never moved; what is accepted is no press of a button.
            event.accept()
            self._follow(event)
            return True
        return super().viewportEvent(event)

    def _follow(self, touch: QTouchEvent) -> None:
        """A finger that comes and goes without moving on is a tap."""
        at = touch.points()[0].globalPosition()
        if touch.type() == QEvent.Type.TouchBegin:
            self._tap = at
        elif self._tap is not None:
            far = (at - self._tap).manhattanLength()
            if far > self._begins_to_scroll() or touch.pointCount() > 1:
                self._tap = None
            elif touch.type() == QEvent.Type.TouchEnd:
                self._press(self._tap)

    def _begins_to_scroll(self) -> float:
        """In pixels: a hand that shakes less than that still taps."""
        scroller = QScroller.scroller(self.viewport())
        metric = QScrollerProperties.ScrollMetric.DragStartDistance
        metres = float(scroller.scrollerProperties().scrollMetric(metric))
        return metres * scroller.pixelPerMeter().y()

    def _press(self, at: QPointF) -> None:
        """What a tap does: press what lies below it, as a pointer would."""
        window = self.window().windowHandle()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        local = QPointF(window.mapFromGlobal(at))
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            modifiers = QGuiApplication.keyboardModifiers()
            press = QMouseEvent(kind, local, local, at, left, held, modifiers)
            QGuiApplication.sendEvent(window, press)

    def _let_a_finger_scroll(self) -> None:
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        scroller = QScroller.scroller(self.viewport())
        how, name = scroller.scrollerProperties(), QScrollerProperties.ScrollMetric
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        # Nothing springs back at the ends, or moves on when the finger has gone.
        for way in (name.VerticalOvershootPolicy, name.HorizontalOvershootPolicy):
            how.setScrollMetric(way, never)
        how.setScrollMetric(name.MaximumVelocity, 0.0)
        scroller.setScrollerProperties(how)

    def _bring(self, widget: QWidget) -> None:
        margin = theme.present().em(3)
        if widget.height() + 2 * margin <= self.viewport().height():
            self.ensureWidgetVisible(widget, 0, margin)
        else:
            # Of what is higher than the room its beginning; Qt would show its middle.
            self.verticalScrollBar().setValue(widget.mapTo(self._inside, QPoint(0, 0)).y())
