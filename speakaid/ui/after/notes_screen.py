"""What I wrote down: the people, the promises and the questions of every talk, to be read again.

What is written here is the speaker's own. It goes into another file, or for good, when they say so,
and only then: each is asked once, in the same place.
"""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.written import TABLE, TEXT, Written
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.steady import Once
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import after as say
from speakaid.wording import trouble
from speakaid.wording.home import title_of
from speakaid.wording.moments import in_words

FEW = 4
MOST_SHOWN = 20_000
"""Characters of one talk's notes; the rest is read in the file itself."""


class NotesScreen(ScreenFrame):
    """The notes of every talk, the newest first."""

    delete_wanted = Signal(Written)
    save_wanted = Signal(Written, str)
    """What was written down at a talk, and the end of the file's name."""

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

    def now(self) -> datetime:
        """The moment from which the moments of the notes are seen."""
        return datetime.now().astimezone()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        """What was written down last is read at once."""
        (self._talks.first() or self.back or self).setFocus()

    def _panel(self, written: Written) -> "NotesPanel":
        panel = NotesPanel(written, self.now())
        panel.delete_wanted.connect(partial(self.delete_wanted.emit, written))
        panel.save_wanted.connect(partial(self.save_wanted.emit, written))
        panel.asks.connect(self.area.reveal)
        return panel


class NotesPanel(Panel):
    """What was written down at one talk."""

    delete_wanted = Signal()
    save_wanted = Signal(str)
    asks = Signal(QWidget)
    """Something is asked; the last of its answers."""

    def __init__(self, written: Written, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title, words = title_of(written.title), _shown(written, now)
        self.save = ActionButton(_(say.SAVE_NOTES), "file-text", Kind.QUIET)
        self.delete = ActionButton(_(say.DELETE_NOTES), "trash", Kind.QUIET)
        self.asked = BodyText()
        self.as_table = ActionButton(_(say.AS_TABLE), "list")
        self.as_text = ActionButton(_(say.AS_TEXT), "file-text")
        self.no_file = ActionButton(_(say.NO_FILE), "arrow-back-up")
        self.really = ActionButton(_(say.DELETE_REALLY), "trash")
        self.keep = ActionButton(_(say.KEEP_NOTES), "arrow-back-up")
        self.save.setAccessibleName(say.saves_notes(title))
        self.delete.setAccessibleName(say.deletes_notes(title))
        table = (self.as_table,) if written.met else ()
        self._when_saved = (*table, self.as_text, self.no_file)
        self._when_deleted = (self.keep, self.really)
        self._put_together(title, words)
        self._connect()
        self.save.setVisible(bool(written.words))
        self.let_be_read(f"{title}\n{words}", has_buttons=True)

    def _put_together(self, title: str, words: str) -> None:
        self.column.addWidget(BodyText(title, Rank.PART))
        for lines in words.split("\n\n"):
            self.column.addWidget(BodyText(lines))
        self.asked.hide()
        self.column.addWidget(self.asked)
        row = FlowRow()
        for button in (*self._when_saved, *self._when_deleted):
            button.hide()
        for button in (self.save, self.delete, *self._when_saved, *self._when_deleted):
            row.add(button)
        self.column.addWidget(row)

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self._ask(self._when_saved))
        self.delete.clicked.connect(lambda: self._ask(self._when_deleted))
        self.no_file.clicked.connect(lambda: self._answered(self.save))
        self.keep.clicked.connect(lambda: self._answered(self.delete))
        self.really.clicked.connect(self.delete_wanted)
        self.really.installEventFilter(Once(self))
        for button, suffix in ((self.as_table, TABLE), (self.as_text, TEXT)):
            button.clicked.connect(partial(self._save_as, suffix))

    def _ask(self, answers: tuple[ActionButton, ...]) -> None:
        self._show_answers(answers)
        answers[0].setAccessibleDescription(self.asked.text())
        answers[0].setFocus()
        self.asks.emit(answers[-1])

    def _answered(self, asked_by: ActionButton) -> None:
        self._show_answers(())
        asked_by.setFocus()

    def _save_as(self, suffix: str) -> None:
        self._answered(self.save)
        self.save_wanted.emit(suffix)

    def _show_answers(self, answers: tuple[ActionButton, ...]) -> None:
        # The question moves the answers down: a second press at once finds none of them.
        self.asked.setVisible(bool(answers))
        self.asked.setText(_(say.SAVE_ASKED if answers is self._when_saved else say.DELETE_ASKED))
        for button in (self.save, self.delete):
            button.setVisible(not answers)
        for button in (*self._when_saved, *self._when_deleted):
            button.setVisible(button in answers)


def _shown(written: Written, now: datetime) -> str:
    words = in_words(written.words, now)
    if len(words) > MOST_SHOWN:
        words = words[:MOST_SHOWN] + "…\n\n" + say.rest_of_notes(str(written.files[0]))
    reason = "" if written.reason is None else trouble.not_read(written.reason)
    return "\n\n".join(filter(None, (words, reason)))
