"""Who is typing: one question, asked once a sitting, before the words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.authors import LONGEST_NAME, SPEAKER, Author, helper
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import lists
from speakaid.wording import who as say

FEW = 3
LARGE = 1.2


class WhoScreen(ScreenFrame):
    """The speaker, each helper who is known, or somebody new. Back leaves it open."""

    chosen = Signal(Author)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.speaker = MenuButton(
            Item("speaker", _(say.SPEAKER_WORD), _(say.SPEAKER_ABOUT), "microphone-2"), size=LARGE
        )
        self.helpers = LongList(FEW, _(lists.SHOW_MORE))
        self.name = LineBox(_(say.MY_NAME), size=1.2)
        self.name.setMaxLength(LONGEST_NAME)
        self.help = ActionButton(_(say.AS_HELPER), "users")
        self._is_speakers = False
        self.why = BodyText()
        self._lay_out()
        self.add_back(_(say.NOT_NOW))
        self.speaker.clicked.connect(lambda: self.chosen.emit(SPEAKER))
        self.help.clicked.connect(self._on_help)

    def show_helpers(
        self, helpers: Sequence[Author], *, is_known: bool, is_speakers: bool, why: str = ""
    ) -> None:
        """Offer these by their names; `is_known`: somebody is typing already, and may go back.

        `why` it is asked, where that is not plain.
        `is_speakers`: the speaker is known here. In a talk from elsewhere nobody becomes the
        speaker by a quick Enter: the keyboard stands where nothing is said.
        """
        self._is_speakers = is_speakers
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.setAccessibleDescription(why)
        self.helpers.show_items(helpers, self._row)
        self.helpers.setVisible(bool(helpers))
        self.name.clear()
        assert self.back is not None
        self.back.say(_(say.BACK if is_known else say.NOT_NOW))
        self.describe_back("" if is_known else _(say.UNANSWERED))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        assert self.back is not None
        (self.speaker if self._is_speakers else self.back).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and self.name.hasFocus() and not event.isAutoRepeat():
            self._on_help()
        else:
            super().keyPressEvent(event)

    def _row(self, author: Author) -> MenuButton:
        item = Item("helper", say.i_am(author.name), _(say.HELPER_ABOUT), "user")
        button = MenuButton(item, size=LARGE)
        button.clicked.connect(lambda: self.chosen.emit(author))
        return button

    def _on_help(self) -> None:
        self.chosen.emit(helper(self.name.text()))

    def _lay_out(self) -> None:
        panel = Panel()
        label = BodyText(_(say.MY_NAME), Rank.PART)
        label.setBuddy(self.name)
        about = BodyText(f"{_(say.HELPER_ABOUT)} {_(say.NAME_ABOUT)}", Rank.SOFT)
        self.name.setAccessibleDescription(about.text())
        self.help.setAccessibleDescription(about.text())
        line = air.row_in(panel.column, 0.6)
        line.addWidget(self.name, 1)
        line.addWidget(self.help)
        panel.column.insertWidget(0, label)
        panel.column.addWidget(about)
        for part in (self.why, self.speaker, self.helpers, panel):
            self.body.addWidget(part)
        self.body.addStretch(1)
