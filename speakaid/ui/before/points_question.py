"""Which points must you say, which may be left out? Here also a word can be changed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, Deck
from speakaid.core.talk import Talk
from speakaid.i18n import _
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.fit import fit_of
from speakaid.ui.before.question import Question
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import before as say

FEW = 12


class PointRow(Panel):
    """One card: its point, what it may be, and the way to its words."""

    marked = Signal(str, bool, bool)
    mend_wanted = Signal(str)

    def __init__(self, card: Card, stays: str = "", parent: QWidget | None = None) -> None:
        super().__init__(air_round=0.8, gap=0.4, parent=parent)
        self.card_id = card.id
        self.mend = ActionButton(_(say.MEND), "edit", Kind.QUIET)
        self.mend.setAccessibleName(say.mends(card))
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(card.id))
        self._add_name(card)
        if stays:
            self.column.addWidget(BodyText(stays, Rank.SOFT))
        else:
            self._add_choices(card)

    def _add_name(self, card: Card) -> None:
        line = air.row_in(self.column)
        line.addWidget(BodyText(card.name, Rank.PART), 1)
        line.addWidget(self.mend)

    def _add_choices(self, card: Card) -> None:
        self.must = ChoiceCard(_(say.MUST))
        self.in_talk = ChoiceCard(_(say.IN_TALK))
        self.leave_out = ChoiceCard(_(say.LEAVE_OUT))
        row = FlowRow()
        self.column.addWidget(row)
        for choice in (self.must, self.in_talk, self.leave_out):
            choice.setAccessibleDescription(card.name)
            row.add(choice)
        left_out = card.may_be_left_out and not card.must_say
        chosen = self.leave_out if left_out else self.must if card.must_say else self.in_talk
        chosen.setChecked(True)
        for choice in (self.must, self.in_talk, self.leave_out):
            choice.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            must, out = self.must.isChecked(), self.leave_out.isChecked()
            self.marked.emit(self.card_id, must, out)


class PointsQuestion(Question):
    """Every card with its mark; below the heading, whether the talk fits."""

    mend_wanted = Signal(Card)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.POINTS), parent)
        self._preparation: Preparation | None = None
        self._now = time()
        self.fit = Panel(PanelKind.IDEA, 0.7)
        self._fit_words = BodyText()
        self.fit.column.addWidget(self._fit_words)
        self.points = LongList(FEW, _(say.SHOW_REST))
        self.column.addWidget(self.fit)
        self.column.addWidget(self.points)

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        self._now, self._preparation = facts.now, preparation
        talk = Talk(preparation.deck)
        ends = {talk.closing.id: _(say.ENDING_STAYS), talk.opening.id: _(say.OPENING_STAYS)}
        rows = [(card, ends.get(card.id, "")) for card in preparation.deck.cards]
        self.points.show_items(rows, self._row)
        self._show_fit()

    def answer(self, preparation: Preparation) -> Preparation:
        deck = self._preparation.deck if self._preparation else preparation.deck
        return replace(preparation, deck=deck)

    def _row(self, item: tuple[Card, str]) -> PointRow:
        row = PointRow(*item)
        row.marked.connect(self._on_marked)
        row.mend_wanted.connect(self._on_mend_wanted)
        return row

    def _on_marked(self, card_id: str, must_say: bool, may_be_left_out: bool) -> None:
        marks = {"must_say": must_say, "may_be_left_out": may_be_left_out}
        if self._preparation is not None:
            deck = with_card(self._preparation.deck, card_id, marks)
            self._preparation = replace(self._preparation, deck=deck)
            self._show_fit()
            self.answered.emit()

    def _on_mend_wanted(self, card_id: str) -> None:
        if self._preparation is not None:
            cards = self._preparation.deck.cards
            self.mend_wanted.emit(next(card for card in cards if card.id == card_id))

    def _show_fit(self) -> None:
        if self._preparation is not None:
            fit = fit_of(self._preparation, self._now)
            self.fit.kind = PanelKind.PLAIN if fit.is_well else PanelKind.IDEA
            self._fit_words.setText(fit.words)
            self.fit.update()


def with_card(deck: Deck, card_id: str, change: Mapping[str, object]) -> Deck:
    """The deck with one card changed."""
    cards = tuple(
        card.model_copy(update=change) if card.id == card_id else card for card in deck.cards
    )
    return deck.model_copy(update={"cards": cards})
