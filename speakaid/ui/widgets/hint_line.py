"""One quiet hint: a sentence, what one may do about it, *Not now*, *Never show this hint*.

In its place something else may be told for a while: what was undone, where a point is now. And
before all hints comes what matters more: that the talk is locked, that a helper has an idea.

It never takes the focus. It stands last in its column, so that nothing on the screen moves when a
hint comes or goes.
"""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.hints import Hint, HintKind
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import hints as say


@dataclass(frozen=True)
class Said:
    """Words in the place of a hint, and what one may do about them; "" where nothing.

    `quiet`: who hears the screen knows it already.
    """

    words: str = ""
    action: str = ""
    quiet: bool = False


NOTHING = Said()


class HintLine(QWidget):
    """The place for one hint at a time."""

    acted = Signal(Hint)
    told_acted = Signal()
    """The action of what is told."""
    first_acted = Signal()
    """The action of what comes before all hints."""
    dismissed = Signal(Hint)
    never = Signal(HintKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint: Hint | None = None
        self._told = self._first = NOTHING
        self._can_act = True
        self.panel = Panel(PanelKind.IDEA, 0.6, 0.3)
        self.words = BodyText()
        self.act = ActionButton("", kind=Kind.QUIET)
        self.not_now = ActionButton(_(say.NOT_NOW), kind=Kind.QUIET)
        self.off = ActionButton(_(say.NEVER), kind=Kind.QUIET)
        self._buttons = (self.act, self.not_now, self.off)
        self._announcer = Announcer(self)
        self._lay_out()
        self.act.clicked.connect(self._on_act)
        self.not_now.clicked.connect(lambda: self.dismissed.emit(self.hint))
        self.off.clicked.connect(self._on_off)
        self.show_hint(None)

    def show_hint(self, hint: Hint | None, *, can_act: bool = True) -> None:
        """Show this hint, or nothing; `can_act` offers its action where it has one."""
        if hint == self.hint and hint is not None:
            return
        self.hint, self._can_act = hint, can_act
        if self._instead is NOTHING:
            self._show()

    def show_first(self, said: Said) -> None:
        """Say this before all hints, as long as it is so; `NOTHING` takes it back."""
        if said != self._first:
            self._first = said
            self._show()

    def tell(self, said: Said) -> None:
        """Say this instead of all else; only `NOTHING` gives the place back."""
        if said != self._told:
            self._told = said
            self._show()

    @property
    def _instead(self) -> Said:
        """What stands in the place of the hint."""
        return next((said for said in (self._told, self._first) if said.words), NOTHING)

    def _show(self) -> None:
        said, hint = self._instead, None
        if said is NOTHING and self.hint is not None:
            hint = self.hint
            said = Said(say.sentence(hint), say.action(hint) if self._can_act else "")
        if hint is None or self.not_now.isHidden():
            # What offers the same as before keeps the keyboard: to press it again. A hint that
            # comes after something else does not: who pressed *Unlock* twice splits no point.
            same = said.action == self.act.text()
            self._let_go_of_focus((self.act,) if same and said.action else ())
        self._say(said, is_hint=hint is not None)

    def _say(self, said: Said, *, is_hint: bool) -> None:
        self.words.setText(said.words)
        self.panel.setAccessibleName(said.words)
        self.act.say(said.action)
        self.act.setVisible(bool(said.action))
        for button in self._buttons:
            button.setAccessibleDescription(said.words)
        for button in (self.not_now, self.off):
            button.setVisible(is_hint)
        self.panel.setVisible(bool(said.words))
        self._announcer.announce("" if said.quiet else said.words)

    def _on_act(self) -> None:
        if self._told.words:
            self.told_acted.emit()
        elif self._first.words:
            self.first_acted.emit()
        else:
            self.acted.emit(self.hint)

    def _on_off(self) -> None:
        if self.hint is not None:
            self.never.emit(self.hint.kind)

    def _let_go_of_focus(self, stays: Collection[QWidget]) -> None:
        """A button that goes would hand the focus to whatever comes next in the order of Tab."""
        for _button in self._buttons:
            here = self.window().focusWidget()
            if here in self._buttons and here not in stays:
                self.focusPreviousChild()

    def _lay_out(self) -> None:
        spoken.as_group(self.panel)
        whole = air.column(self, 0)
        whole.addWidget(self.panel)
        self.panel.column.addWidget(self.words)
        row = FlowRow(0.4)
        for button in self._buttons:
            row.add(button)
        self.panel.column.addWidget(row)
