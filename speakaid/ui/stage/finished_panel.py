"""The end: a screen that anyone may see, and one button (R26)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import HEAVY, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import LINE, set_text
from speakaid.wording import stage as wording


class FinishedPanel(StagePanel):
    """Covers the whole stage, so that nothing of the talk is left on it."""

    after_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.after = StageButton(self, "arrow-right")
        self.after.say(_(words.AFTER))
        self.after.clicked.connect(self.after_wanted)

    def arrange(self, look: StageLook) -> None:
        room = look.room
        self.setGeometry(0, 0, room.size.width(), room.size.height())
        most = max(room.letters.size, look.bar)
        size = (float(room.words.width()), 3 * LINE * most)
        block = set_text((Run(_(wording.FINISHED), HEAVY),), look.family, size, most, look.bar)
        button = self.after.size_for(room.words.width())
        high = block.height + 2 * look.bar + button.height()
        top = (room.size.height() - high) / 2
        self._blocks = [(block, QRectF(room.words.x(), top, size[0], block.height))]
        self.after.setGeometry(
            room.words.x(),
            round(top + block.height + 2 * look.bar),
            button.width(),
            button.height(),
        )
        self.after.show()
