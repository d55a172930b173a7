"""How a prompt comes: once, in half a second; whoever may see nothing move never starts it."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

EASE_MS = 500


def eased(widget: QWidget) -> QVariantAnimation:
    """From 0 to 1, painting the widget on the way."""
    ease = QVariantAnimation(widget, duration=EASE_MS, startValue=0.0, endValue=1.0)
    ease.setEasingCurve(QEasingCurve.Type.InOutQuad)
    ease.valueChanged.connect(lambda _value: widget.update())
    return ease
