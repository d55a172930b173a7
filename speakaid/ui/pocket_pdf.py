"""A deck on paper, for the pocket: one card a page, as large as it fits, numbered.

A card that does not fit at the least size goes on, on a further page; no word is left out.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from speakaid.core.deck import Card, Deck
from speakaid.core.settings import FontChoice
from speakaid.core.talk import Talk
from speakaid.i18n import _
from speakaid.storage import atomic
from speakaid.ui import fonts
from speakaid.ui.widgets.flow import TextFlow
from speakaid.wording import pocket as say

DOTS_PER_INCH = 300
MARGIN_MM = 12.0
LEAST_POINTS, MOST_POINTS = 16.0, 34.0
SMALL_POINTS = 13.0
_SENTENCE = re.compile(r"[.!?…]\s|\n")
INK, SOFT = QColor("#1A1A1A"), QColor("#4B4A45")


def pocket_pdf(deck: Deck, letters: FontChoice = FontChoice.ATKINSON) -> bytes:
    """The pages, as a PDF on A5."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(deck.title)
    writer.setCreator("SpeakAid")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(_page_layout())
    with QPainter(writer) as painter:
        _Pages(writer, painter, letters).draw(deck)
    return bytes(buffer.data().data())


def write_pocket_pdf(deck: Deck, path: Path, letters: FontChoice = FontChoice.ATKINSON) -> None:
    """Write the pages to a file, whole or not at all. Raises NotKept."""
    atomic.write(path, pocket_pdf(deck, letters))


def _page_layout() -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A5)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(size, upright, margins, unit)


@dataclass
class _Pages:
    writer: QPdfWriter
    painter: QPainter
    letters: FontChoice

    def draw(self, deck: Deck) -> None:
        cards = Talk(deck).cards
        for number, card in enumerate(cards, start=1):
            if number > 1:
                self.writer.newPage()
            self._card(card, say.number(number, len(cards)), _mark(card, number, len(cards)))

    def _card(self, card: Card, number: str, mark: str) -> None:
        rest = card.script if card.script.strip() else card.shown
        head = card.point if card.point != rest else ""
        rest = self._page(head, rest, number, mark)
        while rest:
            self.writer.newPage()
            rest = self._page(head, rest, number, _(say.GOES_ON))

    def _page(self, head: str, text: str, number: str, mark: str) -> str:
        """Draw what fits on one page; give back what does not."""
        wide, high = self.writer.width(), self.writer.height()
        top = self._small(number, mark, wide)
        if head:
            flow = self._flow(head, MOST_POINTS * 0.8, 700, wide)
            flow.draw(self.painter, 0, top, INK)
            top += flow.height + self._dots(6)
        points = self._points(text, wide, high - top)
        count = self._flow(text, points, 400, wide).letters_within(high - top)
        here, rest = _cut(text, count)
        self._flow(here, points, 400, wide).draw(self.painter, 0, top, INK)
        return rest

    def _small(self, number: str, mark: str, wide: float) -> float:
        left = self._flow(mark, SMALL_POINTS, 600, wide)
        right = self._flow(number, SMALL_POINTS, 400, wide)
        left.draw(self.painter, 0, 0, SOFT)
        right.draw(self.painter, wide - right.width, 0, SOFT)
        return max(left.height, right.height) + self._dots(8)

    def _points(self, text: str, wide: float, high: float) -> float:
        """The largest letters with which all of it fits, else the least."""
        points = MOST_POINTS
        while points > LEAST_POINTS and self._flow(text, points, 400, wide).height > high:
            points -= 2
        return points

    def _flow(self, text: str, points: float, weight: int, width: float) -> TextFlow:
        return TextFlow(text, fonts.font(self.letters, self._dots(points), weight), width, 1.4)

    def _dots(self, points: float) -> float:
        return points * DOTS_PER_INCH / 72


def _cut(text: str, count: int) -> tuple[str, str]:
    """The words for this page and the rest: at the end of a sentence if one is not far above."""
    if count >= len(text):
        return text, ""
    ends = [match.end() for match in _SENTENCE.finditer(text, count // 2, count)]
    cut = ends[-1] if ends else count
    return text[:cut].rstrip(), text[cut:].lstrip()


def _mark(card: Card, number: int, cards: int) -> str:
    if number == 1:
        return _(say.OPENING)
    if number == cards:
        return _(say.ENDING)
    return _(say.MUST_SAY) if card.must_say else _(say.LEAVE_OUT) if card.may_be_left_out else ""
