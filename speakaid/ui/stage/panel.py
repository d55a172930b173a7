"""What the stage's panels share: they cover the page's area, and paint words and buttons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import TextBlock


class StagePanel(QWidget):
    """A panel over the page. A press beside its buttons does nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: StageLook | None = None
        self._blocks: list[tuple[TextBlock, QRectF]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look
        self.setGeometry(look.room.page)
        for button in self.findChildren(StageButton):
            button.wear(look)
        self.arrange(look)
        self.update()

    def arrange(self, look: StageLook) -> None:
        """Put words and buttons where they stand. For each panel to say."""

    def inner(self, look: StageLook) -> QRectF:
        """The page's area for words, in the panel's own coordinates."""
        return QRectF(look.room.words.translated(-look.room.page.topLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colours.stage_ground)
        self.paint_more(painter, self._look)
        for block, place in self._blocks:
            block.draw(painter, place, self._look.colours.stage_ink)
        painter.end()

    def paint_more(self, painter: QPainter, look: StageLook) -> None:
        """Draw what is neither words nor buttons, under them."""
