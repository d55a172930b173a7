"""How long each run-through took beside the slot, drawn by pyqtgraph.

Days as words down the left, the newest at the top, minutes below, and each time in words at the
right. It is looked at and nothing else: neither pointer nor wheel nor keyboard gets into it. Loaded
only where the picture is wanted.
"""

import math
import sys
import threading
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QWidget

from speakaid.core.practice.looking_back import Run
from speakaid.ui import theme
from speakaid.wording import looking_back as say
from speakaid.wording.when import day_words

# pyqtgraph puts itself in the place of those who are told of what nobody foresaw.
_told = sys.excepthook, threading.excepthook
import pyqtgraph as pg  # noqa: E402

sys.excepthook, threading.excepthook = _told

FEWEST_ROWS = 4
"""So many rows have room, that a single bar is no wall."""
_STEPS = (1, 2, 5, 10, 15, 30, 60)
_MOST_STEPS = 3
_GAP = 0.5
"""Em between the words and the axes."""
_BAR = 0.62
_ROOM = 1.15
"""How far the axis goes on, so that the words of its last mark have room."""


class RunsChart:
    """`widget` shows it."""

    def __init__(self) -> None:
        view = pg.GraphicsLayoutWidget()
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.ci.setSpacing(0)
        self.widget: QWidget = view
        self._box = view.addViewBox(0, 1, enableMenu=False, enableMouse=False, invertY=True)
        self._days = pg.AxisItem("left", linkView=self._box)
        self._times = pg.AxisItem("right", linkView=self._box)
        self._minutes = pg.AxisItem("bottom", linkView=self._box)
        for axis, row, column in ((self._days, 0, 0), (self._times, 0, 2), (self._minutes, 1, 1)):
            view.addItem(axis, row, column)

    def draw(self, runs: tuple[Run, ...], slot: float | None, today: date) -> None:
        """Draw these, the first at the top, in what the program wears now."""
        marks = tuple(_marks([*(run.seconds for run in runs), slot or 0.0]))
        width = marks[-1] * _ROOM
        self._box.clear()
        self._box.setRange(
            xRange=(0, width), yRange=(-1.5, max(len(runs), FEWEST_ROWS) - 0.4), padding=0
        )
        self._wear()
        self._minutes.setTicks([[(mark, say.minutes(mark)) for mark in marks]])
        _write_rows(self._days, [day_words(run.day, today) for run in runs])
        _write_rows(self._times, [say.run_label(run) for run in runs])
        self._draw_bars(runs, width)
        if slot is not None:
            self._draw_slot(slot / 60, width)

    def _wear(self) -> None:
        """The colours and the letters."""
        look, worn = theme.present(), theme.present().colours
        self.widget.setBackground(worn.desk_panel)  # type: ignore[attr-defined]
        for axis in (self._days, self._times, self._minutes):
            axis.setStyle(tickFont=_letters(), tickTextOffset=look.em(_GAP))
            axis.setStyle(tickLength=0, tickAlpha=0, hideOverlappingLabels=False)
            axis.setPen(_pen(worn.desk_edge, 3))
            axis.setTextPen(worn.desk_ink)
        self._times.setPen(None)
        self._minutes.setHeight(QFontMetricsF(_letters()).height() + look.em(2 * _GAP))

    def _draw_bars(self, runs: tuple[Run, ...], width: float) -> None:
        # Of the shortest there is a line to be seen.
        long = [max(run.seconds / 60, width / 200) for run in runs]
        ground = theme.present().colours.action_ground
        rows = list(range(len(runs)))
        bars = pg.BarGraphItem(x0=0, y=rows, width=long, height=_BAR, brush=ground, pen=ground)
        self._box.addItem(bars)

    def _draw_slot(self, slot: float, width: float) -> None:
        """A line with a rim, so that it is seen on the bars too; its words beside its top."""
        worn = theme.present().colours
        for colour, wide in ((worn.desk_panel, 14), (worn.desk_ink, 5)):
            self._box.addItem(pg.InfiniteLine(slot, angle=90, pen=_pen(colour, wide)))
        side = 1.03 if slot > width / 2 else -0.03
        words = pg.TextItem(say.slot_label(slot * 60), color=worn.desk_ink, anchor=(side, 0.5))
        words.setFont(_letters())
        words.setPos(slot, -1)
        self._box.addItem(words, ignoreBounds=True)


def _write_rows(axis: pg.AxisItem, words: list[str]) -> None:
    """Words at each row, and as much room as they need."""
    axis.setTicks([list(enumerate(words))])
    widest = max(map(QFontMetricsF(_letters()).horizontalAdvance, words), default=0.0)
    axis.setWidth(widest + theme.present().em(2 * _GAP))


def _letters() -> QFont:
    return theme.present().font(0.9)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, theme.present().line(width))
    pen.setCosmetic(True)
    return pen


def _marks(seconds: list[float]) -> Iterator[int]:
    """The minutes at which the axis is marked, to beyond the longest."""
    longest = max(1.0, *(one / 60 for one in seconds))
    hours = math.ceil(longest / _MOST_STEPS / 60) * 60
    step = next((one for one in _STEPS if longest <= one * _MOST_STEPS), hours)
    return iter(range(0, math.ceil(longest / step) * step + 1, step))
