"""Where the words that are practised stand: as large as the room allows, and then steady."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPixmap

from speakaid.core.practice.clusters import Lines
from speakaid.ui import theme
from speakaid.ui.practise.set_words import Gap, SetWords, set_words
from speakaid.ui.practise.words_flow import PLAIN, WordsFlow, fitting
from speakaid.ui.widgets import paint
from speakaid.ui.widgets.flow import TextFlow

OVER_SIZE, OVER_LEAST = 0.6, 1.1
"""Of what stands above the words: beside their own size, and em."""
AIR = 0.5
"""Em around it all, for the ring of the keyboard."""
FALL = 0.35
"""Of the room that is left, so much is above the words."""
REACH = 2.0
"""So far above and below its line a word is still pressed, in dots."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands there. `share` of the room is for the words, the rest for what comes below.

    `asks`: each word that hides can be asked for.
    """

    lines: Lines = ()
    over: str = ""
    gap: Gap = None
    is_strong: bool = False
    asks: bool = False
    share: float = 1.0


class PlacedWords:
    """Words, and what stands softly above them, in their places."""

    def __init__(self) -> None:
        self.shown, self.room = Shown(), QSize(1, 1)
        self.top = 0.0
        self._set = SetWords("", ())
        self._flow = WordsFlow(self._set, 1.0, 1.0)
        self._over: TextFlow | None = None
        self._picture: QPixmap | None = None
        """All of it, drawn once: large letters take Qt milliseconds."""

    @property
    def height(self) -> float:
        """The height of it all, with the air above and below."""
        return self._words_top() + self._flow.flow.height + theme.present().em(AIR)

    @property
    def text(self) -> str:
        """The words as they stand, with a dot for every letter that hides."""
        return self._set.text

    def show(self, shown: Shown, *, is_new: bool) -> None:
        """Show these; where they are not new only letters have come, and nothing else moves."""
        self.shown, before = shown, self._flow
        self._set = set_words(shown.lines, shown.gap)
        if is_new:
            self.fit()
        else:
            self._flow = replace(before, words=self._set, pads=dict(self._pads(before)))
            self._picture = None

    def fit(self) -> None:
        """Lay all anew, as large as it fits."""
        air = theme.present().em(AIR)
        wide = max(1, self.room.width() - 2 * air)
        high = self.room.height() * self.shown.share - 2 * air
        self._flow = fitting(
            self._set,
            QSizeF(wide, high),
            lambda size: self._lay_over(size, wide),
            is_strong=self.shown.is_strong,
        )
        free = high - self._lay_over(self._flow.size, wide) - self._flow.flow.height
        self.top = air + max(0.0, free) * FALL
        self._picture = None

    def places(self, word: int | None) -> list[QRectF]:
        """Where a word stands, line by line; nowhere, if there is none."""
        if word is None or word >= len(self._set.words):
            return []
        at = QPointF(theme.present().em(AIR), self._words_top())
        return [place.translated(at) for place in self._flow.places(word)]

    def asked(self) -> list[int]:
        """The words that can be asked for."""
        if not self.shown.asks:
            return []
        return [place for place, word in enumerate(self._set.words) if word.hidden]

    def word_at(self, point: QPointF) -> int | None:
        """The word under a finger: a short one is as wide as any other target."""
        found: dict[int, float] = {}
        for word in self.asked():
            for place in self.places(word):
                more = max(0.0, theme.TARGET - place.width()) / 2
                if place.adjusted(-more, -REACH, more, REACH).contains(point):
                    found[word] = abs(place.center().x() - point.x())
        return min(found, key=found.__getitem__, default=None)

    def picture(self, dots: float) -> QPixmap:
        """The words and what stands above them, on nothing; `dots` for one pixel of the desk."""
        if self._picture is None or self._picture.devicePixelRatio() != dots:
            self._picture = self._drawn(dots)
        return self._picture

    def _drawn(self, dots: float) -> QPixmap:
        size = QSize(self.room.width(), ceil(self.height)) * dots
        picture = QPixmap(size.expandedTo(QSize(1, 1)))
        picture.setDevicePixelRatio(dots)
        picture.fill(Qt.GlobalColor.transparent)
        look, left = theme.present(), theme.present().em(AIR)
        with paint.painter_on(picture) as painter:
            if self._over is not None:
                self._over.draw(painter, left, self.top, look.colours.desk_soft)
            self._flow.flow.draw(painter, left, self._words_top(), look.colours.desk_ink)
        return picture

    def _lay_over(self, size: float, wide: float) -> float:
        """Lay what stands above words of this size, and say how high it is."""
        self._over = None
        if self.shown.over:
            font = theme.present().font(max(OVER_LEAST, OVER_SIZE * size), PLAIN)
            self._over = TextFlow(self.shown.over, font, wide)
        return self._over_height()

    def _pads(self, before: WordsFlow) -> Iterator[tuple[int, float]]:
        """The air by each word that is narrower than its dots were; none after the last word."""
        yield from (before.pads or {}).items()
        bare = replace(before, words=self._set, pads=None)
        pairs = zip(before.words.words, self._set.words, strict=True)
        for place, (old, new) in list(enumerate(pairs))[:-1]:
            if old.hidden and not new.hidden:
                yield place, max(0.0, before.width_of(place) - bare.width_of(place))

    def _over_height(self) -> float:
        return self._over.height if self._over is not None else 0.0

    def _words_top(self) -> float:
        return self.top + self._over_height()
