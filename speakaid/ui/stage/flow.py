"""Buttons in rows, each always in the same place: one that is not offered leaves its place free."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF

from speakaid.ui.stage.stage_button import StageButton

Rows = list[list[tuple[StageButton, QRect]]]


def rows_of(groups: Iterable[Iterable[StageButton]], place: QRectF, gap: int) -> Rows:
    """Groups of buttons from the top of a place down: each group begins a row, and may need two."""
    rows: Rows = []
    y = round(place.y())
    for group in groups:
        row: list[tuple[StageButton, QRect]] = []
        x = round(place.x())
        for button in group:
            size = button.size_for(round(place.width()))
            if row and x + size.width() > place.right() + 1:
                rows.append(row)
                row, x, y = [], round(place.x()), y + _high(row) + gap
            row.append((button, QRect(QPoint(x, y), size)))
            x += size.width() + gap
        if row:
            rows.append(row)
            y += _high(row) + gap
    return rows


def _high(row: list[tuple[StageButton, QRect]]) -> int:
    return max(place.height() for _, place in row)


def show_from(rows: Rows, top: int, bottom: int, first: int, offered: set[StageButton]) -> int:
    """Show the rows from `first` on that fit above `bottom`; how many do."""
    shown = 0
    lift = rows[first][0][1].y() - top if first < len(rows) else 0
    for number, row in enumerate(rows):
        fits = number >= first and row[0][1].y() - lift + _high(row) <= bottom
        for button, place in row:
            button.setGeometry(place.translated(0, -lift))
            button.setVisible(fits and button in offered)
        shown += fits
    return shown
