"""Who came: the people of today as a list to press, and somebody else."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import after as say

FEW = 30


@dataclass(frozen=True, slots=True)
class Listed:
    """One who may have come; `is_written`: they did."""

    key: str
    name: str
    about: str = ""
    is_written: bool = False


class CameScreen(ScreenFrame):
    """The list."""

    chosen = Signal(str)
    """The key of one who came."""
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.CAME), parent)
        self._left_at = ""
        self.people = LongList(FEW, _(say.SHOW_ALL_CAME), 0.35)
        self.other = ActionButton(_(say.SOMEBODY), "user-plus")
        self.body.addWidget(BodyText(_(say.CAME_ABOUT)))
        self.body.addWidget(self.people)
        ways = FlowRow()
        ways.add(self.other)
        self.body.addWidget(ways)
        self.body.addStretch(1)
        self.add_main(_(say.DONE), "check").clicked.connect(self.back_wanted)
        self.other.clicked.connect(self.other_wanted)

    def show_people(self, listed: tuple[Listed, ...]) -> None:
        """Show these."""
        self.people.show_items(listed, self._item)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        shown = self.findChildren(MenuButton)
        there = (one for one in shown if one.item.name == self._left_at and one.isVisible())
        (next(there, None) or self.people.first() or self.other).setFocus()

    def _item(self, one: Listed) -> MenuButton:
        about = _(say.IS_WRITTEN) if one.is_written else one.about
        icon = "check" if one.is_written else "user-plus"
        button = MenuButton(Item(one.key, say.called(one.name), about, icon))
        button.clicked.connect(lambda: self._on_chosen(one.key))
        return button

    def _on_chosen(self, key: str) -> None:
        self._left_at = key
        self.chosen.emit(key)
