"""The words of a point that the speaker wants help with, and the help that each has."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, TrickyWord
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import lists
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as say

FEW = 30


class HelpWordsScreen(ScreenFrame):
    """The list of them, and a box for another one."""

    added = Signal(str)
    change_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.HELP_WORDS), parent)
        self.words = LongList(FEW, _(lists.SHOW_MORE))
        self.box = LineBox(_(say.WHICH_WORD))
        self.add = ActionButton(_(say.ADD_WORD), "plus")
        self.point = BodyText(rank=Rank.LEAD)
        self.body.addWidget(self.point)
        self.body.addWidget(BodyText(_(say.HELP_ABOUT), Rank.SOFT))
        self.body.addWidget(self.words)
        label = BodyText(_(say.WHICH_WORD), Rank.LEAD)
        label.setBuddy(self.box)
        self.body.addWidget(label)
        line = air.row_in(self.body)
        line.addWidget(self.box, 1)
        line.addWidget(self.add)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.add.clicked.connect(self._on_add)
        self.box.returnPressed.connect(self._on_add)

    def show_card(self, card: Card) -> None:
        """Show the words of this card."""
        self.hide_notice()
        self.box.clear()
        self.point.setText(prepare_say.name_of(card))
        self.words.show_items(card.tricky_words, self._row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.words.first_focus() or self.box).setFocus()

    def _row(self, word: TrickyWord) -> ListRow:
        button = ActionButton(_(say.CHANGE_WORD), "edit")
        button.setAccessibleName(say.changes(word.word))
        button.clicked.connect(lambda: self.change_wanted.emit(word.word))
        return ListRow(word.word, say.help_of(word), (button,))

    def _on_add(self) -> None:
        if word := self.box.text().strip():
            self.added.emit(word)
        else:
            self.show_notice(_(say.NO_WORD_YET))
            self.box.setFocus()
