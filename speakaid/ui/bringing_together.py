"""Copies of a talk that a syncing program made: noticed on Home, and made one talk again.

What says the same becomes one by itself. Where something differs it is said, for one talk at a
time, and nothing is done until a person wants to look.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from speakaid.core.errors import SpeakAidError
from speakaid.core.talk import Pace
from speakaid.storage import conflicts, library
from speakaid.storage.conflicts import Became, TwoCopies
from speakaid.storage.library import LibraryEntry
from speakaid.storage.stamp import Stamp, stamp_at
from speakaid.ui.home.home_screen import HomeScreen

_log = logging.getLogger(__name__)
Doing = Callable[[Callable[[], object]], None]
"""Does something; what cannot be done is said on the screen."""


class BringingTogether(QObject):
    """Two copies of a talk, as Home has to do with them."""

    ideas_wanted = Signal(Path)
    """What the other copy said stands as ideas in this talk now."""

    def __init__(self, home: HomeScreen, doing: Doing, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._doing = home, doing
        self._differs: TwoCopies | None = None
        self._looked_at: dict[Path, tuple[Stamp | None, Stamp | None]] = {}
        home.copies_wanted.connect(self._on_wanted)

    def talks(self, pace: Pace) -> tuple[LibraryEntry, ...]:
        """The talks of the library, each once. Never raises."""
        talks, copies = conflicts.apart(library.decks(pace))
        differ = [two for two in copies if not self._became_one(two)]
        self._differs = next(iter(differ), None)
        if len(differ) < len(copies):
            talks, _copies = conflicts.apart(library.decks(pace))
        return talks

    def tell(self) -> None:
        """Say on Home that two copies of a talk differ, if any do."""
        if self._differs is not None:
            self._home.show_two_copies(self._differs.talk.title)

    def _became_one(self, two: TwoCopies) -> bool:
        """Whether both say the same, and so are one now; each form of them is looked at once."""
        stamps = stamp_at(two.talk.path), stamp_at(two.copy)
        if self._looked_at.get(two.copy) == stamps:
            return False
        try:
            if conflicts.become_one(two, quietly=True) is Became.ONE:
                return True
        except SpeakAidError as found:
            _log.warning("two copies could not become one: %s", found.reason)
        self._looked_at[two.copy] = stamps
        return False

    def _on_wanted(self) -> None:
        if (two := self._differs) is not None:
            self._doing(lambda: self._bring(two))

    def _bring(self, two: TwoCopies) -> None:
        conflicts.become_one(two)
        self.ideas_wanted.emit(two.talk.path)
