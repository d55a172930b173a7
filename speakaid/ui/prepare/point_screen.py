"""What a point is, how long it takes, whether the speaker pauses there, and notes to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind
from speakaid.core.edits import is_held
from speakaid.i18n import _
from speakaid.ui.prepare.script_box import ScriptBox
from speakaid.ui.widgets import labelled
from speakaid.ui.widgets.choices import Choices
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.stepper import Stepper
from speakaid.ui.widgets.tick_box import TickBox
from speakaid.wording import prepare as prepare_say
from speakaid.wording import prepare_parts as say

STEP = 15
LEAST, MOST = 15, 3600
"""Seconds that can be planned for one point."""


class PointScreen(ScreenFrame):
    """Everything about a point but its words."""

    kind_chosen = Signal(CardKind)
    weight_chosen = Signal(bool, bool)
    """Must be said; may be left out."""
    time_chosen = Signal(object)
    """Seconds, or None for as long as the words take."""
    pause_set = Signal(bool)
    notes_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.KIND), parent)
        self.kinds = Choices(
            _(say.KIND_QUESTION), {kind: _(words) for kind, words in say.KINDS.items()}
        )
        self.weights = Choices(
            _(say.WEIGHT_QUESTION), {weight: _(words) for weight, words in say.WEIGHTS.items()}
        )
        self.times = Choices(_(say.TIME_QUESTION), {False: "", True: _(say.PLANNED)})
        signs = (_(say.SHORTER), _(say.LONGER))
        self.seconds = Stepper(60, (LEAST, MOST), step=STEP, words=say.seconds, signs=signs)
        self.pause = TickBox(_(say.PAUSE))
        self.notes = ScriptBox(_(say.NOTES), lines=3)
        self._lay_out()
        self._connect()

    def show_card(self, card: Card, by_words: float) -> None:
        """Show the card; `by_words` is how many seconds its words take."""
        self.title.setText(prepare_say.name_of(card))
        self.kinds.show_choice(card.kind)
        for part in (self._weight_label, self.weights):
            part.setVisible(not is_held(card))
        self.weights.show_choice((card.must_say, card.may_be_left_out and not card.must_say))
        planned = card.planned_seconds
        self.times.cards[False].say(say.by_words(by_words))
        self.times.show_choice(planned is not None)
        self.seconds.setVisible(planned is not None)
        if planned is not None:
            self.seconds.show_value(round(planned))
        self.pause.blockSignals(True)
        self.pause.setChecked(card.pause_here)
        self.pause.blockSignals(False)
        self.notes.show_text(card.notes)

    def _lay_out(self) -> None:
        labelled.add(self.body, _(say.KIND_QUESTION), self.kinds)
        self._weight_label = labelled.add(self.body, _(say.WEIGHT_QUESTION), self.weights)
        labelled.add(self.body, _(say.TIME_QUESTION), self.times)
        self.body.addWidget(self.seconds)
        self.body.addWidget(self.pause)
        labelled.add(self.body, _(say.NOTES), self.notes)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.show_fact(_(say.KEPT))

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.kind_chosen)
        self.weights.chosen.connect(lambda weight: self.weight_chosen.emit(*weight))
        self.times.chosen.connect(self._on_time)
        self.seconds.value_changed.connect(lambda value: self.time_chosen.emit(float(value)))
        self.pause.toggled.connect(self.pause_set)
        self.notes.edited.connect(self.notes_edited)

    def _on_time(self, is_planned: bool) -> None:
        self.time_chosen.emit(float(self.seconds.value) if is_planned else None)
