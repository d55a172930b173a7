"""From a talk, from a copy of it, or from Prepare to the ideas that wait for the speaker."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.news import News
from speakaid.core.proposals import Idea, ideas_in
from speakaid.i18n import _
from speakaid.storage.deck_file import DeckFile
from speakaid.ui.main_window import MainWindow
from speakaid.ui.told import always
from speakaid.ui.widgets.hint_line import Said
from speakaid.wording.copies import TAKEN_OVER
from speakaid.wording.prepare import MORE_THAN_A_TALK

if TYPE_CHECKING:
    from speakaid.ui.deciding import Deciding
    from speakaid.ui.preparing import Preparing


class IdeaWays(QObject):
    """The ways to the screen of ideas."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(preparing)
        self._window, self._preparing = window, preparing
        preparing.ideas_wanted.connect(self._look)

    @cached_property
    def deciding(self) -> Deciding:
        """What helpers would change, and the speaker decides."""
        from speakaid.ui.deciding import Deciding

        return Deciding(self._window, self._preparing)

    def open(self, path: Path, card_id: str | None = None) -> None:
        """Open a talk at its ideas; at its words where there is none. Raises DeckUnreadable."""
        if self._preparing.open_sitting(path):
            self._preparing.begin_sitting(lambda: self._look(card_id), for_speaker=True)

    def receive(self, path: Path, copy: DeckFile, *, decided_too: bool = False) -> News | None:
        """Open a talk at what another copy brings to it; else say why there is nothing to see.

        What was decided once is not asked again, unless it is wished. Raises DeckUnreadable.
        """
        if not self._preparing.open_sitting(path):
            return None
        match news := self._preparing.at_work.file.news_of(copy):
            case News.SPEAKERS:
                self._take_over(copy)
            case News.IDEAS:
                self._take_ideas(copy, decided_too=decided_too)
            case News.DECIDED if decided_too:
                self._take_ideas(copy, decided_too=True)
            case _:
                self._preparing.finish()
                return news
        return None

    def _take_ideas(self, copy: DeckFile, *, decided_too: bool) -> None:
        sitting = self._preparing.at_work
        deck = sitting.file.receive(copy, decided_too=decided_too)
        waited = frozenset(ideas_in(sitting.draft.deck))
        has_room = sitting.take_ideas(deck) or sitting.draft.deck == deck
        came = [idea for idea in ideas_in(sitting.draft.deck) if idea not in waited]
        look = partial(self._look_at_copy, came, has_room=has_room)
        self._preparing.begin_sitting(look, for_speaker=True)

    def _take_over(self, copy: DeckFile) -> None:
        """The words of a talk that the speaker has changed elsewhere."""
        sitting = self._preparing.at_work
        sitting.take_ideas(sitting.file.take_over(copy))
        self._preparing.begin_sitting(self._show_taken)

    def _show_taken(self) -> None:
        self._preparing.show_words()
        self._preparing.told.say_beside(Said(_(TAKEN_OVER)), always)

    def _look_at_copy(self, came: Iterable[Idea], *, has_room: bool) -> None:
        """At what the copy brings, before what waited already."""
        self._begin(*came)
        if not has_room:
            self._preparing.told.say(_(MORE_THAN_A_TALK), always)

    def _look(self, first: str | Idea | None) -> None:
        self._begin(*(() if first is None else (first,)))

    def _begin(self, *first: str | Idea) -> None:
        if not self.deciding.begin(*first):
            self._preparing.show_words()
