"""What the organiser should know: six boxes, kept in the talk as they are typed."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from speakaid.core.deck import MOST_CHARACTERS, Deck, Organiser
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import TextBox
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import printing as say
from speakaid.wording.paper import ORGANISER_ASKS

PAUSE_MS = 500
"""Typing is handed over this long after the first change that was not: within a second."""
LINES = 2


class OrganiserScreen(ScreenFrame):
    """The form for the sheet."""

    deck_changed = Signal(Deck)
    """The talk with its new `organiser`; whoever shows the screen keeps it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.ORGANISER_TITLE), parent)
        self._deck = Deck()
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self.boxes = {name: TextBox(_(asks), lines=LINES) for name, asks in ORGANISER_ASKS.items()}
        self._lay_out()
        self.add_back(_(say.BACK))
        self.add_main(_(say.DONE), "check").clicked.connect(self.back_wanted)
        self.show_fact(_(say.ORGANISER_KEPT))
        self._timer.timeout.connect(self._hand_over)
        for box in self.boxes.values():
            box.textChanged.connect(self._on_typed)

    def show_deck(self, deck: Deck) -> None:
        """Show what is known so far."""
        self._timer.stop()
        self._deck = deck
        self.hide_notice()
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setPlainText(getattr(deck.organiser, name))
            box.blockSignals(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        next(iter(self.boxes.values())).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._timer.isActive():
            self._hand_over()

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _hand_over(self) -> None:
        self._timer.stop()
        words = {name: box.words() for name, box in self.boxes.items()}
        if any(len(text) > MOST_CHARACTERS for text in words.values()):
            self.show_notice(_(say.TOO_LONG))
            return
        deck = self._deck.model_copy(update={"organiser": Organiser(**words)})
        if deck != self._deck:
            self._deck = deck
            self.deck_changed.emit(deck)

    def _lay_out(self) -> None:
        self.body.addWidget(BodyText(_(say.ORGANISER_ABOUT), Rank.SOFT))
        halves = air.row_in(self.body, 1.2, stretch=1)
        names = list(self.boxes)
        for half in (names[: len(names) // 2], names[len(names) // 2 :]):
            column = air.column_in(halves, 0.3, stretch=1)
            for name in half:
                self._add(column, name)

    def _add(self, column: QVBoxLayout, name: str) -> None:
        label = BodyText(_(ORGANISER_ASKS[name]), Rank.LEAD)
        box = self.boxes[name]
        label.setBuddy(box)
        # All six share what room there is; Qt would give each a room of its own liking.
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(label)
        column.addWidget(box, 1)
