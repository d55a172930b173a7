"""Where the words of a card are best cut in two."""

import re
from collections.abc import Sequence

from speakaid.core.words import Word, words_of

_PIECE = re.compile(r"\S+")


def cut_near(script: str, cursor: int) -> int:
    """Where a script is split when the cursor stands here, in characters; 0 where it cannot be.

    At the cursor, if there are words on both sides of it; within a word, before that word. Else
    where `split_place` says, or in the middle.
    """
    words = words_of(script)
    if len(words) < 2:
        return 0
    if script[:cursor].strip() and script[cursor:].strip():
        return _before_word(script, cursor)
    return character_of(script, split_place(words) or len(words) // 2)


def split_place(words: Sequence[Word]) -> int | None:
    """Before which word, counted from 0: after a sentence near the middle; else after a phrase
    there; else after any of them. None where there is none.
    """
    whole = len(words)
    sentences = [count for count in range(1, whole) if words[count - 1].ends_sentence]
    phrases = [count for count in range(1, whole) if words[count - 1].ends_phrase]
    for places in (_middle(sentences, whole), _middle(phrases, whole), sentences, phrases):
        if places:
            return min(places, key=lambda count: abs(2 * count - whole))
    return None


def character_of(script: str, word: int) -> int:
    """Where in a script this word begins, counted from 0; its end where there are not so many.

    To split there is to cut the text: what stands before and after make the whole again.
    """
    begins = [found.start() for found in _PIECE.finditer(script)]
    return begins[word] if word < len(begins) else len(script)


def _before_word(script: str, cursor: int) -> int:
    if not script[cursor - 1].strip() or not script[cursor].strip():
        return cursor
    rest = script[cursor:].split(maxsplit=1)[0]
    if not any(letter.isalnum() for letter in rest):
        # Between a word and its full stop: after both, where words follow.
        after = cursor + len(rest)
        return after if script[after:].strip() else _last_word(script)
    begins = [found.start() for found in _PIECE.finditer(script)]
    return next((begin for begin in reversed(begins) if 0 < begin <= cursor), begins[1])


def _last_word(script: str) -> int:
    return [found.start() for found in _PIECE.finditer(script)][-1]


def _middle(places: list[int], whole: int) -> list[int]:
    """Those that leave at least a quarter of the words on either side."""
    return [count for count in places if whole <= 4 * count <= 3 * whole]
