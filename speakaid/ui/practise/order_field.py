"""Which help comes first: each kind moves up or down, and can be left out.

The rows stay where they are; what they say changes. The keyboard goes with the kind that moves.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.help_kinds import USUAL_ORDER, OfferedHelp
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.fields import Field
from speakaid.ui.widgets.steady import Once
from speakaid.ui.widgets.tick_box import TickBox
from speakaid.wording import practise_likes as say

UP, DOWN = -1, 1


class HelpRow(QWidget):
    """One kind of help: whether it comes, and the ways up and down."""

    ticked = Signal()
    move_wanted = Signal(int)

    def __init__(self, *, first: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = TickBox("")
        up = ActionButton(_(say.UP), "arrow-up")
        down = ActionButton(_(say.DOWN), "arrow-down")
        self.ways = {UP: up, DOWN: down}
        up.show_idle(idle=first)
        down.show_idle(idle=last)
        line = air.row(self)
        line.addWidget(self.tick, 1)
        for by, button in self.ways.items():
            line.addWidget(button)
            button.installEventFilter(Once(self))
            button.clicked.connect(partial(self._on_move, by))
        line.addStretch(1)
        self.tick.clicked.connect(self.ticked)

    def show_kind(self, kind: OfferedHelp, *, comes: bool) -> None:
        """Be about this kind."""
        word = _(say.HELPS[kind])
        self.tick.setText(word)
        self.tick.setAccessibleName(word)
        self.tick.setChecked(comes)
        for sign, by in ((say.UP, UP), (say.DOWN, DOWN)):
            self.ways[by].setAccessibleName(say.changes(_(sign), word))

    def _on_move(self, by: int) -> None:
        self.move_wanted.emit(by)


class OrderField(Field):
    """The kinds of help in their order; those left out keep their place while one looks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._kinds: list[OfferedHelp] = list(USUAL_ORDER)
        self._kept: tuple[OfferedHelp, ...] = USUAL_ORDER
        self.announcer = Announcer(self)
        last = len(self._kinds) - 1
        self.rows = [HelpRow(first=place == 0, last=place == last) for place in range(last + 1)]
        place_of_rows = QWidget()
        column = air.column(place_of_rows, 0.6)
        self.column.addWidget(place_of_rows)
        for place, row in enumerate(self.rows):
            column.addWidget(row)
            row.move_wanted.connect(partial(self._move, place))
            row.ticked.connect(partial(self._on_ticked, place))

    def show_value(self, value: tuple[OfferedHelp, ...]) -> None:
        self._kept = tuple(dict.fromkeys(value))
        if self._in_order(self._kept) != self._kept:
            self._kinds = [*self._kept, *(kind for kind in USUAL_ORDER if kind not in self._kept)]
        for row, kind in zip(self.rows, self._kinds, strict=True):
            row.show_kind(kind, comes=kind in self._kept)

    def _in_order(self, kept: tuple[OfferedHelp, ...]) -> tuple[OfferedHelp, ...]:
        return tuple(kind for kind in self._kinds if kind in kept)

    def _move(self, place: int, by: int) -> None:
        to = place + by
        if 0 <= to < len(self._kinds):
            kinds = self._kinds
            kinds[place], kinds[to] = kinds[to], kinds[place]
            self._tell(self._kept)
            self.announcer.announce("")  # else what was said of another kind is heard with it
            self.rows[to].ways[by].setFocus()
            self.announcer.announce(say.comes(kinds[to], to))

    def _on_ticked(self, place: int) -> None:
        kind, comes = self._kinds[place], self.rows[place].tick.isChecked()
        self._tell((*self._kept, kind) if comes else tuple(k for k in self._kept if k != kind))

    def _tell(self, kept: tuple[OfferedHelp, ...]) -> None:
        value = self._in_order(kept)
        self.show_value(value)
        self.changed.emit(self.name, value)
