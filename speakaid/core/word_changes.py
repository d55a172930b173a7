"""What is gone from one text and new in another, word by word, for two texts side by side."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz.distance import Indel

MOST_COMPARED = 5_000
"""Words: of longer texts, what lies between the same beginning and the same end is other."""
BESIDE = 24
"""So many words beside a change say where it stands."""
LONGEST_LINE = 40
"""Words: as much as can be called a line that is added."""
GAP = "…"
_WORD = re.compile(r"\S+")
_STOPS = ".,;:!?…،؛؟。"
_ENDS = tuple('.!?…؟。:"”’»)\n\u2028\u2029')


class Piece(NamedTuple):
    """Some words of a text, and whether the other text has them not."""

    text: str
    is_other: bool = False


class SideBySide(NamedTuple):
    """Two texts in pieces. Each says all of its text; a change without words is an empty piece."""

    mine: tuple[Piece, ...]
    theirs: tuple[Piece, ...]

    @property
    def is_same_words(self) -> bool:
        """Whether the two differ in no word, at most in lines and spaces."""
        return not any(piece.is_other for piece in self.mine + self.theirs)


Span = tuple[int, int]


def side_by_side(mine: str, theirs: str) -> SideBySide:
    """The two texts, with what is gone marked in mine and what is new in theirs."""
    spans = [list(_spans(text)) for text in (mine, theirs)]
    words = [
        [text[start:end] for start, end in found]
        for text, found in zip((mine, theirs), spans, strict=True)
    ]
    changed = tuple(_changed(*words))
    return SideBySide(
        _pieces(mine, spans[0], (one for one, _other in changed)),
        _pieces(theirs, spans[1], (other for _one, other in changed)),
    )


def added_line(texts: SideBySide) -> str | None:
    """The words of theirs, if all they do is add one line, or some sentences, to mine."""
    if any(piece.text for piece in texts.mine if piece.is_other):
        return None
    places = [place for place, piece in enumerate(texts.theirs) if piece.is_other]
    if len(places) != 1:
        return None
    before, after = texts.theirs[: places[0]], texts.theirs[places[0] + 1 :]
    line = texts.theirs[places[0]].text
    is_whole = not after or line.endswith(_ENDS) or after[0].text.lstrip(" ")[:1] in _ENDS
    begins = not before or before[0].text.rstrip(" ").endswith(_ENDS)
    return line if begins and is_whole and len(line.split()) <= LONGEST_LINE else None


def beside_changes(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Of what is the same in both only the words beside what is not."""
    last = len(pieces) - 1
    return tuple(
        piece if piece.is_other else Piece(_shortened(piece.text, place > 0, place < last))
        for place, piece in enumerate(pieces)
    )


def _spans(text: str) -> Iterator[Span]:
    """The words, and the stops after them: where only a stop is new, the word is not."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        stop = start + len(found[0].rstrip(_STOPS))
        yield from ((start, stop), (stop, end)) if start < stop < end else ((start, end),)


def _changed(mine: list[str], theirs: list[str]) -> Iterator[tuple[Span, Span]]:
    """The words of mine that became those of theirs, as the numbers of the words."""
    start = _alike(mine, theirs)
    end = _alike(mine[start:][::-1], theirs[start:][::-1])
    one, other = mine[start : len(mine) - end], theirs[start : len(theirs) - end]
    if max(len(one), len(other)) > MOST_COMPARED:
        yield (start, start + len(one)), (start, start + len(other))
        return
    mine_from = their_from = start
    for block in Indel.opcodes(one, other):
        if block.tag == "equal":
            mine_to, their_to = start + block.src_start, start + block.dest_start
            yield (mine_from, mine_to), (their_from, their_to)
            mine_from, their_from = start + block.src_end, start + block.dest_end
    if one or other:
        yield (mine_from, start + len(one)), (their_from, start + len(other))


def _alike(one: list[str], other: list[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    least = min(len(one), len(other))
    return next((place for place, (word, their) in pairs if word != their), least)


def _pieces(text: str, spans: list[Span], changed: Iterable[Span]) -> tuple[Piece, ...]:
    return tuple(_cut(text, [_letters(text, spans, words) for words in changed]))


def _letters(text: str, spans: list[Span], words: Span) -> Span:
    """Where these words begin and end in the text; where none would stand, the place for them."""
    first, after = words
    if first < after:
        return spans[first][0], spans[after - 1][1]
    place = spans[first][0] if first < len(spans) else len(text)
    return place, place


def _cut(text: str, changed: list[Span]) -> Iterator[Piece]:
    done = 0
    for start, end in changed:
        if start > done:
            yield Piece(text[done:start])
        yield Piece(text[start:end], is_other=True)
        done = end
    if done < len(text):
        yield Piece(text[done:])


def _shortened(text: str, has_before: bool, has_after: bool) -> str:
    """The beginning of it after a change and the end of it before one."""
    spans = [found.span() for found in _WORD.finditer(text)]
    if not (has_before or has_after) or len(spans) <= 2 * BESIDE + LONGEST_LINE:
        return text
    head = text[: spans[BESIDE - 1][1]] + " " if has_before else ""
    tail = " " + text[spans[-BESIDE][0] :] if has_after else ""
    return f"{head}{GAP}{tail}"
