"""Looking back, in words: what came, what helped, how long it took. Nothing is counted.

Who wants a picture of the run-throughs asks for it; who wants a table for a therapist, too.
"""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.looking_back import Fact, Run
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import lists
from speakaid.wording import looking_back as say
from speakaid.wording.home import title_of

FEW_SENTENCES, FEW_RUNS = 4, 3


class LookBackScreen(ScreenFrame):
    """What is so now, the newest first."""

    picture_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._about = BodyText("", Rank.SOFT)
        self._nothing = BodyText(_(say.NOTHING_YET), Rank.LARGE)
        self.facts = LongList(FEW_SENTENCES, _(lists.SHOW_MORE), 0.5)
        self.runs = RunsPanel()
        self.save = ActionButton(_(say.SAVE), "file-text")
        self._put_together()
        self.add_back(_(say.BACK))
        self.runs.picture.clicked.connect(self.picture_wanted)
        self.save.clicked.connect(self.save_wanted)

    def show_back(
        self,
        facts: tuple[Fact, ...],
        runs: tuple[Run, ...],
        slot: float | None,
        title: str,
        *,
        has_table: bool = True,
    ) -> None:
        """Show what is so of a talk. `has_table`: whether there is anything to save."""
        self.hide_notice()
        empty = not facts and not runs
        self._about.setText(title_of(title))
        self._nothing.setVisible(empty)
        self.describe_back(_(say.NOTHING_YET) if empty else "")
        self.facts.show_items(facts, _sentence)
        self.facts.setVisible(bool(facts))
        self.runs.show_runs(runs[::-1], slot, self.today())
        self.save.setVisible(has_table)

    def today(self) -> date:
        """The day from which the days are seen."""
        return datetime.now().astimezone().date()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        runs = None if self.runs.isHidden() else self.runs
        (self.facts.first() or runs or self.back or self).setFocus()

    def _put_together(self) -> None:
        self.top.addWidget(self.save)
        for widget in (self._about, self._nothing, self.facts, self.runs):
            self.body.addWidget(widget)
        self.body.addStretch(1)


class RunsPanel(Panel):
    """How long the last run-throughs took, and the way to their picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=0.5, parent=parent)
        self._slot = BodyText()
        self._runs = LongList(FEW_RUNS, _(say.EARLIER), 0.3)
        self.picture = ActionButton(_(say.SHOW_PICTURE), "photo")
        row = FlowRow()
        row.add(self.picture)
        for widget in (Heading(_(say.RUNS), Rank.PART), self._slot, self._runs, row):
            self.column.addWidget(widget)

    def show_runs(self, runs: tuple[Run, ...], slot: float | None, today: date) -> None:
        """Show these, the newest first; without any there is nothing to be seen."""
        self.setVisible(bool(runs))
        self._slot.setText(say.slot_words(slot))
        self._slot.setVisible(slot is not None)
        self._runs.show_items(runs, lambda run: BodyText(say.run_words(run, today)))
        words = say.text_version(runs, slot, today)
        self.let_be_read(f"{_(say.RUNS)}\n{words}", has_buttons=True)


def _sentence(fact: Fact) -> Panel:
    """A flat panel, whose words begin where those of the others do."""
    panel, inside = Panel(air_round=0.6), QWidget()
    air.column(inside, margins=(0.4, 0, 0.4, 0)).addWidget(
        BodyText(say.fact_words(fact), Rank.LARGE)
    )
    panel.column.addWidget(inside)
    panel.let_all_be_read()
    return panel
