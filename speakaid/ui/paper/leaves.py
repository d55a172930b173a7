"""Pages of one part with a head, such as the plan: what is poured into them goes on as it must."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, repeat

from speakaid.ui.paper.faces import shortened
from speakaid.ui.paper.formats import Paper, Place, places
from speakaid.ui.paper.lettering import BOLD, Style
from speakaid.ui.paper.pouring import Block, pour
from speakaid.ui.paper.sheet import Item, Sheet, Words

HEAD_LINES = 2


def whole_page(paper: Paper) -> Place:
    """A page but for its margins."""
    return places(paper, 1)[0]


def with_head(head: str, style: Style, place: Place) -> tuple[tuple[Item, ...], Place]:
    """A head at the top of a page, and the place that is left below it."""
    words = shortened(head, replace(style, weight=BOLD, spacing=1.25), place.width, HEAD_LINES)
    taken = words.height + style.points * 0.5
    rest = replace(place, y=place.y + taken, height=place.height - taken)
    return (Words(place.x, place.y, words),), rest


def poured_sheets(
    paper: Paper, style: Style, heads: tuple[str, str], blocks: Iterable[Block]
) -> Iterator[Sheet]:
    """Blocks on pages with this head; the second head is that of the further pages."""
    place = whole_page(paper)
    first, room = with_head(heads[0], style, place)
    further, least = with_head(heads[1], style, place)
    for number, items in enumerate(pour(blocks, chain([room], repeat(least)))):
        yield Sheet(paper, (*(further if number else first), *items))
