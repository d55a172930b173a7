"""A choice that shows the first words as the stage will: its colours, its letters, their size."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.core.settings import Theme
from speakaid.ui import fonts, icons, theme
from speakaid.ui.widgets.choice_card import ChoiceCard
from speakaid.ui.widgets.flow import TextFlow

LINE = 1.3
HEAVY = 800
HIGHEST = 10


class SampleCard(ChoiceCard):
    """The first words, at true size, pale or dark."""

    def __init__(self, name: str, shown_in: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._theme = shown_in
        self._words = ""
        self._pixels = 60.0
        # Its height follows from its width alone: long words on a narrow card are high.
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def show_sample(self, words: str, pixels: float) -> None:
        """Show these words, so many pixels high."""
        self._words, self._pixels = words, pixels
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = theme.present().em(16)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.present().em(8), theme.present().em(4))

    def heightForWidth(self, width: int) -> int:
        look = theme.present()
        return max(look.em(5), round(self._flow(width).height + look.em(2)))

    def ground(self) -> QColor:
        return theme.colours(self._theme).stage_ground

    def ring_ink(self) -> QColor:
        return theme.colours(self._theme).stage_ink

    def paint_content(self, painter: QPainter) -> None:
        look, ink = theme.present(), theme.colours(self._theme).stage_ink
        flow = self._flow(self.width())
        flow.draw(painter, look.em(1), (self.height() - flow.height) / 2, ink)
        if self.isChecked():
            side = look.em(1.4)
            left, top = self.width() - side - look.em(0.6), self.height() - side - look.em(0.6)
            icons.draw(painter, "check", QRectF(left, top, side, side), ink)

    def _flow(self, width: int) -> TextFlow:
        look = theme.present()
        letters = fonts.font(look.letters, self._pixels, HEAVY)
        words, room = self._words.split(), max(1, width - look.em(2))
        flow = TextFlow(" ".join(words), letters, room, LINE)
        # As many words as leave *Smaller* and *Bigger* in sight; one always stands there.
        while flow.height > look.em(HIGHEST) and len(words) > 1:
            words.pop()
            flow = TextFlow(" ".join(words), letters, room, LINE)
        return flow
