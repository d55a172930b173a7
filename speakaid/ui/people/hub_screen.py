"""People, and cards to show: each card one press away, and what the speaker knows of people."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.widgets import air
from speakaid.ui.widgets.menu import Item, Menu, MenuButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import cards_to_show
from speakaid.wording import people as say

TODAY, WRITTEN = "today", "written"


class HubScreen(ScreenFrame):
    """Three cards, and below them the ways to the people of a talk."""

    card_wanted = Signal(int)
    """The place of a card among all, from 0."""
    today_wanted = Signal()
    written_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.HUB), parent)
        self.cards = [_Card(words) for words in cards_to_show.CARDS]
        self.yours = Menu(_(say.YOURS))
        cards = QWidget()
        self.body.addWidget(cards)
        column = air.column(cards, 0.5)
        column.addWidget(BodyText(_(say.SHOW_ONE), Rank.SOFT))
        for place, card in enumerate(self.cards):
            column.addWidget(card)
            card.clicked.connect(lambda _on=False, place=place: self.card_wanted.emit(place))
        self.body.addWidget(self.yours)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.yours.chosen.connect(self._on_chosen)
        self.show_today("")

    def show_today(self, about: str) -> None:
        """Say of whom the people of today are; nothing where there are none."""
        self.yours.show_items(
            (
                Item(TODAY, _(say.TODAY), about or _(say.NOBODY_TODAY), "users", not about),
                Item(WRITTEN, _(say.WRITTEN), _(say.WRITTEN_ABOUT), "file-text"),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards[0].setFocus()

    def _on_chosen(self, name: str) -> None:
        (self.today_wanted if name == TODAY else self.written_wanted).emit()


class _Card(MenuButton):
    """A card, large enough to be found by shaking hands."""

    def __init__(self, words: str) -> None:
        super().__init__(Item(words, _(words), icon="maximize"), size=1.35)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + theme.present().em(0.4)
