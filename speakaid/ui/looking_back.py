"""Looking back at what is kept of practising a talk, and a table of it for a therapist."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.practice.looking_back import facts_in, runs_in
from speakaid.core.practice.records import Record
from speakaid.core.talk import Talk
from speakaid.i18n import _
from speakaid.storage import practice_table
from speakaid.storage.practice_record import PracticeRecord
from speakaid.storage.practice_table import TableWords
from speakaid.ui import file_window, folder_offer
from speakaid.ui.main_window import MainWindow
from speakaid.ui.practise.look_back_screen import LookBackScreen
from speakaid.wording import practice_table as say
from speakaid.wording import practise, trouble
from speakaid.wording.helps import HELPS
from speakaid.wording.home import title_of

if TYPE_CHECKING:
    from speakaid.ui.practise.runs_screen import RunsScreen
    from speakaid.ui.practise.table_screen import TableScreen


class LookingBack(QObject):
    """Three screens: words, a picture, and the question before a table is saved."""

    def __init__(self, window: MainWindow, record: PracticeRecord) -> None:
        super().__init__(window)
        self._window, self._record = window, record
        self._talk = Talk(Deck())
        self._records: tuple[Record, ...] = ()
        self.ask_where = file_window.ask_where
        self.screen = LookBackScreen()
        self.screen.back_wanted.connect(window.go_back)
        self.screen.picture_wanted.connect(self._show_picture)
        self.screen.save_wanted.connect(self._ask)

    def show(self, talk: Talk) -> None:
        """What is kept of this talk, in words."""
        self._talk, self._records = talk, self._record.of(talk)
        facts, runs = facts_in(talk, self._records), runs_in(self._records)
        slot, title = talk.deck.slot_seconds, talk.deck.title
        self.screen.show_back(facts, runs, slot, title, has_table=bool(self._records))
        self._window.visit(self.screen)

    @cached_property
    def picture(self) -> RunsScreen:
        """The picture. What draws it is loaded now."""
        from speakaid.ui.practise.runs_screen import RunsScreen

        screen = RunsScreen()
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def table_screen(self) -> TableScreen:
        """The question before a table is saved."""
        from speakaid.ui.practise.table_screen import TableScreen

        screen = TableScreen()
        screen.back_wanted.connect(self._window.go_back)
        screen.save_wanted.connect(self._save)
        return screen

    # -- private

    def _show_picture(self) -> None:
        self.picture.show_runs(runs_in(self._records), self._talk.deck.slot_seconds)
        self._window.visit(self.picture)

    def _ask(self) -> None:
        self.screen.hide_notice()
        self.table_screen.hide_notice()
        self._window.visit(self.table_screen)

    def _save(self) -> None:
        self.table_screen.hide_notice()
        name, suffix = say.file_name(title_of(self._talk.deck.title)), practice_table.SUFFIX
        target = self.ask_where(self.table_screen, _(say.WHERE), name, suffix, _(say.KIND))
        if target is None:
            return
        try:
            target = file_window.ending_in(target, suffix)
            practice_table.save_table(target, self._table())
        except SpeakAidError as found:
            self.table_screen.show_notice(trouble.sentence(found))
            return
        self._window.go_back()
        words = say.saved(target.name, file_window.folder_name(target))
        folder_offer.tell(self.screen, words, target)

    def _table(self) -> str:
        return practice_table.table_of(self._talk, self._records, _words())


def _words() -> TableWords:
    return TableWords(
        ways={way: _(name) for way, name in practise.WAYS.items()},
        helps={kind: _(name) for kind, name in HELPS.items()},
        levels={level: _(name) for level, name in say.LEVELS.items()},
        questions={question: _(asked) for question, asked in say.QUESTIONS.items()},
        answer=say.answer,
        whole=_(say.WHOLE),
        part=_(say.PART),
        gone=_(say.GONE),
    )
