"""A page set into a rectangle: sizes and places of its lines, before anything is drawn.

One baseline grid for all lines, first words heaviest and biggest. A page shrinks only as far as
it must, to the floor; a line too wide for its place shrinks a little by itself, else breaks. Only
where even the floor is too big for the screen do words go below it: they are never cut off.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

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


@dataclass(frozen=True, slots=True)
class Style:
    """How a page is set: the distance of its lines, and how much bigger its first words are."""

    spacing: float = LINE_SPACING
    first_scale: float = FIRST_WORDS_SCALE


USUAL = Style()
# Beside help a page shrinks; what to say first stays as big as can be.
BESIDE_HELP = Style(1.36, 1.3)

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
    spacing: float

    @property
    def step(self) -> float:
        """From one baseline to the next."""
        return self.spacing * self.pixels

    @property
    def height(self) -> float:
        """Of all lines."""
        return len(self.lines) * self.step


def set_page(
    page: Page, family: str, place: QRectF, letters: Letters, style: Style = USUAL
) -> SetPage:
    """Set a page into a place, as big as the speaker chose where that fits."""
    right = begins_right_to_left(" ".join(page.words))
    for pixels in _sizes(letters):
        least = letters.floor / pixels
        setter = _Setter(family, place.width() / pixels, least, right, style.first_scale)
        lines = tuple(setter.lines(page))
        fits_across = all(_wide(line, family) * pixels <= place.width() + 1 for line in lines)
        if fits_across and len(lines) * style.spacing * pixels <= place.height() + 1:
            break
    return SetPage(lines, pixels, family, place, style.spacing)


def left_of(page: SetPage, line: SetLine) -> float:
    """Where a line begins, from the left."""
    if not line.right:
        return page.place.x()
    return page.place.right() - width_of(line.runs, page.family) * page.pixels * line.scale


def floor_height(page: Page, family: str, width: float, letters: Letters, style: Style) -> float:
    """The least height a page needs when its letters are at the floor."""
    right = begins_right_to_left(" ".join(page.words))
    setter = _Setter(family, width / letters.floor, 1.0, right, style.first_scale)
    return len(tuple(setter.lines(page))) * style.spacing * letters.floor


def _sizes(letters: Letters) -> Iterator[float]:
    span = letters.size - letters.floor
    for step in range(STEPS if span > 0 else 1):
        yield letters.size - span * step / (STEPS - 1)
    pixels = letters.floor
    while pixels > 4:
        pixels *= BELOW_FLOOR
        yield pixels


@dataclass(frozen=True, slots=True)
class _Setter:
    """Sets lines into a width. Widths are in ems; `least` is the floor beside the page's size."""

    family: str
    width: float
    least: float
    right: bool
    first_scale: float

    def lines(self, page: Page) -> Iterator[SetLine]:
        """The lines of a page, broken further where they are too wide."""
        first = 0
        for line in page.lines:
            heavy = max(0, page.first_words_count - first)
            parts = list(self._parts(line.words, heavy))
            for runs, begins in parts:
                # The pieces of one broken word are of one size.
                scale = min(self._scale(other) for other, start in parts if start == begins)
                towards = is_right_to_left(text_of(runs), otherwise=self.right)
                yield SetLine(runs, scale, towards, first + begins)
            first += len(line.words)

    def _scale(self, runs: Runs) -> float:
        wide = max(0.01, width_of(runs, self.family))
        return max(min(1.0, self.width / wide), min(1.0, self.least))

    def _parts(self, words: tuple[str, ...], heavy: int) -> Iterator[tuple[Runs, int]]:
        """One line of core in as few lines as fit, each with the number of its first word."""
        whole = self._runs(words, heavy)
        if width_of(whole, self.family) <= self.width / max(MILD, min(1.0, self.least)):
            yield whole, 0
        elif len(words) == 1:
            for piece in self._pieces(words[0], heavy):
                yield piece, 0
        else:
            cut = self._cut(words, heavy)
            yield from self._parts(words[:cut], heavy)
            for runs, begins in self._parts(words[cut:], max(0, heavy - cut)):
                yield runs, cut + begins

    def _cut(self, words: tuple[str, ...], heavy: int) -> int:
        """Where to break a line: evenly, with a first part no wider than it may be."""

        def wide(start: int, end: int) -> float:
            return width_of(self._runs(words[start:end], max(0, heavy - start)), self.family)

        cuts = range(1, len(words))
        fitting = [cut for cut in cuts if wide(0, cut) <= self.width] or [1]
        halves = [cut for cut in fitting if wide(cut, len(words)) <= self.width] or [fitting[-1]]
        return min(halves, key=lambda cut: max(wide(0, cut), wide(cut, len(words))))

    def _pieces(self, word: str, heavy: int) -> Iterator[Runs]:
        """A word too long for a line: in even pieces, as few as the floor allows."""
        widest = self.width / min(1.0, self.least)
        count = ceil(width_of(self._runs((word,), heavy), self.family) / widest)
        while True:
            long = ceil(len(word) / count)
            cuts = range(0, len(word), long)
            pieces = [self._runs((word[cut : cut + long],), heavy) for cut in cuts]
            if long == 1 or all(width_of(piece, self.family) <= widest for piece in pieces):
                break
            count += 1
        yield from pieces

    def _runs(self, words: tuple[str, ...], heavy: int) -> Runs:
        """Words as runs: the first `heavy` of them in the weight and size of first words."""
        first, rest = " ".join(words[:heavy]), " ".join(words[heavy:])
        if first and rest:
            first += " "
        runs = (Run(first, HEAVY, self.first_scale), Run(rest, PLAIN))
        return tuple(run for run in runs if run.text)


def _wide(line: SetLine, family: str) -> float:
    return width_of(line.runs, family) * line.scale
