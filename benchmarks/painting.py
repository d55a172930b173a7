"""When a window was painted, and a rest in which the program goes on with what it does beside."""

from collections.abc import Callable
from time import monotonic, perf_counter, sleep

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class Paints(QObject):
    """How often what it watches was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def rest(seconds: float) -> None:
    """Let the program go on."""
    end = monotonic() + seconds
    while (left := end - monotonic()) > 0:
        QApplication.processEvents()
        sleep(min(left, 0.002))


def till_painted(press: Callable[[], object], paints: Paints) -> float:
    """Milliseconds from this press to the end of the paint that it caused, flushed."""
    before, began = paints.count, perf_counter()
    press()
    while paints.count == before and perf_counter() - began < 1.0:
        QApplication.processEvents()
    return (perf_counter() - began) * 1000
