"""Questions: sentences to show or say, and a line to note what was asked (R27)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from speakaid.core import events
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import PLAIN, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.note_line import NoteLine
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text

BIG = 1.6
MOST_KEPT = 3
KEPT_SHARE = 0.45
"""How much of the room above the line may be for what was kept."""


class QuestionsPanel(StagePanel):
    """The sentences, what was kept, the line, and the way back."""

    happened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = tuple(_(sentence) for sentence in words.QUESTION_SENTENCES)
        self._kept: tuple[str, ...] = ()
        self._soft: list[tuple[TextBlock, QRectF]] = []
        self.note = NoteLine(self)
        self.note.setPlaceholderText(_(words.NOTE_HERE))
        self.note.setAccessibleName(_(words.NOTE_HERE))
        self.note.noted.connect(self._note)
        self.keep = StageButton(self, "check")
        self.keep.say(_(words.KEEP))
        self.keep.clicked.connect(self.note.keep)
        self.back = StageButton(self, "arrow-back-up")
        self.back.say(_(words.TO_MY_TALK))
        self.back.clicked.connect(lambda _checked=False: self.happened.emit(events.Resume()))

    @property
    def kept(self) -> str:
        """What is said of the question that was kept last, "" without one."""
        return _(words.KEPT).format(words=self._kept[-1]) if self._kept else ""

    def use_sentences(self, sentences: tuple[str, ...]) -> None:
        """The speaker's own sentences; without any, ours."""
        own = tuple(sentence for sentence in sentences if sentence.strip())
        self._sentences = own or tuple(_(sentence) for sentence in words.QUESTION_SENTENCES)
        self._arrange_anew()

    def use_kept(self, kept: tuple[str, ...]) -> None:
        """The questions that were kept in this talk so far."""
        self._kept = kept
        self._arrange_anew()

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
        self.note.wear(look)
        above = place.adjusted(0, 0, 0, y - gap - place.bottom())
        kept_top = self._arrange_kept(look, above)
        self._blocks += self._sentence_blocks(look, place, kept_top)

    def paint_more(self, painter: QPainter, look: StageLook) -> None:
        for block, place in self._soft:
            block.draw(painter, place, look.colours.stage_soft)

    def _note(self, text: str) -> None:
        self.use_kept((*self._kept, text))
        self.happened.emit(events.Noted(text))

    def _arrange_anew(self) -> None:
        # The sentences are painted: who cannot see them hears them at the line that has the focus.
        self.note.setAccessibleDescription(" ".join(self._sentences))
        if self._look is not None:
            self.arrange(self._look)
            self.update()

    def _arrange_kept(self, look: StageLook, place: QRectF) -> float:
        """What was kept, the last one nearest to the line; where its room begins.

        The room is there before anything is kept, so that nothing moves when it is.
        """
        self._blocks, self._soft = [], []
        line = LINE * look.bar
        count = max(1, min(MOST_KEPT, int(place.height() * KEPT_SHARE / line)))
        for number, text in enumerate(reversed(self._kept[-count:])):
            last = number == 0
            runs = (Run(self.kept if last else text, STRONG if last else PLAIN),)
            size = (place.width(), line)
            block = set_text(runs, look.family, size, look.bar, look.bar * 0.99, may_be_cut=True)
            row = QRectF(place.x(), place.bottom() - (number + 1) * line, place.width(), line)
            (self._blocks if last else self._soft).append((block, row))
        return place.bottom() - count * line - look.room.gap

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
