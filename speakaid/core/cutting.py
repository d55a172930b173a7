"""Where the words of a card are best cut in two."""

import re

from speakaid.core.words import words_of

_PIECE = re.compile(r"\S+")


def cut_near(script: str, cursor: int) -> int:
    """Where a script is split when the cursor stands here, in characters; 0 where it cannot be.

    At the cursor, if there are words on both sides of it; within a word, before that word. Else
    after the sentence that ends nearest to the middle; of a single sentence, after a phrase.
    """
    starts = [found.start() for found in _PIECE.finditer(script)][1:]
    if not starts:
        return 0
    if script[:cursor].strip() and script[cursor:].strip():
        return _before_word(script, cursor, starts)
    return _near_middle(script, starts)


def _before_word(script: str, cursor: int, starts: list[int]) -> int:
    if not script[cursor - 1].strip() or not script[cursor].strip():
        return cursor
    return next((start for start in reversed(starts) if start <= cursor), starts[0])


def _near_middle(script: str, starts: list[int]) -> int:
    before = list(zip(starts, words_of(script), strict=False))
    sentences = [start for start, word in before if word.ends_sentence]
    phrases = [start for start, word in before if word.ends_phrase]
    return min(sentences or phrases or starts, key=lambda start: abs(start - len(script) / 2))
