"""A sentence cut into lines of 3 to 7 words, broken where a reader would breathe (R3).

The cheapest of all ways to break is chosen: as few lines as possible first, then lines of even
length that end with a phrase and not with a small word such as "the" or "of".
"""

from dataclasses import dataclass
from unicodedata import combining, east_asian_width

from speakaid.core.words import Word

FEWEST_WORDS, MOST_WORDS = 3, 7
SMALL_WORD = 3
_LINE, _CROWDED, _LONELY, _SMALL, _PHRASE = 1000.0, 12.0, 6.0, 3.0, 6.0


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
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def lines_of(words: tuple[Word, ...], start: int, end: int, characters: int) -> tuple[Line, ...]:
    """Cut words[start:end] into lines of at most `characters`; a longer word has its own line."""
    best: dict[int, tuple[float, int]] = {end: (0.0, end)}
    for first in range(end - 1, start - 1, -1):
        best[first] = min(
            (_cost(words, first, last, end, characters) + best[last][0], last)
            for last in _ends(words, first, end, characters)
        )
    lines: list[Line] = []
    while start < end:
        cut = best[start][1]
        lines.append(Line(start, tuple(word.text for word in words[start:cut])))
        start = cut
    return tuple(lines)


def _ends(words: tuple[Word, ...], first: int, end: int, characters: int) -> list[int]:
    """Where a line that begins with this word may end: at least one word is always taken."""
    ends = [first + 1]
    taken = width(words[first].text)
    for last in range(first + 1, min(end, first + MOST_WORDS)):
        taken += 1 + width(words[last].text)
        if taken > characters:
            break
        ends.append(last + 1)
    return ends


def _cost(words: tuple[Word, ...], first: int, last: int, end: int, characters: int) -> float:
    taken = width(" ".join(word.text for word in words[first:last]))
    empty = max(0, characters - taken) / characters
    final = words[last - 1]
    cost = _LINE + _CROWDED * empty * empty
    cost += _LONELY * max(0, FEWEST_WORDS - (last - first))
    if last < end:
        cost -= _PHRASE if final.ends_phrase else 0
        cost += _SMALL if len(final.text) <= SMALL_WORD and not final.ends_phrase else 0
    return cost
