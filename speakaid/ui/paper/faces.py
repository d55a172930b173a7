"""What stands round the words of a card: the mark and the number above, the next card below."""

from dataclasses import dataclass, replace

from speakaid.ui.paper.formats import Place
from speakaid.ui.paper.lettering import BOLD, SetWords, Style
from speakaid.ui.paper.sheet import Item, Rule, Sign, Words
from speakaid.ui.paper.signs import SignKind

FOOT_LINES = 2
MORE = "…"


@dataclass(frozen=True, slots=True)
class Frame:
    """What is said round a card, with the sign before the mark."""

    mark: str
    sign: SignKind | None
    number: str
    foot: str
    name: str = ""
    """What a further page of the card is called by."""


@dataclass(frozen=True, slots=True)
class Face:
    """A part of the paper for one card, and the letters of all that is not the card itself."""

    place: Place
    style: Style

    def room(self, *frames: Frame) -> Place:
        """What is left for the words of the card, whichever of these frames stands round it."""
        top = max(self._head_height(frame) for frame in frames)
        below = max(self._foot(frame.foot).height for frame in frames) + self._air
        place = self.place
        return replace(place, y=place.y + top, height=place.height - top - below)

    def drawn(self, inside: tuple[Item, ...], frame: Frame) -> tuple[Item, ...]:
        """The whole face."""
        place, foot = self.place, self._foot(frame.foot)
        y = place.y + place.height - foot.height
        line = Rule(place.x, y - self._air / 3, place.width)
        return (*self._head(frame), *inside, line, Words(place.x, y, foot))

    @property
    def _air(self) -> float:
        return self.style.points * 0.6

    def _head(self, frame: Frame) -> tuple[Item, ...]:
        place, side = self.place, self._sign_side(frame)
        number, mark = self._number(frame), self._mark(frame)
        items: list[Item] = []
        if frame.sign is not None:
            drop = (self.style.line - side) / 2
            items.append(Sign(place.x, place.y + drop, side, frame.sign))
        if frame.mark:
            items.append(Words(place.x + side * 1.4, place.y, mark))
        items.append(Words(place.x + place.width - number.width, place.y, number))
        return tuple(items)

    def _head_height(self, frame: Frame) -> float:
        return max(self._mark(frame).height, self._number(frame).height) + self._air

    def _mark(self, frame: Frame) -> SetWords:
        taken = self._sign_side(frame) * 1.4 + self._number(frame).width + self.style.points
        return SetWords(frame.mark, replace(self.style, weight=BOLD), self.place.width - taken)

    def _number(self, frame: Frame) -> SetWords:
        return SetWords(frame.number, self.style, self.place.width / 2)

    def _sign_side(self, frame: Frame) -> float:
        return 0.0 if frame.sign is None else self.style.points

    def _foot(self, words: str) -> SetWords:
        return shortened(words, self.style, self.place.width, FOOT_LINES)


def shortened(words: str, style: Style, width: float, lines: int) -> SetWords:
    """As many of these words as stand on so many lines."""
    most = style.line * lines * 1.1
    found = SetWords(words, style, width)
    count = len(words)
    while not found.is_whole or (found.height > most and count > 1):
        count = min(count - 1, found.letters_within(most) - 1)
        found = SetWords(words[:count].rstrip() + MORE, style, width)
    return found


def moved(item: Item, across: float, down: float) -> Item:
    """The same, elsewhere on the paper."""
    return replace(item, x=item.x + across, y=item.y + down)
