"""All that can be done with a point, and with the whole talk, in words."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, Deck
from speakaid.core.edits import can_add, is_held, place_of
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.prepare import talk_items
from speakaid.ui.prepare.talk_items import WHOLE, Rights
from speakaid.ui.widgets import air
from speakaid.ui.widgets.menu import Item, Menu
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import prepare
from speakaid.wording import prepare_more as say


class MoreScreen(ScreenFrame):
    """Two columns: the whole talk, this point."""

    chosen = Signal(str)
    """What is wanted, by its name: see `wording/prepare_more.py`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._is_fresh = True
        self._announcer = Announcer(self)
        self.point = Menu(_(say.THIS_POINT))
        self.order = Menu(_(say.ORDER))
        self.talk = Menu(_(say.WHOLE_TALK))
        self.steps = Menu(_(say.STEPS))
        columns = QWidget()
        self.body.addWidget(columns)
        row = air.row(columns, 1.0)
        left, right = air.column_in(row, 0.9, 1), air.column_in(row, 0.9, 1)
        left.addWidget(self.talk)
        left.addWidget(self.steps)
        left.addStretch(1)
        right.addWidget(self.point)
        right.addWidget(self.order)
        right.addStretch(1)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        for menu in (self.point, self.order, self.talk, self.steps):
            menu.chosen.connect(self.chosen)

    def show_point(
        self,
        deck: Deck,
        card: Card | None,
        cut: int,
        *,
        shelved: int,
        has_ideas: bool = False,
        rights: Rights = WHOLE,
        can_redo: bool = False,
    ) -> None:
        """Show what can be done; `cut` is where in the script it would be split.

        `has_ideas`: a helper types, who has ideas for this talk.
        """
        self.point.say_heading(say.this_point(card))
        self.point.show_items(map(rights.of, _about_point(card)))
        self.order.show_items(map(rights.of, _about_order(deck, card, cut)))
        about, people, *past = _about_talk(shelved)
        own = (Item(say.IDEAS, _(say.IDEAS_WORD), _(say.IDEAS_ABOUT), "bulb"),) if has_ideas else ()
        talk = (about, *talk_items.marks(deck), people, *own, *past)
        self.talk.show_items(map(rights.of, talk))
        self.steps.show_items((rights.of(_redo(can_redo)),))

    def begin(self) -> None:
        """Come with the keyboard on the first thing, and not on what was done the last time."""
        self.hide_notice()
        self.show_fact("")
        self._is_fresh = True

    def tell(self, words: str) -> None:
        """Say what came of a press, and stay."""
        self.show_fact(words)
        self._announcer.announce(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fresh:
            self._is_fresh = False
            self.talk.buttons[say.ABOUT].setFocus()


def _about_point(card: Card | None) -> tuple[Item, ...]:
    none = card is None
    return (
        Item(say.KIND, _(say.KIND_WORD), _(say.KIND_ABOUT), "edit", none),
        Item(say.VIEW, _(say.VIEW_WORD), _(say.VIEW_ABOUT), "photo", none),
    )


def _about_order(deck: Deck, card: Card | None, cut: int) -> tuple[Item, ...]:
    place = -1 if card is None else place_of(deck, card.id)
    following = deck.cards[place + 1] if 0 <= place < len(deck.cards) - 1 else None
    # Beside the opening or the ending a point stays because of them.
    held = card is None or is_held(card)
    held_up, held_down = held or place > 0, held or following is not None
    up, down = _ways(deck, place)
    full = not can_add(deck)
    return (
        Item(say.UP, _(say.UP_WORD), say.up_about(up, held=held_up), "arrow-up", up is None),
        Item(
            say.DOWN,
            _(say.DOWN_WORD),
            say.down_about(down, held=held_down),
            "arrow-down",
            down is None,
        ),
        Item(say.SPLIT, _(say.SPLIT_WORD), say.split_about(card, cut), "scissors", not cut or full),
        Item(say.JOIN, _(say.JOIN_WORD), say.join_about(following), "link", following is None),
        Item(say.COPY, _(say.COPY_WORD), _(say.COPY_ABOUT), "copy", card is None or full),
        Item(say.REMOVE, _(say.REMOVE_WORD), _(say.REMOVE_ABOUT), "archive", card is None),
    )


def _ways(deck: Deck, place: int) -> tuple[Card | None, Card | None]:
    """The points that this one could change places with, above and below."""
    if place < 0 or is_held(deck.cards[place]):
        return None, None
    above = deck.cards[place - 1] if place else None
    below = deck.cards[place + 1] if place + 1 < len(deck.cards) else None
    return (
        None if above is None or is_held(above) else above,
        None if below is None or is_held(below) else below,
    )


def _redo(can: bool) -> Item:
    about = _(say.REDO_ABOUT if can else prepare.NOTHING_TO_REDO)
    return Item(say.REDO, _(say.REDO_WORD), about, "arrow-forward-up", not can)


def _about_talk(shelved: int) -> tuple[Item, ...]:
    return (
        Item(say.ABOUT, _(say.ABOUT_WORD), _(say.ABOUT_ABOUT), "clipboard-text"),
        Item(say.PEOPLE, _(say.PEOPLE_WORD), _(say.PEOPLE_ABOUT), "users"),
        Item(say.SHELF, _(say.SHELF_WORD), say.shelf_about(shelved), "archive", not shelved),
        Item(say.VERSIONS, _(say.VERSIONS_WORD), _(say.VERSIONS_ABOUT), "history"),
    )
