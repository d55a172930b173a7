"""Where help stands around a page: the sentence to say above it, all other help below (R12).

Every place is planned at the first press, for all that further presses may add: the page's words
then keep their size and place until the help is closed. The page has at least the height that it
needs at the floor size. Where the help of tricky words and the three choices would not both stand,
the labels give their rows up ("Say:" then stands in the line of the sentence); where that is not
enough, the choices come in the place of the former; on a very small screen, in that of the sentence
to say. Help that does not fit at all stands on further help pages, where the sentence stood; never
over the page.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from speakaid.i18n import _
from speakaid.ui.stage.choices_setting import choices_height, choices_place
from speakaid.ui.stage.help_entries import HelpEntry, entries_of, packed
from speakaid.ui.stage.lettering import HEAVY, PLAIN, Run, Runs
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
    instead. `label` and `words` are the page's, `entries` the help right below it. A label
    without height is not shown. `together`: choices and entries both have their room.
    """

    say: TextBlock | None
    above: QRectF
    further: tuple[HelpEntry, ...]
    label: QRectF
    words: QRectF
    entries: tuple[HelpEntry, ...]
    choices: QRect
    pages: int
    together: bool


def set_help(scene: PageScene, look: StageLook) -> HelpSetting:
    """The help of a scene, inside the page's area."""
    roomy = _Plan(scene, look, label_height(look)).setting()
    if roomy.together:
        return roomy
    tight = _Plan(scene, look, 0.0).setting()
    return tight if tight.together else roomy


def help_place(look: StageLook, *, grown: bool) -> QRectF:
    """The page's area, without what a grown band takes from it."""
    area = QRectF(look.room.words)
    if grown:
        area.setTop(area.top() + look.room.band_growth)
    return area


def label_height(look: StageLook) -> float:
    """Of "Say:" and "Then say:"."""
    return LINE * look.bar


def least_say_height(look: StageLook) -> float:
    """Of a box with two lines at the least size: the room that every measure keeps free."""
    return 3 * LINE * look.bar + look.bar * SAY_AIR + look.room.gap


class _Plan:
    """The sums behind a `HelpSetting`, with labels of this height (0: none)."""

    def __init__(self, scene: PageScene, look: StageLook, label: float) -> None:
        self.scene, self.look, self.label = scene, look, label
        self.place = help_place(look, grown=scene.grown)
        letters = look.room.letters
        self.page = floor_height(scene.page, look.family, self.place.width(), letters, BESIDE_HELP)
        self.room = self.place.height() - self.page - label
        self.least = min(look.bar, letters.size)

    def setting(self) -> HelpSetting:
        foot = float(choices_height(self.look) + self.look.room.gap)
        if self._say(self.room - foot) is None:
            # A very small screen, or a very long sentence: the choices come in its place.
            foot = 0.0
        say = self._say(self.room - foot) or self._say_anyhow()
        high = self._box_height(say)
        entries = entries_of(self.scene, self.look, self.place.width())
        below = sum(entry.height for entry in entries)
        together = foot + below <= self.room - high
        pages = packed(entries, self.room - high, high)
        first = sum(entry.height for entry in pages[0])
        strip = foot + first if together else max(foot, first)
        return self._placed(say, pages, foot, strip, together=together)

    def _placed(
        self,
        say: TextBlock,
        pages: list[list[HelpEntry]],
        foot: float,
        strip: float,
        *,
        together: bool,
    ) -> HelpSetting:
        """Everything in its place, from the top of the page's area down.

        `foot` is the room of the choices, `strip` that of all that stands below the page.
        """
        place, asked = self.place, self.scene.choices
        number = min(self.scene.help_page, len(pages) - 1)
        above = QRectF(place.x(), place.y(), place.width(), self._box_height(say))
        label = QRectF(place.x(), above.bottom(), place.width(), self.label)
        high = max(1.0, place.bottom() - strip - label.bottom())
        choices = choices_place(self.look)
        if not foot:
            choices.moveTop(round(above.top()))
        return HelpSetting(
            say=None if number > 0 or (asked and not foot) else say,
            above=above,
            further=tuple(pages[number]) if number > 0 else (),
            label=label,
            words=QRectF(place.x(), label.bottom(), place.width(), high),
            entries=() if asked and foot and not together else tuple(pages[0]),
            choices=choices,
            pages=len(pages),
            together=together,
        )

    def _runs(self) -> Runs:
        assert self.scene.help is not None
        sentence = Run(f"“{wording.holding_words(self.scene.help)}”", HEAVY)
        return (sentence,) if self.label else (Run(_(wording.SAY) + " ", PLAIN), sentence)

    def _say(self, room: float) -> TextBlock | None:
        """The sentence to say, as big as leaves the page readable; None where it does not fit."""
        letters, least = self.look.room.letters, self.least
        spare = self.page * (LEAST_PAGE_SHARE * letters.size / letters.floor - 1)
        for most, free in ((letters.size * HOLDING_SHARE, room - spare), (least, room)):
            block = self._set_say(free - self._frame, max(most, least), may_be_cut=True)
            if block.whole and self._box_height(block) <= free + 1:
                return block
        return None

    def _say_anyhow(self) -> TextBlock:
        """A sentence longer than its room: it and the page share what there is."""
        high = max(self.room, self.place.height() * MOST_SAY_SHARE) - self._frame
        return self._set_say(high, self.least, may_be_cut=False)

    def _set_say(self, high: float, most: float, *, may_be_cut: bool) -> TextBlock:
        size = (self.place.width() - 2 * self.look.room.pad, high)
        runs, family = self._runs(), self.look.family
        return set_text(runs, family, size, most, self.least, may_be_cut=may_be_cut)

    def _box_height(self, say: TextBlock) -> float:
        """Of the box around a sentence to say and the air under it: no less than a choice."""
        least = choices_height(self.look) + self.look.room.gap
        return max(say.height + self._frame, float(least))

    @property
    def _frame(self) -> float:
        return self.label + self.look.bar * SAY_AIR + self.look.room.gap
