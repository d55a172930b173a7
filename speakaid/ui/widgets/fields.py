"""A setting on the screen: its name, what it is for, and its control; and one of a few words.

The words about it stand with its declaration, in core/settings.py.
"""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.widgets import spoken
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.text import BodyText, Rank


class Field(Panel):
    """A setting: its name, what it is for, and its control. Both are heard on the way to it."""

    changed = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0.3, parent=parent)
        info = Settings.model_fields[name]
        self.name = name
        self.title = _(info.title or name)
        self.about = _(info.description or "")
        self.column.addWidget(BodyText(self.title, Rank.PART))
        self.column.addWidget(BodyText(self.about, Rank.SOFT))
        spoken.as_group(self)
        self.setAccessibleName(f"{self.title}\n{self.about}")

    def show_value(self, value: Any) -> None:
        """Show what is set; tells nobody."""


class ChoiceField(Field):
    """One of a few words."""

    def __init__(self, name: str, choices: dict[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.cards = {value: ChoiceCard(word) for value, word in choices.items()}
        self.row = FlowRow()
        self._shows = False
        for value, card in self.cards.items():
            self.row.add(card)
            # Not `clicked`: a screen reader ticks a choice without one.
            card.toggled.connect(lambda on, value=value: self._on_toggled(value, on=on))
        self.column.addWidget(self.row)

    def show_value(self, value: Any) -> None:
        self._shows = True
        self.cards[value].setChecked(True)
        self._shows = False

    def _on_toggled(self, value: Any, *, on: bool) -> None:
        if on and not self._shows:
            self.changed.emit(self.name, value)
