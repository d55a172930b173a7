"""What I wrote down: the people, the promises and the questions of every talk, to be read again.

What is written here is the speaker's own. It goes when they say so, and only then: asked once, in
the same place, because nothing brings it back.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.people_notes import Written
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import after as say
from speakaid.wording import trouble
from speakaid.wording.home import title_of

FEW = 4
MOST_SHOWN = 20_000
"""Characters of one talk's notes; the rest is read in the file itself."""


class NotesScreen(ScreenFrame):
    """The notes of every talk, the newest first."""

    delete_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.NOTES), parent)
        self._about = BodyText()
        self._talks = LongList(FEW, _(say.SHOW_ALL_NOTES))
        self.body.addWidget(self._about)
        self.body.addWidget(self._talks)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_notes(self, written: tuple[Written, ...]) -> None:
        """Show these."""
        self.hide_notice()
        self._about.setText(_(say.NOTES_ABOUT if written else say.NOTES_EMPTY))
        if self.back is not None:
            self.back.setAccessibleDescription("" if written else self._about.text())
        self._talks.show_items(written, self._panel)
        self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        """What was written down last is read at once."""
        (self._talks.first() or self.back or self).setFocus()

    def _panel(self, written: Written) -> "NotesPanel":
        panel = NotesPanel(written)
        panel.delete_wanted.connect(partial(self.delete_wanted.emit, written.path))
        return panel


class NotesPanel(Panel):
    """What was written down at one talk."""

    delete_wanted = Signal()

    def __init__(self, written: Written, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = title_of(written.title)
        self.delete = ActionButton(_(say.DELETE_NOTES), "trash", Kind.QUIET)
        self.really = ActionButton(_(say.DELETE_REALLY), "trash")
        self.keep = ActionButton(_(say.KEEP_NOTES), "arrow-back-up")
        self.delete.setAccessibleName(say.deletes_notes(title))
        self.delete.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        self.really.clicked.connect(self.delete_wanted)
        self._put_together(title, _shown(written))
        self.let_be_read(f"{title}\n{_shown(written)}", has_buttons=True)

    def _put_together(self, title: str, words: str) -> None:
        self.column.addWidget(BodyText(title, Rank.PART))
        for lines in words.split("\n\n"):
            self.column.addWidget(BodyText(lines))
        row = FlowRow()
        self.really.hide()
        self.keep.hide()
        for button in (self.delete, self.keep, self.really):
            row.add(button)
        self.column.addWidget(row)

    def _ask(self) -> None:
        self._show_asked(asked=True)
        self.keep.setFocus()

    def _keep(self) -> None:
        self._show_asked(asked=False)
        self.delete.setFocus()

    def _show_asked(self, *, asked: bool) -> None:
        self.delete.setVisible(not asked)
        self.keep.setVisible(asked)
        self.really.setVisible(asked)


def _shown(written: Written) -> str:
    if written.reason is not None:
        return trouble.not_read(written.reason)
    if len(written.words) <= MOST_SHOWN:
        return written.words
    return written.words[:MOST_SHOWN] + "…\n\n" + say.rest_of_notes(str(written.path))
