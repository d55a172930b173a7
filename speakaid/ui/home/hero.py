"""The large panel of Home: one talk, and the one thing that fits it now."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.library import GoodDeck
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import home as say
from speakaid.wording.when import day_sentence


class TalkPanel(Panel):
    """The talk that was chosen."""

    give_wanted = Signal()
    change_wanted = Signal()
    more_wanted = Signal()

    def __init__(
        self, talk: GoodDeck, today: date, file: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(PanelKind.STRONG, 1.6, parent=parent)
        self.give = ActionButton(_(say.GIVE), "microphone-2", Kind.MAIN)
        self.change = ActionButton(_(say.CHANGE), "edit")
        self.more = ActionButton(_(say.MORE), "dots")
        length = say.about(say.minutes(talk.seconds), file)
        ready = _(say.IS_READY) if talk.is_ready else ""
        locked = _(say.IS_LOCKED) if talk.is_locked else ""
        about = (day_sentence(talk.day, today), length, ready, locked)
        self.column.addWidget(Heading(say.title_of(talk.title)))
        self.column.addWidget(BodyText(" ".join(filter(None, about)), Rank.SOFT))
        self.column.addWidget(_buttons(self.give, self.change, self.more))
        self.give.clicked.connect(self.give_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.more.clicked.connect(self.more_wanted)


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
