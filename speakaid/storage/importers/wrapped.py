"""Lines that a mail program broke at the edge of its window, put together again.

A line break that somebody made is kept. One is taken for a program's only if the next word would
not have fitted, if that holds for the whole paragraph, and if it breaks sentences in the middle.
"""

from itertools import pairwise

from speakaid.core.words import words_of

WIDTHS = range(40, 101)
FEWEST_BREAKS = 3


def unwrapped(blocks: list[list[str]]) -> tuple[list[list[str]], int]:
    """The lines of each paragraph, and how many paragraphs were joined to one line."""
    width = max((len(line) for block in blocks for line in block), default=0)
    if width not in WIDTHS:
        return blocks, 0
    wrapped = [_is_wrapped(block, width) for block in blocks]
    pairs = list(zip(blocks, wrapped, strict=True))
    if sum(len(block) - 1 for block, is_wrapped in pairs if is_wrapped) < FEWEST_BREAKS:
        return blocks, 0
    joined = [[" ".join(block)] if is_wrapped else block for block, is_wrapped in pairs]
    return joined, sum(wrapped)


def _is_wrapped(block: list[str], width: int) -> bool:
    breaks = list(pairwise(block))
    forced = all(len(line) + 1 + len(after.split()[0]) > width for line, after in breaks)
    return forced and any(_is_mid_sentence(line) for line, _ in breaks)


def _is_mid_sentence(line: str) -> bool:
    # A word at the end of a line counts as the end of a sentence; before another word it need not.
    return not words_of(f"{line} and")[-2].ends_sentence
