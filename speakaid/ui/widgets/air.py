"""Layouts that measure their air in em, and keep to it when the scale changes."""

from typing import TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from speakaid.ui import theme

Layout = TypeVar("Layout", bound=QLayout)
Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


def column(
    owner: QWidget | None = None, gap: float = 0.7, margins: Margins = NO_MARGINS
) -> QVBoxLayout:
    """Things below each other."""
    layout = QVBoxLayout(owner) if owner is not None else QVBoxLayout()
    return _with_air(layout, gap, margins)


def row(
    owner: QWidget | None = None, gap: float = 0.6, margins: Margins = NO_MARGINS
) -> QHBoxLayout:
    """Things beside each other."""
    layout = QHBoxLayout(owner) if owner is not None else QHBoxLayout()
    return _with_air(layout, gap, margins)


def refresh(owner: QWidget) -> None:
    """Measure the air anew in everything that belongs to this widget."""
    for layout in owner.findChildren(QLayout):
        kept = layout.property("air")
        if kept is not None:
            _apply(layout, *kept)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _with_air(layout: Layout, gap: float, margins: Margins) -> Layout:
    layout.setProperty("air", (gap, margins))
    _apply(layout, gap, margins)
    return layout


def _apply(layout: QLayout, gap: float, margins: Margins) -> None:
    look = theme.present()
    layout.setSpacing(look.em(gap))
    layout.setContentsMargins(*(look.em(margin) for margin in margins))
