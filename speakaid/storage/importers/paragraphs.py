"""A text without headings, cut into the scripts of cards.

Paragraphs are cards. A long one is cut by sentences, into parts of about the same length; never
inside a sentence. The words and the spaces between them stay as they were.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from speakaid.core.words import words_of
from speakaid.storage.importers.wrapped import unwrapped

LONG = 60
"""A paragraph of more words is cut."""
AIM = 40
"""About so many words are a card then."""
FULL_LINE = 12
"""Lines of so many words on average are paragraphs of their own, where no blank line is."""
_WORD = re.compile(r"\S+")
Piece = TypeVar("Piece")


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    count: int
    glue: str
    """What stood before it: nothing, the spaces of the line, or the end of the line."""


def paragraphs_of(text: str) -> tuple[list[str], int]:
    """What stands between blank lines; without any, the lines if they are long ones.

    And how many of them had been broken into lines by a program.
    """
    blocks: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            blocks[-1].append(line.strip())
        elif blocks[-1]:
            blocks.append([])
    found, joined = unwrapped([block for block in blocks if block])
    if len(found) == 1 and _has_full_lines(found[0]):
        return found[0], joined
    return ["\n".join(block) for block in found], joined


def scripts_of(paragraph: str) -> list[tuple[str, str]]:
    """The paragraph, or the parts of a long one; before each, what stood between."""
    sentences = _sentences(paragraph)
    total = sum(sentence.count for sentence in sentences)
    if total <= LONG:
        return [("", paragraph)]
    groups = evenly(sentences, [sentence.count for sentence in sentences], -(-total // AIM))
    return [(group[0].glue, _joined(group)) for group in groups]


def evenly(pieces: Sequence[Piece], sizes: Sequence[int], most: int) -> list[list[Piece]]:
    """Neighbouring pieces in at most so many groups, all nearly as large."""
    aim = sum(sizes) / most
    groups: list[list[Piece]] = [[]]
    taken = 0
    for piece, size in zip(pieces, sizes, strict=True):
        # The middle of a piece decides, so that all groups come out nearly as large.
        if groups[-1] and taken + size / 2 > aim * len(groups):
            groups.append([])
        groups[-1].append(piece)
        taken += size
    return groups


def _has_full_lines(lines: list[str]) -> bool:
    return len(lines) > 1 and sum(len(line.split()) for line in lines) >= FULL_LINE * len(lines)


def _sentences(paragraph: str) -> list[_Sentence]:
    return [
        sentence
        for number, line in enumerate(paragraph.splitlines())
        for sentence in _sentences_of_line(line, "\n" if number else "")
    ]


def _sentences_of_line(line: str, glue: str) -> list[_Sentence]:
    sentences: list[_Sentence] = []
    start, end, count = 0, 0, 0
    for piece, word in zip(_WORD.finditer(line), words_of(line), strict=True):
        if not count:
            glue, start = (line[end : piece.start()] if sentences else glue), piece.start()
        end, count = piece.end(), count + 1
        if word.ends_sentence:
            sentences.append(_Sentence(line[start:end], count, glue))
            count = 0
    return sentences


def _joined(group: list[_Sentence]) -> str:
    first, *rest = group
    return first.text + "".join(sentence.glue + sentence.text for sentence in rest)
