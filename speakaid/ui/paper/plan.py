"""The plan of a talk: each card in a row with its times, on one page as far as it can be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from speakaid.core.running_order import Row, RunningOrder, running_order
from speakaid.i18n import _
from speakaid.ui.paper.cards import mark_of
from speakaid.ui.paper.faces import moved, shortened
from speakaid.ui.paper.leaves import whole_page, with_head
from speakaid.ui.paper.lettering import BOLD, SetWords, Style
from speakaid.ui.paper.paper import Place
from speakaid.ui.paper.sheet import Item, Rule, Sheet, Sign, Words
from speakaid.ui.paper.signs import SignKind
from speakaid.ui.paper.source import Source, Wanted
from speakaid.wording import paper as say

SIZES = (18, 16, 14)
LEAST = SIZES[-1]
GUTTER = 24.0


@dataclass(frozen=True, slots=True)
class _Setting:
    """How the rows are set: the letters, and whether they stand in two columns."""

    style: Style
    columns: int = 1
    name_lines: int = 2

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
        columns = _columns(order, setting, least)
    for first in range(0, len(columns), setting.columns):
        here = columns[first : first + setting.columns]
        yield Sheet(wanted.paper, (*(further if first else top), *_beside(here, setting, room)))


def _settings(source: Source) -> Iterator[_Setting]:
    """Large letters first; two columns last, as their rows are shorter. The names go last of all.

    Where no setting is enough for one page, the last one serves for several.
    """
    yield from (_Setting(Style(source.letters, points)) for points in SIZES)
    for lines in (2, 1):
        yield _Setting(Style(source.letters, LEAST), columns=2, name_lines=lines)
    yield _Setting(Style(source.letters, LEAST))


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
    if setting.columns > 1:
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
    """One card from the left: when it begins, its name, its sign, how long it takes."""
    style, em, narrow = setting.style, setting.style.points, setting.columns > 1
    mark, sign = mark_of(row.card, is_first=number == 0, is_last=number == count - 1)
    minutes = say.short_minutes if narrow else say.minutes
    begins = SetWords(say.clock(row.begins), style, wide)
    takes = SetWords(minutes(row.seconds), style, wide)
    sign_at = wide - em * (5.4 if narrow else 15.1)
    name_at = max(em * 3.0, begins.width + em * 0.6)
    bold = replace(style, weight=BOLD, spacing=1.25)
    room = sign_at - name_at - em * 0.5
    name = shortened(row.card.name or _(say.NO_WORDS), bold, room, setting.name_lines)
    items: list[Item] = [Words(0, 0, begins), Words(name_at, 0, name)]
    if sign is not None:
        items.append(Sign(sign_at, em * 0.2, em, sign))
        items.append(Words(sign_at + em * 1.3, 0, SetWords("" if narrow else mark, style, wide)))
    items.append(Words(wide - takes.width, 0, takes))
    high = max(begins.height, name.height) + setting.gap
    return (*items, Rule(0, high - setting.gap / 2, wide, fine=True)), high
