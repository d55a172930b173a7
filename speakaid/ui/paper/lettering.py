"""Words laid into lines, in points. Qt lays them out in tenths of a point, as it knows only whole
pixels; so the lines break at the same places on every printer and in the preview.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from speakaid.core.settings import FontChoice
from speakaid.ui import fonts
from speakaid.ui.halves import halves
from speakaid.ui.widgets.flow import TextFlow

PARTS = 10.0
INK = QColor("#000000")
PLAIN, BOLD = 400, 700
LONGEST = 3_000
"""Letters that are laid out at once: more than a page can hold."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Letters that are underlined, or bold: from `start`, so many."""

    start: int
    length: int
    underlined: bool = True


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set. `points` is the size of the letters, `spacing` of the lines."""

    letters: FontChoice
    points: float
    weight: int = PLAIN
    spacing: float = 1.35

    @property
    def line(self) -> float:
        """The height of a line."""
        return self.points * self.spacing


class SetWords:
    """Words in lines of at most `width` points. Of very long ones only what a page can hold."""

    def __init__(self, text: str, style: Style, width: float, marks: tuple[Mark, ...] = ()) -> None:
        self.text, self.style = text, style
        self.is_whole = len(text) <= LONGEST
        shown = text[:LONGEST]
        font = fonts.font(style.letters, style.points * PARTS, style.weight)
        formats = [_format(shown, mark) for mark in marks if mark.start < len(shown)]
        self._flow = TextFlow(shown, font, width * PARTS, style.spacing, formats=formats)
        self.width = self._flow.width / PARTS
        self.height = self._flow.height / PARTS

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw them on a painter that measures in points."""
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / PARTS, 1 / PARTS)
        self._flow.draw(painter, 0, 0, INK)
        painter.restore()

    def letters_within(self, height: float) -> int:
        """How many letters stand in the lines down to this height; at least a line."""
        return self._flow.letters_within(height * PARTS)


def _format(text: str, mark: Mark) -> QTextLayout.FormatRange:
    """Qt counts in halves of UTF-16, in which an emoji is two."""
    made = QTextLayout.FormatRange()
    made.start = halves(text[: mark.start])
    made.length = halves(text[mark.start : mark.start + mark.length])
    how = QTextCharFormat()
    if mark.underlined:
        how.setFontUnderline(True)
    else:
        how.setFontWeight(QFont.Weight.Bold)
    made.format = how
    return made
