"""What other people read or fill in: cards to show, and slips for the people one meets."""

from collections.abc import Iterator
from dataclasses import replace

from speakaid.i18n import _
from speakaid.ui.paper.faces import shortened
from speakaid.ui.paper.formats import Place, cuts, places
from speakaid.ui.paper.lettering import BOLD, SetWords, Style
from speakaid.ui.paper.pouring import Block, pour
from speakaid.ui.paper.sheet import Item, Sheet, Words
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say
from speakaid.wording.cards_to_show import PRINTED

SHOWN, SLIPS = 2, 4
"""How many stand on a page."""
LARGEST, LEAST = 60, 28
SLIP = 16


def show_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """The cards to show, two a page, in the largest letters that fit."""
    spots = places(wanted.paper, SHOWN)
    cards = tuple(map(_, PRINTED))
    for first in range(0, len(cards), SHOWN):
        here = zip(spots, cards[first : first + SHOWN], strict=False)
        items = tuple(_shown(words, source, spot) for spot, words in here)
        yield Sheet(wanted.paper, items, cuts(wanted.paper, SHOWN))


def _shown(words: str, source: Source, place: Place) -> Words:
    """One sentence in the middle of its part of the page."""
    for points in range(LARGEST, LEAST, -2):
        found = SetWords(words, Style(source.letters, points, BOLD, 1.3), place.width)
        if found.height <= place.height:
            break
    return Words(place.x, place.y + (place.height - found.height) / 2, found)


def slip_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """A page of slips, all alike: print as many as there may be people."""
    items = tuple(item for spot in places(wanted.paper, SLIPS) for item in _slip(source, spot))
    yield Sheet(wanted.paper, items, cuts(wanted.paper, SLIPS))


def _slip(source: Source, place: Place) -> tuple[Item, ...]:
    style = Style(source.letters, SLIP)
    title = shortened(say.title_of(source.deck.title), style, place.width, 1)
    down = place.y + place.height - title.height
    blocks = [
        block
        for asked, lines in say.SLIP
        for block in (
            Block(replace(style, weight=BOLD), _(asked), gap=12.0),
            Block(style, writing_lines=lines),
        )
    ]
    room = replace(place, height=place.height - title.height - SLIP / 2)
    items = next(pour(blocks, (room,)))
    return (*items, Words(place.x, down, title))
