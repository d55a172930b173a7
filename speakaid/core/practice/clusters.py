"""Letters as people count them, in any language: grapheme clusters (Unicode Annex 29).

So "é" is one letter however it is stored, and so is a family of four in one picture.
"""

from functools import lru_cache
from typing import NamedTuple

import regex

DOT = "•"
"""Stands for a letter that is not shown."""
_CLUSTERS = regex.compile(r"\X")
_LETTER = regex.compile(r"[\p{L}\p{N}\p{So}\p{Co}]")


class Piece(NamedTuple):
    """A part of a text: what is shown of it, and how many letters after it are not."""

    shown: str
    hidden: int = 0

    @property
    def text(self) -> str:
        """The part with a dot for every letter that is not shown."""
        return self.shown + DOT * self.hidden


Word = tuple[Piece, ...]
Lines = tuple[tuple[Word, ...], ...]
"""A text by its lines, and each line by its words."""


def clusters_of(text: str) -> list[str]:
    """The letters of a text, signs and spaces included."""
    return list(_CLUSTERS.findall(text))


@lru_cache(maxsize=4096)
def begun(word: str, letters: int) -> Word:
    """A word of which so many letters are shown. What stands around and within it stays."""
    pieces: list[Piece] = []
    for cluster in clusters_of(word):
        is_letter = _LETTER.search(cluster) is not None
        if is_letter and letters <= 0:
            before = pieces.pop() if pieces else Piece("")
            pieces.append(before._replace(hidden=before.hidden + 1))
        elif pieces and not pieces[-1].hidden:
            pieces[-1] = Piece(pieces[-1].shown + cluster)
        else:
            pieces.append(Piece(cluster))
        letters -= is_letter
    return tuple(pieces)


def plain(text: str) -> Lines:
    """A text of which all is shown."""
    return tuple(tuple((Piece(word),) for word in line.split()) for line in text.splitlines())


def letters_of(text: str) -> list[str]:
    """The letters of a text alone, in small ones: no signs, no spaces."""
    return [one.casefold() for one in clusters_of(text) if _LETTER.search(one)]


def letters_in(text: str) -> int:
    """How many letters a text has."""
    return len(letters_of(text))
