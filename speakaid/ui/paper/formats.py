"""Paper: its sizes, and how it is parted into cards. All lengths are points, 72 to an inch."""

from dataclasses import dataclass
from enum import StrEnum

MARGIN = 42.0
"""Air round a page of one part: 15 mm, more than any printer leaves white."""
CARD_MARGIN = 30.0
"""Air round each part of a page that is cut: the same on all sides once it is cut."""
TICK = (14.0, 26.0)
"""Where the small mark of a cut begins and ends, from the edge of the paper."""


class Paper(StrEnum):
    """The two sizes that printers hold."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, upright."""
        return (595.28, 841.89) if self is Paper.A4 else (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the paper to write on."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Cut:
    """A straight line along which the paper is cut."""

    x1: float
    y1: float
    x2: float
    y2: float


_PARTED = {1: (1, 1), 2: (1, 2), 4: (2, 2)}
"""Columns and rows for so many cards a page."""


def places(paper: Paper, count: int) -> tuple[Place, ...]:
    """The parts of a page for 1, 2 or 4 cards, in the order of reading."""
    columns, rows = _PARTED[count]
    wide, high = paper.size[0] / columns, paper.size[1] / rows
    margin = MARGIN if count == 1 else CARD_MARGIN
    return tuple(
        Place(column * wide + margin, row * high + margin, wide - 2 * margin, high - 2 * margin)
        for row in range(rows)
        for column in range(columns)
    )


def cuts(paper: Paper, count: int) -> tuple[Cut, ...]:
    """The lines along which a page of so many cards is cut."""
    columns, rows = _PARTED[count]
    wide, high = paper.size
    across = tuple(Cut(0, high * row / rows, wide, high * row / rows) for row in range(1, rows))
    down = tuple(Cut(wide * n / columns, 0, wide * n / columns, high) for n in range(1, columns))
    return across + down
