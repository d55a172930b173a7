"""Where a run-through may begin: the parts of the talk, each to press."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_turn as say

FEW = 12


class PartsList(QWidget):
    """The parts in their order. `keys` sees each key that is pressed on one of them."""

    chosen = Signal(str)
    """The id of the part's card."""

    def __init__(self, keys: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        column = air.column(self, 0.4, (0.5, 0, 0, 0))
        self._list = LongList(FEW, _(say.MORE_PARTS), 0.35)
        self._list.more.installEventFilter(keys)
        column.addWidget(BodyText(_(say.BEGIN_AT), Rank.SOFT))
        column.addWidget(self._list)
        spoken.as_group(self)
        self.setAccessibleName(_(say.BEGIN_AT))

    def show_parts(self, parts: tuple[tuple[str, str], ...]) -> None:
        """Show these: the id of each one's card, and its name."""
        self._list.show_items(parts, self._button)

    def _button(self, part: tuple[str, str]) -> MenuButton:
        card, name = part
        button = MenuButton(Item(card, name, icon="arrow-right"))
        button.clicked.connect(lambda: self.chosen.emit(card))
        button.installEventFilter(self._keys)
        return button
