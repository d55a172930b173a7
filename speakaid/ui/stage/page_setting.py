"""A page set into a rectangle: sizes and places of its lines, before anything is drawn.

One baseline grid for all lines, first words heaviest and biggest. A page shrinks only as far as
it must, to the floor; a line too wide for its place shrinks a little by itself, else breaks. Only
where even the floor is too big for the screen do words go below it: they are never cut off.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from speakaid.core.pages import Page
from speakaid.ui.stage.lettering import (
    FIRST_WORDS_SCALE,
    HEAVY,
    PLAIN,
    Run,
    Runs,
    begins_right_to_left,
    is_right_to_left,
    text_of,
    width_of,
)
from speakaid.ui.stage.letters import Letters
from speakaid.ui.stage.room import LINE_SPACING

MILD = 0.86
"""How far one line may shrink by itself before it is broken instead."""
STEPS = 24
BELOW_FLOOR = 0.94


@dataclass(frozen=True, slots=True)
class SetLine:
    """One drawn line. `scale` is its size beside the page's; `first` counts words of the page."""

    runs: Runs
    scale: float
    right: bool
    first: int


@dataclass(frozen=True, slots=True)
class SetPage:
    """A whole page, with the size of its letters, and the rectangle that it fills."""

    lines: tuple[SetLine, ...]
    pixels: float
    family: str
    place: QRectF

    @property
    def step(self) -> float:
        """From one baseline to the next."""
        return LINE_SPACING * self.pixels

    @property
    def height(self) -> float:
        """Of all lines."""
        return len(self.lines) * self.step


def set_page(page: Page, family: str, place: QRectF, letters: Letters) -> SetPage:
    """Set a page into a place, as big as the speaker chose where that fits."""
    right = begins_right_to_left(" ".join(page.words))
    for pixels in _sizes(letters):
        lines = tuple(_lines(page, family, place.width() / pixels, letters.floor / pixels, right))
        fits_across = all(_wide(line, family) * pixels <= place.width() + 1 for line in lines)
        if fits_across and len(lines) * LINE_SPACING * pixels <= place.height() + 1:
            break
    return SetPage(lines, pixels, family, place)


def floor_height(page: Page, family: str, width: float, letters: Letters) -> float:
    """The least height a page needs when its letters are at the floor."""
    right = begins_right_to_left(" ".join(page.words))
    lines = tuple(_lines(page, family, width / letters.floor, 1.0, right))
    return len(lines) * LINE_SPACING * letters.floor


def _sizes(letters: Letters) -> Iterator[float]:
    span = letters.size - letters.floor
    for step in range(STEPS if span > 0 else 1):
        yield letters.size - span * step / (STEPS - 1)
    pixels = letters.floor
    while pixels > 4:
        pixels *= BELOW_FLOOR
        yield pixels


def _lines(page: Page, family: str, width: float, least: float, right: bool) -> Iterator[SetLine]:
    """The lines of a page, broken further where they are too wide. Widths are in ems."""
    first = 0
    for line in page.lines:
        heavy = max(0, page.first_words_count - first)
        for runs, begins in _parts(line.words, heavy, family, width, least):
            towards = is_right_to_left(text_of(runs), otherwise=right)
            scale = min(1.0, width / max(0.01, width_of(runs, family)))
            yield SetLine(runs, max(scale, min(1.0, least)), towards, first + begins)
        first += len(line.words)


def _parts(
    words: tuple[str, ...], heavy: int, family: str, width: float, least: float
) -> Iterator[tuple[Runs, int]]:
    """One line of core in as few lines as the width allows, each with its first word's number."""
    whole = runs_of(words, heavy)
    if width_of(whole, family) <= width / max(MILD, min(1.0, least)):
        yield whole, 0
        return
    if len(words) == 1:
        for piece in _pieces(words[0], heavy, family, width / min(1.0, least)):
            yield piece, 0
        return
    cut = _cut(words, heavy, family, width)
    yield from _parts(words[:cut], heavy, family, width, least)
    for runs, begins in _parts(words[cut:], max(0, heavy - cut), family, width, least):
        yield runs, cut + begins


def _cut(words: tuple[str, ...], heavy: int, family: str, width: float) -> int:
    """Where to break a line: as evenly as can be, with the first part no wider than it may be."""

    def wide(start: int, end: int) -> float:
        return width_of(runs_of(words[start:end], max(0, heavy - start)), family)

    cuts = range(1, len(words))
    fitting = [cut for cut in cuts if wide(0, cut) <= width] or [1]
    halves = [cut for cut in fitting if wide(cut, len(words)) <= width] or [fitting[-1]]
    return min(halves, key=lambda cut: max(wide(0, cut), wide(cut, len(words))))


def _pieces(word: str, heavy: int, family: str, width: float) -> Iterator[Runs]:
    """A word too long for a line even at the floor, in pieces."""
    start = 0
    while start < len(word):
        end = len(word)
        while end > start + 1 and width_of(runs_of((word[start:end],), heavy), family) > width:
            end -= 1
        yield runs_of((word[start:end],), heavy)
        start = end


def runs_of(words: tuple[str, ...], heavy: int) -> Runs:
    """Words as runs: the first `heavy` of them in the weight of first words."""
    first, rest = " ".join(words[:heavy]), " ".join(words[heavy:])
    if first and rest:
        first += " "
    runs = (Run(first, HEAVY, FIRST_WORDS_SCALE), Run(rest, PLAIN))
    return tuple(run for run in runs if run.text)


def _wide(line: SetLine, family: str) -> float:
    return width_of(line.runs, family) * line.scale
