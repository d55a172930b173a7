"""A line above the bottom bar: whether the microphone hears, and the voice can be heard.

It is there from the opening of the stage, or not at all, so that nothing moves when it changes.
In Pause it says in a sentence, where the other sentences begin, what is else a word.
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.display import Phase
from speakaid.ui import icons
from speakaid.ui.stage.lettering import PLAIN, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.text_block import LINE, TextBlock, set_text
from speakaid.ui.widgets import spoken
from speakaid.wording import stage_marks as wording
from speakaid.wording.stage_marks import Mark

ICONS = {
    Mark.LISTENING: "microphone-2",
    Mark.NOT_HEARD: "microphone-off",
    Mark.TOO_LOUD: "microphone-2",
    Mark.VOICE: "speaker",
    Mark.NO_SOUND: "speaker-off",
}
ICON, GAP, APART = 0.95, 0.3, 1.0
"""In heights of the letters: an icon, the room after it, and between two marks."""


class MarksRow(QWidget):
    """The marks, at the right end of their line, away from the speaker's words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: StageLook | None = None
        self._phase = Phase.READY
        self.marks: tuple[Mark, ...] = ()
        """What stands there now."""
        spoken.as_words(self)
        self.hide()

    def wear(self, look: StageLook) -> None:
        """Take on a look; without a line of its own it is not there."""
        self._look = look
        self.setGeometry(look.room.marks)
        self._show_or_hide()
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these; the same again changes nothing."""
        if marks != self.marks:
            self.marks = marks
            self.setAccessibleName(wording.sentences(marks))
            self.update()

    def show_phase(self, phase: Phase) -> None:
        """In Pause it says it in sentences, else in a word each; after the end, no more."""
        if phase is not self._phase:
            self._phase = phase
            self._show_or_hide()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Beside the page no press turns it.
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colours.stage_ground)
        said = self._sentences(self._look) if self._phase is Phase.PAUSED else None
        if said is not None:
            said.draw(painter, self._inside(self._look), self._look.colours.stage_ink)
        else:
            self._paint_marks(painter, self._look)
        painter.end()

    def _show_or_hide(self) -> None:
        has_line = self._look is not None and not self._look.room.marks.isEmpty()
        self.setVisible(has_line and self._phase is not Phase.FINISHED)

    def _paint_marks(self, painter: QPainter, look: StageLook) -> None:
        place, letters = self._inside(look), look.bar
        for mark in reversed(self.marks):
            ink = look.colours.stage_soft if mark.is_well else look.colours.stage_ink
            wide = self._paint_mark(painter, look, place, mark, ink)
            place.setRight(place.right() - wide - APART * letters)

    def _paint_mark(
        self, painter: QPainter, look: StageLook, place: QRectF, mark: Mark, ink: QColor
    ) -> float:
        """Draw one at the right end of a place; how wide it is."""
        weight = PLAIN if mark.is_well else STRONG
        block = self._block(look, (Run(wording.word(mark), weight),), place.width())
        block.draw(painter, place, ink, across=1.0)
        side = ICON * block.pixels
        wide = side + GAP * block.pixels + block.width
        icon = QRectF(place.right() - wide, place.center().y() - side / 2, side, side)
        icons.draw(painter, ICONS[mark], icon, ink)
        return wide

    def _sentences(self, look: StageLook) -> TextBlock | None:
        """As much of them as fits on the line; None where each would be cut."""
        wide = self._inside(look).width()
        whole = wording.sentences(self.marks), wording.sentences(self.marks, go_on=False)
        blocks = (self._block(look, (Run(words, PLAIN),), wide) for words in whole)
        return next((block for block in blocks if block.whole and block.lines), None)

    def _block(self, look: StageLook, runs: tuple[Run, ...], wide: float) -> TextBlock:
        floor = min(look.bar, look.room.letters.floor)
        return set_text(
            runs, look.family, (wide, LINE * look.bar), look.bar, floor, may_be_cut=True
        )

    def _inside(self, look: StageLook) -> QRectF:
        """As wide as the speaker's words, in this widget's own coordinates."""
        words, line = look.room.words, look.room.marks
        return QRectF(words.x() - line.x(), 0, words.width(), line.height())
