"""What is gone from one text and new in another, word by word, for two texts side by side."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from speakaid.core.whole_sentences import STOPS, Change, Span, Words, in_sentences

MOST_COMPARED = 5_000
"""Words: of longer texts, what lies between the same beginning and the same end is other."""
BESIDE = 24
"""So many words beside a change say where it stands."""
LONGEST_LINE = 40
"""Words: as much as can be called a line that is added."""
GAP = "…"
_WORD = re.compile(r"\S+")
_OPEN, _CLOSE = '“‘«([{"¿¡', '”’»)]}"'
_MARKS = f"{STOPS},;:،؛{_CLOSE}"
_LINES = "\n\u2028\u2029"
_ENDS = (*STOPS, *_CLOSE, *_LINES, ":")


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


def side_by_side(mine: str, theirs: str) -> SideBySide:
    """The two texts, with what is gone marked in mine and what is new in theirs."""
    spans, their_spans = tuple(_spans(mine)), tuple(_spans(theirs))
    one, other = _words(mine, spans), _words(theirs, their_spans)
    changed = tuple(in_sentences(tuple(_changed(one.words, other.words)), one, other))
    return SideBySide(
        _pieces(mine, spans, (words for words, _their in changed)),
        _pieces(theirs, their_spans, (words for _my, words in changed)),
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
    """The words, and each mark around them: where only a stop is new, the word is not."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        first = end - len(found[0].lstrip(_OPEN))
        last = start + len(found[0].rstrip(_MARKS))
        if first >= last:
            yield start, end
            continue
        yield from ((place, place + 1) for place in range(start, first))
        yield first, last
        yield from ((place, place + 1) for place in range(last, end))


def _words(text: str, spans: Sequence[Span]) -> Words:
    return Words([text[start:end] for start, end in spans], frozenset(_begins(text, spans)))


def _begins(text: str, spans: Sequence[Span]) -> Iterator[int]:
    """Which of the words begin a sentence, or a line."""
    done, is_begin = 0, True
    for place, (start, end) in enumerate(spans):
        word = text[start:end]
        is_begin = is_begin or any(letter in _LINES for letter in text[done:start])
        if is_begin and word not in _CLOSE:
            yield place
        is_begin = word in STOPS or (is_begin and word in _CLOSE)
        done = end


def _changed(mine: Sequence[str], theirs: Sequence[str]) -> Iterator[Change]:
    """The words of mine that became those of theirs."""
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


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    least = min(len(one), len(other))
    return next((place for place, (word, their) in pairs if word != their), least)


def _pieces(text: str, spans: Sequence[Span], changed: Iterable[Span]) -> tuple[Piece, ...]:
    return tuple(_cut(text, [_letters(text, spans, words) for words in changed]))


def _letters(text: str, spans: Sequence[Span], words: Span) -> Span:
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
