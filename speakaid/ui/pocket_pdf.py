"""A deck on paper, for the pocket: one card a page, as large as it fits, numbered.

A card that does not fit at the least size goes on, on a further page; no word is left out.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
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
        rest: list[str] = card.script.split("\n") or [""]
        rest = [card.shown] if not card.script.strip() else rest
        head = [part for part in (card.point,) if part and part != card.shown]
        first = True
        while rest:
            if not first:
                self.writer.newPage()
            rest = self._page(head, rest, number, mark if first else _(say.GOES_ON))
            first = False

    def _page(self, head: list[str], lines: list[str], number: str, mark: str) -> list[str]:
        """Draw what fits on one page; give back what does not."""
        page = QRectF(0, 0, self.writer.width(), self.writer.height())
        top = self._small(number, mark, page)
        for title in head:
            flow = self._flow(title, MOST_POINTS * 0.8, 700, page.width())
            flow.draw(self.painter, 0, top, INK)
            top += flow.height + self._dots(6)
        points, fitting = self._fitting(lines, page.width(), page.height() - top)
        flow = self._flow("\n".join(lines[:fitting]), points, 400, page.width())
        flow.draw(self.painter, 0, top, INK)
        return lines[fitting:]

    def _small(self, number: str, mark: str, page: QRectF) -> float:
        left = self._flow(mark, SMALL_POINTS, 600, page.width())
        right = self._flow(number, SMALL_POINTS, 400, page.width())
        left.draw(self.painter, 0, 0, SOFT)
        right.draw(self.painter, page.width() - right.width, 0, SOFT)
        return max(left.height, right.height) + self._dots(8)

    def _fitting(self, lines: list[str], width: float, height: float) -> tuple[float, int]:
        """The largest letters with which all lines fit, else as many lines as fit at the least."""
        points = MOST_POINTS
        while points >= LEAST_POINTS:
            if self._flow("\n".join(lines), points, 400, width).height <= height:
                return points, len(lines)
            points -= 2
        count = len(lines)
        while count > 1:
            count -= 1
            if self._flow("\n".join(lines[:count]), LEAST_POINTS, 400, width).height <= height:
                return LEAST_POINTS, count
        return LEAST_POINTS, 1

    def _flow(self, text: str, points: float, weight: int, width: float) -> TextFlow:
        return TextFlow(text, fonts.font(self.letters, self._dots(points), weight), width, 1.4)

    def _dots(self, points: float) -> float:
        return points * DOTS_PER_INCH / 72


def _mark(card: Card, number: int, cards: int) -> str:
    if number == 1:
        return _(say.OPENING)
    if number == cards:
        return _(say.ENDING)
    return _(say.MUST_SAY) if card.must_say else _(say.LEAVE_OUT) if card.may_be_left_out else ""
