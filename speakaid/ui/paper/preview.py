"""The pages as they will come out of the printer, one at a time, drawn by the same painter."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.paper.growing import GrowingPages
from speakaid.ui.paper.painter import paint_sheet
from speakaid.ui.paper.sheet import Sheet
from speakaid.ui.widgets import air, paint, spoken
from speakaid.ui.widgets.stepper import Stepper
from speakaid.wording import printing as say

WHITE = QColor("#FFFFFF")
_TURNS: dict[int, int] = {
    Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1
}  # fmt: skip
LEAST = QSize(8, 11)
"""Em: the least room in which a page is shown."""


class PageView(QWidget):
    """One page on its white paper, as large as there is room. Its words are heard.

    With the focus on it, the keys that turn pages elsewhere turn them here.
    """

    turned = Signal(int)
    """To the next page, 1, or to the one before, -1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        spoken.as_words(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sheet(self, sheet: Sheet | None, heard: str) -> None:
        """Show this page."""
        self._sheet = sheet
        self.setAccessibleName(heard)
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        look = theme.present()
        return QSize(look.em(LEAST.width()), look.em(LEAST.height()))

    def paper_place(self) -> QRectF:
        """Where the paper lies, in the middle, with room for the ring of the focus."""
        if self._sheet is None:
            return QRectF()
        rim = theme.present().line(8)
        wide, high = self._sheet.paper.size
        room = paint.inset(QRectF(self.rect()), rim)
        scale = min(room.width() / wide, room.height() / high)
        place = QRectF(0, 0, wide * scale, high * scale)
        place.moveCenter(room.center())
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TURNS:
            self.turned.emit(_TURNS[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        look, place = theme.present(), self.paper_place()
        with paint.painter_on(self) as painter:
            painter.fillRect(place, WHITE)
            painter.save()
            painter.setClipRect(place)
            painter.translate(place.topLeft())
            paint_sheet(painter, self._sheet, place.width() / self._sheet.paper.size[0])
            painter.restore()
            wide = look.line(7 if self.hasFocus() else 3)
            ink = look.colours.desk_focus if self.hasFocus() else look.colours.desk_edge
            paint.border(painter, paint.inset(place, -wide), 0, ink, wide)


class Preview(QWidget):
    """A page, and the way to the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = GrowingPages(self)
        self.view = PageView()
        self.pager = Stepper(
            1,
            (1, 1),
            step=1,
            words=self._words,
            signs=(_(say.PREVIOUS), _(say.NEXT)),
            icons=("arrow-left", "arrow-right"),
        )
        self.pager.less.setAccessibleName(_(say.PREVIOUS_PAGE))
        self.pager.more.setAccessibleName(_(say.NEXT_PAGE))
        column = air.column(self, 0.5)
        column.addWidget(self.view, 1)
        column.addWidget(self.pager)
        self.pager.value_changed.connect(self._show)
        self.pages.grown.connect(self._on_grown)
        self.view.turned.connect(self._on_turned)

    def show_sheets(self, sheets: Iterator[Sheet]) -> None:
        """Show the first of these pages."""
        self.pages.begin(sheets)
        self._turn_to(1)

    def _on_grown(self) -> None:
        self._turn_to(self.pager.value)

    def _on_turned(self, by: int) -> None:
        (self.pager.more if by > 0 else self.pager.less).click()

    def _turn_to(self, page: int) -> None:
        self.pager.show_value(page, (1, max(1, len(self.pages.sheets))))
        self._show(self.pager.value)

    def _show(self, page: int) -> None:
        sheets = self.pages.sheets
        sheet = sheets[page - 1] if sheets else None
        self.view.show_sheet(sheet, say.heard(self._words(page), sheet.text if sheet else ""))

    def _words(self, page: int) -> str:
        return say.page_of(page, len(self.pages.sheets) if self.pages.is_whole else None)
