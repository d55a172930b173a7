"""Points that left the talk: each can be brought back for 30 days."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import lists
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as say

FEW = 12


@dataclass(frozen=True)
class ListedPoint:
    """A point as the list says it; `shelved` is given back when it is wanted."""

    card: Card
    moment: str
    shelved: Any = None


class PointsShelfScreen(ScreenFrame):
    """The points, the newest first."""

    bring_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.SHELF), parent)
        self._about = BodyText()
        self.points = LongList(FEW, _(lists.SHOW_MORE))
        self.body.addWidget(self._about)
        self.body.addWidget(self.points)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))

    def show_points(self, points: Sequence[ListedPoint]) -> None:
        """Show these."""
        self._about.setText(_(say.SHELF_ABOUT if points else say.SHELF_EMPTY))
        self.describe_back("" if points else _(say.SHELF_EMPTY))
        self.points.show_items(points, self._row)
        if self.isVisible():
            self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        (self.points.first_focus() or self.back or self).setFocus()

    def _row(self, listed: ListedPoint) -> ListRow:
        name = prepare_say.name_of(listed.card)
        button = ActionButton(_(say.BRING_BACK), "arrow-back-up")
        button.setAccessibleName(say.brings_back(name))
        button.clicked.connect(lambda: self.bring_back_wanted.emit(listed.shelved))
        return ListRow(name, listed.moment, (button,))
