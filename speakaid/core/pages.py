"""A card cut into pages: as much of it as stands on the stage screen at once (R3, R4).

Each sentence begins a line. Pages break at sentences, else at phrases; a sentence is broken
across pages only when it alone is longer than a page.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from speakaid.core.lines import MOST_WORDS, Line, lines_of
from speakaid.core.measure import MOST_LINES, Measure
from speakaid.core.words import Word, first_words_count, words_of

_PAGE = 10_000
"""The cost of a page: no evenness is worth one more."""


@dataclass(frozen=True, slots=True)
class Page:
    """Lines of words. `first_word` counts from the beginning of the card; so do the lines'."""

    first_word: int
    lines: tuple[Line, ...]
    first_words_count: int

    @property
    def words(self) -> tuple[str, ...]:
        """Every word of the page, in order."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def first_words(self) -> str:
        """The first phrase of the page: at most 5 words, or up to its first stop (R4)."""
        return " ".join(self.words[: self.first_words_count])


@lru_cache(maxsize=4096)
def pages_of(text: str, measure: Measure) -> tuple[Page, ...]:
    """Cut a card's words into pages; a card without words is one empty page."""
    words = words_of(text)
    most = max(1, min(MOST_LINES, measure.lines))
    blocks = _blocks(words, max(1, measure.characters), most)
    return tuple(_page(lines, words) for lines in _filled(blocks, most)) or (Page(0, (), 0),)


def page_with(pages: tuple[Page, ...], word: int) -> int:
    """The number of the page on which this word of the card stands."""
    return bisect_right(pages, word, lo=1, key=lambda page: page.first_word) - 1


def _page(lines: tuple[Line, ...], words: tuple[Word, ...]) -> Page:
    start = lines[0].first_word
    end = lines[-1].first_word + len(lines[-1].words)
    return Page(start, lines, first_words_count(words[start:end]))


def _filled(blocks: list[tuple[Line, ...]], most: int) -> list[tuple[Line, ...]]:
    """Blocks put on as few pages as can be, each whole, and the pages as even as can be.

    So no sentence stands alone on a page because the one before it was full.
    """
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(blocks) + 1):
        best.append(min(_costs(blocks, end, most, best)))
    pages: list[tuple[Line, ...]] = []
    end = len(blocks)
    while end:
        start = -best[end][1]
        pages.append(tuple(line for block in blocks[start:end] for line in block))
        end = start
    return pages[::-1]


def _costs(
    blocks: list[tuple[Line, ...]], end: int, most: int, best: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """What it costs to end a page here, for each block that the page could begin with.

    The beginnings are negative, so that of two ways as good the fuller page comes first.
    """
    lines = 0
    for start in range(end - 1, -1, -1):
        lines += len(blocks[start])
        if lines > most and start < end - 1:
            return
        yield best[start][0] + _PAGE + lines * lines, -start


def _blocks(words: tuple[Word, ...], characters: int, most: int) -> list[tuple[Line, ...]]:
    """What must stay together on a page: a sentence, or a part of one that is too long."""
    blocks: list[tuple[Line, ...]] = []
    start = 0
    for end, word in enumerate(words, start=1):
        if word.ends_sentence:
            blocks += _parts(words, start, end, characters, most)
            start = end
    return blocks


def _parts(
    words: tuple[Word, ...], start: int, end: int, characters: int, most: int
) -> list[tuple[Line, ...]]:
    """One sentence, in as few parts as pages demand."""
    parts: list[tuple[Line, ...]] = []
    # One line more than a page can hold tells enough, so a text without a stop costs no more.
    far = (most + 1) * MOST_WORDS
    while len(lines := lines_of(words, start, min(end, start + far), characters)) > most:
        cut = _cut(words, start, lines[most].first_word)
        parts.append(lines_of(words, start, cut, characters))
        start = cut
    return [*parts, lines]


def _cut(words: tuple[Word, ...], start: int, latest: int) -> int:
    """Where to break a long sentence: after the last phrase in the second half of the page."""
    earliest = start + (latest - start + 1) // 2
    phrases = (cut for cut in range(latest, earliest - 1, -1) if words[cut - 1].ends_phrase)
    return next(phrases, latest)
