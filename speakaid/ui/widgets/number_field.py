"""A setting that is a number between its limits, with *Less* and *More*."""

from typing import Any

from annotated_types import Ge, Le
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import settings as say

STEPS = {
    "distance_cm": 10,
    "letter_size": 10,
    "words_a_minute": 5,
    "same_key_guard_ms": 100,
    "voice_rate": 5,
    "voice_volume": 10,
}
"""How far one press goes, where that is not 1."""
PERCENT = 100


class NumberField(Field):
    """A number between its limits. A share of one is shown as a percentage."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        is_share = Settings.model_fields[name].annotation is float
        self._unit = PERCENT if is_share else 1
        signs = (_(say.LESS), _(say.MORE))
        least, most = _limits(name)
        limits = (round(least * self._unit), round(most * self._unit))
        self.stepper = Stepper(
            limits[0], limits, step=STEPS.get(name, 1), words=self._words, signs=signs
        )
        for button, sign in ((self.stepper.less, signs[0]), (self.stepper.more, signs[1])):
            button.setAccessibleName(say.change(sign, self.title))
        self.column.addWidget(self.stepper)
        self.stepper.value_changed.connect(self._on_changed)

    def show_value(self, value: Any) -> None:
        self.stepper.show_value(round(value * self._unit))

    def _on_changed(self, value: int) -> None:
        self.changed.emit(self.name, value / self._unit if self._unit > 1 else value)

    def _words(self, value: int) -> str:
        return say.value(self.name, value)


def _limits(name: str) -> tuple[float, float]:
    rules = Settings.model_fields[name].metadata
    least = next(rule.ge for rule in rules if isinstance(rule, Ge))
    most = next(rule.le for rule in rules if isinstance(rule, Le))
    return float(least), float(most)  # type: ignore[arg-type]
