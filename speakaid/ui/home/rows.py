"""The other talks, each a row with *Open*; a talk that cannot be read offers its last good copy."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import BrokenDeck, GoodDeck, LibraryEntry
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow, PanelKind
from speakaid.wording import home as say
from speakaid.wording import trouble

FEW = 8


class Rows(LongList):
    """A list of talks."""

    opened = Signal(Path)
    copy_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FEW, _(say.SHOW_ALL), parent=parent)

    def show_entries(self, entries: tuple[LibraryEntry, ...]) -> None:
        """Show these talks."""
        self.show_items(entries, self._row)

    def _row(self, entry: LibraryEntry) -> ListRow:
        return self._good(entry) if isinstance(entry, GoodDeck) else self._broken(entry)

    def _good(self, talk: GoodDeck) -> ListRow:
        button = ActionButton(_(say.OPEN))
        button.setAccessibleName(say.opens(talk.title))
        button.clicked.connect(lambda: self.opened.emit(talk.path))
        return ListRow(say.title_of(talk.title), say.minutes(talk.seconds), (button,))

    def _broken(self, talk: BrokenDeck) -> ListRow:
        about = trouble.broken(talk.reason, talk.last_good is not None)
        if talk.last_good is None:
            return ListRow(talk.name, about, (), PanelKind.IDEA)
        button = ActionButton(_(say.GOOD_COPY), "history")
        button.setAccessibleName(say.opens_copy(talk.name))
        button.clicked.connect(lambda: self.copy_wanted.emit(talk.path))
        return ListRow(talk.name, about, (button,), PanelKind.IDEA)
