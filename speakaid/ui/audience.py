"""What the audience's screen shows: nothing, or the title of the talk. Never a word of a card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import FontChoice
from speakaid.ui import fonts
from speakaid.ui.stage.lettering import STRONG, Run
from speakaid.ui.stage.text_block import LINE, set_text

GROUND, INK = QColor("#000000"), QColor("#FFF8E7")
TITLE_SHARE = 0.1
"""The title's letters beside the height of the screen."""
_WINDOW = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class AudienceWindow(QWidget):
    """Covers one screen. It takes no keys: those belong to the stage."""

    def __init__(self, title: str = "") -> None:
        super().__init__(None, _WINDOW)
        self._title = title
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(title)

    def cover(self, screen: QScreen) -> None:
        """Cover this screen, whole."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # `showFullScreen` would ask for the keyboard too.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        if self._title:
            air = self.width() / 12
            place = QRectF(self.rect()).adjusted(air, 0, -air, 0)
            most = self.height() * TITLE_SHARE
            size = (place.width(), 3 * LINE * most)
            family = fonts.family(FontChoice.ATKINSON)
            block = set_text((Run(self._title, STRONG),), family, size, most, most / 4)
            block.draw(painter, place, INK, across=0.5)
        painter.end()
