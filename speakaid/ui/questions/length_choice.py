"""How long a talk may be: a few usual lengths, another one, or nobody knows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import questions as say
from speakaid.wording.before import minutes

LENGTHS = (3, 5, 10, 15, 20)
"""In minutes."""
MOST_MINUTES = 240
USUAL_MINUTES = 12


class LengthChoice(QWidget):
    """Minutes to choose from; the stepper is there only for another length."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lengths = {count: ChoiceCard(minutes(count)) for count in LENGTHS}
        self.other = ChoiceCard(_(say.OTHER_LENGTH))
        self.unknown = ChoiceCard(_(say.UNKNOWN_LENGTH))
        self.minutes = Stepper(
            USUAL_MINUTES,
            (1, MOST_MINUTES),
            step=1,
            words=minutes,
            signs=(_(say.MINUTE_LESS), _(say.MINUTE_MORE)),
        )
        self._lay_out()
        self.unknown.setChecked(True)
        self.minutes.value_changed.connect(self.chosen)

    def show_seconds(self, seconds: float | None) -> None:
        """Show this length, or that nobody knows it."""
        if seconds is None:
            self.unknown.setChecked(True)
        elif (count := round(seconds / 60)) in self.lengths:
            self.lengths[count].setChecked(True)
        else:
            self.minutes.show_value(count)
            self.other.setChecked(True)

    def seconds(self) -> float | None:
        """The length that is chosen."""
        if self.other.isChecked():
            return self.minutes.value * 60.0
        found = (count for count, card in self.lengths.items() if card.isChecked())
        return next((count * 60.0 for count in found), None)

    def _on_toggled(self) -> None:
        self.minutes.setVisible(self.other.isChecked())
        self.chosen.emit()

    def _lay_out(self) -> None:
        whole = air.column(self, 0.5)
        row = FlowRow(0.5)
        for card in (*self.lengths.values(), self.other, self.unknown):
            card.setAccessibleDescription(_(say.LENGTH))
            row.add(card)
            card.toggled.connect(self._on_toggled)
        whole.addWidget(row)
        whole.addWidget(self.minutes)
        self.minutes.hide()
