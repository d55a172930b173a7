"""Whose words: what Prepare shows of who types, of ideas, of the speaker's yes and of a lock.

In the place of the hints one thing at a time stands, the most important first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from speakaid.core.authors import Author
from speakaid.core.deck import Deck
from speakaid.core.edits import of_id
from speakaid.core.ideas_about import Ideas, ideas_about, own_ideas
from speakaid.core.whose import agreed_to, awaits_yes
from speakaid.i18n import _
from speakaid.ui.in_view import InView
from speakaid.ui.main_window import MainWindow
from speakaid.ui.sitting import Sitting
from speakaid.ui.widgets.hint_line import NOTHING, HintLine, Said
from speakaid.wording import who as say
from speakaid.wording.marks import NOT_LOCKED

if TYPE_CHECKING:
    from collections.abc import Callable

    from speakaid.ui.preparing import Preparing

WAITS = 900
"""Milliseconds without a change until ideas are looked through that the talk may fulfil by now."""


class Whose(QObject):
    """Shows it after every change, and does what the one line offers."""

    def __init__(self, window: MainWindow, preparing: Preparing, line: HintLine) -> None:
        super().__init__(preparing)
        self._preparing, self._line = preparing, line
        self._in_view = InView(window, preparing.screen, self._show)
        self._looked: tuple[object, Ideas] = (None, {})
        self._act: Callable[[], object] = bool
        self._is_unlocked: Callable[[], bool] = bool
        """Whether the talk was unlocked just now, and nothing changed since."""
        self._quiet = QTimer(self, singleShot=True, interval=WAITS)
        self._quiet.timeout.connect(self.look)
        line.first_acted.connect(self._on_first_acted)
        preparing.changed.connect(self._on_changed)

    def look(self) -> None:
        """Look through the ideas now."""
        self._looked = (None, {})
        if self._preparing.sitting is not None:
            self._in_view.refresh()

    # -- private

    def _on_changed(self) -> None:
        self._in_view.refresh()
        if self._preparing.at_work.draft.deck.proposals:
            self._quiet.start()

    def _show(self) -> None:
        sitting, screen = self._preparing.at_work, self._preparing.screen
        typist = sitting.typist if sitting.is_answered else None
        locked = sitting.is_locked
        screen.who.say(say.typing(typist))
        screen.who.setAccessibleName(say.typing(typist, whole=True))
        screen.show_locked(locked=locked)
        screen.points.show_marks(self._marked(sitting), self._awaiting(sitting))
        are_ideas = typist is not None and not sitting.writes_itself and not locked
        screen.whose.show_whose(_written(sitting, typist), are_ideas=are_ideas)
        screen.who.setAccessibleDescription(screen.whose.words)
        said, self._act = self._first(sitting)
        if self._is_unlocked():
            said = replace(said, words=" ".join(filter(None, (_(NOT_LOCKED), said.words))))
        self._line.show_first(said)

    def _marked(self, sitting: Sitting) -> frozenset[str]:
        if sitting.typist.is_speaker:
            return frozenset(card for card in self._ideas(sitting.draft.deck) if card is not None)
        return own_ideas(sitting.draft.deck, sitting.typist)

    def _awaiting(self, sitting: Sitting) -> frozenset[str]:
        """The points that need the speaker's yes, said to the speaker alone."""
        if not sitting.typist.is_speaker:
            return frozenset()
        return frozenset(card.id for card in awaits_yes(sitting.draft.deck))

    def _ideas(self, deck: Deck) -> Ideas:
        """What waits: looked through when another idea came, or when it is quiet."""
        if self._looked[0] is not deck.proposals:
            self._looked = (deck.proposals, ideas_about(deck))
        return self._looked[1]

    def _first(self, sitting: Sitting) -> tuple[Said, Callable[[], object]]:
        """What comes before all hints, and what its button does."""
        if sitting.is_locked:
            return self._lock(sitting)
        if not sitting.is_answered:
            if sitting.writes_itself:
                return NOTHING, bool
            return Said(_(say.UNANSWERED), _(say.ANSWER)), self._preparing.who.change
        speaks = sitting.typist.is_speaker
        return self._for_speaker(sitting) if speaks else self._for_helper(sitting)

    def _lock(self, sitting: Sitting) -> tuple[Said, Callable[[], object]]:
        if sitting.typist.is_speaker:
            return Said(_(say.LOCKED), _(say.UNLOCK)), self._unlock
        return Said(_(say.LOCKED_FOR_HELPER)), bool

    def _unlock(self) -> None:
        if self._preparing.marks.unlock():
            self._is_unlocked = self._preparing.while_here()
            self._in_view.refresh()

    def _for_helper(self, sitting: Sitting) -> tuple[Said, Callable[[], object]]:
        """Where a helper typed before: the speaker who comes back to ideas says so, and decides."""
        ideas, who = self._ideas(sitting.draft.deck), self._preparing.who
        if not ideas or not who.may_be_speaker(sitting):
            return NOTHING, bool
        said = Said(say.are_you_speaker(len(ideas)), _(say.I_AM_SPEAKER))
        return said, lambda: who.say_speaker(self._look_here)

    def _for_speaker(self, sitting: Sitting) -> tuple[Said, Callable[[], object]]:
        ideas, card = self._ideas(sitting.draft.deck), sitting.card
        if card is not None and card.id in ideas:
            by = ideas[card.id]
            return Said(say.idea_here(by), say.look(len(by))), self._look_here
        if card is not None and card in awaits_yes(sitting.draft.deck):
            return Said(_(say.ARE_YOURS), _(say.YES)), self._agree
        if ideas:
            count = sum(map(len, ideas.values()))
            return Said(say.ideas_somewhere(count), say.look(count)), self._look_anywhere
        return NOTHING, bool

    def _on_first_acted(self) -> None:
        self._act()

    def _look_here(self) -> None:
        self._preparing.ideas_wanted.emit(self._preparing.at_work.card_id)

    def _look_anywhere(self) -> None:
        self._preparing.ideas_wanted.emit(None)

    def _agree(self) -> None:
        """The speaker's yes."""
        sitting = self._preparing.at_work
        sitting.decide(agreed_to(sitting.draft.deck, sitting.card_id), sitting.card_id)


def _written(sitting: Sitting, typist: Author | None) -> str:
    """Who wrote the open card. The speaker never said yes to what a helper only suggests."""
    card = sitting.card
    if card is None:
        return ""
    is_theirs = of_id(sitting.draft.deck, card.id) == card
    return say.written_by(card.authors, typist, agreed=card.agreed and is_theirs)
