"""One quiet hint: a sentence, what one may do about it, *Not now*, *Never show this hint*.

It never takes the focus, and its place is kept while there is nothing to say, so that nothing on
the screen moves when a hint comes or goes.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from speakaid.core.hints import Hint, HintKind
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import hints as say

LINES_BESIDE, LINES_ABOVE = 3, 2
"""Lines that are kept free for the sentence, so that a longer one moves nothing."""
NARROW = 36
"""Em: with less room the sentence stands above the buttons, and not beside them."""


class HintLine(QWidget):
    """The place for one hint at a time."""

    acted = Signal(Hint)
    dismissed = Signal(Hint)
    never = Signal(HintKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint: Hint | None = None
        self.panel = Panel(PanelKind.IDEA, 0.6, 0.3)
        self.words = BodyText()
        self.act = ActionButton("", kind=Kind.QUIET)
        self.not_now = ActionButton(_(say.NOT_NOW), kind=Kind.QUIET)
        self.off = ActionButton(_(say.NEVER), kind=Kind.QUIET)
        self._announcer = Announcer(self)
        self._lay_out()
        self._keep_room()
        self.act.clicked.connect(lambda: self.acted.emit(self.hint))
        self.not_now.clicked.connect(lambda: self.dismissed.emit(self.hint))
        self.off.clicked.connect(self._on_off)
        self.show_hint(None)

    def show_hint(self, hint: Hint | None, *, can_act: bool = True) -> None:
        """Show this hint, or nothing; `can_act` offers its action where it has one."""
        if hint == self.hint and hint is not None:
            return
        self.hint = hint
        words = "" if hint is None else say.sentence(hint)
        action = say.action(hint) if hint is not None and can_act else ""
        self._let_go_of_focus(hint)
        self.words.setText(words)
        self.panel.setAccessibleName(words)
        self.act.say(action)
        self.act.setVisible(bool(action))
        for button in (self.act, self.not_now, self.off):
            button.setAccessibleDescription(words)
        self.panel.setVisible(hint is not None)
        self._announcer.announce(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()
        super().changeEvent(event)

    def _on_off(self) -> None:
        if self.hint is not None:
            self.never.emit(self.hint.kind)

    def _let_go_of_focus(self, hint: Hint | None) -> None:
        """A button that goes would hand the focus to whatever comes next in the order of Tab."""
        for _button in (self.act, self.not_now, self.off):
            if hint is None and self.isAncestorOf(self.window().focusWidget() or self):
                self.focusPreviousChild()

    def _keep_room(self) -> None:
        """So many lines as they stand, whatever they say."""
        look, way = theme.present(), QBoxLayout.Direction
        narrow = self.width() < look.em(NARROW)
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        lines = LINES_ABOVE if narrow else LINES_BESIDE
        self.words.setMinimumHeight(look.em(lines * self.words.rank.value[2]) + 2)
        # While nobody sees the panel nothing else tells that it needs another room.
        self.panel.column.invalidate()
        self.panel.updateGeometry()

    def _lay_out(self) -> None:
        spoken.as_group(self.panel)
        policy = self.panel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.panel.setSizePolicy(policy)
        whole = air.column(self, 0)
        whole.addWidget(self.panel)
        self._line = air.row_in(self.panel.column, 0.6)
        self._line.addWidget(self.words, 1)
        buttons = air.row_in(self._line, 0.6)
        for button in (self.act, self.not_now, self.off):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        # What is left of the room is at the side of the buttons where they stand below.
        buttons.addStretch(0)
