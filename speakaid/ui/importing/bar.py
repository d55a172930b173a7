"""How far something is, as a bar. Beside it stands the same in words."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from speakaid.ui import theme
from speakaid.ui.widgets import paint


class Bar(QProgressBar):
    """Qt's own bar, which a screen reader knows, in the colours of the desk."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_height()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        place, radius = QRectF(self.rect()), self.height() / 2
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        with paint.painter_on(self) as painter:
            paint.ground(painter, place, radius, worn.desk_panel)
            if share > 0:
                done = QRectF(place)
                # Never narrower than it is high, or it would not be round.
                done.setWidth(max(place.height(), place.width() * share))
                paint.ground(painter, done, radius, worn.action_ground)
            paint.border(painter, place, radius, worn.desk_edge, look.line(3))

    def _keep_height(self) -> None:
        self.setFixedHeight(theme.present().em(1.2))
