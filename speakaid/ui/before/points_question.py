"""Which points must you say, which may be left out? Here also a word can be changed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, Deck
from speakaid.core.talk import Talk
from speakaid.core.words import first_words_count, words_of
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
    """One card: its point, its first words, what it may be, and the way to its words."""

    marked = Signal(str, bool, bool)
    mend_wanted = Signal(str)

    def __init__(self, card: Card, stays: str = "", parent: QWidget | None = None) -> None:
        super().__init__(air_round=0.8, gap=0.4, parent=parent)
        self.card_id = card.id
        self.name = BodyText(rank=Rank.PART)
        self.first_words = BodyText(rank=Rank.SOFT)
        self.mend = ActionButton(_(say.MEND), "edit", Kind.QUIET)
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(card.id))
        self.choices: tuple[ChoiceCard, ...] = ()
        self._add_words()
        if stays:
            self.column.addWidget(BodyText(stays, Rank.SOFT))
        else:
            self._add_choices(card)
        self.show_words(card)

    def show_words(self, card: Card) -> None:
        """Show the name and the first words of the card, as they are now."""
        self.name.setText(card.name)
        self.first_words.setText(_first_words(card))
        self.first_words.setVisible(bool(self.first_words.text()))
        self.mend.setAccessibleName(say.mends(card))
        for choice in self.choices:
            choice.setAccessibleDescription(card.name)

    def _add_words(self) -> None:
        line = air.row_in(self.column)
        words = air.column_in(line, 0.1, stretch=1)
        words.addWidget(self.name)
        words.addWidget(self.first_words)
        line.addWidget(self.mend)

    def _add_choices(self, card: Card) -> None:
        self.must = ChoiceCard(_(say.MUST))
        self.in_talk = ChoiceCard(_(say.IN_TALK))
        self.leave_out = ChoiceCard(_(say.LEAVE_OUT))
        row = FlowRow()
        self.column.addWidget(row)
        self.choices = (self.must, self.in_talk, self.leave_out)
        for choice in self.choices:
            row.add(choice)
        left_out = card.may_be_left_out and not card.must_say
        chosen = self.leave_out if left_out else self.must if card.must_say else self.in_talk
        chosen.setChecked(True)
        for choice in self.choices:
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
        self._rows: dict[str, PointRow] = {}
        self.fit = Panel(PanelKind.IDEA, 0.7)
        self.fit.let_be_read("")
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
        self._rows = {}
        self.points.show_items(rows, self._row)
        self._show_fit()

    def show_deck(self, deck: Deck, card_id: str) -> None:
        """Take the deck in which one card was mended; its row says the new words."""
        if self._preparation is not None:
            self._preparation = replace(self._preparation, deck=deck)
            self._rows[card_id].show_words(card_of(deck, card_id))
            self._show_fit()

    def focus_mend(self, card_id: str) -> QWidget:
        """Put the focus on *Change a word* of this card, and say where that is."""
        mend = self._rows[card_id].mend
        mend.setFocus()
        return mend

    def first_focus(self) -> QWidget | None:
        """Whether it all fits is read first; Enter goes on from there."""
        return self.fit

    def answer(self, preparation: Preparation) -> Preparation:
        deck = self._preparation.deck if self._preparation else preparation.deck
        return replace(preparation, deck=deck)

    def _row(self, item: tuple[Card, str]) -> PointRow:
        row = PointRow(*item)
        row.marked.connect(self._on_marked)
        row.mend_wanted.connect(self._on_mend_wanted)
        self._rows[row.card_id] = row
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
            self.mend_wanted.emit(card_of(self._preparation.deck, card_id))

    def _show_fit(self) -> None:
        if self._preparation is not None:
            fit = fit_of(self._preparation, self._now)
            self.fit.kind = PanelKind.PLAIN if fit.is_well else PanelKind.IDEA
            self._fit_words.setText(fit.words)
            self.fit.let_be_read(fit.words)
            self.fit.update()


def card_of(deck: Deck, card_id: str) -> Card:
    """The card of this id."""
    return next(card for card in deck.cards if card.id == card_id)


def with_card(deck: Deck, card_id: str, change: Mapping[str, object]) -> Deck:
    """The deck with one card changed."""
    cards = tuple(
        card.model_copy(update=change) if card.id == card_id else card for card in deck.cards
    )
    return deck.model_copy(update={"cards": cards})


def _first_words(card: Card) -> str:
    """How the words of a card begin; "" where its name says just that."""
    words = words_of(card.shown)
    begin = " ".join(word.text for word in words[: first_words_count(words)])
    if begin == card.name:
        return ""
    return begin if len(begin.split()) == len(words) else f"{begin} …"
