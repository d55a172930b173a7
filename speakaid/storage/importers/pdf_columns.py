"""Columns of a PDF page: in which order they are read, and where the lines in them end.

Most files draw one column after the other, and stay as they are. Where they are drawn across, line
by line, the left one is read first. Short cells beside each other are a table, and no columns.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from speakaid.storage.importers.pdf_parts import PdfLine, Piece

_FEWEST_LINES = 4
_FEWEST_WORDS = 3
"""So many words stand on each side of a line of two columns, on average."""
_NEAR = 4.0
_NARROWEST = 12
"""Em: nothing less wide is a column."""
_MOST_COLUMNS = 8


def in_columns(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines in the order in which they are read, each in one column."""
    gutter = _gutter(lines)
    if gutter is None:
        return list(lines)
    ordered: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in lines:
        halves = _halves(line, gutter)
        if halves is None:
            ordered += [*left, *right, line]
            left, right = [], []
            continue
        left += halves[0]
        right += halves[1]
    return [*ordered, *left, *right]


def edges(lines: Sequence[PdfLine]) -> Iterator[tuple[PdfLine, float]]:
    """Each line, and how far lines of its column go."""
    begun = Counter(round(line.left) for line in lines)
    starts = [at for at, count in begun.most_common(_MOST_COLUMNS) if count >= _FEWEST_LINES]
    limits = [_limit(line, starts) for line in lines]
    reach: dict[tuple[int, float], float] = {}
    for line, limit in zip(lines, limits, strict=True):
        key = (round(line.left / (_NEAR * line.size)), limit)
        reach[key] = max(reach.get(key, 0), line.right)
    for line, limit in zip(lines, limits, strict=True):
        place = round(line.left / (_NEAR * line.size))
        yield line, max(reach.get((place + by, limit), 0) for by in (-1, 0, 1))


def _limit(line: PdfLine, starts: Sequence[float]) -> float:
    """Where the column to the right of a line begins."""
    beyond = max(line.right, line.left + _NARROWEST * line.size)
    return min((at for at in starts if at > beyond), default=float("inf"))


def _gutter(lines: Sequence[PdfLine]) -> float | None:
    """Where the right column begins, if there are two."""
    double = [line for line in lines if len(line.pieces) == 2]
    if len(double) < _FEWEST_LINES:
        return None
    places = Counter(round(line.pieces[1].left / _NEAR) for line in double)
    place, _ = places.most_common(1)[0]
    same = [line for line in double if abs(line.pieces[1].left / _NEAR - place) <= 1]
    words = [len(piece.text.split()) for line in same for piece in line.pieces]
    if len(same) < _FEWEST_LINES or sum(words) < _FEWEST_WORDS * len(words):
        return None
    return min(line.pieces[1].left for line in same) - _NEAR / 2


def _halves(line: PdfLine, gutter: float) -> tuple[list[PdfLine], list[PdfLine]] | None:
    """The parts of a line left and right of the gutter; None if it goes across."""
    if any(piece.left < gutter < piece.right for piece in line.pieces):
        return None
    left = tuple(piece for piece in line.pieces if piece.right <= gutter)
    right = tuple(piece for piece in line.pieces if piece.left >= gutter)
    parts = [[_of(line, pieces)] if pieces else [] for pieces in (left, right)]
    return parts[0], parts[1]


def _of(line: PdfLine, pieces: tuple[Piece, ...]) -> PdfLine:
    return PdfLine(pieces, line.y, line.size, line.bold)
