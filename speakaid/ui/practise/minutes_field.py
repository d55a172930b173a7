"""How long a sitting takes: steps of five minutes; beyond an hour it has no end."""

from functools import partial

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import practise_likes as say
from speakaid.wording import settings as words

STEP, MOST = 5, 60
NO_END = 0


class MinutesField(Field):
    """Minutes, or none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        signs = (_(words.LESS), _(words.MORE))
        self.stepper = Stepper(
            STEP,
            (STEP, MOST + STEP),
            step=STEP,
            words=partial(say.minutes, most=MOST),
            signs=signs,
        )
        for button, sign in zip((self.stepper.less, self.stepper.more), signs, strict=True):
            button.setAccessibleName(say.changes(sign, self.title))
        self.column.addWidget(self.stepper)
        self.stepper.value_changed.connect(self._on_changed)

    def show_value(self, value: int) -> None:
        self.stepper.show_value(MOST + STEP if value == NO_END else value)

    def _on_changed(self, value: int) -> None:
        self.changed.emit(self.name, NO_END if value > MOST else value)
