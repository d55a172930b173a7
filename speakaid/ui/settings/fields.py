"""One control for each kind of setting: choices, yes or no, a number, what was taught.

A setting is declared once, in core; its kind tells which control it gets.
"""

from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.fields import ChoiceField, Field
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.number_field import NumberField
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import settings as say
from speakaid.wording.hints import turned_off

NOT_HERE = ("stage_screen", "dots_per_cm")
"""Asked before each talk, where they can be seen."""
ELSEWHERE = ("practice_", "voice", "listening", "patience", "microphone")
"""So begin the names of what has a screen of its own: Practise, and *Voice and microphone*."""


class UndoField(Field):
    """What was chosen elsewhere, in words, and a way to undo it."""

    def __init__(self, name: str, undo: str, nothing: Any, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.words = BodyText()
        self.undo = ActionButton(undo, "arrow-back-up")
        row = FlowRow()
        row.add(self.undo)
        self.column.addWidget(self.words)
        self.column.addWidget(row)
        self.undo.clicked.connect(lambda: self.changed.emit(name, nothing))

    def show_value(self, value: Any) -> None:
        self.words.setText(self._words(value))
        if not value and self.undo.hasFocus():
            # Else the focus would jump on to what undoes everything.
            self.focusPreviousChild()
        self.undo.setVisible(bool(value))

    def _words(self, value: Any) -> str:
        raise NotImplementedError


class TaughtField(UndoField):
    """The buttons that were taught."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _(say.FORGET_KEYS), {}, parent)

    def _words(self, value: Any) -> str:
        return say.taught(value)


class HintsField(UndoField):
    """The hints that never come again; not there while none is turned off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _(say.HINTS_AGAIN), (), parent)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self.setVisible(bool(value))

    def _words(self, value: Any) -> str:
        return turned_off(value)


class NamesField(Field):
    """Names that can be forgotten one by one; not there while there are none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._row = FlowRow()
        self.column.addWidget(self._row)

    def show_value(self, value: Any) -> None:
        old, self._row = self._row, FlowRow()
        for one in value:
            button = ActionButton(say.forget(one), "x")
            button.clicked.connect(lambda _=False, one=one: self._forget(value, one))
            self._row.add(button)
        self.column.replaceWidget(old, self._row)
        old.hide()
        old.deleteLater()
        self.setVisible(bool(value))

    def _forget(self, names: tuple[str, ...], gone: str) -> None:
        self.changed.emit(self.name, tuple(one for one in names if one != gone))


def field_for(name: str) -> Field:
    """The control that fits a setting's kind."""
    if name == "hints_off":
        return HintsField(name)
    if name == "helpers":
        return NamesField(name)
    kind = _kind(name)
    if kind is bool:
        return ChoiceField(name, {True: _(say.YES), False: _(say.NO)})
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return ChoiceField(name, {value: _(say.CHOICES[value]) for value in kind})
    return NumberField(name) if kind in (int, float) else TaughtField(name)


def shown_names() -> list[str]:
    """The settings of the form, in their order."""
    names = (name for name in Settings.model_fields if name not in NOT_HERE)
    return [name for name in names if not name.startswith(ELSEWHERE)]


def _kind(name: str) -> Any:
    return Settings.model_fields[name].annotation
