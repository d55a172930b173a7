"""The large panel of Home: one talk, and the one thing that fits it now."""

from datetime import date
from enum import Enum

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


class Way(Enum):
    """What one may do with the large talk: what its button says, and its icon."""

    PRACTISE = (say.PRACTISE, "repeat")
    GIVE = (say.GIVE, "microphone-2")
    CHANGE = (say.CHANGE, "edit")


def ways_of(talk: GoodDeck, today: date) -> tuple[Way, ...]:
    """The one that fits the day first. A talk without words is written before all else."""
    if not talk.has_words:
        return Way.CHANGE, Way.GIVE
    if talk.day == today:
        return Way.GIVE, Way.PRACTISE, Way.CHANGE
    return Way.PRACTISE, Way.GIVE, Way.CHANGE


class TalkPanel(Panel):
    """The talk that was chosen. `first` is its main button: what fits the day."""

    practise_wanted = Signal()
    give_wanted = Signal()
    change_wanted = Signal()

    def __init__(
        self, talk: GoodDeck, today: date, file: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(PanelKind.STRONG, 1.6, parent=parent)
        length = say.about(say.minutes(talk.seconds), file)
        ready = _(say.IS_READY) if talk.is_ready else ""
        locked = _(say.IS_LOCKED) if talk.is_locked else ""
        about = (day_sentence(talk.day, today), length, ready, locked)
        self.column.addWidget(Heading(say.title_of(talk.title)))
        self.column.addWidget(BodyText(" ".join(filter(None, about)), Rank.SOFT))
        self._add_buttons(ways_of(talk, today))

    def make_room(self) -> None:
        """Take one way away while something else is offered: five actions are enough."""
        if self.first is not (change := self.buttons[Way.CHANGE]):
            change.hide()

    def _add_buttons(self, ways: tuple[Way, ...]) -> None:
        self.buttons = {way: _button(way, is_first=way is ways[0]) for way in ways}
        self.first = self.buttons[ways[0]]
        self.column.addWidget(_row(*self.buttons.values()))
        wanted = {
            Way.PRACTISE: self.practise_wanted,
            Way.GIVE: self.give_wanted,
            Way.CHANGE: self.change_wanted,
        }
        for way, button in self.buttons.items():
            button.clicked.connect(wanted[way])


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
        self.column.addWidget(_row(self.carry_on, self.done))
        self.carry_on.clicked.connect(self.carry_on_wanted)
        self.done.clicked.connect(self.over)


def _button(way: Way, *, is_first: bool) -> ActionButton:
    word, icon = way.value
    return ActionButton(_(word), icon, Kind.MAIN if is_first else Kind.PLAIN)


def _row(*buttons: ActionButton) -> FlowRow:
    row = FlowRow()
    for button in buttons:
        row.add(button)
    return row
