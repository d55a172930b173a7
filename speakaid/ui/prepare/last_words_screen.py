"""Who typed the last words: asked when another one says that they type.

One point has two plain answers. Several are ticked one by one; nothing is ticked beforehand.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speakaid.core.authors import Author
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.ui.widgets.tick_box import TickBox
from speakaid.wording import home
from speakaid.wording import last_words as say

LARGE = 1.2


class LastWordsScreen(ScreenFrame):
    """The words, point by point, and who typed them."""

    answered = Signal(object)
    """The ids of the points on which the one typed who says now who they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._cards: tuple[str, ...] = ()
        self.ticks: dict[str, TickBox] = {}
        self.about = BodyText()
        self._points = QWidget()
        self._column = air.column(self._points, 0.5)
        self.mine = MenuButton(Item("mine", _(say.I_DID), "", "user"), size=LARGE)
        self.other = MenuButton(Item("other", "", "", "users"), size=LARGE)
        for part in (self.about, self._points, self.mine, self.other):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_back(_(home.BACK))
        self.ticked = self.add_main(_(say.I_DID_TICKED), "check")
        self.none = self.add_beside_main("", "users")
        self._connect()

    def show_words(self, words: Sequence[say.Told], author: Author, was: Author) -> None:
        """These words, typed by this author or by who was taken to type."""
        self._cards, one = tuple(told.card for told in words), len(words) == 1
        self.ticks.clear()
        air.clear(self._column)
        for told in words:
            self._column.addWidget(self._panel(told, ticks=not one))
        self.about.setText(say.tick_about(author))
        self.mine.show_item(Item("mine", _(say.I_DID), say.did_about(author), "user"))
        self.other.show_item(Item("other", *say.other_did(was), "users"))
        self.none.say(say.other_did(was)[0])
        self.none.setAccessibleDescription(say.other_did(was)[1])
        for button in (self.mine, self.other):
            button.setVisible(one)
        for part in (self.about, self.ticked, self.none):
            part.setVisible(not one)
        self._on_ticked()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Under Enter lies what changes nothing.
        (self.none if self.ticks else self.other).setFocus()
        self.area.reveal_top()

    def _panel(self, told: say.Told, *, ticks: bool) -> Panel:
        panel = Panel(air_round=0.7)
        row = air.row_in(panel.column, 1.0)
        words = air.column_in(row, 0.1, 1)
        words.addWidget(BodyText(told.name, Rank.PART))
        for label, text in told.words:
            _add(words, label, Rank.SOFT)
            _add(words, text, Rank.BODY)
        answer = air.column_in(row, 0.1) if ticks else words
        if ticks:
            answer.addWidget(self._tick(told))
        _add(answer, told.whole, Rank.SOFT)
        answer.addStretch(1)
        panel.let_be_read(told.heard, has_buttons=ticks)
        return panel

    def _tick(self, told: say.Told) -> TickBox:
        tick = self.ticks[told.card] = TickBox(_(say.TICK))
        tick.setAccessibleName(say.tick_heard(told.name))
        tick.setAccessibleDescription(told.whole)
        tick.toggled.connect(self._on_ticked)
        return tick

    def _connect(self) -> None:
        self.mine.clicked.connect(lambda: self.answered.emit(frozenset(self._cards)))
        for button in (self.other, self.none):
            button.clicked.connect(lambda: self.answered.emit(frozenset()))
        self.ticked.clicked.connect(self._on_main)

    def _on_ticked(self) -> None:
        idle = not self._claimed()
        self.hide_notice()
        self.ticked.show_idle(idle=idle)
        self.ticked.setAccessibleDescription(_(say.NOTHING_TICKED) if idle else "")

    def _on_main(self) -> None:
        if claimed := self._claimed():
            self.answered.emit(claimed)
        else:
            self.show_notice(_(say.NOTHING_TICKED))

    def _claimed(self) -> frozenset[str]:
        return frozenset(card for card, tick in self.ticks.items() if tick.isChecked())


def _add(column: QVBoxLayout, words: str, rank: Rank) -> None:
    if words:
        column.addWidget(BodyText(words, rank))
