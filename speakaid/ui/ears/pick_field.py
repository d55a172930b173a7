"""A setting whose choices are not known beforehand: what this computer has."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import ears as say


class Pick(NamedTuple):
    """Something that can be chosen, and a line about it."""

    value: str
    word: str
    about: str = ""


class PickField(Field):
    """Cards that come once it is known what there is; a sentence where there is nothing."""

    def __init__(self, name: str, more: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._value, self._shows, self._was_chosen = "", False, False
        self._picks: tuple[Pick, ...] = ()
        self.cards: dict[str, ChoiceCard] = {}
        self.words = BodyText(_(say.LOOKING), Rank.LEAD)
        self.announcer = Announcer(self)
        self.more = ActionButton(*more)
        self._row, below = FlowRow(), FlowRow()
        below.add(self.more)
        self.column.addWidget(self._row)
        self.column.addWidget(self.words)
        self.column.addWidget(below)

    def show_value(self, value: Any) -> None:
        self._value = value
        self._shows = True
        if value in self.cards:
            self.cards[value].setChecked(True)
        self._shows = False

    def show_picks(self, picks: Sequence[Pick]) -> None:
        """Offer these; the cards stay as they are where nothing has changed."""
        if tuple(picks) != self._picks:
            self._picks = tuple(picks)
            self._make_cards()
        self.show_value(self._value)

    def say(self, words: str) -> None:
        """What is to be known about the choice; nothing to say takes no room."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.announcer.announce(words)

    def _make_cards(self) -> None:
        old, self._row = self._row, FlowRow()
        had_focus = any(card.hasFocus() for card in self.cards.values())
        self.cards = {pick.value: self._card(pick) for pick in self._picks}
        self.column.replaceWidget(old, self._row)
        self._row.stackUnder(self.words)
        old.hide()
        old.deleteLater()
        if had_focus:
            self.cards.get(self._value, self.more).setFocus()

    def _card(self, pick: Pick) -> ChoiceCard:
        card = ChoiceCard(pick.word, pick.about)
        self._row.add(card)
        # A screen reader ticks a card without a press; one that has its tick is pressed without.
        card.toggled.connect(lambda on: self._on_toggled(pick.value, on=on))
        card.pressed.connect(lambda: self._on_pressed(card))
        card.clicked.connect(lambda: self._on_clicked(pick.value))
        return card

    def _on_toggled(self, value: str, *, on: bool) -> None:
        if on and not self._shows:
            self.changed.emit(self.name, value)

    def _on_pressed(self, card: ChoiceCard) -> None:
        self._was_chosen = card.isChecked()

    def _on_clicked(self, value: str) -> None:
        """Chosen before, and pressed again: it is told again, and so a voice is heard again."""
        if self._was_chosen:
            self.changed.emit(self.name, value)
