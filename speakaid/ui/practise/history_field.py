"""Whether anything is kept of practising, what that is, and its end: one press, at any time."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.fields import ChoiceField
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.steady import Once
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_likes as say


class HistoryField(ChoiceField):
    """Off until it is switched on. What is kept can be deleted also while it is off."""

    delete_wanted = Signal()

    def __init__(self, name: str, choices: dict[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(name, choices, parent)
        self._on = self._has_record = False
        self._heard = ""
        self.announcer = Announcer(self)
        self.stays_here = BodyText(_(say.STAYS_HERE), Rank.SOFT)
        self.state = BodyText()
        self.delete = ActionButton(_(say.DELETE), "trash")
        row = FlowRow()
        row.add(self.delete)
        # Above the choices, with the line that says what is kept.
        self.column.insertWidget(2, self.stays_here)
        self.stays_here.stackUnder(self.row)
        self.setAccessibleName(f"{self.accessibleName()}\n{self.stays_here.text()}")
        self.column.addWidget(self.state)
        self.column.addWidget(row)
        self.delete.installEventFilter(Once(self))
        self.delete.clicked.connect(self._on_delete)
        self.delete.hide()

    def show_value(self, value: bool) -> None:
        super().show_value(value)
        self._on = value

    def show_record(self, *, has_record: bool) -> None:
        """Say whether anything is kept, and offer to delete it."""
        is_gone, self._has_record = self._has_record and not has_record, has_record
        self.delete.show_idle(idle=not has_record)
        if has_record:
            # Once there it stays: what stands below keeps its place when all is deleted.
            self.delete.show()
        before, self._heard = self._heard, self._words()
        if self._heard != before or not self.isVisible():
            self._say(_(say.DELETED) if is_gone else self._heard)

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.delete.setAccessibleDescription(words)
        if self.isVisible():
            self.announcer.announce(words)

    def _on_delete(self) -> None:
        if self._has_record:
            self.delete_wanted.emit()

    def _words(self) -> str:
        if not self._has_record:
            return _(say.NOTHING_YET if self._on else say.NOTHING_KEPT)
        return _(say.SOMETHING_KEPT if self._on else say.STILL_KEPT)
