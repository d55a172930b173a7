"""Layouts that measure their air in em, and keep to it when the scale changes.

Two habits keep PySide from ending the program. A layout is put into another one while it is still
empty, and no layout is asked for its items: both make Python objects of Qt's layout items, which Qt
deletes without telling, and which later stand for something else that is then deleted too.
"""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from speakaid.ui import theme

Layout = TypeVar("Layout", bound=QLayout)
Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


def column(owner: QWidget, gap: float = 0.7, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """The things of a widget below each other."""
    return _with_air(QVBoxLayout(owner), gap, margins)


def row(owner: QWidget, gap: float = 0.6, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """The things of a widget beside each other."""
    return _with_air(QHBoxLayout(owner), gap, margins)


def column_in(outer: QBoxLayout, gap: float = 0.7, stretch: int = 0) -> QVBoxLayout:
    """A column at the end of another layout. It is put there empty: see the top of this file."""
    inner = QVBoxLayout()
    outer.addLayout(inner, stretch)
    return _with_air(inner, gap, NO_MARGINS)


def row_in(outer: QBoxLayout, gap: float = 0.6, stretch: int = 0) -> QHBoxLayout:
    """A row at the end of another layout. It is put there empty: see the top of this file."""
    inner = QHBoxLayout()
    outer.addLayout(inner, stretch)
    return _with_air(inner, gap, NO_MARGINS)


def refresh(owner: QWidget) -> None:
    """Measure the air anew in everything that belongs to this widget."""
    for layout in owner.findChildren(QLayout):
        kept = layout.property("air")
        if kept is not None:
            _apply(layout, *kept)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    owner = layout.parentWidget()
    alone = Qt.FindChildOption.FindDirectChildrenOnly
    for widget in owner.findChildren(QWidget, options=alone) if owner is not None else ():
        if layout.indexOf(widget) >= 0:
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
    for inner in layout.findChildren(QLayout, options=alone):
        clear(inner)
        layout.removeItem(inner)
        inner.deleteLater()


def _with_air(layout: Layout, gap: float, margins: Margins) -> Layout:
    layout.setProperty("air", (gap, margins))
    _apply(layout, gap, margins)
    return layout


def _apply(layout: QLayout, gap: float, margins: Margins) -> None:
    look = theme.present()
    layout.setSpacing(look.em(gap))
    layout.setContentsMargins(*(look.em(margin) for margin in margins))
