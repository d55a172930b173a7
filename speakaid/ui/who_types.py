"""Who is typing: known by itself where only one person ever typed here; else asked once a sitting.

A sitting lasts until the program ends, or half an hour passes without a change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import inf
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speakaid.core.authors import MOST_AUTHORS, SPEAKER, Author, helper
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.joining import Step
from speakaid.core.settings import Settings
from speakaid.core.whose import helpers_in
from speakaid.i18n import _
from speakaid.storage.typists import only_helpers_type
from speakaid.ui.last_words import LastWords
from speakaid.ui.main_window import MainWindow
from speakaid.ui.makers import Makers
from speakaid.ui.prepare.who_screen import WhoScreen
from speakaid.wording.who import FOR_SPEAKER

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing
    from speakaid.ui.sitting import Sitting

HALF_AN_HOUR = 1_800.0
"""Seconds without a change, after which somebody else may sit there."""


@dataclass
class _Answer:
    """Who types in a talk, None while nobody said; the talk as they found it, and as it is.

    A decision of the speaker's is a sign of them, too: they find the talk anew.
    """

    author: Author | None
    found: Deck
    steps: int
    deck: Deck
    changed_at: float
    found_again: Deck | None = None
    """The talk when it was opened again: somebody else may have come, though it is not asked."""
    known: float = inf
    """So many steps lead to what was found, or led on from it and were taken back."""
    farthest: Step = ()

    def find(self, draft: Draft) -> None:
        """It is known who typed all that is there now."""
        self.found, self.known, self.farthest = draft.deck, inf, draft.farthest_step

    def follow(self, draft: Draft) -> None:
        """Who takes steps from before back, or does them again, types nothing."""
        is_new = draft.farthest_step is not self.farthest and not draft.can_redo
        self.farthest = draft.farthest_step
        if is_new:
            self.known = min(self.known, draft.steps - 1)
        elif draft.steps <= self.known and self.author is not None:
            self.found = draft.deck


class WhoTypes(QObject):
    """Asks, remembers the answer as long as the sitting lasts, and tells the sitting."""

    settings_changed = Signal(Settings)

    def __init__(
        self, window: MainWindow, preparing: Preparing, settings: Settings, makers: Makers
    ) -> None:
        super().__init__(preparing)
        self._window, self._preparing, self._settings = window, preparing, settings
        self._makers = makers
        self.clock: Callable[[], float] = time
        self._answers: dict[str, _Answer] = {}
        self._then: Callable[[], None] = self._to_words
        self._leads_to_ideas = False
        """Whether the speaker goes on to decide, idea by idea."""
        self._last_words = LastWords(window, preparing)
        preparing.changed.connect(self._on_changed)

    @cached_property
    def screen(self) -> WhoScreen:
        """The question."""
        screen = WhoScreen()
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self._go_on)
        return screen

    def use_settings(self, settings: Settings) -> None:
        """Other names are known."""
        self._settings = settings

    def begin(self, sitting: Sitting, *, for_speaker: bool = False) -> bool:
        """The sitting knows who types, if anybody does; whether it must be asked.

        `for_speaker`: what comes is the speaker's to do, and who was taken to type is not them.
        """
        answer = self._answer_for(sitting.draft.deck)
        is_new = answer is None
        if answer is None:
            author = _only_one(sitting.file.typists())
            answer = self._remember(sitting, author, self._as_found(sitting.draft.deck))
        else:
            answer.found_again = sitting.draft.deck
        if answer.author is not None:
            sitting.begin_as(answer.author)
        else:
            sitting.begin_unanswered(answer.found, answer.steps)
        if answer.author is None:
            return is_new or for_speaker
        return for_speaker and self.may_be_speaker(sitting)

    def may_be_speaker(self, sitting: Sitting) -> bool:
        """Whether a helper typed, and it may be the speaker who opened the talk again.

        Who types anything says by it that they are the helper still.
        """
        deck = sitting.draft.deck
        answer = self._answers[deck.id]
        if sitting.typist.is_speaker or answer.found_again is not deck:
            return False
        return not only_helpers_type(deck)

    def see_speaker(self) -> None:
        """The speaker is there, as they decided something: what was typed till now is known."""
        sitting = self._preparing.at_work
        self._answers[sitting.draft.deck.id].find(sitting.draft)

    def say_speaker(self, then: Callable[[], None]) -> None:
        """The speaker says that it is they who type now, and goes on to the ideas."""
        self._then, self._leads_to_ideas = then, True
        self._on_chosen(SPEAKER)

    def ask(self, then: Callable[[], None], *, for_speaker: bool = False) -> None:
        """Ask, and do this afterwards, whatever the answer. `for_speaker`: it leads to ideas."""
        self._then, self._leads_to_ideas = then, for_speaker
        sitting = self._preparing.at_work
        sitting.keeper.flush()
        self.screen.show_helpers(
            tuple(self._known(sitting)),
            is_known=sitting.is_answered,
            is_speakers=self._is_speakers(sitting),
            why=_(FOR_SPEAKER) if for_speaker else "",
        )
        self._window.visit(self.screen)

    def change(self) -> None:
        """Somebody else types, or says now who they are; then back to the words."""
        self.ask(self._to_words)

    def look(self) -> None:
        """After half an hour without a change another sitting begins."""
        sitting = self._preparing.at_work
        if self._answer_for(sitting.draft.deck) is None and self.begin(sitting):
            is_asked = self._window.currentWidget() is self.screen
            then = self._then if is_asked else self._to_words
            self.ask(then, for_speaker=is_asked and self._leads_to_ideas)

    def note(self) -> None:
        """What was typed is kept: that this person typed here is known from now on."""
        sitting = self._preparing.at_work
        if sitting.is_answered:
            sitting.file.note_typist(sitting.typist)

    # -- private

    def _answer_for(self, deck: Deck) -> _Answer | None:
        """What is known of this sitting; None where another one begins."""
        answer = self._answers.get(deck.id)
        if answer is None or abs(self.clock() - answer.changed_at) > HALF_AN_HOUR:
            return None
        return answer

    def _as_found(self, deck: Deck) -> Deck:
        """The talk as somebody finds it. Who first says so made it: it was nothing before them."""
        if deck.id in self._answers:
            # Asked before, and long ago: who sits there now may be another one.
            self._makers.sign(deck)
        return Deck() if self._makers.is_unsigned(deck) else deck

    def _remember(self, sitting: Sitting, author: Author | None, found: Deck) -> _Answer:
        deck, steps = sitting.draft.deck, sitting.draft.steps
        answer = self._answers[deck.id] = _Answer(author, found, steps, deck, self.clock())
        answer.farthest = sitting.draft.farthest_step
        return answer

    def _on_changed(self) -> None:
        draft = self._preparing.at_work.draft
        answer = self._answers.get(draft.deck.id)
        if answer is not None and answer.deck is not draft.deck:
            answer.deck, answer.changed_at = draft.deck, self.clock()
            answer.follow(draft)

    def _is_speakers(self, sitting: Sitting) -> bool:
        """Whether the talk was made here, or the speaker has typed in it here."""
        return SPEAKER in sitting.file.typists() or self._makers.is_unsigned(sitting.draft.deck)

    def _known(self, sitting: Sitting) -> Iterator[Author]:
        """The helpers whose names are known, from this talk and from this computer."""
        here = sitting.file.typists()[::-1]
        known = (*here, *helpers_in(sitting.draft.deck), *map(helper, self._settings.helpers))
        yield from dict.fromkeys(one for one in known if one.name and not one.is_speaker)

    def _on_chosen(self, author: Author) -> None:
        sitting = self._preparing.at_work
        author = self._as_known(sitting, author)
        found = self._answers[sitting.draft.deck.id].found
        if self._decides(author) or not self._last_words.ask(author, found, self._settle):
            self._settle(author)

    def _decides(self, author: Author) -> bool:
        """Whether the speaker goes on to all that was typed, as to ideas, one by one."""
        is_idea = not self._preparing.at_work.writes_itself
        return self._leads_to_ideas and author.is_speaker and is_idea

    def _settle(self, author: Author) -> None:
        """It is known who types from now on."""
        sitting = self._preparing.at_work
        was_unsigned = self._makers.is_unsigned(sitting.draft.deck)
        sitting.answer(author)
        self._remember(sitting, author, sitting.draft.deck)
        if was_unsigned:
            self._makers.sign(sitting.draft.deck)
            self.note()
        self._keep_name(author)
        self._go_on()

    def _as_known(self, sitting: Sitting, author: Author) -> Author:
        """A name that is known is one name, however it is typed this time."""
        name = author.name.casefold()
        same = (one for one in self._known(sitting) if one.name.casefold() == name)
        return author if author.is_speaker else next(same, author)

    def _keep_name(self, author: Author) -> None:
        before = self._settings.helpers
        if author.name and before[:1] != (author.name,):
            others = (name for name in before if name != author.name)
            helpers = (author.name, *others)[:MOST_AUTHORS]
            self.settings_changed.emit(self._settings.model_copy(update={"helpers": helpers}))

    def _to_words(self) -> None:
        self._preparing.show_words()
        self._preparing.screen.begin()

    def _go_on(self) -> None:
        self._window.pass_by(self.screen)
        self._then()


def _only_one(typists: tuple[Author, ...]) -> Author | None:
    return typists[0] if len(typists) == 1 else None
