"""When must you stop? A length, a time of day, or nobody knows."""

from dataclasses import replace
from datetime import time

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.before.clock_stepper import ClockStepper
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import before as say

LENGTHS = (5, 8, 10, 15, 20, 30)
MOST_MINUTES = 240
USUAL_MINUTES = 12


class TimeQuestion(Question):
    """The end of the talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.WHEN), parent)
        self.lengths = {count: ChoiceCard(say.minutes(count)) for count in LENGTHS}
        self.other = ChoiceCard(_(say.OTHER_LENGTH))
        self.at_time = ChoiceCard(_(say.AT_TIME))
        self.nobody = ChoiceCard(_(say.NOBODY))
        self.minutes = Stepper(
            USUAL_MINUTES,
            (1, MOST_MINUTES),
            step=1,
            words=say.minutes,
            signs=(_(say.MINUTE_LESS), _(say.MINUTE_MORE)),
        )
        self.clock = ClockStepper()
        self._given: float | None = None
        self._stood: int | None = None
        self._lay_out()

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        begun = facts.now.hour * 60 + facts.now.minute + 15
        self.clock.show_minutes(begun // 5 * 5)
        slot = preparation.slot_seconds
        if preparation.stop_at is not None:
            self.clock.show_minutes(preparation.stop_at.hour * 60 + preparation.stop_at.minute)
            self.at_time.setChecked(True)
        elif slot is None:
            self.nobody.setChecked(True)
        else:
            self._show_length(max(1, round(slot / 60)))
        self._given, self._stood = slot, self._minutes()
        self._on_chosen()

    def answer(self, preparation: Preparation) -> Preparation:
        slot, stop_at = self._slot(), self._stop_at()
        deck = preparation.deck.model_copy(update={"slot_seconds": slot})
        if stop_at is not None:
            deck = preparation.deck
        return replace(preparation, deck=deck, slot_seconds=slot, stop_at=stop_at)

    def first_focus(self) -> QWidget | None:
        return next((card for card in self._cards() if card.isChecked()), None)

    def _slot(self) -> float | None:
        """In seconds; a length of half minutes stays what it was, until another is chosen."""
        minutes = self._minutes()
        if minutes is None or minutes == self._stood:
            return None if minutes is None else self._given
        return minutes * 60.0

    def _minutes(self) -> int | None:
        if self.other.isChecked():
            return self.minutes.value
        return next((count for count, card in self.lengths.items() if card.isChecked()), None)

    def _stop_at(self) -> time | None:
        return self.clock.time() if self.at_time.isChecked() else None

    def _show_length(self, count: int) -> None:
        if count in self.lengths:
            self.lengths[count].setChecked(True)
        else:
            self.other.setChecked(True)
            self.minutes.show_value(count)

    def _on_chosen(self) -> None:
        self.minutes.setVisible(self.other.isChecked())
        self.clock.setVisible(self.at_time.isChecked())
        self.answered.emit()

    def _cards(self) -> tuple[ChoiceCard, ...]:
        return (*self.lengths.values(), self.other, self.at_time, self.nobody)

    def _lay_out(self) -> None:
        row = FlowRow(0.7)
        for card in self._cards():
            row.add(card)
            card.clicked.connect(self._on_chosen)
            card.toggled.connect(self._on_chosen)
        self.column.addWidget(row)
        self.column.addWidget(self.minutes)
        self.column.addWidget(self.clock)
