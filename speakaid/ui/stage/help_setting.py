"""Where help stands around a page: the sentence to say above it, help for tricky words below.

The page keeps at least the height it needs at the floor size. What does not fit beside it stands
on further help pages, never over it (R12).
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from speakaid.core.display import TrickyHelp
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import HEAVY, PLAIN, STRONG, Run, Runs
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_scene import PageScene
from speakaid.ui.stage.page_setting import BESIDE_HELP, floor_height
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text
from speakaid.wording import stage as wording

HOLDING_SHARE = 0.62
"""The sentence to say, beside the size of the page's own words."""
LEAST_PAGE_SHARE = 0.72
"""The page should not shrink under this for the sake of a bigger sentence."""
MOST_SAY_SHARE = 0.55
PICTURE_LINES = 1.9
SAY_AIR = 0.7
"""Inside the box around a sentence to say, above and below together."""


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """Help for one tricky word, set: its words, the name of a picture if it has one."""

    block: TextBlock
    picture: str | None
    height: float


@dataclass(frozen=True, slots=True)
class HelpSetting:
    """One page of help, and how many there are. `say` is set on the first of them only."""

    say: TextBlock | None
    say_height: float
    entries: tuple[HelpEntry, ...]
    pages: int

    @property
    def entries_height(self) -> float:
        """Of all entries of this help page."""
        return sum(entry.height for entry in self.entries)


def set_help(scene: PageScene, look: StageLook, place: QRectF) -> HelpSetting:
    """The help of a scene, inside the page's area without band and choices."""
    assert scene.help is not None
    page = floor_height(scene.page, look.family, place.width(), look.room.letters, BESIDE_HELP)
    room = place.height() - page - label_height(look)
    say = _say(scene, look, place, page)
    height = 0.0 if say is None else say_height(say, look)
    entries = [_entry(word, look, place.width()) for word in scene.help.words]
    pages = _packed(entries, room - height, room)
    number = min(scene.help_page, len(pages) - 1)
    first = number == 0
    return HelpSetting(
        say if first else None, height if first else 0.0, tuple(pages[number]), len(pages)
    )


def help_place(look: StageLook, *, grown: bool, choices: bool) -> QRectF:
    """The page's area, without what a grown band and the three choices take from it."""
    area = QRectF(look.room.words)
    if grown:
        area.setTop(area.top() + look.room.band_growth)
    if choices:
        area.setBottom(choices_place(look).top() - look.room.gap)
    return area


def choices_place(look: StageLook) -> QRect:
    """Where the three choices always stand: at the foot of the page's area."""
    room = look.room
    high = max(room.target, round(2 * LINE * room.bar + room.bar * 0.66))
    return QRect(room.words.x(), room.words.bottom() + 1 - high, room.words.width(), high)


def label_height(look: StageLook) -> float:
    """Of "Say:" and "Then say:"."""
    return LINE * look.bar


def say_height(block: TextBlock, look: StageLook) -> float:
    """Of the whole box around a sentence to say, and the air under it."""
    return block.height + label_height(look) + look.bar * SAY_AIR + look.room.gap


def least_say_height(look: StageLook) -> float:
    """Of a box with two lines at the least size: the room that every measure keeps free."""
    return 3 * LINE * look.bar + look.bar * SAY_AIR + look.room.gap


def _say(scene: PageScene, look: StageLook, place: QRectF, page: float) -> TextBlock | None:
    """The sentence to say, as big as leaves the page readable; None only beside the choices."""
    assert scene.help is not None
    runs: Runs = (Run(f"“{wording.holding_words(scene.help)}”", HEAVY),)
    letters, wide = look.room.letters, place.width() - 2 * look.room.pad
    frame = label_height(look) + look.bar * SAY_AIR + look.room.gap
    room = place.height() - page - label_height(look)
    spare = page * (LEAST_PAGE_SHARE * letters.size / letters.floor - 1)
    least = min(look.bar, letters.size * HOLDING_SHARE)
    for most, free in ((letters.size * HOLDING_SHARE, room - spare), (least, room)):
        size = (wide, free - frame)
        block = set_text(runs, look.family, size, max(most, least), least, may_be_cut=True)
        if block.whole and block.height <= size[1] + 1:
            return block
    if scene.choices:
        return None
    # A very long sentence, or a very small screen: both share what there is.
    size = (wide, max(room, place.height() * MOST_SAY_SHARE) - frame)
    return set_text(runs, look.family, size, least, least)


def _entry(help_: TrickyHelp, look: StageLook, wide: float) -> HelpEntry:
    meaning = words.tricky_words(help_)
    runs: Runs = (Run(help_.word, STRONG),)
    if meaning:
        runs = (Run(f"{help_.word}: ", STRONG), Run(meaning, PLAIN))
    picture = PICTURE_LINES * LINE * look.bar if help_.picture else 0.0
    size = (wide - picture - (look.room.gap if picture else 0), 3 * LINE * look.bar)
    block = set_text(runs, look.family, size, look.bar, min(look.bar, look.room.letters.floor))
    return HelpEntry(block, help_.picture, max(block.height, picture) + look.room.gap * 0.6)


def _packed(
    entries: list[HelpEntry], first_room: float, further_room: float
) -> list[list[HelpEntry]]:
    """Entries on help pages: as many as fit beside the sentence to say, then the others."""
    pages: list[list[HelpEntry]] = [[]]
    room = first_room
    for entry in entries:
        if sum(e.height for e in pages[-1]) + entry.height > room:
            if pages[-1] or len(pages) == 1:
                pages.append([])
            room = further_room
        pages[-1].append(entry)
    return pages
