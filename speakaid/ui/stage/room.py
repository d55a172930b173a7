"""Where everything stands on the stage: one set of rectangles for a screen, always the same.

Nothing in here depends on what a talk is showing, so that nothing can move when that changes. The
frame of wind-up, the band and the line under the page have their room from the beginning.
"""

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QRect, QSize

from speakaid.core.settings import Settings
from speakaid.ui import fonts
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import STRONG, Run, width_of
from speakaid.ui.stage.letters import Letters, letters_for

TARGET_CM = 1.6
FRAME_CM = 0.6
BAR_LINE = 1.24
AIR = 0.3
"""Above and below the page's words, in heights of the bars' letters."""
LINE_SPACING = 1.5
NOW_SHARE = 0.4
LEAST_AFTER_EMS = 9.0
BUTTON_ASIDE_EMS = 2.7
"""What a button needs beside its words: icon, gap, and air at both ends."""
THIN = 0.3
"""The height of a band that was seen, in heights of the bars' letters."""
PAUSE_ASIDE_EMS = 0.9
"""What the upright button for Pause needs beside its word: air at both ends."""


@dataclass(frozen=True, slots=True)
class Room:
    """The rectangles of the stage, in pixels of the screen, and the sizes of its letters."""

    size: QSize
    letters: Letters
    bar: float
    frame: int
    target: int
    gap: int
    top: QRect
    now: QRect
    time: QRect
    pause: QRect
    page: QRect
    words: QRect
    notice: QRect
    marks: QRect
    bottom: QRect
    after: QRect
    buttons: tuple[QRect, ...]
    short_words: bool

    @property
    def pad(self) -> int:
        """Air inside boxes."""
        return round(self.bar * 0.55)

    @property
    def band_growth(self) -> int:
        """How far a grown band reaches down, over nothing but air."""
        return round(self.bar * AIR * 1.4)


def room_for(size: QSize, settings: Settings, dots_per_cm: float) -> Room:
    """The stage on a screen of this size."""
    return _Plan(size, settings, dots_per_cm).room()


class _Plan:
    """The sums behind a `Room`."""

    def __init__(self, size: QSize, settings: Settings, dots_per_cm: float) -> None:
        self.size = size
        self.family = fonts.family(settings.font)
        self.letters = letters_for(settings, dots_per_cm)
        self.wide, self.high = size.width(), size.height()
        self.has_marks = settings.voice or settings.listening
        self.target = min(-int(-TARGET_CM * dots_per_cm // 1), self.high // 8)
        self.frame = max(6, min(round(FRAME_CM * dots_per_cm), self.high // 34))
        self.bar = self._bar()
        # The speaker's own words are never smaller than ours.
        self.letters = replace(self.letters, size=max(self.letters.size, self.bar))
        self.gap = round(self.bar * 0.45)
        self.side = max(self.frame + self.gap, round(self.wide * 0.042))
        self.button_high = max(self.target, round(self.bar * 2))

    def room(self) -> Room:
        inner = QRect(0, 0, self.wide, self.high).adjusted(
            self.frame, self.frame, -self.frame, -self.frame
        )
        lines_high = round(2 * BAR_LINE * self.bar)
        bar_high = max(self.button_high, lines_high) + round(self.gap * 1.2)
        top = QRect(inner.x(), inner.y(), inner.width(), bar_high)
        widths, short, stacked = self._buttons()
        low_high = bar_high
        if stacked:
            low_high = self.button_high + round(BAR_LINE * self.bar) + 2 * self.gap
        bottom = QRect(inner.x(), inner.bottom() + 1 - low_high, inner.width(), low_high)
        marks = self._marks(bottom)
        page = QRect(inner.x(), top.bottom() + 1, inner.width(), marks.y() - top.bottom() - 1)
        air = round(self.bar * AIR)
        words_area = QRect(
            self.side, page.y() + air, self.wide - 2 * self.side, page.height() - 2 * air
        )
        return Room(
            size=self.size,
            letters=self.letters,
            bar=self.bar,
            frame=self.frame,
            target=self.target,
            gap=self.gap,
            top=top,
            now=self._now(top),
            time=self._time(top),
            pause=self._pause(top),
            page=page,
            words=words_area,
            notice=self._notice(words_area),
            marks=marks,
            bottom=bottom,
            after=self._after(bottom, widths, stacked=stacked),
            buttons=self._places(bottom, widths, stacked=stacked),
            short_words=short,
        )

    def _bar(self) -> float:
        """Letters of the bars: the floor at least, as far as the screen is big enough for it."""
        wished = max(self.letters.floor, self.high * 0.036)
        most = min(self.high / 13, self.wide / 22)
        return min(wished, most)

    def _now(self, top: QRect) -> QRect:
        return QRect(
            self.side, top.y(), round((self.wide - 2 * self.side) * NOW_SHARE), top.height()
        )

    def _time(self, top: QRect) -> QRect:
        left = self.side + round((self.wide - 2 * self.side) * NOW_SHARE) + self.gap
        return QRect(left, top.y(), self._pause(top).x() - 2 * self.gap - left, top.height())

    def _pause(self, top: QRect) -> QRect:
        """At the right end, wide enough for both of its words, so that it never moves."""
        words_wide = max(width_of((Run(w, STRONG),), self.family) for w in words.pause_words())
        wide = max(self.target, ceil((words_wide + PAUSE_ASIDE_EMS) * self.bar))
        air, foot = round(self.gap * 0.2), round(THIN * self.bar + self.gap * 0.1)
        return QRect(self.wide - self.side - wide, top.y() + air, wide, top.height() - air - foot)

    def _notice(self, area: QRect) -> QRect:
        # High enough for a button: that the talk is done can be said there.
        high = max(self.target, round(self.bar * BAR_LINE + self.bar * 0.5))
        return QRect(area.x(), area.bottom() + 1 - high, area.width(), high)

    def _marks(self, bottom: QRect) -> QRect:
        """A line above the bottom bar; without voice and microphone the page has all the room."""
        high = round(BAR_LINE * self.bar) if self.has_marks else 0
        return QRect(bottom.x(), bottom.y() - high, bottom.width(), high)

    def _buttons(self) -> tuple[list[int], bool, bool]:
        """Widths of the three buttons, whether their words are short, whether they stand below."""
        room = self.wide - 2 * self.side
        least = LEAST_AFTER_EMS * self.bar
        for short in (False, True):
            widths = [self._button_wide(word) for word in words.bar_words(short=short)]
            left = room - sum(widths) - 3 * self.gap
            if left >= least:
                return widths, short, False
        for short in (False, True):
            widths = [self._button_wide(word) for word in words.bar_words(short=short)]
            if sum(widths) + 2 * self.gap <= room:
                return widths, short, True
        third = (room - 2 * self.gap) // 3
        return [third] * 3, True, True

    def _button_wide(self, word: str) -> int:
        words_wide = width_of((Run(word, STRONG),), self.family)
        return ceil((words_wide + BUTTON_ASIDE_EMS) * self.bar) + 2

    def _places(self, bottom: QRect, widths: list[int], *, stacked: bool) -> tuple[QRect, ...]:
        right = self.wide - self.side
        y = bottom.y() + (bottom.height() - self.button_high) // 2
        if stacked:
            y = bottom.bottom() + 1 - self.button_high - self.gap // 2
        places = []
        for wide in reversed(widths):
            places.append(QRect(right - wide, y, wide, self.button_high))
            right -= wide + self.gap
        return tuple(reversed(places))

    def _after(self, bottom: QRect, widths: list[int], *, stacked: bool) -> QRect:
        room = self.wide - 2 * self.side
        if stacked:
            high = round(BAR_LINE * self.bar)
            return QRect(self.side, bottom.y() + self.gap // 2, room, high)
        left = room - sum(widths) - 3 * self.gap
        return QRect(self.side, bottom.y(), left, bottom.height())
