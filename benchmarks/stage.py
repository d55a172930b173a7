"""A stage to be measured: full size, a talk of 40-word pages, the runner that the program uses."""

from time import monotonic

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from speakaid.core import events
from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.talk_runner import TalkRunner

FORTY = (
    "Two years ago I was told my diagnosis in a room with no window, late on a Friday, and I was "
    "given a leaflet and a handshake and sent home on the bus alone with all of that."
)
DISTANCE_CM = 110
"""So far that a page of five lines, as many of the forty words as the rules allow, fills it."""
SCREEN_CM = 53.0
"""The width of a desk screen of 24 inches."""


def deck(cards: int = 600) -> Deck:
    """Cards of forty words each, an opening and an ending: more than a thousand presses turn."""
    kinds = [CardKind.OPENING, *[CardKind.POINT] * (cards - 2), CardKind.CLOSING]
    made = [
        Card(id=f"c{n}", kind=kind, point=f"Point {n}", script=f"{n}. {FORTY}")
        for n, kind in enumerate(kinds)
    ]
    return Deck(title="Measured", cards=tuple(made), holding_sentences=("One moment, please.",))


class MeasuredStage:
    """The stage, its runner, and the way to wait for paint."""

    def __init__(self, size: QSize) -> None:
        self.app = QApplication.instance() or QApplication(["bench"])
        dots = size.width() / SCREEN_CM
        settings = Settings(distance_cm=DISTANCE_CM, dots_per_cm=dots, same_key_guard_ms=0)
        self.stage = StageScreen(settings)
        self.stage.resize(size)
        self.runner = TalkRunner(TalkSession(Talk(deck())))
        self.stage.happened.connect(self.runner.submit)
        self.runner.display_changed.connect(self.stage.show_display)
        self.runner.ahead_changed.connect(self.stage.draw_ahead)
        self.stage.show()
        self.runner.start(events.Start(slot=24 * 3600.0))
        self.rest(1.0)

    def rest(self, seconds: float) -> None:
        """Let the program be idle for a while, as between two presses."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            self.app.processEvents()
            _sleep(min(left, 0.005))


def _sleep(seconds: float) -> None:
    from time import sleep

    sleep(seconds)
