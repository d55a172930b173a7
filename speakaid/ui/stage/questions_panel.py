"""Questions: sentences to show or say, and a line to note what was asked (R27)."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from speakaid.core import events
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import STRONG, Run, font
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text

BIG = 1.6


class NoteLine(QLineEdit):
    """A line to write on: what is typed there is never taken for a key of the stage."""

    noted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            return
        super().keyPressEvent(event)

    def keep(self) -> None:
        """Hand over what is written, and make room for the next."""
        if self.text().strip():
            self.noted.emit(self.text().strip())
            self.clear()


class QuestionsPanel(StagePanel):
    """The sentences, the line, and the way back."""

    happened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = tuple(_(sentence) for sentence in words.QUESTION_SENTENCES)
        self.note = NoteLine(self)
        self.note.setPlaceholderText(_(words.NOTE_HERE))
        self.note.setAccessibleName(_(words.NOTE_HERE))
        self.note.noted.connect(lambda text: self.happened.emit(events.Noted(text)))
        self.keep = StageButton(self, "check")
        self.keep.say(_(words.KEEP))
        self.keep.clicked.connect(self.note.keep)
        self.back = StageButton(self, "arrow-back-up")
        self.back.say(_(words.TO_MY_TALK))
        self.back.clicked.connect(lambda _checked=False: self.happened.emit(events.Resume()))

    def use_sentences(self, sentences: tuple[str, ...]) -> None:
        """The speaker's own sentences; without any, ours."""
        own = tuple(sentence for sentence in sentences if sentence.strip())
        self._sentences = own or tuple(_(sentence) for sentence in words.QUESTION_SENTENCES)
        if self._look is not None:
            self.arrange(self._look)

    def arrange(self, look: StageLook) -> None:
        place, gap = self.inner(look), look.room.gap
        keep = self.keep.size_for(round(place.width() / 3))
        back = self.back.size_for(round(place.width()))
        low = round(place.bottom()) + 1 - back.height()
        self.back.setGeometry(round(place.x()), low, back.width(), back.height())
        y = low - gap - keep.height()
        right = round(place.right()) + 1
        self.keep.setGeometry(right - keep.width(), y, keep.width(), keep.height())
        note_wide = right - keep.width() - gap - round(place.x())
        self.note.setGeometry(round(place.x()), y, note_wide, keep.height())
        self.note.setFont(font(look.family, look.bar * 0.99))
        self.note.setStyleSheet(_note_style(look))
        palette = self.note.palette()
        palette.setColor(palette.ColorRole.PlaceholderText, look.colours.desk_soft)
        self.note.setPalette(palette)
        self._blocks = self._sentence_blocks(look, place, y - gap)

    def _sentence_blocks(
        self, look: StageLook, place: QRectF, bottom: float
    ) -> list[tuple[TextBlock, QRectF]]:
        blocks: list[tuple[TextBlock, QRectF]] = []
        floor = min(look.bar, look.room.letters.floor)
        share = (bottom - place.y()) / len(self._sentences)
        size = (place.width(), max(share - look.room.gap, LINE * floor))
        top = place.y()
        for sentence in self._sentences:
            most = min(look.room.letters.size, look.bar * BIG)
            block = set_text((Run(sentence, STRONG),), look.family, size, max(most, floor), floor)
            if top + block.height > bottom + 1:
                break
            blocks.append((block, QRectF(place.x(), top, place.width(), block.height)))
            top += block.height + look.room.gap
        return blocks


def _note_style(look: StageLook) -> str:
    worn = look.colours
    return (
        f"QLineEdit {{ background: {worn.desk_panel.name()}; color: {worn.desk_ink.name()};"
        f" border: {look.border}px solid {worn.desk_edge.name()};"
        f" border-radius: {look.radius}px; padding: 0 {look.room.pad}px; }}"
        f" QLineEdit:focus {{ border-color: {worn.action_ground.name()}; }}"
    )
