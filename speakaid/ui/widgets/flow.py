"""Words laid into lines: spaced 1.5, broken where they must be, never cut.

Qt's own labels and buttons cannot space lines or wrap a button's words, so widgets draw by this.
"""

import re
from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from speakaid.ui.fonts import LINE_SPACING

NO_LIMIT = 1_000_000
_QUOTED = re.compile("“[^”]*”")
_JOINED = re.compile("[\u0600-\u08ff\u0900-\u0dff\ufb50-\ufdff\ufe70-\ufefe]")


class TextFlow:
    """A text in lines of at most `width` pixels. A word longer than a line breaks."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float = NO_LIMIT,
        spacing: float = LINE_SPACING,
        centred: bool = False,
        *,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        self._text = text
        self._layout = QTextLayout(text.replace("\n", "\u2028"), _joined(text, font))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(text, centred and width < NO_LIMIT))
        if formats:
            self._layout.setFormats(list(formats))
        self._step = font.pixelSize() * spacing
        self.left = float(NO_LIMIT)
        self.width = 0.0
        self.height = 0.0
        self._lay(max(1.0, width))

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw the lines, the first one's top at this place."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))

    def letters_within(self, height: float) -> int:
        """How many letters of the text stand in the lines down to this height; at least a line."""
        ends = [0]
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if number and line.y() + line.height() > height:
                break
            ends.append(line.textStart() + line.textLength())
        # Qt counts in halves of UTF-16, in which an emoji is two.
        return len(self._text.encode("utf-16-le")[: 2 * ends[-1]].decode("utf-16-le", "ignore"))

    @property
    def unbroken(self) -> float:
        """The width of the widest piece that should not be broken."""
        return self._layout.minimumWidth()

    def places(self, start: int, end: int) -> list[QRectF]:
        """Where letters stand, line by line; in Qt's count of letters."""
        places = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                inside = QRectF()
                # Not by the places of a cursor: those are of two minds where two scripts meet.
                for run in line.glyphRuns(max(start, first), min(end, last) - max(start, first)):
                    inside = inside.united(run.boundingRect())
                places.append(QRectF(inside.x(), line.y(), inside.width(), line.height()))
        return places

    def _lay(self, width: float) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            step = max(self._step, line.height())
            line.setPosition(QPointF(0, self.height + (step - line.height()) / 2))
            self.height += step
            self.width = max(self.width, line.naturalTextWidth())
            self.left = min(self.left, line.naturalTextRect().x())
        self._layout.endLayout()


def _option(text: str, centred: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # What is quoted in a sentence, such as the name of a point, may run the other way.
    kinds = (bidirectional(letter) for letter in (_QUOTED.sub("", text) + text))
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    side = Qt.AlignmentFlag.AlignLeft
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    if first != "L":
        # Left to itself Qt puts lines that run from the right at the left all the same.
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignRight
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else side)
    return option


def _joined(text: str, font: QFont) -> QFont:
    """Letters that join their neighbours come apart when they are spaced, so they are not."""
    if not _JOINED.search(text):
        return font
    plain = QFont(font)
    plain.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    return plain
