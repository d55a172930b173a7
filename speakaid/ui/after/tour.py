"""Every state of *After* and *People*."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card
from speakaid.core.errors import Reason
from speakaid.i18n import _
from speakaid.storage.people_notes import Written
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.card_screen import CardScreen
from speakaid.ui.after.notes_screen import NotesPanel, NotesScreen
from speakaid.ui.after.people_screen import PeopleScreen
from speakaid.wording import after as say

_POINTS = ("How it began", "Words and faces", "What is missing", "Nothing about us without us")
_WRITTEN = (
    Written(
        Path("support.txt"),
        "Support from day one",
        "2026-11-26 11:20  Person\nHelen, from the choir. I promised to send her the poem.\n\n"
        "2026-11-26 11:22  Question\nIs there a train?",
    ),
    Written(Path("garden.txt"), "The garden behind the hall", "", Reason.NOT_ALLOWED),
)
_CARDS = tuple(Card(id=f"c{number}", point=point) for number, point in enumerate(_POINTS))


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "after", lambda: _after(("c0", "c1", "c2"), ("c3",))
    yield "after-all", lambda: _after(("c0", "c1", "c2", "c3"), ())
    yield "after-none", lambda: _after((), ("c0", "c3"))
    yield "after-kept-for-later", _kept_for_later
    yield "people-card", CardScreen
    yield "people-card-rest", _rest
    yield "people-note", _note
    yield "notes", lambda: _notes(_WRITTEN)
    yield "notes-asked", _asked
    yield "notes-empty", lambda: _notes(())


def _notes(written: tuple[Written, ...]) -> NotesScreen:
    screen = NotesScreen()
    screen.show_notes(written)
    return screen


def _asked() -> NotesScreen:
    screen = _notes(_WRITTEN[:1])
    (panel,) = screen.findChildren(NotesPanel)
    panel.delete.click()
    return screen


def _after(come_to: tuple[str, ...], to_come: tuple[str, ...]) -> AfterScreen:
    screen = AfterScreen()
    screen.show_points(_CARDS, come_to, to_come)
    screen.offer_notes(offered=len(come_to) == len(_CARDS))
    return screen


def _kept_for_later() -> AfterScreen:
    screen = _after(("c0", "c1"), ("c2", "c3"))
    screen.points._keep(_CARDS[3])
    return screen


def _rest() -> CardScreen:
    screen = CardScreen()
    screen.show_words(_(say.REST_WORDS))
    return screen


def _note() -> PeopleScreen:
    screen = PeopleScreen()
    screen.box.setPlainText("Helen, from the choir. I promised to send her the poem.")
    screen.show_fact(_(say.NOTE_KEPT))
    return screen
