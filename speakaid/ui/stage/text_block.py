"""A few words set into a rectangle: as big as wished where they fit, never under the least size.

Used for everything on the stage that is not the page itself. Only what may be cut ends in "…":
the first words of where Next leads, and what is too long for any size.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from speakaid.ui.stage.lettering import (
    PLAIN,
    Run,
    Runs,
    ascent_of,
    begins_right_to_left,
    descent_of,
    is_right_to_left,
    line_layout,
    text_of,
    width_of,
)

LINE = 1.24
STEPS = 8
EVEN_STEPS = 12
BELOW_FLOOR = 0.55
"""How far under the floor words may go on a screen that is too small for it."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Words broken into lines of one size, ready to be drawn."""

    lines: tuple[Runs, ...]
    pixels: float
    family: str
    right: bool
    whole: bool = True

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last."""
        return len(self.lines) * LINE * self.pixels

    @property
    def width(self) -> float:
        """Of the widest line."""
        return max((width_of(line, self.family) for line in self.lines), default=0) * self.pixels

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        ink: QColor,
        *,
        across: float | None = None,
        down: float = 0.5,
    ) -> None:
        """Draw into a place: `across` and `down` tell where, from 0 (left, top) to 1."""
        across = float(self.right) if across is None else across
        painter.setPen(ink)
        y = place.y() + (place.height() - self.height) * down
        reach = (ascent_of(self.family) + descent_of(self.family)) * self.pixels
        for line in self.lines:
            wide = width_of(line, self.family) * self.pixels
            rtl = is_right_to_left(text_of(line), otherwise=self.right)
            layout = line_layout(line, self.family, self.pixels, right=rtl)
            x = place.x() + (place.width() - wide) * across
            top = y + (LINE * self.pixels - reach) / 2
            base = top + ascent_of(self.family) * self.pixels - layout.lineAt(0).ascent()
            layout.draw(painter, QPointF(round(x), round(base)))
            y += LINE * self.pixels


def set_text(
    runs: Runs,
    family: str,
    size: tuple[float, float],
    most: float,
    least: float,
    *,
    may_be_cut: bool = False,
) -> TextBlock:
    """Words as big as they fit into `size` (width, height), between `least` and `most` pixels.

    Where even `least` is too big for the screen they go below it, unless they may be cut.
    """
    right = begins_right_to_left(text_of(runs))
    for pixels in _sizes(most, least, may_be_cut=may_be_cut):
        lines = wrapped(runs, family, size[0] / pixels)
        if lines is not None and len(lines) * LINE * pixels <= size[1] + 1:
            return TextBlock(_evened(lines, runs, family), pixels, family, right)
    return _shortened(runs, family, size, least)


def _sizes(most: float, least: float, *, may_be_cut: bool) -> Iterator[float]:
    for step in range(STEPS):
        yield most - (most - least) * step / (STEPS - 1)
    for step in range(0 if may_be_cut else STEPS):
        yield least * (1 - (1 - BELOW_FLOOR) * (step + 1) / STEPS)


def wrapped(runs: Runs, family: str, width: float) -> tuple[Runs, ...] | None:
    """Lines no wider than `width` ems; None where a single word is wider."""
    lines: list[Runs] = []
    line: list[Run] = []
    for word in _words(runs):
        longer = _joined(line, word)
        if line and width_of(tuple(longer), family) > width:
            lines.append(tuple(line))
            longer = [word]
        if len(longer) == 1 and width_of((word,), family) > width:
            return None
        line = longer
    return (*lines, tuple(line)) if line else tuple(lines)


def _evened(lines: tuple[Runs, ...], runs: Runs, family: str) -> tuple[Runs, ...]:
    """The same words in as many lines, but of even length: no word stands alone at the end."""
    best = lines
    if len(lines) > 1:
        widest = max(width_of(line, family) for line in lines)
        for step in range(1, EVEN_STEPS):
            tried = wrapped(runs, family, widest * (1 - 0.5 * step / EVEN_STEPS))
            if tried is not None and len(tried) == len(lines):
                best = tried
    return best


def _words(runs: Runs) -> list[Run]:
    return [Run(word, run.weight, run.scale) for run in runs for word in run.text.split()]


def _joined(line: list[Run], word: Run) -> list[Run]:
    """The line with one more word; neighbours of the same weight become one run."""
    if not line:
        return [word]
    last = line[-1]
    if (last.weight, last.scale) == (word.weight, word.scale):
        return [*line[:-1], Run(f"{last.text} {word.text}", last.weight, last.scale)]
    return [*line[:-1], Run(f"{last.text} ", last.weight, last.scale), word]


def _shortened(runs: Runs, family: str, size: tuple[float, float], pixels: float) -> TextBlock:
    """As much as fits at the least size, ending in "…"; at least the beginning of a word."""
    right = begins_right_to_left(text_of(runs))
    words = _words(runs)
    room = max(1, int(size[1] / (LINE * pixels)))
    for count in range(len(words) - 1, 0, -1):
        cut = (*words[: count - 1], _dotted(words[count - 1]))
        lines = wrapped(cut, family, size[0] / pixels)
        if lines is not None and len(lines) <= room:
            return TextBlock(lines, pixels, family, right, whole=False)
    first = words[0] if words else Run("", PLAIN)
    for end in range(len(first.text), 0, -1):
        line = (_dotted(Run(first.text[:end], first.weight)),)
        if width_of(line, family) * pixels <= size[0]:
            return TextBlock((line,), pixels, family, right, whole=False)
    return TextBlock((), pixels, family, right, whole=False)


def _dotted(word: Run) -> Run:
    return Run(word.text.rstrip(".,:;") + "…", word.weight, word.scale)
