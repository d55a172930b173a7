"""The points that were come to, and those still to tell someone; each can be corrected."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import after as say


class PointsPanel(Panel):
    """What was come to, in the order of the talk. It keeps what the speaker corrects."""

    kept_for_later = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(air_round=1.1, gap=0.5, parent=parent)
        self._cards: tuple[Card, ...] = ()
        self._must: frozenset[str] = frozenset()
        self._said: set[str] = set()
        self._later: set[str] = set()
        self._is_changing = False
        self._buttons: dict[str, ActionButton] = {}
        """By the card, what can be pressed about it: the first where there are two."""
        self._inside = air.column_in(self.column, 0.5)
        self.column.addStretch(1)

    def show_points(self, cards: tuple[Card, ...], said: set[str], still: set[str]) -> None:
        """Show these cards: the ids that were come to, and those still to tell someone."""
        self._cards, self._said = cards, set(said)
        self._must, self._later, self._is_changing = frozenset(still), set(), False
        self._draw()

    def _draw(self) -> None:
        air.clear(self._inside)
        self._buttons = {}
        said = [card for card in self._cards if card.id in self._said]
        still = [card for card in self._cards if self._is_still(card)]
        later = [card for card in self._cards if card.id in self._later]
        for card in said:
            self._add_said(card)
        if not said:
            self._inside.addWidget(BodyText(_(say.NONE_YET)))
        self._add_part(say.STILL, still, self._add_still)
        self._add_part(say.KEPT_FOR_LATER, later, self._add_later)
        if self._is_changing:
            self._add_part(say.OTHERS, self._others(), self._add_later)
        self._add_change()

    def _add_part(self, words: str, cards: list[Card], add: Callable[[Card], None]) -> None:
        if cards:
            self._inside.addWidget(BodyText(_(words), Rank.SOFT))
        for card in cards:
            add(card)

    def _add_said(self, card: Card) -> None:
        line = air.row_in(self._inside)
        line.addWidget(BodyText(card.name, Rank.BODY, "check"), 1)
        if not self._is_changing:
            return
        button = ActionButton(_(say.NOT_SAID), kind=Kind.QUIET)
        button.setAccessibleName(say.not_said(card))
        button.clicked.connect(lambda: self._correct(card, said=False))
        self._buttons[card.id] = button
        line.addWidget(button)

    def _others(self) -> list[Card]:
        """What is named nowhere else: it can have been said all the same."""
        named = self._said | self._later
        return [c for c in self._cards if c.id not in named and not self._is_still(c)]

    def _add_change(self) -> None:
        row = FlowRow()
        ways = {False: (say.CHANGE_LIST, "edit"), True: (say.LIST_IS_RIGHT, "check")}
        words, icon = ways[self._is_changing]
        button = ActionButton(_(words), icon, Kind.QUIET)
        button.clicked.connect(self._on_change)
        self._buttons[""] = button
        row.add(button)
        self._inside.addWidget(row)

    def _on_change(self) -> None:
        self._is_changing = not self._is_changing
        self._draw_and_keep_focus()

    def _add_still(self, card: Card) -> None:
        self._inside.addWidget(BodyText(card.name, Rank.LEAD))
        row = FlowRow()
        row.add(self._did_say(card))
        keep = ActionButton(_(say.KEEP), kind=Kind.QUIET)
        keep.setAccessibleName(say.keep(card))
        keep.clicked.connect(lambda: self._keep(card))
        row.add(keep)
        self._inside.addWidget(row)

    def _add_later(self, card: Card) -> None:
        line = air.row_in(self._inside)
        line.addWidget(BodyText(card.name), 1)
        line.addWidget(self._did_say(card))

    def _did_say(self, card: Card) -> ActionButton:
        button = ActionButton(_(say.DID_SAY), kind=Kind.QUIET)
        button.setAccessibleName(say.did_say(card))
        button.clicked.connect(lambda: self._correct(card, said=True))
        self._buttons[card.id] = button
        return button

    def _correct(self, card: Card, *, said: bool) -> None:
        (self._said.add if said else self._said.discard)(card.id)
        self._later.discard(card.id)
        if not said:
            self._must |= {card.id}
        self._draw_and_keep_focus(card.id)

    def _keep(self, card: Card) -> None:
        self._later.add(card.id)
        self.kept_for_later.emit(card.id)
        self._draw_and_keep_focus(card.id)

    def _draw_and_keep_focus(self, card_id: str = "") -> None:
        """Draw anew; the focus goes to what can be pressed about this card, or to the first."""
        self._draw()
        first = next(iter(self._buttons.values()), None)
        target = self._buttons.get(card_id, first) if card_id else first
        if target is not None:
            # What is new in a layout is shown at the next turn, and only what is shown takes focus.
            QTimer.singleShot(0, target, target.setFocus)

    def _is_still(self, card: Card) -> bool:
        return card.id in self._must and card.id not in self._said | self._later
