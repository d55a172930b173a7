"""What to practise today: one large button; below it each way by itself.

Nothing is told of days on which nobody practised, and all of it can be left alone for ever.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.items import Way
from speakaid.i18n import _
from speakaid.ui.practise.today_panel import TodayPanel
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.menu import Item, Menu, MenuButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.steady import JustCame
from speakaid.wording import practise
from speakaid.wording import practise_today as say

ICONS = {
    Way.READ: "message-circle",
    Way.FADE: "file-text",
    Way.RECALL: "repeat",
    Way.WORDS: "bulb",
    Way.RUN_THROUGH: "microphone-2",
}


class TodayScreen(ScreenFrame):
    """Before a sitting."""

    start_wanted = Signal()
    go_on_wanted = Signal()
    way_wanted = Signal(Way)
    more_wanted = Signal(int)
    """Which of the sittings for whom the talk is new."""
    day_wanted = Signal()
    """Nobody knows the day of the talk yet: to where it is written."""
    likes_wanted = Signal()
    look_back_wanted = Signal()

    def __init__(
        self, clock: Callable[[], float] = monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(_(practise.TITLE), parent)
        self._just_came = JustCame(clock)
        self.panel = TodayPanel()
        self.more, self.ways = Menu(_(say.NEW_TO_YOU), 2), Menu(_(say.WAYS), 2)
        self.look_back = ActionButton(_(say.LOOK_BACK), "history")
        self.likes = ActionButton(_(say.LIKES), "settings")
        self.when = ActionButton(_(say.WHEN), "clock")
        self._put_together()
        self.panel.start_wanted.connect(lambda: self._steadily(self.start_wanted))
        self.panel.go_on_wanted.connect(lambda: self._steadily(self.go_on_wanted))
        self.more.chosen.connect(lambda name: self._steadily(self.more_wanted, int(name)))
        self.ways.chosen.connect(lambda name: self._steadily(self.way_wanted, Way(name)))
        self.likes.clicked.connect(self.likes_wanted)
        self.when.clicked.connect(self.day_wanted)
        self.look_back.clicked.connect(self.look_back_wanted)

    def show_plan(
        self,
        title: str,
        says: str,
        *,
        stopped: str,
        rest: str = "",
        more: tuple[str, ...] = (),
        keeps: bool = False,
        ways: tuple[Way, ...],
        can_start: bool = True,
        asks_day: bool = False,
    ) -> None:
        """Show the plan of a talk. `ways` are those for which the talk has something."""
        self.hide_notice()
        self.say_title(say.practise(title))
        self.panel.show_plan(says, rest, stopped=stopped, can_start=can_start and bool(ways))
        self._show_more(more)
        self.ways.show_items(_item(way, idle=way not in ways) for way in Way)
        self.ways.setVisible(bool(ways))
        self.look_back.setVisible(keeps)
        self.when.setVisible(asks_day)
        self.describe_back("" if ways else says)
        if self.isVisible():
            self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._just_came.begin()
        self.area.reveal_top()
        self._focus_first()

    def _steadily(self, wanted: SignalInstance, *what: object) -> None:
        """A press that came with the screen was for what was before: it begins no sitting."""
        if not self._just_came:
            wanted.emit(*what)

    def _focus_first(self) -> None:
        """On what there is to begin; else on the first way; else on the way out."""
        ways = (button for button in self.ways.buttons.values() if not button.item.idle)
        first: ActionButton | MenuButton | None = self.panel.first or next(ways, self.back)
        if first is not None:
            first.setFocus()

    def _show_more(self, more: tuple[str, ...]) -> None:
        self.more.show_items(
            Item(str(place), words, "", "player-play") for place, words in enumerate(more)
        )
        for name, button in self.more.buttons.items():
            button.setVisible(int(name) < len(more))
        self.more.setVisible(bool(more))

    def _put_together(self) -> None:
        self.top.addWidget(self.look_back)
        self.top.addWidget(self.likes)
        for part in (self.panel, self.more, self.ways):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self._foot_row.addWidget(self.when)


def _item(way: Way, *, idle: bool) -> Item:
    about = say.not_now(way) if idle else _(practise.ABOUT[way])
    return Item(way.value, _(practise.WAYS[way]), about, ICONS[way], idle)
