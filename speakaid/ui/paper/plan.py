"""The plan of a talk: each card in a row with its times, on one page as far as it can be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from speakaid.core.running_order import Row, RunningOrder, running_order
from speakaid.i18n import _
from speakaid.ui.paper.cards import mark_of
from speakaid.ui.paper.faces import moved, shortened
from speakaid.ui.paper.formats import Place
from speakaid.ui.paper.leaves import whole_page, with_head
from speakaid.ui.paper.lettering import BOLD, SetWords, Style
from speakaid.ui.paper.sheet import Item, Rule, Sheet, Sign, Words
from speakaid.ui.paper.signs import SignKind
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say

SIZES = (18, 16, 14)
"""Points, the largest first."""
NAME_LINES = 2
GUTTER = 24.0
NAME_AT, RIGHT, NARROW_RIGHT = 3.0, 15.1, 5.4
"""Em: where the names begin, and how much of a row stands at the right of them."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """How the rows are set: the letters, and whether they stand in two columns."""

    style: Style
    columns: int = 1

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for the signs alone, and for short times."""
        return self.columns > 1

    @property
    def right(self) -> float:
        """Em at the right of a row, for the mark and the minutes."""
        return NARROW_RIGHT if self.is_narrow else RIGHT

    def minutes(self, seconds: float) -> str:
        """How long a card takes."""
        return (say.short_minutes if self.is_narrow else say.minutes)(seconds)

    @property
    def gap(self) -> float:
        """Air below a row."""
        return self.style.points * 0.35


def plan_sheets(source: Source, wanted: Wanted) -> Iterator[Sheet]:
    """The plan; on further pages only where even the smallest letters need them."""
    order = running_order(source.talk)
    page = whole_page(wanted.paper)
    for setting in _settings(source):
        top, room = _top(source, order, setting, page, say.PLAN)
        columns = _columns(order, setting, room)
        if len(columns) <= setting.columns:
            break
    further, least = _top(source, order, setting, page, say.PLAN_GOES_ON)
    if least.height < room.height:
        room, columns = least, _columns(order, setting, least)
    for first in range(0, len(columns), setting.columns):
        here = columns[first : first + setting.columns]
        yield Sheet(wanted.paper, (*(further if first else top), *_beside(here, setting, room)))


def _settings(source: Source) -> Iterator[_Setting]:
    """Large letters first, then two columns; where that is not enough, one for several pages."""
    yield from (_Setting(Style(source.letters, points)) for points in SIZES)
    yield _Setting(Style(source.letters, SIZES[-1]), columns=2)
    yield _Setting(Style(source.letters, SIZES[-1]))


def _top(
    source: Source, order: RunningOrder, setting: _Setting, page: Place, head: str
) -> tuple[tuple[Item, ...], Place]:
    """The head, the title, and the times of the whole; and what is left below them."""
    style = setting.style
    items, room = with_head(_(head), replace(style, points=style.points + 6), page)
    said = [
        (say.title_of(source.deck.title), style),
        (say.plan_times(order.whole, order.slot), style),
        (say.begin_ending(order.ending_begins), replace(style, weight=BOLD)),
    ]
    for words, how in said:
        line = shortened(words, how, room.width, 2)
        items = (*items, Words(room.x, room.y, line))
        room = _below(room, line.height)
    if setting.is_narrow:
        key, room = _key(style, room)
        items = (*items, *key)
    return items, _below(room, style.points * 0.6)


def _key(style: Style, room: Place) -> tuple[tuple[Item, ...], Place]:
    """What the signs mean, where there is no room for words beside each."""
    items: list[Item] = []
    x = room.x
    for sign, words in ((SignKind.MUST_SAY, say.MUST_SAY), (SignKind.LEAVE_OUT, say.LEAVE_OUT)):
        said = SetWords(_(words), style, room.width / 2)
        items.append(Sign(x, room.y + style.points * 0.2, style.points, sign))
        items.append(Words(x + style.points * 1.4, room.y, said))
        x += style.points * 1.4 + said.width + GUTTER
    return tuple(items), _below(room, style.line)


def _below(room: Place, taken: float) -> Place:
    return replace(room, y=room.y + taken, height=room.height - taken)


def _columns(order: RunningOrder, setting: _Setting, room: Place) -> list[list[Item]]:
    """The rows, as many below each other as the room is high."""
    wide = (room.width - GUTTER * (setting.columns - 1)) / setting.columns
    columns: list[list[Item]] = [[]]
    y = 0.0
    for number, row in enumerate(order.rows):
        items, high = _row(row, number, len(order.rows), setting, wide)
        if y + high > room.height and columns[-1]:
            columns.append([])
            y = 0.0
        columns[-1] += [moved(item, 0.0, y) for item in items]
        y += high
    return columns


def _beside(columns: list[list[Item]], setting: _Setting, room: Place) -> Iterator[Item]:
    wide = (room.width + GUTTER) / setting.columns
    for number, column in enumerate(columns):
        yield from (moved(item, room.x + number * wide, room.y) for item in column)


def _row(
    row: Row, number: int, count: int, setting: _Setting, wide: float
) -> tuple[tuple[Item, ...], float]:
    """One card from the left: when it begins, its name, its mark, how long it takes."""
    style, em = setting.style, setting.style.points
    begins = SetWords(say.clock(row.begins), style, wide)
    takes = SetWords(setting.minutes(row.seconds), style, wide)
    mark_at = wide - em * setting.right
    name_at = max(em * NAME_AT, begins.width + em / 2)
    bold = replace(style, weight=BOLD, spacing=1.25)
    words = row.card.name or _(say.NO_WORDS)
    name = shortened(words, bold, mark_at - name_at - em / 2, NAME_LINES)
    high = max(begins.height, name.height) + setting.gap
    items = (
        Words(0, 0, begins),
        Words(name_at, 0, name),
        *_marked(row, setting, mark_at, is_first=number == 0, is_last=number == count - 1),
        Words(wide - takes.width, 0, takes),
        Rule(0, high - setting.gap / 2, wide, fine=True),
    )
    return items, high


def _marked(
    row: Row, setting: _Setting, x: float, *, is_first: bool, is_last: bool
) -> tuple[Item, ...]:
    """The sign of a card, and its words where there is room for them."""
    mark, sign = mark_of(row.card, is_first=is_first, is_last=is_last)
    if sign is None:
        return ()
    em = setting.style.points
    drawn = Sign(x, em * 0.2, em, sign)
    if setting.is_narrow:
        return (drawn,)
    return drawn, Words(x + em * 1.3, 0, SetWords(mark, setting.style, em * setting.right))
