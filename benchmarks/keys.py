"""From a key to the painted page, in one size: `python -m benchmarks.keys 1920x1080 [N | --quick]`.

A thousand presses, at least 400 ms apart: Next, with Back, *I'm stuck* and *My ending* among them.
The time runs from the key event to the end of the paint that it caused, flushed to the window. That
something was painted is looked for in ink, not in geometry.
"""

import sys
from time import perf_counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from benchmarks.figures import summary, tell
from benchmarks.painting import Paints
from benchmarks.stage import MeasuredStage

PRESSES = 1000
QUICK = 60
APART = 0.4
GOALS = {"1920x1080": 8.0, "3840x2160": 20.0}
ROUND = (
    *[Qt.Key.Key_PageDown] * 5,
    Qt.Key.Key_S,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
)


def measure(name: str, presses: int) -> None:
    width, height = (int(part) for part in name.split("x"))
    measured = MeasuredStage(QSize(width, height))
    page = measured.stage.parts.page
    paints = Paints()
    page.installEventFilter(paints)
    times: dict[str, list[float]] = {}
    inks = []
    for n in range(presses):
        key = ROUND[n % len(ROUND)]
        times.setdefault(_kind(key), []).append(_press(measured, key, paints))
        measured.rest(APART)
        if n % 50 == 0:
            inks.append(_ink(page.grab().toImage()))
    everything = [value for values in times.values() for value in values]
    tell(f"key to painted page, 40 words, {name}", "ms", goal_p99=GOALS.get(name),
         least_ink=round(min(inks), 4), **summary(everything))  # fmt: skip
    for kind, values in times.items():
        tell(f"key to painted page, {kind}, {name}", "ms", **summary(values))


def _press(measured: MeasuredStage, key: Qt.Key, paints: Paints) -> float:
    before = paints.count
    began = perf_counter()
    QTest.keyClick(measured.stage.parts.page, key)
    while paints.count == before and perf_counter() - began < 1.0:
        measured.app.processEvents()
    return (perf_counter() - began) * 1000


def _ink(image: QImage) -> float:
    """The share of dots that are not the ground, on a coarse grid."""
    ground = image.pixel(1, 1)
    grid = [
        image.pixel(x, y) != ground
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    ]
    return sum(grid) / len(grid)


def _kind(key: Qt.Key) -> str:
    names = {Qt.Key.Key_S: "I'm stuck", Qt.Key.Key_End: "My ending", Qt.Key.Key_PageUp: "Back"}
    return names.get(key, "Next")


if __name__ == "__main__":
    wished = [int(word) for word in sys.argv[2:] if word.isdigit()]
    measure(sys.argv[1], QUICK if "--quick" in sys.argv else next(iter(wished), PRESSES))
