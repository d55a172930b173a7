"""One wrong word: the name and the words of a card in boxes, *Keep* or *As it was*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, View
from speakaid.i18n import _
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.boxes import LineBox, TextBox
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import before as say


class MendPanel(QWidget):
    """The words that stand on the stage, to be changed by the speaker alone."""

    kept = Signal(str, dict)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken.as_group(self)
        self._card = Card()
        self.heading = Heading("", Rank.QUESTION)
        self.name = LineBox(_(say.MEND_NAME))
        self.box = TextBox(_(say.MEND_BOX), lines=5)
        self._name_label = BodyText(_(say.MEND_NAME), Rank.LEAD)
        self.as_it_was = ActionButton(_(say.AS_IT_WAS), "arrow-back-up")
        self.empty = Panel(PanelKind.IDEA, 0.7)
        self.empty.column.addWidget(BodyText(_(say.NOTHING_LEFT)))
        self._lay_out()
        self.as_it_was.clicked.connect(self.left)

    def show_card(self, card: Card) -> None:
        """Show the words of this card."""
        self._card = card
        self.heading.setText(say.mend_title(card))
        self.setAccessibleName(self.heading.text())
        self.name.setText(card.point)
        self.name.setCursorPosition(0)
        # A card of nothing but its name has it in the large box.
        for part in (self.name, self._name_label):
            part.setVisible(self._field() != "point")
        self.box.setPlainText(getattr(card, self._field()))
        self.empty.hide()
        self.box.setFocus()

    @property
    def card_id(self) -> str:
        """The card that stands here."""
        return self._card.id

    def keep(self) -> None:
        """Take what is typed."""
        if self._has_words():
            self.kept.emit(self.card_id, {"point": self.name.text(), self._field(): self._words()})
        else:
            self.empty.show()
            self.box.setFocus()

    def leave(self) -> None:
        """Back: what was typed is not lost by that; a card that was emptied is as it was."""
        if self._has_words():
            self.keep()
        else:
            self.left.emit()

    def _words(self) -> str:
        """Words that nobody touched stay as they are, to the last space."""
        touched = self.box.document().isModified()
        return self.box.words() if touched else str(getattr(self._card, self._field()))

    def _has_words(self) -> bool:
        return bool(self._words().strip()) or not str(getattr(self._card, self._field())).strip()

    def _field(self) -> str:
        """Which words stand on the stage: the script, the key words, or only the point."""
        card = self._card
        script_first = card.view is View.SCRIPT
        order = ("script", "key_words") if script_first else ("key_words", "script")
        return next((name for name in (*order, "point") if getattr(card, name).strip()), "script")

    def _lay_out(self) -> None:
        whole = air.column(self, 0.7)
        whole.addWidget(self.heading)
        whole.addWidget(self.empty)
        for label, box, stretch in (
            (self._name_label, self.name, 0),
            (BodyText(_(say.MEND_BOX), Rank.LEAD), self.box, 1),
        ):
            label.setBuddy(box)
            whole.addWidget(label)
            whole.addWidget(box, stretch)
        line = air.row_in(whole)
        line.addWidget(self.as_it_was)
        line.addStretch(1)
