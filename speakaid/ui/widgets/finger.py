"""What a finger does on something that scrolls: it scrolls as it moves, and a tap is a press."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractScrollArea

_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
SHAKE_MM = 5.0
"""A hand that shakes less than that still taps."""
MM_AN_INCH = 25.4


class Finger(QObject):
    """Lets a finger scroll; nothing springs back, or moves on when the finger has gone.

    `step` gives the pixels of one step of the bar. Where there is nothing to scroll the finger
    is for what lies around, unless it is `last`.
    """

    def __init__(
        self,
        area: QAbstractScrollArea,
        step: Callable[[], float] = lambda: 1.0,
        *,
        last: bool = False,
    ) -> None:
        super().__init__(area)
        self._area, self._step, self._last = area, step, last
        self._tap: QPointF | None = None
        self._from: tuple[QPointF, int] | None = None
        area.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        area.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What is not accepted here is never moved; what is accepted is no press of a button."""
        if not isinstance(event, QTouchEvent) or event.type() not in _TOUCH:
            return False
        bar = self._area.verticalScrollBar()
        mine = self._last or self._tap or self._from or bar.maximum() > bar.minimum()
        event.setAccepted(bool(mine))
        if mine:
            self._follow(event)
        return bool(mine)

    def _follow(self, touch: QTouchEvent) -> None:
        """A finger that comes and goes without moving on is a tap."""
        at = touch.points()[0].globalPosition()
        if touch.type() == QEvent.Type.TouchBegin:
            self._tap, self._from = at, None
        elif touch.pointCount() > 1:
            self._tap = self._from = None
        elif self._tap is not None and (at - self._tap).manhattanLength() > self._shake():
            self._tap, self._from = None, (at, self._area.verticalScrollBar().value())
        elif self._from is not None:
            self._scroll(at, *self._from)
        if touch.type() == QEvent.Type.TouchEnd:
            tap, self._tap, self._from = self._tap, None, None
            if tap is not None:
                self._press(tap)

    def _scroll(self, at: QPointF, begun: QPointF, value: int) -> None:
        moved = (at.y() - begun.y()) / max(1.0, self._step())
        self._area.verticalScrollBar().setValue(round(value - moved))

    def _shake(self) -> float:
        return SHAKE_MM * self._area.screen().physicalDotsPerInchY() / MM_AN_INCH

    def _press(self, at: QPointF) -> None:
        """What a tap does: press what lies below it, as a pointer would."""
        window = self._area.window().windowHandle()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        local = QPointF(window.mapFromGlobal(at))
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            modifiers = QGuiApplication.keyboardModifiers()
            press = QMouseEvent(kind, local, local, at, left, held, modifiers)
            QGuiApplication.sendEvent(window, press)
