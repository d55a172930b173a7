"""The large panel before a sitting: what there is today, and one large button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practise_today as say


class TodayPanel(Panel):
    """What is planned. `first` is the button for it; None where there is nothing to begin."""

    start_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.0, 0.5, parent=parent)
        self._rest = BodyText("", Rank.QUESTION)
        self._if_you_like = BodyText(_(say.IF_YOU_LIKE), Rank.SOFT)
        self._plan = BodyText("", Rank.QUESTION)
        self._plan_softly = BodyText("", Rank.LARGE)
        self._stopped = BodyText("", Rank.SOFT)
        self.start = ActionButton(_(say.START), "player-play", Kind.MAIN)
        self.go_on = ActionButton(_(say.GO_ON), "player-play", Kind.MAIN)
        self.anew = ActionButton(_(say.ANEW), "rotate")
        self._buttons = FlowRow()
        self.first: ActionButton | None = self.start
        self._put_together()
        self.start.clicked.connect(self.start_wanted)
        self.anew.clicked.connect(self.start_wanted)
        self.go_on.clicked.connect(self.go_on_wanted)

    def show_plan(self, says: str, rest: str, *, stopped: str, can_start: bool) -> None:
        """Show this; on a day of rest softly, after what is said of the rest."""
        for words, shown in (
            (self._rest, rest),
            (self._if_you_like, self._if_you_like.text() if rest else ""),
            (self._plan, "" if rest else says),
            (self._plan_softly, says if rest else ""),
            (self._stopped, stopped),
        ):
            words.setText(shown or words.text())
            words.setVisible(bool(shown))
        self.start.setVisible(can_start and not stopped)
        self.go_on.setVisible(bool(stopped))
        self.anew.setVisible(can_start and bool(stopped))
        self._buttons.setVisible(can_start or bool(stopped))
        self._choose_first(says, rest, stopped=stopped, can_start=can_start)

    def _choose_first(self, says: str, rest: str, *, stopped: str, can_start: bool) -> None:
        self.first = self.go_on if stopped else self.start if can_start else None
        self.start.setAccessibleDescription(" ".join(filter(None, (rest, says))))
        self.go_on.setAccessibleDescription(" ".join(filter(None, (stopped, rest, says))))

    def _put_together(self) -> None:
        for words in (self._rest, self._if_you_like, self._plan, self._plan_softly, self._stopped):
            self.column.addWidget(words)
        for button in (self.start, self.go_on, self.anew):
            self._buttons.add(button)
        self.column.addWidget(self._buttons)
