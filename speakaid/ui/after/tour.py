"""Every state of *After*, of *Who came?* and of *What I wrote down*."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card
from speakaid.core.errors import Reason
from speakaid.i18n import _
from speakaid.storage.people_met import Met
from speakaid.storage.written import Written
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.came_screen import CameScreen, Listed
from speakaid.ui.after.met_screen import MetScreen
from speakaid.ui.after.notes_screen import NotesPanel, NotesScreen
from speakaid.wording.after import GO_ON
from speakaid.wording.trouble import not_kept

_POINTS = ("How it began", "Words and faces", "What is missing", "Nothing about us without us")
_HELEN = Met("2026-11-26 11:20", "Helen", "We sing in the choir", "To send her the poem.")
_QUESTION = "2026-11-26 11:22  Question\nIs there a train?"
_WRITTEN = (
    Written("Support from day one", (Path("support.txt"),), (_HELEN,), _QUESTION),
    Written("The garden behind the hall", (Path("garden.csv"),), reason=Reason.NOT_ALLOWED),
)
_CAME = (
    Listed("helen", "Helen", "We sing in the choir", is_written=True),
    Listed("jim", "Jim", "He drives the number 9 bus"),
    Listed("mo", "The woman from the university"),
    Listed("other-1", "Ann", is_written=True),
)
_CARDS = tuple(Card(id=f"c{number}", point=point) for number, point in enumerate(_POINTS))


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "after", lambda: _after(("c0", "c1", "c2"), ("c3",))
    yield "after-all", lambda: _after(("c0", "c1", "c2", "c3"), ())
    yield "after-none", lambda: _after((), ("c0", "c3"))
    yield "after-kept-for-later", _kept_for_later
    yield "after-people", _after_people
    yield "who-came", _came
    yield "people-note", lambda: _met(_HELEN)
    yield "people-note-empty", lambda: _met(Met(""))
    yield "people-note-not-kept", _not_kept
    yield "notes", lambda: _notes(_WRITTEN)
    yield "notes-asked", lambda: _asked("delete")
    yield "notes-save", lambda: _asked("save")
    yield "notes-empty", lambda: _notes(())


class _Notes(NotesScreen):
    """The notes on the same day in every picture."""

    def now(self) -> datetime:
        return datetime(2026, 11, 26, 18, tzinfo=UTC)


def _notes(written: tuple[Written, ...]) -> NotesScreen:
    screen = _Notes()
    screen.show_notes(written)
    return screen


def _asked(what: str) -> NotesScreen:
    screen = _notes(_WRITTEN[:1])
    (panel,) = screen.findChildren(NotesPanel)
    getattr(panel, what).click()
    return screen


def _after_people() -> AfterScreen:
    screen = _after(("c0", "c1", "c2", "c3"), ())
    screen.offer_today(offered=True)
    return screen


def _came() -> CameScreen:
    screen = CameScreen()
    screen.show_people(_CAME)
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


def _met(met: Met) -> MetScreen:
    screen = MetScreen()
    screen.show_met(met.who, met.how, met.promised, is_kept=bool(met.when))
    return screen


def _not_kept() -> MetScreen:
    screen = _met(_HELEN)
    screen.show_kept(is_kept=False)
    screen.show_notice(not_kept(Reason.DISK_FULL), _(GO_ON), "arrow-right")
    return screen
