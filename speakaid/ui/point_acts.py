"""What a person does with a point: add, split, move, put on the shelf, mark, give a picture."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core import edits
from speakaid.core.cutting import cut_near
from speakaid.core.deck import Card, View
from speakaid.i18n import _
from speakaid.ui.sitting import Sitting
from speakaid.ui.told import always
from speakaid.ui.widgets.hint_line import Said
from speakaid.wording import prepare as say
from speakaid.wording import prepare_more as more_say
from speakaid.wording.prepare import name_of

if TYPE_CHECKING:
    from speakaid.ui.preparing import Preparing

_log = logging.getLogger(__name__)


class PointActs(QObject):
    """The acts, each one step that can be undone."""

    def __init__(self, preparing: Preparing) -> None:
        super().__init__(preparing)
        self._preparing, self._screen = preparing, preparing.screen
        screen = self._screen
        screen.must_say_set.connect(self._on_must_say)
        screen.moved.connect(self._on_moved)
        screen.add_wanted.connect(self._on_add)
        screen.split_wanted.connect(self.split)
        screen.remove_wanted.connect(self.remove)
        screen.picture_given.connect(self._on_picture)
        screen.too_much_given.connect(lambda: preparing.told.say(_(say.TOO_MUCH), always))

    def split(self) -> None:
        """Make two points of the open one, at the cursor or where a sentence ends."""
        self.split_at(self.cut)

    def split_at(self, character: int) -> None:
        """Make two points of the open one, so many characters from the beginning."""
        sitting = self._sitting
        after = edits.split(sitting.deck, sitting.card_id, character)
        if after is not sitting.deck:
            second = after.cards[sitting.place + 1].id
            sitting.change(after, second)
            self._screen.editor.point.setFocus()

    def remove(self) -> None:
        """Put the open point on the shelf."""
        sitting = self._sitting
        card = sitting.card
        if card is None or sitting.is_locked:
            return
        if sitting.writes_itself:
            sitting.put_on_shelf(card)
            words = more_say.on_shelf(name_of(card))
        else:
            words = more_say.left_out(name_of(card))
        sitting.change(edits.removed(sitting.deck, card.id))
        self._preparing.told.say_beside(Said(words), self._preparing.while_here())

    @property
    def cut(self) -> int:
        """Where the script would be split: at the cursor, else at the end of a middle sentence."""
        card = self._sitting.card
        if card is None:
            return 0
        return cut_near(card.script, self._screen.editor.place_in(card))

    def _on_must_say(self, must: bool) -> None:
        sitting = self._sitting
        fields = {"must_say": True, "may_be_left_out": False} if must else {"must_say": False}
        sitting.change_card(**fields)

    def _on_picture(self, source: object) -> None:
        """A picture was dropped or pasted among the words: it belongs to the open card."""
        sitting = self._sitting
        name = None if sitting.card is None else sitting.pictures.take(source, self._screen)
        if name is not None:
            sitting.change_card(picture=name, view=View.PICTURE)

    def _on_moved(self, card_id: str, to: int) -> None:
        sitting = self._sitting
        sitting.change(edits.moved(sitting.deck, card_id, to), card_id)

    def _on_add(self) -> None:
        sitting, card = self._sitting, Card()
        if not edits.can_add(sitting.deck):
            self._preparing.told.say(_(say.FULL), always)
            return
        if sitting.change(edits.added(sitting.deck, sitting.card_id or None, card), card.id):
            self._screen.begin_card()

    @property
    def _sitting(self) -> Sitting:
        return self._preparing.at_work
