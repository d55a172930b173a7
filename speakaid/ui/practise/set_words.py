"""Words as one text for the screen, and where in it each word, each hidden letter, the gap stand.

Places are in Qt's count of letters: halves of UTF-16, in which an emoji is two.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from unicodedata import bidirectional

from speakaid.core.practice.clusters import DOT, Lines, Piece, Word

_MARKS = {"L": "\u200e", "R": "\u200f", "AL": "\u200f"}
Span = tuple[int, int]
Gap = tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class SetWord:
    """A word of the text: where it is, its hidden letters, and whether it is the gap's."""

    span: Span
    hidden: tuple[Span, ...]
    in_gap: bool


@dataclass(frozen=True, slots=True)
class SetWords:
    """A text and its words."""

    text: str
    words: tuple[SetWord, ...]


def set_words(lines: Lines, gap: Gap = None) -> SetWords:
    """Put the words into lines; those of the gap stand in a line of their own."""
    text, words = "", list[SetWord]()
    for row in _rows(lines, gap):
        text += "\n" if words else ""
        for place, (word, in_gap) in enumerate(row):
            text += " " if place else ""
            words.append(_set_word(word, _length(text), in_gap=in_gap))
            text += "".join(piece.text for piece in word) + _held(word)
    return SetWords(text, tuple(words))


def _held(word: Word) -> str:
    """A mark without width that holds the dots by their word where scripts of two ways meet."""
    if not any(piece.hidden for piece in word):
        return ""
    ways = (bidirectional(letter) for piece in word for letter in piece.shown)
    return next((_MARKS[way] for way in ways if way in _MARKS), "")


def _rows(lines: Lines, gap: Gap) -> Iterator[list[tuple[Word, bool]]]:
    start, end = gap or (0, 0)
    place = 0
    for line in lines:
        marked = [(word, start <= place + step < end) for step, word in enumerate(line)]
        place += len(line)
        for _in_gap, row in groupby(marked, key=lambda one: one[1]):
            yield list(row)


def _set_word(word: Word, at: int, *, in_gap: bool) -> SetWord:
    start, hidden = at, []
    for piece in word:
        at += _length(piece.shown)
        if piece.hidden:
            hidden.append((at, at + _length(DOT) * piece.hidden))
        at += _length(Piece("", piece.hidden).text)
    return SetWord((start, at), tuple(hidden), in_gap)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
