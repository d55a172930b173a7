"""Where help stands around a page: the sentence to say above it, all other help below (R12).

Every place is planned at the first press, for all that further presses may add: the page's words
then keep their size and place until the help is closed. The page has at least the height that it
needs at the floor size. Where there is no room for the help of tricky words and the three choices,
the choices come in its place; on a very small screen, in that of the sentence to say. Help that
does not fit at all stands on further help pages, where the sentence stood; never over the page.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from speakaid.ui.stage.choices_setting import choices_height, choices_place
from speakaid.ui.stage.help_entries import HelpEntry, entries_of, packed
from speakaid.ui.stage.lettering import HEAVY, Run, Runs
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
SAY_AIR = 0.7
"""Inside the box around a sentence to say, above and below together."""


@dataclass(frozen=True, slots=True)
class HelpSetting:
    """One page of help, and how many there are.

    `say` stands on the first of them, in `above`; the `further` entries of another stand there
    instead. `label` and `words` are the page's, `entries` the help right below it.
    """

    say: TextBlock | None
    above: QRectF
    further: tuple[HelpEntry, ...]
    label: QRectF
    words: QRectF
    entries: tuple[HelpEntry, ...]
    choices: QRect
    pages: int


def set_help(scene: PageScene, look: StageLook) -> HelpSetting:
    """The help of a scene, inside the page's area."""
    place = help_place(look, grown=scene.grown)
    page = floor_height(scene.page, look.family, place.width(), look.room.letters, BESIDE_HELP)
    foot = choices_height(look) + look.room.gap
    room = place.height() - page - label_height(look)
    if _say(scene, look, place.width(), room - foot, page) is None:
        # A very small screen, or a very long sentence: the choices come in its place.
        foot = 0
    say = _say(scene, look, place.width(), room - foot, page) or _say_anyhow(scene, look, place)
    high = say_height(say, look)
    entries = entries_of(scene, look, place.width())
    together = foot + sum(entry.height for entry in entries) <= room - high
    pages = packed(entries, room - high, high)
    strip = _Strip(foot, sum(entry.height for entry in pages[0]), together=together)
    return _placed(scene, look, say, pages, strip)


@dataclass(frozen=True, slots=True)
class _Strip:
    """The room below the page: for the choices, the help of tricky words, or both."""

    choices: float
    entries: float
    together: bool

    @property
    def height(self) -> float:
        both = self.choices + self.entries
        return both if self.together else max(self.choices, self.entries)


def help_place(look: StageLook, *, grown: bool) -> QRectF:
    """The page's area, without what a grown band takes from it."""
    area = QRectF(look.room.words)
    if grown:
        area.setTop(area.top() + look.room.band_growth)
    return area


def label_height(look: StageLook) -> float:
    """Of "Say:" and "Then say:"."""
    return LINE * look.bar


def say_height(block: TextBlock, look: StageLook) -> float:
    """Of the whole box around a sentence to say, and the air under it: no less than a choice."""
    high = block.height + label_height(look) + look.bar * SAY_AIR + look.room.gap
    return max(high, choices_height(look) + look.room.gap)


def least_say_height(look: StageLook) -> float:
    """Of a box with two lines at the least size: the room that every measure keeps free."""
    return 3 * LINE * look.bar + look.bar * SAY_AIR + look.room.gap


def _placed(
    scene: PageScene,
    look: StageLook,
    say: TextBlock,
    pages: list[list[HelpEntry]],
    strip: _Strip,
) -> HelpSetting:
    """Everything in its place, from the top of the page's area down."""
    place = help_place(look, grown=scene.grown)
    number = min(scene.help_page, len(pages) - 1)
    above = QRectF(place.x(), place.y(), place.width(), say_height(say, look))
    label = QRectF(place.x(), above.bottom(), place.width(), label_height(look))
    high = place.bottom() - strip.height - label.bottom()
    words = QRectF(place.x(), label.bottom(), place.width(), max(1.0, high))
    choices = choices_place(look)
    if not strip.choices:
        choices.moveTop(round(above.top()))
    covers_say = scene.choices and not strip.choices
    covers_entries = scene.choices and strip.choices and not strip.together
    return HelpSetting(
        say=None if number > 0 or covers_say else say,
        above=above,
        further=tuple(pages[number]) if number > 0 else (),
        label=label,
        words=words,
        entries=() if covers_entries else tuple(pages[0]),
        choices=choices,
        pages=len(pages),
    )


def _runs(scene: PageScene) -> Runs:
    assert scene.help is not None
    return (Run(f"“{wording.holding_words(scene.help)}”", HEAVY),)


def _say(
    scene: PageScene, look: StageLook, wide: float, room: float, page: float
) -> TextBlock | None:
    """The sentence to say, as big as leaves the page readable; None where it does not fit."""
    letters, inner = look.room.letters, wide - 2 * look.room.pad
    spare = page * (LEAST_PAGE_SHARE * letters.size / letters.floor - 1)
    least = _least(look)
    for most, free in ((letters.size * HOLDING_SHARE, room - spare), (least, room)):
        size = (inner, free - _frame(look))
        block = set_text(_runs(scene), look.family, size, max(most, least), least, may_be_cut=True)
        if block.whole and say_height(block, look) <= free + 1:
            return block
    return None


def _say_anyhow(scene: PageScene, look: StageLook, place: QRectF) -> TextBlock:
    """A sentence longer than its room: it and the page share what there is."""
    page = floor_height(scene.page, look.family, place.width(), look.room.letters, BESIDE_HELP)
    room = place.height() - page - label_height(look)
    high = max(room, place.height() * MOST_SAY_SHARE) - _frame(look)
    size, least = (place.width() - 2 * look.room.pad, high), _least(look)
    return set_text(_runs(scene), look.family, size, least, least)


def _least(look: StageLook) -> float:
    return min(look.bar, look.room.letters.size * HOLDING_SHARE)


def _frame(look: StageLook) -> float:
    return label_height(look) + look.bar * SAY_AIR + look.room.gap
