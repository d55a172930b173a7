"""A decision about an idea, in a talk of 200 cards with 200 ideas, till the next one is painted.

`python -m benchmarks.deciding [--quick]`. Half of the ideas are kept as mine, half are used. The
time runs from the press of the key to the end of the paint that it caused, flushed to the window.
"""

import sys
import tempfile
from os import environ

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figures import summary, tell
from benchmarks.painting import Paints, rest, till_painted
from benchmarks.stage import deck
from speakaid.app import put_together
from speakaid.core.authors import helper
from speakaid.core.deck import Deck
from speakaid.core.suggesting import received
from speakaid.storage import library, paths
from speakaid.ui.ideas.ideas_screen import IdeasScreen

CARDS, QUICK = 200, 40
APART = 0.5
"""Seconds between two decisions: less than one needs to read, more than a hand trembles."""


def talk_with_ideas() -> Deck:
    """Each card has one idea: other words at its end."""
    mine = deck(CARDS)
    cards = (one.model_copy(update={"script": f"{one.script} So it is."}) for one in mine.cards)
    return received(mine, mine.model_copy(update={"cards": tuple(cards)}), helper("Anna"))


def measure(decisions: int) -> None:
    path = library.add(talk_with_ideas())
    parts = put_together()
    parts.desk.begin()
    parts.desk.working.decide(path)
    rest(1.0)
    screen = parts.desk.working.preparing.ideas.deciding.screen
    paint = Paints()
    screen.theirs.installEventFilter(paint)
    took = []
    for number in range(decisions - 1):
        took.append(decided(screen, paint, is_used=number % 2 == 1))
        rest(APART)
    tell(
        "decision to the next idea, painted, 200 cards and ideas",
        "ms",
        goal_p99=16,
        **summary(took),
    )
    parts.desk.working.preparing.finish()


def decided(screen: IdeasScreen, paint: Paints, *, is_used: bool) -> float:
    button = screen.choices.use if is_used else screen.choices.keep
    button.setFocus()
    QApplication.processEvents()
    return till_painted(lambda: QTest.keyClick(button, Qt.Key.Key_Return), paint)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        environ[paths.HOME_VARIABLE] = home
        measure(QUICK if "--quick" in sys.argv else CARDS)
