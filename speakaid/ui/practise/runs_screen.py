"""How long each run-through took, as one large picture, and the same in sentences below it."""

from datetime import date, datetime

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.looking_back import Run
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.practise.runs_chart import FEWEST_ROWS, RunsChart
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import looking_back as say

MOST_SHOWN = 20
_ROW, _LEAST = 1.5, 13.0
"""Em: how high a row is, and how high the picture is at least."""
_DRESSES = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class RunsScreen(ScreenFrame):
    """The picture and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.RUNS), parent)
        self.picture = RunsPicture()
        self.words = BodyText()
        self.body.addWidget(self.picture)
        self.body.addWidget(self.words)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_runs(self, runs: tuple[Run, ...], slot: float | None) -> None:
        """Show these, the oldest first; of many the last."""
        shown, today = runs[-MOST_SHOWN:][::-1], self.today()
        words = say.text_version(shown, slot, today)
        self.picture.show_runs(shown, slot, today)
        self.picture.setAccessibleDescription(words)
        self.words.setText(words)

    def today(self) -> date:
        """The day from which the days are seen."""
        return datetime.now().astimezone().date()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.picture.setFocus()


class RunsPicture(Panel):
    """The picture in its frame. Its description is heard, and nothing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(air_round=0.6, parent=parent)
        self._chart = RunsChart()
        self._shown: tuple[tuple[Run, ...], float | None, date] | None = None
        self.column.addWidget(self._chart.widget)
        self.let_be_read(_(say.PICTURE))

    def show_runs(self, runs: tuple[Run, ...], slot: float | None, today: date) -> None:
        """Show these, the first at the top."""
        self._shown = runs, slot, today
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSES:
            self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        rows = max(FEWEST_ROWS, len(self._shown[0])) + 2
        high = theme.present().em(max(_LEAST, rows * _ROW))
        self._chart.widget.setFixedHeight(high)
        self._chart.draw(*self._shown)
