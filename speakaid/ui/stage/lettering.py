"""Single lines of text: fonts, the direction of a script, and letter spacing where it is allowed.

Widths grow evenly with the size of the letters, so each text is measured once, at `REFERENCE`
pixels, and never again.
"""

from dataclasses import dataclass
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

SPACING_PERCENT = 104.0
REFERENCE = 100
HEAVY = QFont.Weight.ExtraBold
STRONG = QFont.Weight.DemiBold
PLAIN = QFont.Weight.Normal
FIRST_WORDS_SCALE = 1.12
# Letters that join their neighbours come apart when they are spaced.
_JOINED = ((0x0600, 0x08FF), (0x0900, 0x0DFF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
_RIGHT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one weight; `scale` is its size beside the line's own."""

    text: str
    weight: QFont.Weight = PLAIN
    scale: float = 1.0


Runs = tuple[Run, ...]


def text_of(runs: Runs) -> str:
    """The words of some runs, as one text."""
    return "".join(run.text for run in runs)


def is_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether a text runs from the right; one of both directions goes the way of its page."""
    kinds = {bidirectional(letter) for letter in text}
    right, left = bool(kinds & _RIGHT), "L" in kinds
    return right if right != left else otherwise


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from the right."""
    kinds = (bidirectional(letter) for letter in text)
    return next((kind in _RIGHT for kind in kinds if kind == "L" or kind in _RIGHT), False)


def font(family: str, pixels: float, weight: QFont.Weight = PLAIN, *, spaced: bool = True) -> QFont:
    """Letters of a size and weight, as the stage sets them."""
    letters = QFont(family)
    letters.setPixelSize(max(1, round(pixels)))
    letters.setWeight(weight)
    letters.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spaced:
        letters.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPACING_PERCENT)
    return letters


def line_layout(runs: Runs, family: str, pixels: float, *, right: bool = False) -> QTextLayout:
    """One line, laid out and ready to be drawn at its left end and top."""
    text = text_of(runs)
    spaced = not _has_joined_letters(text)
    layout = QTextLayout(text, font(family, pixels, spaced=spaced))
    layout.setTextOption(_option(right=right))
    layout.setFormats([_range(*place, family, pixels, spaced=spaced) for place in _places(runs)])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setNumColumns(len(text))
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


@lru_cache(maxsize=8192)
def width_of(runs: Runs, family: str) -> float:
    """How wide a line would be if its letters were one pixel high."""
    return line_layout(runs, family, REFERENCE).maximumWidth() / REFERENCE


@lru_cache(maxsize=256)
def ascent_of(family: str, weight: QFont.Weight = PLAIN) -> float:
    """How far letters of one pixel reach above their baseline."""
    return QFontMetricsF(font(family, REFERENCE, weight)).ascent() / REFERENCE


@lru_cache(maxsize=256)
def descent_of(family: str, weight: QFont.Weight = PLAIN) -> float:
    """How far letters of one pixel reach below their baseline."""
    return QFontMetricsF(font(family, REFERENCE, weight)).descent() / REFERENCE


def _option(*, right: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    return option


def _has_joined_letters(text: str) -> bool:
    return any(first <= ord(letter) <= last for letter in text for first, last in _JOINED)


def _places(runs: Runs) -> list[tuple[Run, int]]:
    places, start = [], 0
    for run in runs:
        places.append((run, start))
        start += _units(run.text)
    return places


def _units(text: str) -> int:
    # Qt counts UTF-16 units: an emoji is two.
    return len(text.encode("utf-16-le")) // 2


def _range(
    run: Run, start: int, family: str, pixels: float, *, spaced: bool
) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setFont(font(family, pixels * run.scale, run.weight, spaced=spaced))
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, _units(run.text), shape
    return part
