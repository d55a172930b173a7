"""Pages that are made bit by bit, so that the first stands there at once and no key waits."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.ui.paper.sheet import Sheet

SLICE = 0.012
"""Seconds of work between two looks at the keyboard."""


class GrowingPages(QObject):
    """The pages so far. `is_whole` once there are no more to come."""

    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheets: list[Sheet] = []
        self.is_whole = True
        self._source: Iterator[Sheet] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._grow)

    def begin(self, sheets: Iterator[Sheet]) -> None:
        """Forget the pages so far, and make these; the first at once."""
        self.sheets, self._source, self.is_whole = [], sheets, False
        self._timer.start()
        self._grow()

    def finish(self) -> None:
        """Make all that are still to come, without a look at the keyboard."""
        self.sheets += self._source
        self._grow()

    def _grow(self) -> None:
        end = perf_counter() + SLICE
        for sheet in self._source:
            self.sheets.append(sheet)
            if perf_counter() >= end:
                break
        else:
            self.is_whole = True
            self._timer.stop()
        self.grown.emit()
