"""What was made of a text: the findings in words, the name, and the cards in order.

Nothing is kept until the speaker says that this is their talk.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, Deck
from speakaid.i18n import _
from speakaid.storage.importers import Imported
from speakaid.ui.widgets import air
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.card_panel import card_panel
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import imported as say

FEW = 20


class ImportedScreen(ScreenFrame):
    """A talk that is not yet kept."""

    kept = Signal(Deck)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._deck = Deck()
        self.media: Mapping[str, bytes] = {}
        """The pictures of the talk by their names."""
        self.name = LineBox(_(say.NAME))
        # A widget of its own keeps its place before the cards, as it is heard.
        findings = QWidget()
        self.body.addWidget(findings)
        self._findings = air.column(findings, 0.1)
        self.cards = LongList(FEW, _(say.SHOW_REST))
        self._lay_out()
        self.add_back(_(say.BACK))
        self.add_main(_(say.KEEP), "check").clicked.connect(self._on_kept)

    def show_imported(self, imported: Imported) -> None:
        """Show what was made of a text."""
        self._deck, self.media = imported.deck, imported.media
        air.clear(self._findings)
        found = say.summary((one.kind.value, one.number) for one in imported.findings)
        for words in found:
            self._findings.addWidget(BodyText(words, Rank.BODY, "check"))
        if self.main is not None:
            # The keyboard is there first: what became of the text is heard with it.
            self.main.setAccessibleDescription(" ".join(found))
        self.name.setText(imported.deck.title)
        self.name.setCursorPosition(0)
        self.cards.show_items(imported.deck.cards, self._panel)
        self.area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.main is not None:
            self.main.setFocus()

    def _panel(self, card: Card) -> Panel:
        return card_panel(card, lambda name: self.media.get(name, b""))

    def _lay_out(self) -> None:
        label = BodyText(_(say.NAME), Rank.LEAD)
        label.setBuddy(self.name)
        self.body.addWidget(label)
        self.body.addWidget(self.name)
        self.body.addWidget(self.cards)
        self.body.addWidget(BodyText(_(say.WORDS_AS_TYPED), Rank.SOFT))
        self.body.addStretch(1)

    def _on_kept(self) -> None:
        self.kept.emit(self._deck.model_copy(update={"title": self.name.text()}))
