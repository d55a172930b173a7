"""One earlier version, to be read; it can be brought back as a copy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Deck
from speakaid.i18n import _
from speakaid.ui.widgets.card_panel import Media, card_panel, no_media
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import lists
from speakaid.wording import prepare_parts as say

FEW = 20


class VersionScreen(ScreenFrame):
    """The points of an earlier version."""

    bring_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.VERSIONS), parent)
        self.cards = LongList(FEW, _(lists.SHOW_MORE))
        self.body.addWidget(self.cards)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.add_main(_(say.BRING_BACK_COPY), "arrow-back-up").clicked.connect(
            self.bring_back_wanted
        )

    def show_version(self, moment: str, deck: Deck, media: Media = no_media) -> None:
        """Show this version."""
        self.hide_notice()
        self.title.setText(moment)
        self.cards.show_items(deck.cards, lambda card: card_panel(card, media))
        self.area.verticalScrollBar().setValue(0)
