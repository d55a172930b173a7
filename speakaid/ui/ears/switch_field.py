"""Yes or no to something that is off until it is switched on, and what that means."""

from typing import Any

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets.fields import ChoiceField
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import settings as say


class SwitchField(ChoiceField):
    """A choice that says what is kept, and where it goes; and what became of it once it is off."""

    def __init__(self, name: str, stays: str, is_off: str, parent: QWidget | None = None) -> None:
        super().__init__(name, {True: _(say.YES), False: _(say.NO)}, parent)
        self._is_off, self._value = is_off, False
        self.announcer = Announcer(self)
        self.state = BodyText("", Rank.LEAD, "check")
        about = BodyText(stays, Rank.SOFT)
        self.column.insertWidget(2, about)
        about.stackUnder(self.row)
        self.setAccessibleName(f"{self.accessibleName()}\n{stays}")
        self.column.addWidget(self.state)
        self.state.hide()

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        was_on, self._value = self._value, bool(value)
        if value or (was_on and self.isVisible()):
            self._say("" if value else self._is_off)

    def calm_down(self) -> None:
        """What was said of the last change is over."""
        self._say("")

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.announcer.announce(words)
