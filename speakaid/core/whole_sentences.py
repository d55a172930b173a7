"""Changed words, seen so that a sentence that is new or gone stays whole.

Of “to be.” and “to be. That is all.” nobody can say which of two like stops is the new one. A
person sees a new sentence; so what is changed begins where a sentence does, if it can.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

STOPS = ".!?…؟。"
"""What ends a sentence."""
Span = tuple[int, int]
Change = tuple[Span, Span]
"""The words of mine that became those of theirs, as the numbers of the words."""


class Words(NamedTuple):
    """The words and stops of a text, and at which of them a sentence or a line begins."""

    words: Sequence[str]
    begins: Container[int]


def in_sentences(changes: Sequence[Change], mine: Words, theirs: Words) -> Iterator[Change]:
    """The same changes, or others that lead from the one text to the other just as well."""
    done = 0
    ends = [*(one[0] for one, _other in changes[1:]), len(mine.words)]
    for change, end in zip(changes, ends, strict=False):
        (start, after), _their = change
        for better in _better(change, (start - done, end - after), mine, theirs):
            yield better
            done = better[0][1]


def _better(change: Change, room: Span, mine: Words, theirs: Words) -> tuple[Change, ...]:
    """`room`: how many words before and after the change are the same in both texts."""
    one, other = change
    if one[0] == one[1] or other[0] == other[1]:
        by = _way(theirs, other, room) if one[0] == one[1] else _way(mine, one, room)
        if by is not None:
            return (((one[0] + by, one[1] + by), (other[0] + by, other[1] + by)),)
    if room[1] and mine.words[one[1]] in STOPS:
        return _parted(change, mine, theirs)
    return (change,)


def _way(text: Words, span: Span, room: Span) -> int | None:
    """How far it is to the beginning of a sentence, over words that stand at both ends alike."""
    words, (start, end) = text.words, span
    if start in text.begins:
        return 0
    for by in range(1, room[1] + 1):
        if words[start + by - 1] != words[end + by - 1]:
            break
        if start + by in text.begins:
            return by
    for by in range(1, room[0] + 1):
        if words[start - by] != words[end - by]:
            break
        if start - by in text.begins:
            return -by
    return None


def _parted(change: Change, mine: Words, theirs: Words) -> tuple[Change, ...]:
    """Where a stop follows that also stands in the change: up to that one, and the rest."""
    (my_start, my_end), (start, end) = change
    stop = mine.words[my_end]
    if (at := _place(theirs.words, stop, (start, end))) is not None:
        rest = (my_end + 1, my_end + 1), (at + 1, end + 1)
        return ((my_start, my_end), (start, at)), rest
    if (at := _place(mine.words, stop, (my_start, my_end))) is not None:
        rest = (at + 1, my_end + 1), (end + 1, end + 1)
        return ((my_start, at), (start, end)), rest
    return (change,)


def _place(words: Sequence[str], word: str, span: Span) -> int | None:
    return next((place for place in range(*span) if words[place] == word), None)
