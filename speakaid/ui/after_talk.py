"""After a talk: the points that were come to, the people, the notes; then Home."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.errors import SpeakAidError
from speakaid.core.people import today
from speakaid.storage import people_notes
from speakaid.storage.people_notes import Note, NoteKind
from speakaid.storage.written import has_written
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.at_hand import AtHand
from speakaid.ui.main_window import MainWindow
from speakaid.ui.who_came import WhoCame
from speakaid.ui.written_down import WrittenDown
from speakaid.wording import trouble

_log = logging.getLogger(__name__)


class AfterTalk(QObject):
    """What follows a talk. Nothing is kept but what the speaker writes down."""

    over = Signal()

    def __init__(self, window: MainWindow, at_hand: AtHand, written: WrittenDown) -> None:
        super().__init__(window)
        self._window, self._at_hand, self._written_down = window, at_hand, written
        self._deck = Deck()
        self._talk: Path | None = None
        self.after = AfterScreen()
        self.who_came = WhoCame(window)
        self._connect()

    def show(self, deck: Deck, last: Display, talk: Path | None = None) -> None:
        """Show what this talk came to; its file is at this path."""
        self._deck, self._talk = deck, talk
        self.who_came.begin(deck)
        self.after.hide_notice()
        self.after.offer_today(offered=bool(today(deck.people)))
        self.after.show_points(deck.cards, last.come_to, last.to_come)
        self._window.go(self.after)

    def note_question(self, deck: Deck, words: str) -> None:
        """A question that was asked on the stage: kept at once, and never a word about it there."""
        try:
            people_notes.add_note(deck, Note(NoteKind.QUESTION, words, _now()))
        except SpeakAidError as found:
            _log.warning("a question could not be kept: %s", found.reason)

    def _connect(self) -> None:
        after = self.after
        after.home_wanted.connect(self.over)
        after.card_wanted.connect(self._at_hand.show_card)
        after.today_wanted.connect(lambda: self._at_hand.look_through(self._deck, self._talk))
        after.note_wanted.connect(self.who_came.show)
        after.notes_wanted.connect(self._written_down.show)
        after.point_kept_for_later.connect(self._on_for_later)
        self._written_down.deleted.connect(self.who_came.forget)
        self._window.currentChanged.connect(self._on_screen)

    def _on_screen(self) -> None:
        """There may be something to read again, or nothing any more."""
        if self._window.currentWidget() is self.after:
            self.after.offer_notes(offered=has_written())

    def _on_for_later(self, card: str) -> None:
        name = next((one.name for one in self._deck.cards if one.id == card), "")
        try:
            people_notes.add_note(self._deck, Note(NoteKind.FOR_LATER, name, _now()))
            self.after.hide_notice()
        except SpeakAidError as found:
            self.after.show_notice(trouble.sentence(found))
        self.after.offer_notes(offered=has_written())


def _now() -> datetime:
    return datetime.now().astimezone()
