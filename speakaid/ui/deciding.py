"""The speaker decides about ideas, one after the other; all of it can be undone, also tomorrow."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.authors import Author
from speakaid.core.deciding import kept, used
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id
from speakaid.core.proposals import Idea, has_room_for, ideas_in
from speakaid.core.suggestions import RemoveSuggestion, key_of
from speakaid.i18n import _
from speakaid.ui.decisions import Decisions
from speakaid.ui.ideas.ideas_screen import IdeasScreen
from speakaid.ui.ideas.shown import ShownIdea, shown
from speakaid.ui.main_window import MainWindow
from speakaid.ui.own_way import OwnWay
from speakaid.ui.prepare import undo_keys
from speakaid.ui.sitting import Sitting
from speakaid.ui.widgets.hint_line import Said
from speakaid.ui.widgets.steady import JustCame
from speakaid.wording import ideas as say
from speakaid.wording.decided import Choice, became

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing

_log = logging.getLogger(__name__)
Key = tuple[Author, str]


class Deciding(QObject):
    """The screen of ideas, for the sitting of the moment."""

    def __init__(self, window: MainWindow, preparing: Preparing) -> None:
        super().__init__(window)
        self._window, self._preparing = window, preparing
        self._idea: Idea | None = None
        self._shown: ShownIdea | None = None
        self._first: tuple[str | Idea, ...] = ()
        self._later: set[Key] = set()
        self._decisions = Decisions(lambda: self._sitting)
        self._acts = False
        self._just_came = JustCame(window.clock)
        self.screen = IdeasScreen()
        self._own = OwnWay(self.screen, lambda: self._sitting)
        self._connect()

    def begin(self, *first: str | Idea) -> bool:
        """Show the ideas for the talk, these or those for one card first; False if none waits."""
        self._first = first
        self._own.leave()
        self._later.clear()
        self._decisions.begin()
        idea = next(self._waiting(), None)
        if idea is None:
            return False
        self._show(idea)
        self._window.visit(self.screen)
        return True

    def undo(self) -> None:
        """Take the last decision back; while the speaker says it their way, the last letters."""
        if self._own.idea is not None:
            self._own.undo()
        elif self._decisions.can_undo and not self._just_came:
            with self._acting():
                done = self._decisions.undo()
            self._show_next(done.idea)

    def redo(self) -> None:
        """Decide again as it was decided before."""
        if self._own.idea is not None:
            self._own.redo()
        elif self._decisions.can_redo and not self._just_came:
            with self._acting():
                done = self._decisions.redo()
            self._show_next(said=done.became)

    # -- what is shown

    @property
    def _sitting(self) -> Sitting:
        return self._preparing.at_work

    @property
    def _deck(self) -> Deck:
        """The whole deck, with all ideas in it."""
        return self._sitting.draft.deck

    def _waiting(self) -> Iterator[Idea]:
        """What is not decided nor left for later: a helper's own first, then what was asked for."""
        ideas = (one for one in ideas_in(self._deck) if _key(one) not in self._later)
        if not self._first and self._sitting.typist.is_speaker:
            return ideas
        return iter(sorted(ideas, key=lambda one: (self._is_others(one), self._not_first(one))))

    def _is_others(self, idea: Idea) -> bool:
        typist = self._sitting.typist
        return not typist.is_speaker and idea.by != typist

    def _not_first(self, idea: Idea) -> bool:
        return not any(first in (idea, idea.suggestion.about) for first in self._first)

    def _show_next(self, wanted: Idea | None = None, said: str = "") -> None:
        """Show this idea, if it is still one; else the next. And say what became of the last."""
        found = next((one for one in self._waiting() if one == wanted), None) if wanted else None
        idea = found or next(self._waiting(), None)
        if idea is None:
            self._finish(said)
        else:
            self._show(idea, said)

    def _show(self, idea: Idea, said: str = "") -> None:
        others = (one for one in self._waiting() if _key(one) != _key(idea))
        waiting = sum(1 for _one in islice(others, 2))
        self._idea, self._shown = idea, shown(self._deck, idea)
        speaks = self._sitting.typist.is_speaker
        self.screen.let_decide(self._why_not(), is_own=self._is_own, speaks=speaks)
        self.screen.show_undo(can_undo=self._decisions.can_undo)
        self.screen.show_idea(self._shown, waiting, self._preparing.image, said)
        self._just_came.begin()

    def _finish(self, said: str) -> None:
        self._idea = self._shown = None
        self._to_words()
        all_, some = say.ALL_READ, say.READ_FOR_NOW
        if self._sitting.typist.is_speaker:
            all_, some = say.THAT_WAS_ALL, say.SOME_WAIT
        end = _(some if self._later else all_)
        words = f"{said} {end}" if said else end
        self._preparing.told.say_beside(Said(words), self._preparing.while_here())

    def _on_changed(self) -> None:
        """Somebody else changed the talk, or a letter was taken: show what is so now."""
        if self._acts or self._idea is None or self._window.currentWidget() is not self.screen:
            return
        if self._own.idea is not None:
            self._own.refresh()
        elif not any(one == self._idea for one in ideas_in(self._deck)):
            self._show_next()
        elif shown(self._deck, self._idea) != self._shown:
            self._show(self._idea)

    # -- what is decided

    def _keep(self) -> None:
        if self._takes_press and self._idea is not None:
            deck = kept(self._deck, self._idea.by, key_of(self._idea.suggestion))
            self._decide(deck, Choice.MINE)

    def _use(self) -> None:
        if not self._takes_press or self._idea is None:
            return
        suggestion = self._idea.suggestion
        if not self._has_room(self._idea):
            return
        leaves = of_id(self._deck, suggestion.about)
        if isinstance(suggestion, RemoveSuggestion) and leaves is not None:
            self._sitting.put_on_shelf(leaves)
        self._decide(used(self._deck, self._idea.by, key_of(suggestion)), Choice.THEIRS)

    def _take_back(self) -> None:
        """A helper does not want their idea any more."""
        if self._is_own and self._idea is not None and not self._just_came:
            deck = kept(self._deck, self._idea.by, key_of(self._idea.suggestion))
            self._step(lambda: self._sitting.take_ideas(deck), Choice.BACK)

    def _say_own(self) -> None:
        if self._idea is None or self._shown is None or not self._takes_press:
            return
        if self._has_room(self._idea):
            self._own.begin(self._idea, self._shown.texts)

    def _has_room(self, idea: Idea) -> bool:
        """Whether the talk can take it; else it is said."""
        has_room = has_room_for(self._deck, idea.suggestion)
        if not has_room:
            self.screen.show_notice(_(say.FULL))
        return has_room

    def _keep_own(self) -> None:
        if (idea := self._own.idea) is not None:
            said = became(self._deck, idea, Choice.MY_WAY)
            with self._acting():
                kept = self._own.keep()
            if kept:
                self._decisions.add(idea, self._sitting.draft.steps - 1, said)
            self._show_next(said=said if idea not in ideas_in(self._deck) else "")

    def _leave_own(self) -> None:
        """Who leaves while they say it their way has changed nothing, and the idea waits."""
        if (idea := self._own.idea) is None:
            return
        if self._sitting.draft.steps > self._own.began:
            self._decisions.forget_undone()
        with self._acting():
            is_half_said = self._own.leave()
        self._show_next(idea, _(say.HALF_KEPT) if is_half_said else "")

    def _leave(self) -> None:
        """Later, or what comes next for who only reads; after the last, back to the words."""
        if self._idea is not None and not self._just_came:
            self._later.add(_key(self._idea))
            self._show_next(said=_(say.IT_WAITS) if self._may_decide else "")

    def _back(self) -> None:
        if self._own.idea is not None:
            self._leave_own()
        else:
            self._to_words()

    def _to_words(self) -> None:
        """Back among the words, and the keyboard too: what led here may be gone."""
        self._preparing.show_words()
        self._preparing.screen.rest()

    @property
    def _may_decide(self) -> bool:
        """Only the speaker may, and not while they have locked the talk."""
        return self._sitting.typist.is_speaker and not self._deck.locked

    @property
    def _is_own(self) -> bool:
        """Whether a helper looks at an idea of their own."""
        sitting, idea = self._sitting, self._idea
        is_theirs = idea is not None and idea.by == sitting.typist and sitting.is_answered
        return is_theirs and not self._deck.locked

    def _why_not(self) -> str:
        """Why nothing can be decided here; nothing if it can."""
        if self._may_decide:
            return ""
        if self._deck.locked:
            return _(say.IS_LOCKED)
        return _(say.YOURS if self._is_own else say.ONLY_SPEAKER)

    @property
    def _takes_press(self) -> bool:
        """Nobody decides about what came this moment, and cannot be read yet."""
        return self._may_decide and not self._just_came

    def _decide(self, deck: Deck, choice: Choice) -> None:
        idea = self._idea
        if idea is not None:
            self._step(lambda: self._sitting.decide(deck, idea.suggestion.about), choice)

    def _step(self, take: Callable[[], bool], choice: Choice) -> None:
        """One step that ends with this idea, and then the next one."""
        idea, before = self._idea, self._sitting.draft.steps
        if idea is None:
            return
        said = became(self._deck, idea, choice)
        with self._acting():
            taken = take()
        if taken:
            self._decisions.add(idea, before, said)
            self._show_next(said=said)

    @contextmanager
    def _acting(self) -> Iterator[None]:
        """What changes meanwhile is no news."""
        self._acts = True
        try:
            yield
        finally:
            self._acts = False

    def _connect(self) -> None:
        screen = self.screen
        screen.kept.connect(self._keep)
        screen.used.connect(self._use)
        screen.say_wanted.connect(self._say_own)
        screen.own_edited.connect(self._own.type_)
        screen.own_kept.connect(self._keep_own)
        screen.take_back_wanted.connect(self._take_back)
        screen.later_wanted.connect(self._leave)
        screen.undo_wanted.connect(self.undo)
        screen.back_wanted.connect(self._back)
        undo_keys.add(screen, self.undo, self.redo)
        self._preparing.changed.connect(self._on_changed)
        self._preparing.leaving.connect(self._leave_own)


def _key(idea: Idea) -> Key:
    return idea.by, key_of(idea.suggestion)
