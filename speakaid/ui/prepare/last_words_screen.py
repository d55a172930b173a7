"""Who typed the last words: asked once, when it turns out that it may have been somebody else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.authors import Author
from speakaid.i18n import _
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import home
from speakaid.wording import who as say

LARGE = 1.2


class LastWordsScreen(ScreenFrame):
    """The words, and two answers."""

    answered = Signal(bool)
    """Whether the one who says now who they are typed them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.LAST_WORDS), parent)
        self.words = BodyText()
        panel = Panel()
        panel.column.addWidget(self.words)
        self.mine = MenuButton(Item("mine", _(say.I_DID), "", "user"), size=LARGE)
        self.other = MenuButton(Item("other", "", "", "users"), size=LARGE)
        for part in (panel, self.mine, self.other):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_back(_(home.BACK))
        self.mine.clicked.connect(lambda: self.answered.emit(True))
        self.other.clicked.connect(lambda: self.answered.emit(False))

    def show_words(self, words: Sequence[str], author: Author, was: Author) -> None:
        """These words, typed by this author or by who was taken for granted."""
        self.words.setText("\n".join(words))
        self.mine.show_item(Item("mine", _(say.I_DID), say.did_about(author), "user"))
        self.other.show_item(Item("other", *say.other_did(was), "users"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.mine.setFocus()
