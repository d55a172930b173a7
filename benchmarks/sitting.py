"""A press while one practises, till its answer is painted: the words fade, card after card.

`python -m benchmarks.sitting [--quick]`. Cards of forty words, by the program as it is: whole text,
first letters with a dot for every other letter, the point. The time runs from the press of the key
to the end of the paint that it caused, flushed to the window.
"""

import sys
import tempfile
from functools import partial
from os import environ

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.figures import summary, tell
from benchmarks.painting import Paints, rest, till_painted
from benchmarks.stage import deck
from speakaid.app import put_together
from speakaid.core.practice.items import Way
from speakaid.storage import library, paths

PRESSES, QUICK = 300, 60
APART = 0.5
"""Seconds between two presses: less than one needs to say it, more than a hand trembles."""


def measure(presses: int) -> None:
    path = library.add(deck(presses))
    parts = put_together()
    parts.desk.begin()
    parts.desk.working.practise(path)
    practising = parts.desk.working.practising
    practising.today.way_wanted.emit(Way.FADE)
    rest(1.0)
    paint = Paints()
    practising.turn.words.installEventFilter(paint)
    press = partial(QTest.keyClick, practising.turn, Qt.Key.Key_Right)
    took = []
    for _number in range(presses):
        took.append(till_painted(press, paint))
        rest(APART)
    tell("press to its answer, painted, while one practises", "ms", goal_p99=16, **summary(took))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        environ[paths.HOME_VARIABLE] = home
        measure(QUICK if "--quick" in sys.argv else PRESSES)
