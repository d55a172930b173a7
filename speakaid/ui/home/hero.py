"""The large panel of Home: one talk, and the one thing that fits it now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import GoodDeck
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import home as say


class TalkPanel(Panel):
    """The talk that was chosen."""

    give_wanted = Signal()
    pocket_wanted = Signal()
    away_wanted = Signal()

    def __init__(self, talk: GoodDeck, parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.6, parent=parent)
        self.give = ActionButton(_(say.GIVE), "microphone-2", Kind.MAIN)
        self.pocket = ActionButton(_(say.POCKET), "file-text")
        self.away = ActionButton(_(say.PUT_AWAY), "folder")
        self.column.addWidget(Heading(say.title_of(talk.title)))
        self.column.addWidget(BodyText(say.minutes(talk.seconds), Rank.SOFT))
        self.column.addWidget(_buttons(self.give, self.pocket, self.away))
        self.give.clicked.connect(self.give_wanted)
        self.pocket.clicked.connect(self.pocket_wanted)
        self.away.clicked.connect(self.away_wanted)


class ProgressPanel(Panel):
    """A talk that was interrupted: it goes on at the same card."""

    carry_on_wanted = Signal()
    over = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.6, parent=parent)
        self.carry_on = ActionButton(_(say.CARRY_ON), "player-play", Kind.MAIN)
        self.done = ActionButton(_(say.OVER), "check")
        self.column.addWidget(Heading(say.title_of(title)))
        self.column.addWidget(BodyText(_(say.IN_MIDDLE), Rank.SOFT))
        self.column.addWidget(_buttons(self.carry_on, self.done))
        self.carry_on.clicked.connect(self.carry_on_wanted)
        self.done.clicked.connect(self.over)


def _buttons(*buttons: ActionButton) -> FlowRow:
    row = FlowRow()
    for button in buttons:
        row.add(button)
    return row
