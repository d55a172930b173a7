"""The other talks, each a row with *Open*; a talk that cannot be read offers its last good copy."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import BrokenDeck, GoodDeck, LibraryEntry
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.panel import ListRow, PanelKind
from speakaid.wording import home as say
from speakaid.wording import trouble

FEW = 8
"""Rows that are shown at once; more come at a press."""


class Rows(QWidget):
    """A list of talks."""

    opened = Signal(Path)
    copy_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LibraryEntry, ...] = ()
        self._column = air.column(gap=0.7)
        self._more = ActionButton(_(say.SHOW_ALL), "list")
        whole = air.column(self, 0.7)
        whole.addLayout(self._column)
        whole.addWidget(self._more)
        self._more.clicked.connect(self._on_more_wanted)
        self._more.hide()

    def show_entries(self, entries: tuple[LibraryEntry, ...]) -> None:
        """Show these talks: a few at first."""
        self._entries = entries
        air.clear(self._column)
        self._add(entries[:FEW])
        self._more.setVisible(len(entries) > FEW)

    def _on_more_wanted(self) -> None:
        self._more.hide()
        self._add(self._entries[FEW:])
        buttons = self._column.itemAt(FEW).widget().findChildren(ActionButton)  # type: ignore[union-attr]
        if buttons:
            buttons[0].setFocus()

    def _add(self, entries: tuple[LibraryEntry, ...]) -> None:
        for entry in entries:
            if isinstance(entry, GoodDeck):
                self._column.addWidget(self._good(entry))
            else:
                self._column.addWidget(self._broken(entry))

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
