"""After a talk: the points that were come to, the people, the notes; then Home."""

import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.errors import SpeakAidError
from speakaid.storage import people_notes
from speakaid.storage.people_notes import Note, NoteKind
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.card_screen import CardScreen
from speakaid.ui.after.notes_screen import NotesScreen
from speakaid.ui.after.people_screen import PeopleScreen
from speakaid.ui.main_window import MainWindow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import after as say
from speakaid.wording import trouble
from speakaid.wording.home import title_of

_log = logging.getLogger(__name__)


class AfterTalk(QObject):
    """What follows a talk. Nothing is kept but what the speaker writes down."""

    over = Signal()
    notes_deleted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._deck = Deck()
        self._notes: dict[int, Note] = {}
        self.after = AfterScreen()
        self.people = PeopleScreen()
        self.card = CardScreen()
        self.written = NotesScreen()
        self._connect()

    def show(self, deck: Deck, last: Display) -> None:
        """Show what this talk came to."""
        self._deck, self._notes = deck, {}
        self.people.begin()
        self.after.hide_notice()
        self.after.offer_notes(offered=people_notes.has_written())
        self.after.show_points(deck.cards, last.come_to, last.to_come)
        self._window.go(self.after)

    def notes(self) -> str:
        """All that was noted at this talk. Raises NotKept if it cannot be read."""
        return people_notes.read_notes(self._deck)

    def show_written(self) -> None:
        """What was written down at every talk."""
        self.written.show_notes(people_notes.all_written())
        self._window.visit(self.written)

    def note_question(self, deck: Deck, words: str) -> None:
        """A question that was asked on the stage: kept at once, and never a word about it there."""
        try:
            people_notes.add_note(deck, Note(NoteKind.QUESTION, words, _now()))
        except SpeakAidError as found:
            _log.warning("a question could not be kept: %s", found.reason)

    def _connect(self) -> None:
        self.after.home_wanted.connect(self.over)
        self.after.card_wanted.connect(lambda: self._window.visit(self.card))
        self.after.note_wanted.connect(lambda: self._window.visit(self.people))
        self.after.point_kept_for_later.connect(self._on_for_later)
        self.after.notes_wanted.connect(self.show_written)
        self.written.delete_wanted.connect(self._on_delete)
        self.written.back_wanted.connect(self._window.go_back)
        self.card.closed.connect(self._window.go_back)
        self.people.done.connect(self._on_written)
        self.people.back_wanted.connect(self._window.go_back)
        self.people.note_changed.connect(self._on_note)

    def _on_written(self) -> None:
        """Leave the note, unless it could not be kept: then it stays in view, with the reason."""
        if self.people.notice.isHidden():
            self.after.offer_notes(offered=people_notes.has_written())
            self._window.go_back()

    def _on_delete(self, path: Path) -> None:
        title = next((one.title for one in people_notes.all_written() if one.path == path), "")
        try:
            people_notes.delete_written(path)
        except SpeakAidError as found:
            self.written.show_notice(trouble.sentence(found))
            return
        self._notes = {}
        self.written.show_notes(people_notes.all_written())
        self.written.show_notice(say.notes_gone(title_of(title)))
        self.after.offer_notes(offered=people_notes.has_written())
        self.notes_deleted.emit()

    def _on_for_later(self, card: str) -> None:
        name = next((one.name for one in self._deck.cards if one.id == card), "")
        self._keep_notes(self.after, Note(NoteKind.FOR_LATER, name, _now()))

    def _on_note(self, number: int, words: str) -> None:
        before = self._notes.get(number)
        note = Note(NoteKind.PERSON, words, before.at if before else _now())
        if self._keep_notes(self.people, note, before):
            self._notes[number] = note

    def _keep_notes(self, screen: ScreenFrame, note: Note, before: Note | None = None) -> bool:
        try:
            people_notes.replace_note(self._deck, before, note)
            screen.hide_notice()
        except SpeakAidError as found:
            screen.show_notice(trouble.sentence(found))
            return False
        return True


def _now() -> datetime:
    return datetime.now().astimezone()
