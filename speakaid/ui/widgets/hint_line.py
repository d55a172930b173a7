"""One quiet hint: a sentence, what one may do about it, *Not now*, *Never show this hint*.

In its place something else may be told for a while: what was undone, where a point is now.

It never takes the focus. It stands last in its column, so that nothing on the screen moves when a
hint comes or goes.
"""

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


class HintLine(QWidget):
    """The place for one hint at a time."""

    acted = Signal(Hint)
    dismissed = Signal(Hint)
    never = Signal(HintKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint: Hint | None = None
        self._told = ""
        self._can_act = True
        self.panel = Panel(PanelKind.IDEA, 0.6, 0.3)
        self.words = BodyText()
        self.act = ActionButton("", kind=Kind.QUIET)
        self.not_now = ActionButton(_(say.NOT_NOW), kind=Kind.QUIET)
        self.off = ActionButton(_(say.NEVER), kind=Kind.QUIET)
        self._announcer = Announcer(self)
        self._lay_out()
        self.act.clicked.connect(lambda: self.acted.emit(self.hint))
        self.not_now.clicked.connect(lambda: self.dismissed.emit(self.hint))
        self.off.clicked.connect(self._on_off)
        self.show_hint(None)

    def show_hint(self, hint: Hint | None, *, can_act: bool = True) -> None:
        """Show this hint, or nothing; `can_act` offers its action where it has one."""
        if hint == self.hint and hint is not None:
            return
        self.hint, self._can_act = hint, can_act
        if not self._told:
            self._show()

    def tell(self, words: str) -> None:
        """Say this instead of a hint; nothing gives the place back to the hint."""
        if words != self._told:
            self._told = words
            self._show()

    def _show(self) -> None:
        hint = None if self._told else self.hint
        words = self._told or ("" if hint is None else say.sentence(hint))
        action = say.action(hint) if hint is not None and self._can_act else ""
        self._let_go_of_focus(hint)
        self.words.setText(words)
        self.panel.setAccessibleName(words)
        self.act.say(action)
        self.act.setVisible(bool(action))
        for button in (self.act, self.not_now, self.off):
            button.setAccessibleDescription(words)
        for button in (self.not_now, self.off):
            button.setVisible(hint is not None)
        self.panel.setVisible(bool(words))
        self._announcer.announce(words)

    def _on_off(self) -> None:
        if self.hint is not None:
            self.never.emit(self.hint.kind)

    def _let_go_of_focus(self, hint: Hint | None) -> None:
        """A button that goes would hand the focus to whatever comes next in the order of Tab."""
        for _button in (self.act, self.not_now, self.off):
            if hint is None and self.isAncestorOf(self.window().focusWidget() or self):
                self.focusPreviousChild()

    def _lay_out(self) -> None:
        spoken.as_group(self.panel)
        whole = air.column(self, 0)
        whole.addWidget(self.panel)
        self.panel.column.addWidget(self.words)
        row = FlowRow(0.4)
        for button in (self.act, self.not_now, self.off):
            row.add(button)
        self.panel.column.addWidget(row)
