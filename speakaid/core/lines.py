"""A sentence cut into lines of 3 to 7 words, broken where a reader would breathe (R3).

The cheapest of all ways to break is chosen: as few lines as possible first, then lines of even
length that end with a phrase and not with a small word such as "the" or "of".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

from speakaid.core.words import Word, first_words_count

FEWEST_WORDS, MOST_WORDS = 3, 7
SMALL_WORD = 3
_LINE, _CROWDED, _LONELY, _SMALL, _PHRASE, _SPLIT = 1000.0, 12.0, 6.0, 3.0, 6.0, 6.0


@dataclass(frozen=True, slots=True)
class Line:
    """Words beside each other; `first_word` counts from the beginning of the card."""

    first_word: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line as one text."""
        return " ".join(self.words)


def width(text: str) -> int:
    """How many characters wide a text is: wide ones count two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def lines_of(words: tuple[Word, ...], start: int, end: int, characters: int) -> tuple[Line, ...]:
    """Cut words[start:end] into lines of at most `characters`; a longer word has its own line."""
    # The first words of a card stand together on its first line, if they fit.
    heavy = first_words_count(words) if start == 0 else 0
    best: dict[int, tuple[float, int]] = {end: (0.0, end)}
    for first in range(end - 1, start - 1, -1):
        best[first] = min(
            (_cost(words[last - 1], last - first, empty, last == end) + best[last][0], last)
            for last, empty in _ends(words, first, end, characters)
        )
        if 0 < first < heavy:
            best[first] = (best[first][0] + _SPLIT, best[first][1])
    lines: list[Line] = []
    while start < end:
        cut = best[start][1]
        lines.append(Line(start, tuple(word.text for word in words[start:cut])))
        start = cut
    return tuple(lines)


def _ends(
    words: tuple[Word, ...], first: int, end: int, characters: int
) -> Iterator[tuple[int, float]]:
    """Where a line that begins with this word may end, and the share of it that is then empty.

    At least one word is always taken.
    """
    taken = -1
    for last in range(first, min(end, first + MOST_WORDS)):
        taken += 1 + width(words[last].text)
        if taken > characters and last > first:
            break
        yield last + 1, max(0, characters - taken) / characters


def _cost(final: Word, count: int, empty: float, is_last: bool) -> float:
    """What it costs to end a line of `count` words with this one."""
    cost = _LINE + _CROWDED * empty * empty + _LONELY * max(0, FEWEST_WORDS - count)
    if is_last:
        return cost
    if final.ends_phrase:
        return cost - _PHRASE
    return cost + (_SMALL if len(final.text) <= SMALL_WORD else 0.0)
