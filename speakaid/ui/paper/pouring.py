"""Blocks of words poured into pages. Only what alone is longer than a page is torn apart."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from speakaid.ui.paper.formats import Place
from speakaid.ui.paper.lettering import Mark, SetWords, Style
from speakaid.ui.paper.sheet import Item, Picture, Rule, Words

FEWEST_LINES = 3
"""A block that must be torn begins on a page only where so many lines are left."""
WRITING_LINE = 30.0
"""Points between two lines to write on: room for large handwriting."""


@dataclass(frozen=True, slots=True)
class Block:
    """What belongs together: words, a picture, or lines to write on, with words before them.

    `gap` is the air above it, in points; `keeps` the room that a head needs below it, so that it
    never stands alone.
    """

    style: Style
    text: str = ""
    gap: float = 0.0
    keeps: float = 0.0
    marks: tuple[Mark, ...] = ()
    writing_lines: int = 0
    picture: QImage | None = None
    picture_height: float = 0.0

    @property
    def can_be_torn(self) -> bool:
        """Whether it is nothing but words."""
        return self.picture is None and not self.writing_lines


Page = tuple[Item, ...]
"""What stands on a page."""


@dataclass(frozen=True, slots=True)
class _Poured:
    block: Block
    items: tuple[Item, ...]
    ends: float
    height: float

    def fits(self, place: Place) -> bool:
        """Whether it fits on a page of its own."""
        return self.height <= place.height


def pour(blocks: Iterable[Block], places: Iterable[Place]) -> Iterator[Page]:
    """Pages with all the blocks, each within the next of `places`; at least one page."""
    waiting, rooms = deque(blocks), iter(places)
    any_yet = False
    while waiting or not any_yet:
        any_yet = True
        yield _filled(waiting, next(rooms))


def _filled(waiting: deque[Block], place: Place) -> Page:
    """One page, with as many as fit on it of those that wait."""
    here: list[_Poured] = []
    y = 0.0
    while waiting:
        block = waiting.popleft()
        top = y + (block.gap if here else 0.0)
        poured = _placed(block, place, top)
        fits = poured.ends + block.keeps <= place.height
        if not (fits or (not here and poured.fits(place))):
            if here and _waits(poured, here, place, top):
                waiting.appendleft(block)
                _give_back_heads(here, waiting)
            else:
                here.append(_torn(block, place, top, waiting))
            break
        here.append(poured)
        y = poured.ends
    return tuple(item for one in here for item in one.items)


def _give_back_heads(here: list[_Poured], waiting: deque[Block]) -> None:
    """A head waits with what it stands above, unless it stands alone on its page."""
    while len(here) > 1 and here[-1].block.keeps:
        waiting.appendleft(here.pop().block)


def _placed(block: Block, place: Place, top: float) -> _Poured:
    if block.picture is not None:
        return _placed_picture(block, place, top)
    if block.writing_lines:
        return _placed_lines(block, place, top)
    words = SetWords(block.text, block.style, place.width, block.marks)
    high = words.height if words.is_whole else float("inf")
    return _Poured(block, (Words(place.x, place.y + top, words),), top + high, high)


def _placed_lines(block: Block, place: Place, top: float) -> _Poured:
    """Lines to write on; words before them stand on the first."""
    words = SetWords(block.text, block.style, place.width)
    begins = words.width + block.style.points / 2 if block.text else 0.0
    x, y = place.x, place.y + top
    first = Rule(x + begins, y + WRITING_LINE, place.width - begins)
    further = range(2, block.writing_lines + 1)
    lines = (first, *(Rule(x, y + WRITING_LINE * line, place.width) for line in further))
    on_it = y + WRITING_LINE - block.style.line * 0.85
    said = (Words(x, on_it, words),) if block.text else ()
    high = WRITING_LINE * block.writing_lines
    return _Poured(block, (*said, *lines), top + high, high)


def _placed_picture(block: Block, place: Place, top: float) -> _Poured:
    image, high = block.picture, min(block.picture_height, place.height)
    if image is None:
        return _Poured(block, (), top, 0.0)
    wide = min(place.width, high * image.width() / image.height())
    high = wide * image.height() / image.width()
    return _Poured(block, (Picture(place.x, place.y + top, wide, high, image),), top + high, high)


def _waits(poured: _Poured, here: list[_Poured], place: Place, top: float) -> bool:
    """Whether a block goes to the next page whole, instead of being torn here.

    It does where it fits there; but not from below its own head, which would stand alone then.
    """
    block = poured.block
    if not block.can_be_torn or place.height - top < FEWEST_LINES * block.style.line:
        return True
    return poured.fits(place) and not all(one.block.keeps for one in here)


def _torn(block: Block, place: Place, top: float, waiting: deque[Block]) -> _Poured:
    """What still fits on this page; the rest waits."""
    words = SetWords(block.text, block.style, place.width, block.marks)
    count = words.letters_within(place.height - top)
    here, rest = block.text[:count].rstrip(), block.text[count:].lstrip()
    gone = len(block.text) - len(rest)
    moved = (replace(m, start=m.start - gone) for m in block.marks if m.start >= gone)
    if rest:
        waiting.appendleft(replace(block, text=rest, marks=tuple(moved), gap=0.0))
    return _placed(replace(block, text=here), place, top)
