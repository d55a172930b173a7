"""Pale or dark, smaller or bigger: the talk's own first words at the size of the stage."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Deck
from speakaid.core.settings import Settings, Theme
from speakaid.core.talk import Talk
from speakaid.core.words import first_words_count, words_of
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.before import screens
from speakaid.ui.before.facts import Facts, Preparation
from speakaid.ui.before.question import Question
from speakaid.ui.before.sample_card import SampleCard
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import before as say

STEP = 0.1
LEAST, MOST = 0.5, 3.0
FIRST_WORDS_SCALE = 1.12


class LettersQuestion(Question):
    """Two samples to choose from, and the size of the letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.LETTERS), parent)
        self._facts: Facts | None = None
        self._preparation: Preparation | None = None
        self.samples = {
            Theme.PALE: SampleCard(_(say.PALE), Theme.PALE),
            Theme.DARK: SampleCard(_(say.DARK), Theme.DARK),
        }
        self.smaller = ActionButton(_(say.SMALLER), "minus")
        self.bigger = ActionButton(_(say.BIGGER), "plus")
        self.announcer = Announcer(self)
        self.too_little = Panel(PanelKind.IDEA, 0.7)
        self.too_little.column.addWidget(BodyText(_(say.TOO_LITTLE)))
        self._lay_out()

    def show_answers(self, facts: Facts, preparation: Preparation) -> None:
        self._facts, self._preparation = facts, preparation
        self.samples[preparation.settings.theme].setChecked(True)
        self._show_size()

    def answer(self, preparation: Preparation) -> Preparation:
        if self._preparation is None:
            return preparation
        chosen = Theme.DARK if self.samples[Theme.DARK].isChecked() else Theme.PALE
        size = self._preparation.settings.letter_size
        changed = {"theme": chosen, "letter_size": size}
        return replace(preparation, settings=preparation.settings.model_copy(update=changed))

    def first_focus(self) -> QWidget | None:
        return next(card for card in self.samples.values() if card.isChecked())

    def _resize(self, by: float) -> None:
        if self._preparation is not None:
            settings = resized(self._preparation.settings, by)
            self._preparation = replace(self._preparation, settings=settings)
            self._show_size()
            self.announcer.announce(say.letter_size(settings.letter_size))
            self.answered.emit()

    def _show_size(self) -> None:
        if self._facts is None or self._preparation is None:
            return
        letters = screens.stage_letters(self._facts, self._preparation) * FIRST_WORDS_SCALE
        words = first_words(self._preparation.deck)
        for card in self.samples.values():
            card.show_sample(words, letters)
        for button in (self.smaller, self.bigger):
            size = self._preparation.settings.letter_size
            button.setAccessibleDescription(say.letter_size(size))
        self.too_little.setVisible(not screens.is_enough(self._facts, self._preparation))

    def _lay_out(self) -> None:
        # Above the samples, which grow: a button that is pressed again may not move away.
        row = FlowRow(gap=0.6)
        row.add(BodyText(_(say.SIZE), Rank.BODY))
        for button, by in ((self.smaller, -STEP), (self.bigger, STEP)):
            row.add(button)
            button.clicked.connect(lambda _=False, by=by: self._resize(by))
        self.column.addWidget(row)
        self.column.addWidget(self.too_little)
        samples = air.row_in(self.column, 0.8)
        for card in self.samples.values():
            samples.addWidget(card, 1)
            card.clicked.connect(self.answered)


def resized(settings: Settings, by: float) -> Settings:
    """Letters a step smaller or bigger, within their limits."""
    size = max(LEAST, min(MOST, round(settings.letter_size + by, 2)))
    return settings.model_copy(update={"letter_size": size})


def first_words(deck: Deck) -> str:
    """The first words of the talk, as they will stand on the stage."""
    words = words_of(Talk(deck).opening.shown)
    return " ".join(word.text for word in words[: first_words_count(words)])
