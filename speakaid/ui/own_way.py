"""Theirs is said in the speaker's own way: typed straight into the talk, with theirs in view.

So each letter is kept as any other that is typed, and *Undo* knows it. The idea is decided when the
speaker keeps the words.
"""

from collections.abc import Callable
from typing import Any

from speakaid.core.deciding import said_my_way
from speakaid.core.deck import Card, Deck
from speakaid.core.edits import of_id
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import AddSuggestion, EditSuggestion, key_of
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.sitting import Sitting


class OwnWay:
    """One idea that is being said otherwise."""

    def __init__(self, screen: IdeasScreen, sitting: Callable[[], Sitting]) -> None:
        self._screen, self._sitting_now = screen, sitting
        self._texts: tuple[str, ...] = ()
        self.idea: Idea | None = None
        self.began = 0
        """How many steps there were before the first letter."""

    def begin(self, idea: Idea, texts: tuple[str, ...]) -> None:
        """Open the boxes: what mine says, or theirs where the point would be new."""
        self.idea, self._texts = idea, texts
        self.began = self._sitting.draft.steps
        self._screen.begin_own(self._now())

    def end(self) -> None:
        """It is over, whatever became of it."""
        self.idea = None
        self._sitting.draft.close_step()

    def type_(self, name: str, text: str) -> None:
        """A letter more or less; the first one in a new point brings it into the talk."""
        idea, sitting = self.idea, self._sitting
        if idea is None:
            return
        card_id = idea.suggestion.about
        if of_id(sitting.deck, card_id) is None:
            sitting.decide(self._decided(**{name: text}), card_id)
        else:
            sitting.open_card(card_id)
            sitting.type_(**{name: text})
        self.refresh()

    def refresh(self) -> None:
        """Show what was taken: a letter may have been too much, or be taken back."""
        if self.idea is not None:
            self._screen.own.show_texts(self._now())

    def keep(self) -> None:
        """The words are the speaker's, and the idea is decided."""
        if self.idea is not None:
            self._sitting.decide(self._decided(), self.idea.suggestion.about)

    def undo(self) -> None:
        """Take the last letters back, and nothing from before."""
        if self._sitting.draft.steps > self.began:
            self._sitting.undo()
            self.refresh()

    def redo(self) -> None:
        """Type again what was taken back."""
        self._sitting.redo()
        self.refresh()

    @property
    def _sitting(self) -> Sitting:
        return self._sitting_now()

    def _decided(self, **words: Any) -> Deck:
        deck, idea = self._sitting.draft.deck, self.idea
        assert idea is not None
        try:
            return said_my_way(deck, idea.by, key_of(idea.suggestion), **words)
        except ValueError:  # it is gone already, with the first letter of a new point
            return deck

    def _now(self) -> dict[str, str]:
        card = self._card()
        return {name: getattr(card, name) for name in self._texts}

    def _card(self) -> Card:
        idea = self.idea
        assert idea is not None
        here = of_id(self._sitting.deck, idea.suggestion.about)
        if here is None and isinstance(idea.suggestion, AddSuggestion | EditSuggestion):
            return idea.suggestion.theirs
        return here or Card()
