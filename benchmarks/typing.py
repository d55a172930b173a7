"""A letter typed into Prepare, in a talk of 200 cards, with everything running beside it: the list,
the picture of the stage, hints, the keeping. `python -m benchmarks.typing [N | --quick]`.

The time runs from the key to the end of the paint of the box, flushed to the window. The picture of
the stage follows: its time is counted from the key to its paint.
"""

import sys
import tempfile
from os import environ
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figures import summary, tell
from benchmarks.painting import rest
from benchmarks.stage import deck
from speakaid.app import put_together
from speakaid.storage import library, paths
from speakaid.ui.preparing import Preparing

LETTERS, QUICK = 1000, 100
APART = 0.11
"""Seconds between two letters: a quick typist, 90 words a minute."""
WORDS = "one named person and a telephone number "


class LastPaint(QObject):
    """When something was painted last, and how often."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self.at = 0, 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            self.at = perf_counter()
        return False


def measure(letters: int) -> None:
    path = library.add(deck(200))
    parts = put_together()
    parts.desk.working.change(path)
    preparing = parts.desk.working.preparing
    preparing.at_work.open_card("c100")
    rest(1.0)
    script, box, picture = preparing.screen.editor.script, LastPaint(), LastPaint()
    script.viewport().installEventFilter(box)
    preparing.picture.installEventFilter(picture)
    script.setFocus()
    keys, pictures = [], []
    for number in range(letters):
        took, began = typed(script, WORDS[number % len(WORDS)], box)
        keys.append(took)
        rest(APART)
        if picture.at > began:
            pictures.append((picture.at - began) * 1000)
    tell("letter to painted box, 200 cards", "ms", goal_p99=16, **summary(keys))
    tell("letter to painted stage picture", "ms", goal=100, **summary(pictures))
    undo(preparing)
    preparing.finish()


def typed(script: QWidget, letter: str, box: LastPaint) -> tuple[float, float]:
    before, began = box.count, perf_counter()
    QTest.keyClicks(script, letter)
    while box.count == before and perf_counter() - began < 1.0:
        QApplication.processEvents()
    return (perf_counter() - began) * 1000, began


def undo(preparing: Preparing) -> None:
    times = []
    for _ in range(20):
        began = perf_counter()
        QTest.keyClick(
            preparing.screen.editor.script, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        QApplication.processEvents()
        times.append((perf_counter() - began) * 1000)
        rest(0.1)
    tell("undo to painted", "ms", **summary(times))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        environ[paths.HOME_VARIABLE] = home
        wished = [int(word) for word in sys.argv[1:] if word.isdigit()]
        measure(QUICK if "--quick" in sys.argv else next(iter(wished), LETTERS))
