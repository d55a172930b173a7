"""Who typed the last words: asked if there are some when another one says that they type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.authors import SPEAKER, Author
from speakaid.core.deck import Deck
from speakaid.core.suggesting import writes_itself
from speakaid.core.typed_since import typed_since
from speakaid.i18n import _
from speakaid.ui.main_window import MainWindow
from speakaid.ui.told import always
from speakaid.ui.widgets.hint_line import Said
from speakaid.wording.last_words import became, told
from speakaid.wording.prepare import MORE_THAN_A_TALK

if TYPE_CHECKING:
    from speakaid.ui.prepare.last_words_screen import LastWordsScreen
    from speakaid.ui.preparing import Preparing


class LastWords(QObject):
    """Asks it, and gives the words to who typed them, and says what became of them."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(preparing)
        self._window, self._preparing = window, preparing
        self._author, self._found = SPEAKER, Deck()
        """Who says that they type; the talk when it was last known who does."""
        self._then: Callable[[Author], None] = lambda _author: None

    @cached_property
    def screen(self) -> LastWordsScreen:
        """The question."""
        from speakaid.ui.prepare.last_words_screen import LastWordsScreen

        screen = LastWordsScreen()
        screen.answered.connect(self._on_answered)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    def ask(self, author: Author, found: Deck, then: Callable[[Author], None]) -> bool:
        """Ask whether this person typed what came since the talk was `found`; False if nothing."""
        sitting = self._preparing.at_work
        if not sitting.is_answered or author == sitting.typist:
            return False
        points = typed_since(found, sitting.draft.deck, sitting.typist)
        # The one that is open is most likely what the answer is about.
        words = tuple(map(told, sorted(points, key=lambda one: one.after.id != sitting.card_id)))
        if words:
            self._author, self._found, self._then = author, found, then
            self.screen.show_words(words, author, sitting.typist)
            self._window.visit(self.screen)
        return bool(words)

    def _on_answered(self, claimed: frozenset[str]) -> None:
        sitting = self._preparing.at_work
        whose = self._author if claimed else sitting.typist
        has_room = not claimed or sitting.claim(self._author, self._found, claimed)
        self._window.pass_by(self.screen)
        self._then(self._author)
        if has_room:
            are_ideas = not writes_itself(sitting.draft.deck, whose)
            self._tell(became(self._author, claimed=bool(claimed), are_ideas=are_ideas))
        else:
            self._preparing.told.say(_(MORE_THAN_A_TALK), always)

    def _tell(self, words: str) -> None:
        """In the place of the hints, as long as nothing changes."""
        self._preparing.told.say_beside(Said(words), self._preparing.while_here())
