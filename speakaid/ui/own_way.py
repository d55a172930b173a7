"""Theirs is said in the speaker's own way: typed straight into the talk, with theirs in view.

So each letter is kept as any other that is typed, and *Undo* knows it. When the speaker keeps the
words the idea is decided, and all of it is one step. Who leaves has changed nothing: mine is as it
was, and what was typed stands in the boxes when they come back.
"""

from collections.abc import Callable
from typing import Any

from speakaid.core.authors import Author
from speakaid.core.deciding import said_my_way
from speakaid.core.deck import Card, Deck
from speakaid.core.edits import of_id
from speakaid.core.proposals import Idea
from speakaid.core.suggestions import AddSuggestion, EditSuggestion, key_of
from speakaid.core.touched import leaves_words
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.sitting import Sitting

Texts = dict[str, str]
Place = tuple[str, Author, str]
"""A talk, and an idea in it."""


class OwnWay:
    """One idea that is being said otherwise."""

    def __init__(self, screen: IdeasScreen, sitting: Callable[[], Sitting]) -> None:
        self._screen, self._sitting_now = screen, sitting
        self._texts: tuple[str, ...] = ()
        self._before: Texts = {}
        self._mine: Texts = {}
        self._left: dict[Place, tuple[Texts, Texts]] = {}
        """What mine said, and what was typed in its place when the speaker left."""
        self.idea: Idea | None = None
        self.began = 0
        """How many steps there were before the first letter."""
        self._taken_back = 0

    def begin(self, idea: Idea, texts: tuple[str, ...]) -> None:
        """Open the boxes: what was typed and left; else what mine says, or theirs if it is new."""
        self.idea, self._texts = idea, texts
        self.began, self._taken_back = self._sitting.draft.steps, 0
        self._before = self._now()
        self._mine = self._before if self._is_there else {}
        self._screen.begin_own(self._before)
        self._go_on()

    def type_(self, name: str, text: str) -> None:
        """A letter more or less; the first one in a new point brings it into the talk."""
        idea, sitting = self.idea, self._sitting
        if idea is None:
            return
        card_id, self._taken_back = idea.suggestion.about, 0
        if self._is_there:
            sitting.open_card(card_id)
            sitting.type_(**{name: text})
        else:
            sitting.decide(self._decided(**{name: text}), card_id)
        self.refresh()

    def refresh(self) -> None:
        """Show what was taken: a letter may have been too much, or be taken back."""
        if self.idea is not None:
            self._screen.own.show_texts(self._now())

    def keep(self) -> bool:
        """The words are the speaker's, and the idea is decided: one step, if it is one."""
        assert self.idea is not None
        typed = self._join_typed()
        decided = self._sitting.decide(self._decided(), self.idea.suggestion.about)
        self._sitting.join(typed + decided)
        self._sitting.decided.emit()
        self._left.pop(self._place, None)
        self.idea = None
        return typed or decided

    def leave(self) -> bool:
        """Mine is as it was. What was typed waits for who comes back; whether there is some."""
        if self.idea is None:
            return False
        now = self._now()
        typed = {name: text for name, text in now.items() if text != self._before[name]}
        self._left[self._place] = (self._mine, typed)
        self.idea = None
        if self._join_typed():
            self._sitting.undo()
        return bool(typed)

    def undo(self) -> None:
        """Take the last letters back, and nothing from before."""
        if self._sitting.draft.steps > self.began:
            self._sitting.undo()
            self._taken_back += 1
            self.refresh()

    def redo(self) -> None:
        """Type again what was taken back here, and nothing else."""
        if self._taken_back:
            self._sitting.redo()
            self._taken_back -= 1
            self.refresh()

    @property
    def _sitting(self) -> Sitting:
        return self._sitting_now()

    @property
    def _place(self) -> Place:
        assert self.idea is not None
        return self._sitting.deck.id, self.idea.by, key_of(self.idea.suggestion)

    @property
    def _is_there(self) -> bool:
        """Whether the point is in the talk."""
        return self.idea is not None and self._sitting.has(self.idea.suggestion.about)

    def _go_on(self) -> None:
        """Type again what was left, as long as mine says what it said then."""
        mine, typed = self._left.get(self._place, ({}, {}))
        if mine == self._mine:
            for name, text in typed.items():
                self.type_(name, text)
        self._sitting.draft.close_step()

    def _join_typed(self) -> bool:
        """All that was typed as one step, without what came in meanwhile; False if nothing was."""
        sitting = self._sitting
        return sitting.join(sitting.draft.steps - self.began, leaves_words)

    def _decided(self, **words: Any) -> Deck:
        deck, idea = self._sitting.draft.deck, self.idea
        assert idea is not None
        try:
            return said_my_way(deck, idea.by, key_of(idea.suggestion), **words)
        except ValueError:  # it is gone already, with the first letter of a new point
            return deck

    def _now(self) -> Texts:
        card = self._card()
        return {name: getattr(card, name) for name in self._texts}

    def _card(self) -> Card:
        idea = self.idea
        assert idea is not None
        here = of_id(self._sitting.deck, idea.suggestion.about)
        if here is None and isinstance(idea.suggestion, AddSuggestion | EditSuggestion):
            return idea.suggestion.theirs
        return here or Card()
