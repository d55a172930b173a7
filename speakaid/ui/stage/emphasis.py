"""The first words of a page, emphasised: a soft ground behind them, and a line under it (R22).

It is drawn before the letters and touches none of them: what is read stays as it was.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from speakaid.ui.stage.lettering import HEAVY, Run, line_layout
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_setting import SetLine, SetPage, left_of

ABOVE, BELOW, BESIDE = 0.98, 0.36, 0.1
"""How far the ground reaches around the words, in heights of their letters."""
LINE = 0.06


def paint_emphasis(painter: QPainter, page: SetPage, look: StageLook, base: float) -> None:
    """Draw it behind the first words of a page whose first baseline is at `base`."""
    for line, number in _first_lines(page):
        pixels = page.pixels * line.scale
        place = _place(page, line, round(base + number * page.step), pixels)
        painter.fillRect(place, look.colours.stage_first)
        foot = QRectF(place)
        foot.setTop(place.bottom() - max(4.0, pixels * LINE))
        painter.fillRect(foot, look.action)


def _first_lines(page: SetPage) -> Iterator[tuple[SetLine, int]]:
    """The lines that first words stand in, with their numbers."""
    for number, line in enumerate(page.lines):
        if _first(line).text:
            yield line, number


def _first(line: SetLine) -> Run:
    return next((run for run in line.runs if run.weight is HEAVY), Run(""))


def _place(page: SetPage, line: SetLine, base: int, pixels: float) -> QRectF:
    first, layout = _first(line), line_layout(line.runs, page.family, pixels, right=line.right)
    row = layout.lineAt(0)
    end = len(first.text.rstrip().encode("utf-16-le")) // 2
    # PySide gives the place of the cursor and the cursor itself.
    left, right = sorted(row.cursorToX(letter)[0] for letter in (0, end))  # type: ignore[index]
    tall, aside = pixels * first.scale, pixels * BESIDE
    x = round(left_of(page, line)) + left - aside
    return QRectF(x, base - tall * ABOVE, right - left + 2 * aside, tall * (ABOVE + BELOW))
