"""The whole talk: its name, its length, for whom, and the sentences for hard moments."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Deck
from speakaid.i18n import _
from speakaid.ui.prepare.script_box import ScriptBox
from speakaid.ui.widgets import labelled
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.choices import Choices
from speakaid.ui.widgets.day_box import DayBox
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.stepper import Stepper
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import before as minutes_say
from speakaid.wording import prepare_parts as say
from speakaid.wording.questions import holding_line

USUAL = 10
MOST = 240
"""Minutes."""


class AboutScreen(ScreenFrame):
    """Every field of the deck but its cards."""

    edited = Signal(dict)
    """Fields that a letter was typed into, and their values."""
    chosen = Signal(dict)
    """Fields that were chosen, and their values."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(_(say.ABOUT), parent)
        self._deck = Deck()
        self.name = LineBox(_(say.NAME))
        self.audience = LineBox(_(say.AUDIENCE))
        self.day = DayBox(today)
        self.knows_length = Choices(
            _(say.LENGTH), {True: _(say.LENGTH_KNOWN), False: _(say.LENGTH_UNKNOWN)}
        )
        signs = (_(say.SHORTER), _(say.LONGER))
        self.minutes = Stepper(USUAL, (1, MOST), step=1, words=minutes_say.minutes, signs=signs)
        self.holding = tuple(LineBox(holding_line(number)) for number in (1, 2, 3))
        self.questions = ScriptBox(_(say.QUESTIONS), lines=3)
        self._lay_out()
        self._connect()

    def show_deck(self, deck: Deck) -> None:
        """Show what the deck says of itself."""
        self._deck = deck
        _show(self.name, deck.title)
        _show(self.audience, deck.audience)
        # Who types into the second box and leaves the first one empty keeps the second.
        if self._typed_holding() != deck.holding_sentences:
            sentences = (*deck.holding_sentences, "", "", "")
            for box, text in zip(self.holding, sentences, strict=False):
                _show(box, text)
        self.day.show_day(deck.day)
        self.knows_length.show_choice(deck.slot_seconds is not None)
        self.minutes.setVisible(deck.slot_seconds is not None)
        if deck.slot_seconds is not None:
            self.minutes.show_value(max(1, round(deck.slot_seconds / 60)))
        if _lines(self.questions.words()) != deck.question_sentences:
            self.questions.show_text("\n".join(deck.question_sentences))

    def _lay_out(self) -> None:
        for name, widget in (
            (say.NAME, self.name),
            (say.AUDIENCE, self.audience),
            (say.LENGTH, self.knows_length),
        ):
            labelled.add(self.body, _(name), widget)
        self.body.addWidget(self.minutes)
        labelled.add(self.body, _(say.DAY), self.day, buddy=self.day.box)
        self.body.addWidget(BodyText(_(say.HOLDING), Rank.LEAD))
        for box in self.holding:
            self.body.addWidget(box)
        labelled.add(self.body, _(say.QUESTIONS), self.questions)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.show_fact(_(say.KEPT))

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda text: self.edited.emit({"title": text}))
        self.audience.textEdited.connect(lambda text: self.edited.emit({"audience": text}))
        self.day.edited.connect(lambda: self.edited.emit({"day": self.day.day}))
        for box in self.holding:
            box.textEdited.connect(self._on_holding)
        self.questions.edited.connect(
            lambda text: self.edited.emit({"question_sentences": _lines(text)})
        )
        self.knows_length.chosen.connect(lambda known: self._choose_length(known=known))
        self.minutes.value_changed.connect(lambda _value: self._choose_length(known=True))

    def _on_holding(self, _text: str) -> None:
        self.edited.emit({"holding_sentences": self._typed_holding()})

    def _typed_holding(self) -> tuple[str, ...]:
        return tuple(box.text() for box in self.holding if box.text().strip())

    def _choose_length(self, *, known: Any) -> None:
        seconds = 60.0 * self.minutes.value if known else None
        self.chosen.emit({"slot_seconds": seconds})


def _show(box: LineBox, text: str) -> None:
    if box.text() != text:
        box.setText(text)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n") if line.strip())
