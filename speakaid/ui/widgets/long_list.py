"""A list that shows a few things at once, and the rest at a press, so that it is quick and calm.

A rest of hundreds comes in portions: made all at once it would hold up the window.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.wording import lists as say

Item = TypeVar("Item")
PORTION = 200
"""How many more things come at a press."""


class LongList(QWidget):
    """Things below each other, each made when it is first shown."""

    def __init__(
        self, few: int, more_word: str, gap: float = 0.7, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._few, self._more_word, self._gap = few, more_word, gap
        self._rest: Sequence[Any] = ()
        self._make: Callable[[Any], QWidget] | None = None
        self._shown: list[QWidget] = []
        self._whole = air.column(self, gap)
        # A widget of its own keeps the things before what stands below them, as they are heard.
        place = QWidget()
        self.column = air.column(place, gap)
        self.more = ActionButton(more_word, "list")
        self._whole.addWidget(place)
        self._whole.addWidget(self.more)
        self.more.clicked.connect(self._on_more)
        self.more.hide()

    def add_below(self, *buttons: ActionButton) -> None:
        """Quiet ways on from the list, at its very end."""
        row = FlowRow()
        for button in buttons:
            row.add(button)
        self._whole.addWidget(row)

    def add_above(self, *buttons: ActionButton) -> None:
        """Quiet ways on that are come to before the list, however long it is."""
        row = FlowRow()
        for button in buttons:
            row.add(button)
        self._whole.insertWidget(0, row)
        row.lower()  # as it stands, so it is heard

    def show_items(self, items: Sequence[Item], make: Callable[[Item], QWidget]) -> None:
        """Show these, each as `make` builds it."""
        self._make, self._rest = make, items[self._few :]
        air.clear(self.column)
        self._shown = [make(item) for item in items[: self._few]]
        for widget in self._shown:
            self.column.addWidget(widget)
        self._offer_rest()

    def first(self) -> QWidget | None:
        """The first thing in the list."""
        return next(iter(self._shown), None)

    def first_focus(self) -> QWidget | None:
        """The first thing in the list that takes the keyboard."""
        return _first_focus(self._shown)

    def _on_more(self) -> None:
        now, self._rest = self._rest[:PORTION], self._rest[PORTION:]
        made = [self._make(item) for item in now] if self._make else []
        # Each portion lies in a widget of its own, so that those above need not be laid out again.
        place = QWidget()
        column = air.column(place, self._gap)
        for widget in made:
            column.addWidget(widget)
        self.column.addWidget(place)
        self._offer_rest()
        if (target := _first_focus(made)) is not None:
            target.setFocus()

    def _offer_rest(self) -> None:
        self.more.setVisible(bool(self._rest))
        self.more.say(self._more_word if len(self._rest) <= PORTION else _(say.SHOW_MORE))


def _first_focus(widgets: list[QWidget]) -> QWidget | None:
    parts = (part for widget in widgets for part in (widget, *widget.findChildren(QWidget)))
    return next((part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
