"""When help comes by itself: the first help, the second, the whole word, one after the other."""

from functools import partial

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import labelled
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import practise_likes as say
from speakaid.wording import settings as words

LIMITS, STEP = (2, 120), 2
"""Seconds."""


class WaitsField(Field):
    """Three waits. One that would pass another takes it along: none comes before an earlier one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.steppers = [self._stepper(place, _(what)) for place, what in enumerate(say.WAITS)]

    def show_value(self, value: tuple[int, int, int]) -> None:
        for stepper, seconds in zip(self.steppers, value, strict=True):
            stepper.show_value(seconds)

    def _stepper(self, place: int, what: str) -> Stepper:
        signs = (_(words.LESS), _(words.MORE))
        stepper = Stepper(LIMITS[0], LIMITS, step=STEP, words=say.seconds, signs=signs)
        for button, sign in zip((stepper.less, stepper.more), signs, strict=True):
            button.setAccessibleName(say.changes(sign, what))
        labelled.add(self.column, what, stepper, buddy=stepper.less)
        stepper.value_changed.connect(partial(self._on_changed, place))
        return stepper

    def _on_changed(self, place: int, value: int) -> None:
        waits = [stepper.value for stepper in self.steppers]
        before = (min(wait, value) for wait in waits[:place])
        after = (max(wait, value) for wait in waits[place + 1 :])
        self.changed.emit(self.name, (*before, value, *after))
