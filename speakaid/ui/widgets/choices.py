"""A group of choices beside each other, one of them chosen."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow


class Choices(QWidget):
    """One of several values, each with its words. Tab comes to the chosen one, arrows move.

    `question` is heard when the keyboard comes to them.
    """

    chosen = Signal(object)

    def __init__(
        self, question: str, words: Mapping[Any, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        spoken.as_group(self)
        self.setAccessibleName(question)
        row = FlowRow()
        air.column(self, 0).addWidget(row)
        self.cards = {value: ChoiceCard(word) for value, word in words.items()}
        for value, card in self.cards.items():
            row.add(card)
            card.toggled.connect(lambda on, value=value: self._on_toggled(value, on=on))
        self._shows = False

    def show_choice(self, value: Any) -> None:
        """Show this value as the chosen one."""
        self._shows = True
        self.cards[value].setChecked(True)
        self._shows = False

    def _on_toggled(self, value: Any, *, on: bool) -> None:
        if on and not self._shows:
            self.chosen.emit(value)
