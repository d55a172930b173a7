"""Talks put away: each can be brought back. Nothing is deleted here."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.conflicts import is_other_copy
from speakaid.storage.library import BrokenDeck, GoodDeck, LibraryEntry
from speakaid.ui.home.order import newest_first
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import home as say
from speakaid.wording import trouble

FEW = 8


class ShelfScreen(ScreenFrame):
    """The shelf."""

    bring_back_wanted = Signal(Path, str)
    """Where the talk lies, and its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.SHELF), parent)
        self._about = BodyText()
        self._talks = LongList(FEW, _(say.SHOW_ALL))
        self.body.addWidget(self._about)
        self.body.addWidget(self._talks)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_talks(self, entries: tuple[LibraryEntry, ...]) -> None:
        """Show what lies on the shelf, the newest first."""
        self.hide_notice()
        self._about.setText(_(say.SHELF_WORDS if entries else say.SHELF_EMPTY))
        self.describe_back("" if entries else _(say.SHELF_EMPTY))
        self._talks.show_items(sorted(entries, key=newest_first), self._row)
        self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        (self._talks.first_focus() or self.back or self).setFocus()

    def _row(self, talk: LibraryEntry) -> ListRow:
        title = talk.title if isinstance(talk, GoodDeck) else talk.name
        name = _name_of(talk)
        button = ActionButton(_(say.BRING_BACK), "arrow-back-up")
        button.setAccessibleName(say.brings_back(name))
        button.clicked.connect(lambda: self.bring_back_wanted.emit(talk.path, title))
        return ListRow(name, _about(talk), (button,))


def _name_of(talk: LibraryEntry) -> str:
    """The name of a talk; of a copy that a syncing program made, that it is one, and its day."""
    if isinstance(talk, BrokenDeck):
        return say.title_of(talk.name)
    if is_other_copy(talk.path):
        return say.other_copy(talk.title, talk.modified.astimezone().date())
    return say.title_of(talk.title)


def _about(talk: LibraryEntry) -> str:
    if isinstance(talk, BrokenDeck):
        return trouble.broken(talk.reason, has_copy=False)
    return say.minutes(talk.seconds)
