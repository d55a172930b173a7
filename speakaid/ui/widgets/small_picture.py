"""A picture of a card, small: to see which one it is."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from speakaid.ui import picture_reader, theme
from speakaid.ui.widgets import paint, spoken

MOST_DOTS = 480
"""Of the longer side, for the largest screens."""
_MOST = (10.0, 6.0)
"""Em: how wide and how high."""


def image_of(content: bytes) -> QImage | None:
    """The picture in these bytes, made small; None if there is none."""
    return picture_reader.shown(content, MOST_DOTS)


class SmallPicture(QWidget):
    """The picture in a frame; `most` is how many em it may be wide, and high."""

    def __init__(
        self,
        image: QImage,
        words: str,
        parent: QWidget | None = None,
        *,
        most: tuple[float, float] = _MOST,
    ) -> None:
        super().__init__(parent)
        self._image, self._most = image, most
        self.setAccessibleName(words)
        spoken.as_words(self)
        self._keep_size()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_size()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.present()
        place, line = QRectF(self.rect()), look.line(3)
        with paint.painter_on(self) as painter:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paint.inset(place, line), self._image)
            paint.border(painter, place, line, look.colours.desk_edge, line)

    def _keep_size(self) -> None:
        look = theme.present()
        wide, high = self._most
        box = QSize(look.em(wide), look.em(high))
        self.setFixedSize(self._image.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
