"""Words laid into lines as large as the room allows: hidden letters as dots, the gap in large."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from speakaid.ui import theme
from speakaid.ui.fonts import LINE_SPACING
from speakaid.ui.practise.set_words import SetWords
from speakaid.ui.widgets.flow import TextFlow
from speakaid.ui.widgets.text import LONGEST_LINE

SIZES = (3.0, 2.6, 2.3, 2.0, 1.75, 1.5, 1.25)
"""Em, from the largest to the smallest that is still easy to read."""
GAP_SIZE = 1.6
DOT_AIR = 0.12
"""Air after a dot, in heights of its letters: so that each can be seen by itself."""
BOLD, PLAIN = 700, 400


@dataclass(frozen=True)
class WordsFlow:
    """Words in lines of at most `width`, in one size; `pads` is air after some words.

    A word that was shown keeps the width of its dots by it, so that what follows stays.
    """

    words: SetWords
    size: float
    width: float
    is_strong: bool = False
    pads: Mapping[int, float] | None = None

    @cached_property
    def flow(self) -> TextFlow:
        """The lines."""
        look = theme.present()
        font = look.font(self.size, BOLD if self.is_strong else PLAIN)
        longest = min(self.width, look.em(LONGEST_LINE * self.size))
        spacing = max(LINE_SPACING, theme.TARGET / font.pixelSize())
        formats = [*self._gap(), *self._dots(), *self._air()]
        return TextFlow(self.words.text, font, longest, spacing, formats=formats)

    @property
    def is_whole(self) -> bool:
        """Whether no word had to be broken."""
        return self.flow.unbroken <= self.width

    def places(self, word: int) -> list[QRectF]:
        """Where a word stands, line by line."""
        return self.flow.places(*self.words.words[word].span)

    def width_of(self, word: int) -> float:
        """How wide a word is, in all its lines."""
        return sum(place.width() for place in self.places(word))

    def _gap(self) -> Iterator[QTextLayout.FormatRange]:
        for word in self.words.words:
            if word.in_gap:
                made = QTextCharFormat()
                made.setFont(theme.present().font(self.size * GAP_SIZE, BOLD))
                yield _range(*word.span, made)

    def _dots(self) -> Iterator[QTextLayout.FormatRange]:
        plain, in_gap = _dot(self.size, PLAIN), _dot(self.size * GAP_SIZE, BOLD)
        for word in self.words.words:
            for start, end in word.hidden:
                yield _range(start, end, in_gap if word.in_gap else plain)

    def _air(self) -> Iterator[QTextLayout.FormatRange]:
        for word, wide in (self.pads or {}).items():
            font = QFont(theme.present().font(self.size))
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, wide)
            made = QTextCharFormat()
            made.setFont(font)
            end = self.words.words[word].span[1]
            yield _range(end, end + 1, made)


def fitting(
    words: SetWords, room: QSizeF, over: Callable[[float], float], *, is_strong: bool
) -> WordsFlow:
    """The words as large as the room allows; in the smallest size they may be higher than it.

    `over` says how high is what stands above words of a size.
    """
    low, high = 0, len(SIZES) - 1
    found = WordsFlow(words, SIZES[high], room.width(), is_strong)
    while low < high:
        middle = (low + high) // 2
        flow = WordsFlow(words, SIZES[middle], room.width(), is_strong)
        if flow.is_whole and flow.flow.height + over(flow.size) <= room.height():
            high, found = middle, flow
        else:
            low = middle + 1
    return found


def _dot(size: float, weight: int) -> QTextCharFormat:
    made = QTextCharFormat()
    font = QFont(theme.present().font(size, weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, DOT_AIR * font.pixelSize())
    made.setFont(font)
    made.setForeground(theme.present().colours.desk_edge)
    return made


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, look
    return made
