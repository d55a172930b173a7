"""The card that is open: its name, and what the speaker wants to say."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card
from speakaid.i18n import _
from speakaid.ui.prepare.script_box import ScriptBox
from speakaid.ui.widgets import air, spoken
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import prepare as say


class CardEditor(QWidget):
    """Two boxes, their names above them."""

    point_edited = Signal(str)
    script_edited = Signal(str)
    cursor_moved = Signal()
    left = Signal()
    """A box lost the keyboard: what is typed next is another step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken.as_group(self)
        self.setAccessibleName(_(say.THIS_POINT))
        self.point = LineBox(_(say.POINT), size=1.2, weight=700)
        self.point.setMaxLength(say.LONGEST_POINT)
        self.script = ScriptBox(_(say.SCRIPT), lines=3)
        self._card = Card()
        whole = air.column(self, 0.35)
        for name, box, stretch in ((say.POINT, self.point, 0), (say.SCRIPT, self.script, 1)):
            label = BodyText(_(name), Rank.SOFT)
            label.setBuddy(box)
            whole.addWidget(label)
            whole.addWidget(box, stretch)
        self.point.textEdited.connect(self._on_point)
        self.script.edited.connect(self._on_script)
        self.script.cursor_moved.connect(self.cursor_moved)
        for box in (self.point, self.script):
            box.installEventFilter(self)

    def show_card(self, card: Card) -> None:
        """Show the words of a card; of the same card, only what is another now."""
        another = card.id != self._card.id
        self._card = card
        if another or self.point.text() != card.point:
            at = self.point.cursorPosition()
            # A longer name, made elsewhere, is not cut by the first letter that is typed.
            self.point.setMaxLength(max(say.LONGEST_POINT, len(card.point)))
            self.point.setText(card.point)
            self.point.setCursorPosition(0 if another else at)
        # What the point is called meanwhile: by its first words.
        self.point.setPlaceholderText(card.name)
        if another:
            self.script.open_text(card.script)
        else:
            self.script.show_text(card.script)
        self.script.mark(tuple(word.word for word in card.tricky_words))

    def close_card(self) -> None:
        """Whatever is shown next is another card, even one of the same id in another talk."""
        self._card = Card()

    def show_locked(self, *, locked: bool) -> None:
        """Words that can be read and not changed."""
        for box in (self.point, self.script):
            if box.isReadOnly() != locked:
                box.setReadOnly(locked)

    @property
    def card_id(self) -> str:
        """The card that is open."""
        return self._card.id

    def place_in(self, card: Card) -> int:
        """Where the cursor stands in the words of a card; 0 while another one is open."""
        return self.script.place if card.id == self._card.id else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed in another box is another step."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _on_point(self, text: str) -> None:
        self._card = self._card.model_copy(update={"point": text})
        self.point_edited.emit(text)

    def _on_script(self, text: str) -> None:
        self._card = self._card.model_copy(update={"script": text})
        self.script_edited.emit(text)
