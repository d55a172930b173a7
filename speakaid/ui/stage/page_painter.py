"""The page, drawn: the speaker's words, tricky words underlined, the card's picture.

Where its first words are emphasised, they stand on a soft ground with a line under them.

Pure painting. It never clips: what is drawn lies inside the place it was given.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTextLine

from speakaid.core.deck import Card, View
from speakaid.core.pages import Page
from speakaid.ui.stage.emphasis import paint_emphasis
from speakaid.ui.stage.lettering import ascent_of, descent_of, line_layout, text_of, width_of
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_setting import USUAL, SetLine, SetPage, Style, left_of, set_page
from speakaid.ui.stage.tricky import tricky_in

PICTURE_SHARE = 0.3
Pictures = Callable[[str], QImage | None]
"""Gives the picture of a card by its name; None where it cannot be drawn."""


def no_pictures(_name: str) -> QImage | None:
    """For a deck without pictures."""
    return None


@dataclass(frozen=True)
class PagePainter:
    """Draws pages in one look."""

    look: StageLook
    pictures: Pictures = no_pictures

    def set(self, page: Page, card: Card, place: QRectF) -> SetPage:
        """The page as it will stand in a place, beside its picture if it has one."""
        _, words = self._halves(card, place)
        return set_page(page, self.look.family, words, self.look.room.letters)

    def place_of(self, page: Page, card: Card, place: QRectF, *, down: float) -> QRectF:
        """The rectangle that a page fills, its picture included."""
        picture, _ = self._halves(card, place)
        set_ = self.set(page, card, place)
        wide = max(
            (width_of(line.runs, set_.family) * line.scale for line in set_.lines), default=0
        )
        y = place.y() + max(0.0, place.height() - set_.height) * down
        words = QRectF(set_.place.x(), y, wide * set_.pixels, set_.height)
        if any(line.right for line in set_.lines):
            words.setRight(set_.place.right())
        return words if picture is None else words.united(picture)

    def paint(
        self,
        painter: QPainter,
        page: Page,
        card: Card,
        place: QRectF,
        *,
        down: float = 0.5,
        style: Style = USUAL,
        emphasised: bool = False,
    ) -> None:
        """Draw a page into a place, `down` of the free room above it."""
        picture, words = self._halves(card, place)
        set_ = set_page(page, self.look.family, words, self.look.room.letters, style)
        image = self.pictures(card.picture) if card.picture and picture else None
        if image is not None and picture is not None:
            self.paint_image(painter, image, picture)
        y = place.y() + max(0.0, place.height() - set_.height) * down
        if emphasised:
            paint_emphasis(painter, set_, self.look, self._first_base(set_, y))
        self.paint_lines(painter, set_, card, y)

    def paint_lines(self, painter: QPainter, page: SetPage, card: Card, top: float) -> None:
        """Draw the lines of a page that has been set, from `top` down."""
        tricky = tricky_in(page, card)
        base = self._first_base(page, top)
        for line in page.lines:
            self._paint_line(painter, page, line, round(base), tricky)
            base += page.step

    def _first_base(self, page: SetPage, top: float) -> float:
        """The baseline of a page's first line."""
        ascent, descent = ascent_of(page.family), descent_of(page.family)
        return top + (page.step + (ascent - descent) * page.pixels) / 2

    def _paint_line(
        self, painter: QPainter, page: SetPage, line: SetLine, base: int, tricky: frozenset[int]
    ) -> None:
        pixels = page.pixels * line.scale
        layout = line_layout(line.runs, page.family, pixels, right=line.right)
        x = left_of(page, line)
        painter.setPen(self.look.colours.stage_ink)
        row = layout.lineAt(0)
        layout.draw(painter, QPointF(round(x), base - row.ascent()))
        for start, end in _places(line, tricky):
            self._underline(painter, row, (start, end), QPointF(round(x), base), pixels)

    def _underline(
        self, painter: QPainter, row: QTextLine, part: tuple[int, int], at: QPointF, pixels: float
    ) -> None:
        # PySide gives the place of the cursor and the cursor itself.
        left, right = sorted(row.cursorToX(end)[0] for end in part)  # type: ignore[index]
        thick = max(4.0, pixels * 0.05)
        place = QRectF(at.x() + left, at.y() + pixels * 0.16, right - left, thick)
        painter.fillRect(place, self.look.colours.stage_underline)

    def _halves(self, card: Card, place: QRectF) -> tuple[QRectF | None, QRectF]:
        """Where the picture stands, None without one, and where the words do."""
        name = card.picture if card.view is View.PICTURE else None
        image = self.pictures(name) if name else None
        if image is None or image.isNull():
            return None, place
        gap = self.look.bar
        side = min(place.width() * PICTURE_SHARE, place.height())
        picture = QRectF(place.x(), place.y() + (place.height() - side) / 2, side, side)
        return picture, place.adjusted(side + gap, 0, 0, 0)

    def paint_image(self, painter: QPainter, image: QImage, place: QRectF) -> None:
        """Draw a picture whole, in a rounded frame."""
        shape, edge = QPainterPath(), self.look.border
        frame = place.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        shape.addRoundedRect(frame, self.look.radius, self.look.radius)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillPath(shape, self.look.colours.action_tint)
        painter.setClipPath(shape)
        painter.drawImage(_inside(QSizeF(image.size()), frame), image)
        painter.setClipping(False)
        painter.strokePath(shape, QPen(self.look.colours.stage_rule, edge))
        painter.restore()


def _inside(size: QSizeF, frame: QRectF) -> QRectF:
    """As big as fits, whole, in the middle: no part of a picture is cut off."""
    fitted = size.scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), fitted)
    place.moveCenter(frame.center())
    return place


def _places(line: SetLine, tricky: frozenset[int]) -> list[tuple[int, int]]:
    """Where tricky words begin and end in a line, in Qt's count of letters."""
    places: list[tuple[int, int]] = []
    start = 0
    number = line.first
    for word in text_of(line.runs).split(" "):
        end = start + len(word.encode("utf-16-le")) // 2
        bare = word.strip(".,;:!?…\"'“”‘’()[]»«")
        if number in tricky and bare:
            lead = len(word[: word.index(bare)].encode("utf-16-le")) // 2
            places.append((start + lead, start + lead + len(bare.encode("utf-16-le")) // 2))
        start, number = end + 1, number + 1
    return places
