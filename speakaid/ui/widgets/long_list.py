"""A list that shows a few things at once, and the rest at a press, so that it is quick and calm."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton

Item = TypeVar("Item")


class LongList(QWidget):
    """Things below each other, each made when it is first shown."""

    def __init__(
        self, few: int, more_word: str, gap: float = 0.7, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._few = few
        self._rest: Sequence[Any] = ()
        self._make: Callable[[Any], QWidget] | None = None
        self.more = ActionButton(more_word, "list")
        whole = air.column(self, gap)
        self.column = air.column_in(whole, gap)
        whole.addWidget(self.more)
        self.more.clicked.connect(self._on_more)
        self.more.hide()

    def show_items(self, items: Sequence[Item], make: Callable[[Item], QWidget]) -> None:
        """Show these, each as `make` builds it."""
        self._make, self._rest = make, items[self._few :]
        air.clear(self.column)
        for item in items[: self._few]:
            self.column.addWidget(make(item))
        self.more.setVisible(bool(self._rest))

    def _on_more(self) -> None:
        self.more.hide()
        rest, self._rest = self._rest, ()
        made = [self._make(item) for item in rest] if self._make else []
        for widget in made:
            self.column.addWidget(widget)
        inside = [part for widget in made for part in widget.findChildren(QWidget)]
        first = (part for part in inside if part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (target := next(first, None)) is not None:
            target.setFocus()
