"""The order in which things stand on a screen, so that Tab goes as the eye does.

Qt goes by when things were made, and on these screens much is made, shown and taken away later.
What stands beside and below each other is told by the layouts, and their places by where they are.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QBoxLayout, QLayout, QScrollArea, QWidget

FIRST, LAST = "tab_first", "tab_last"
"""Properties of a widget by which it is come to before or after its neighbours."""
_ALONE = Qt.FindChildOption.FindDirectChildrenOnly


def next_stop(screen: QWidget, here: QWidget | None, *, forward: bool) -> QWidget | None:
    """What Tab comes to from here, round and round; None where there is nothing.

    Here may be what was just hidden: its place counts.
    """
    ring = list(_all_in(screen))
    if not forward:
        ring.reverse()
    place = ring.index(here) + 1 if here in ring else 0
    stops = (one for one in (*ring[place:], *ring[:place]) if _takes_tab(one))
    return next((one for one in stops if one.isVisibleTo(screen)), None)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _all_in(owner: QWidget) -> Iterator[QWidget]:
    """Everything in a widget, each before what stands in it."""
    for widget in _parts(owner):
        yield widget
        yield from _all_in(widget)


def _parts(owner: QWidget) -> Iterator[QWidget]:
    if isinstance(owner, QScrollArea):
        inside = owner.widget()
        yield from () if inside is None else (inside,)
    elif not isinstance(owner, QAbstractScrollArea):
        widgets = owner.findChildren(QWidget, options=_ALONE)
        layout = owner.layout()
        # What has no layout puts its things in lines, in the order in which it was given them.
        yield from widgets if layout is None else _in_layout(layout, widgets)


def _in_layout(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """In their places. A layout is not asked for its items: see the top of `air.py`."""
    parts: list[QWidget | QLayout] = [one for one in widgets if layout.indexOf(one) >= 0]
    parts += layout.findChildren(QLayout, options=_ALONE)
    for part in sorted(parts, key=lambda part: (_rank(part), *_along(layout, part.geometry()))):
        if isinstance(part, QLayout):
            yield from _in_layout(part, widgets)
        else:
            yield part


def _rank(part: QWidget | QLayout) -> int:
    """What is to be come to before, or after, all that stands beside it."""
    return -1 if part.property(FIRST) else 1 if part.property(LAST) else 0


def _along(layout: QLayout, place: QRect) -> tuple[int, int]:
    """Where something begins, seen along the layout: which may run from the right."""
    if not isinstance(layout, QBoxLayout) or layout.direction() in _DOWN:
        return place.top(), place.left()
    owner = layout.parentWidget()
    rtl = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (-place.right() if rtl else place.left()), place.top()


_DOWN = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
