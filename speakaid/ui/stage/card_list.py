"""The list of Pause: all cards and "My talk is done"; the marked line is always in view (R24)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.display import ListItem
from speakaid.ui.stage import words
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import Kind, StageButton
from speakaid.wording import stage as wording


class CardList(StagePanel):
    """As many lines as fit, each a real button; the lines move, the buttons stay."""

    chosen = Signal(str)
    """The id of the line that was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[ListItem, ...] = ()
        self._first = 0
        self.rows: list[StageButton] = []

    def show_items(self, items: tuple[ListItem, ...]) -> None:
        """Show these lines, scrolled so that the marked one and its neighbours are seen."""
        if items != self._items:
            self._items = items
            self._scroll()
            self._fill()

    def arrange(self, look: StageLook) -> None:
        place = self.inner(look)
        gap = max(4, look.room.gap // 3)
        high = max(look.room.target, round(look.bar * 1.7))
        count = max(1, int((place.height() + gap) // (high + gap)))
        while len(self.rows) < count:
            self.rows.append(self._row(len(self.rows)))
        for number, row in enumerate(self.rows):
            row.wear(look)
            y = round(place.y()) + number * (high + gap)
            row.setGeometry(round(place.x()), y, round(place.width()), high)
        self._count = count
        self._scroll()
        self._fill()

    def _row(self, number: int) -> StageButton:
        row = StageButton(self)
        row.align_left()
        row.clicked.connect(lambda _checked=False: self._press(number))
        return row

    def _press(self, number: int) -> None:
        if self._first + number < len(self._items):
            self.chosen.emit(self._items[self._first + number].id)

    def _scroll(self) -> None:
        """The marked line in view, with one more on either side where there is one."""
        if self._look is None:
            return
        marked = next((n for n, item in enumerate(self._items) if item.chosen), 0)
        last = max(0, len(self._items) - self._count)
        beside = 1 if self._count > 2 else 0
        low = marked + 1 + beside - self._count
        self._first = max(0, min(last, max(low, min(self._first, marked - beside))))

    def _fill(self) -> None:
        if self._look is None:
            return
        shown = self._items[self._first : self._first + self._count]
        for row, item in zip(self.rows, shown, strict=False):
            row.say(wording.item_words(item), aside=words.item_state(item))
            row.set_kind(Kind.MARKED if item.chosen else Kind.PLAIN)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(shown))
