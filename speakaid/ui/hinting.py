"""Which hint stands in Prepare: one at a time, when it is quiet, and none that was waved away."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core import edits
from speakaid.core.cutting import character_of
from speakaid.core.deck import Card, CardKind
from speakaid.core.hints import Hint, HintKind, card_hints, talk_hints
from speakaid.i18n import _
from speakaid.ui.widgets.hint_line import HintLine
from speakaid.wording import prepare as say

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing

WAITS = 900
"""Milliseconds without a change until a hint comes or goes."""
_ENDS = {HintKind.NO_ENDING: CardKind.CLOSING, HintKind.NO_OPENING: CardKind.OPENING}


class Hinting(QObject):
    """Looks at the talk when nothing happens, and shows one hint."""

    never_wanted = Signal(HintKind)

    def __init__(self, line: HintLine, preparing: Preparing) -> None:
        super().__init__(preparing)
        self._line, self._preparing = line, preparing
        self._off: Collection[HintKind] = ()
        self._waved: set[object] = set()
        self._timer = QTimer(self, singleShot=True, interval=WAITS)
        self._timer.timeout.connect(self.look)
        line.acted.connect(self._act)
        line.dismissed.connect(self._wave)
        line.never.connect(self.never_wanted)

    def use(self, off: Collection[HintKind]) -> None:
        """These kinds are not shown any more."""
        self._off = off
        self.look()

    def begin(self) -> None:
        """Another sitting: what was waved away may come again."""
        self._waved.clear()
        self.look()

    def wait(self) -> None:
        """Something was changed: look again when it is quiet. What is no longer so goes at once."""
        hint, sitting = self._line.hint, self._preparing.sitting
        if hint is not None and hint.card is not None and sitting is not None:
            found = () if sitting.card is None else card_hints(sitting.card)
            if hint.about not in {one.about for one in found}:
                self._line.show_hint(None)
        self._timer.start()

    def look(self) -> None:
        """Look now."""
        self._line.show_hint(next(iter(self._found()), None))

    def _found(self) -> list[Hint]:
        """What there is to say, of the open card first, then of the whole talk."""
        sitting = self._preparing.sitting
        if sitting is None or not sitting.deck.cards:
            return []
        found = [] if sitting.card is None else [*card_hints(sitting.card)]
        found += talk_hints(sitting.deck, self._preparing.pace)
        return [hint for hint in found if self._is_wanted(hint)]

    def _is_wanted(self, hint: Hint) -> bool:
        return hint.kind not in self._off and hint.about not in self._waved

    def _wave(self, hint: Hint) -> None:
        self._waved.add(hint.about)
        self.look()

    def _act(self, hint: Hint) -> None:
        if hint.kind is HintKind.LONG_CARD:
            self._split(hint)
        elif hint.kind is HintKind.WORD_WITHOUT_HELP:
            self._preparing.to_help_words(hint.word)
        elif hint.kind in _ENDS:
            self._write_end(_ENDS[hint.kind])
        self.look()

    def _split(self, hint: Hint) -> None:
        card = self._preparing.at_work.card
        if card is not None and card.id == hint.card and hint.split_at is not None:
            self._preparing.acts.split_at(character_of(card.script, hint.split_at))

    def _write_end(self, kind: CardKind) -> None:
        sitting = self._preparing.at_work
        name = _(say.OPENING_POINT if kind is CardKind.OPENING else say.CLOSING_POINT)
        card = Card(kind=kind, point=name)
        sitting.change(edits.put_back(sitting.deck, 0, card), card.id)
        self._preparing.screen.begin_card()
