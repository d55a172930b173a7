"""Who typed the last words: asked if there are some when another one says that they type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.authors import SPEAKER, Author
from speakaid.core.deck import Deck
from speakaid.core.typed_since import typed_since
from speakaid.ui.main_window import MainWindow
from speakaid.wording.last_words import told

if TYPE_CHECKING:
    from speakaid.ui.prepare.last_words_screen import LastWordsScreen
    from speakaid.ui.preparing import Preparing


class LastWords(QObject):
    """Asks it, and gives the words to who typed them."""

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
        words = tuple(map(told, typed_since(found, sitting.draft.deck, sitting.typist)))
        if words:
            self._author, self._found, self._then = author, found, then
            self.screen.show_words(words, author, sitting.typist)
            self._window.visit(self.screen)
        return bool(words)

    def _on_answered(self, claimed: frozenset[str]) -> None:
        if claimed:
            self._preparing.at_work.claim(self._author, self._found, claimed)
        self._window.pass_by(self.screen)
        self._then(self._author)
