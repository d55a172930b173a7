"""*Try the microphone*: says in words what it notices; on only while the button says *Stop*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import ears as say


class TryPanel(Panel):
    """A button, whether the microphone is on, and what it notices."""

    wanted = Signal(bool)
    """Whether it is to listen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=0.3, parent=parent)
        self._is_on = False
        self.button = ActionButton(_(say.TRY), "microphone-2")
        self.button.keep_room_for(_(say.TRY))
        self.is_on = BodyText(_(say.IS_OFF), Rank.LEAD)
        self.noticed = BodyText("", Rank.LARGE)
        self.announcer = Announcer(self)
        row = FlowRow()
        row.add(self.button)
        self.column.addWidget(BodyText(_(say.TRY_ABOUT), Rank.SOFT))
        for part in (row, self.is_on, self.noticed):
            self.column.addWidget(part)
        self.button.clicked.connect(lambda: self.wanted.emit(not self._is_on))

    def show_on(self, *, on: bool) -> None:
        """The microphone is on, or off again; what it noticed last stands there still."""
        self._is_on = on
        self.button.say(_(say.STOP if on else say.TRY), "player-stop" if on else "microphone-2")
        self.is_on.setText(_(say.IS_ON if on else say.IS_OFF))
        if on:
            self.show_noticed(_(say.BEGINS))

    def show_noticed(self, words: str) -> None:
        """What it notices, or why it cannot."""
        if words != self.noticed.text():
            self.noticed.setText(words)
            self.announcer.announce(words)
