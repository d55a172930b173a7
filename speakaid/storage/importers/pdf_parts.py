"""The lines of PDF pages, once their letters are read. Lengths are points; y grows upwards."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

PARTED = "\ufdd1"
"""Never a letter of any text: here a word was parted at the end of a line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of a line that stand together; wide gaps part them from others."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line: its pieces from left to right, where it stands, and its letters' size."""

    pieces: tuple[Piece, ...]
    y: float
    size: float
    bold: bool

    @property
    def text(self) -> str:
        """All pieces, with a space between."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)


@dataclass(slots=True)
class PdfPage:
    """A page: its size, its lines in the order of the file, and what else is on it."""

    width: float
    height: float
    lines: list[PdfLine] = field(default_factory=list)
    pictures: int = 0
    comments: int = 0


def usual_size(lines: Sequence[PdfLine]) -> float:
    """The size of most letters."""
    counted: Counter[float] = Counter()
    for line in lines:
        counted[round(line.size * 2) / 2] += len(line.text)
    return counted.most_common(1)[0][0] if counted else 1.0
