"""The other talks, each a row with *Open*. Before them the ways to the people and the cards to
show, and to more for the large talk, at hand however many talks there are; below them the way to
the talks that were put away.

A talk that cannot be read offers its last good copy; one in the middle is carried on. Before all
stands that two copies of a talk differ, and then the way to what waits in the large talk.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import BrokenDeck, GoodDeck, LibraryEntry
from speakaid.ui.home.progress import Copies, Progress, Waiting
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow, PanelKind
from speakaid.wording import home as say
from speakaid.wording import trouble
from speakaid.wording.who import look

FEW = 8
Row = LibraryEntry | Progress | Copies | Waiting


def said_of(one: Copies | Waiting) -> str:
    """What stands before all talks."""
    if isinstance(one, Copies):
        return say.two_copies(one.title)
    return say.ideas_in(one.title, one.ideas)


class Rows(LongList):
    """A list of talks."""

    opened = Signal(Path)
    copy_wanted = Signal(Path)
    carry_on_wanted = Signal()
    shelf_wanted = Signal()
    people_wanted = Signal()
    more_wanted = Signal()
    copies_wanted = Signal()
    ideas_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FEW, _(say.SHOW_ALL), parent=parent)
        self._names: Counter[str] = Counter()
        self.shelf = ActionButton(_(say.SHELF), "folder", Kind.QUIET)
        self.people = ActionButton(_(say.PEOPLE), "users", Kind.QUIET)
        self.more_ways = ActionButton(_(say.MORE), "dots", Kind.QUIET)
        self.shelf.clicked.connect(self.shelf_wanted)
        self.people.clicked.connect(self.people_wanted)
        self.more_ways.clicked.connect(self.more_wanted)
        self.add_above(self.people, self.more_ways)
        self.add_below(self.shelf)

    def know_names(self, entries: Iterable[LibraryEntry]) -> None:
        """Which talks there are: where two have one name, their files tell them apart."""
        self._names = Counter(entry.title for entry in entries if isinstance(entry, GoodDeck))

    def file_of(self, talk: GoodDeck) -> str:
        """The name of a talk's file, if another talk is called the same; else nothing."""
        return talk.path.stem if self._names[talk.title] > 1 else ""

    def show_entries(self, entries: tuple[Row, ...]) -> None:
        """Show these talks."""
        self.show_items(entries, self._row)

    def _row(self, entry: Row) -> ListRow:
        match entry:
            case Copies():
                return self._copies(entry)
            case Waiting():
                return self._waiting(entry)
            case Progress():
                return self._in_middle(entry)
            case GoodDeck():
                return self._good(entry)
            case BrokenDeck():
                return self._broken(entry)

    def _copies(self, two: Copies) -> ListRow:
        button = ActionButton(_(say.LOOK_AT_IDEAS), "copy")
        button.setAccessibleName(say.looks_at_ideas(two.title))
        button.clicked.connect(self.copies_wanted)
        return ListRow(said_of(two), "", (button,), PanelKind.IDEA)

    def _waiting(self, talk: Waiting) -> ListRow:
        words = look(talk.ideas)
        button = ActionButton(words, "bulb")
        button.setAccessibleName(say.looks_at(talk.title, words))
        button.clicked.connect(lambda: self.ideas_wanted.emit(talk.path))
        return ListRow(said_of(talk), "", (button,), PanelKind.IDEA)

    def _in_middle(self, talk: Progress) -> ListRow:
        button = ActionButton(_(say.CARRY_ON), "player-play")
        button.setAccessibleName(say.carries_on(talk.title))
        button.clicked.connect(self.carry_on_wanted)
        return ListRow(say.title_of(talk.title), _(say.IN_MIDDLE), (button,))

    def _good(self, talk: GoodDeck) -> ListRow:
        button = ActionButton(_(say.OPEN))
        button.setAccessibleName(say.opens(talk.title))
        button.clicked.connect(lambda: self.opened.emit(talk.path))
        length, file = say.minutes(talk.seconds), self.file_of(talk)
        about = (say.about(length, file), say.ideas_wait(talk.ideas))
        return ListRow(say.title_of(talk.title), " ".join(filter(None, about)), (button,))

    def _broken(self, talk: BrokenDeck) -> ListRow:
        about = trouble.broken(talk.reason, talk.last_good is not None)
        if talk.last_good is None:
            return ListRow(talk.name, about, (), PanelKind.IDEA)
        button = ActionButton(_(say.GOOD_COPY), "history")
        button.setAccessibleName(say.opens_copy(talk.name))
        button.clicked.connect(lambda: self.copy_wanted.emit(talk.path))
        return ListRow(talk.name, about, (button,), PanelKind.IDEA)
