"""How a card looks on stage: the stage itself, drawn small. It is never shown and never acts.

It is drawn while it is in view, in two turns of the event loop, so that a letter that is typed
meanwhile waits for one of them at most.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.looking import look_at
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings
from speakaid.core.talk import THANKS
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.own_pace import pace_of
from speakaid.ui.stage.page_name import page_name
from speakaid.ui.stage.page_painter import Pictures, no_pictures
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.widgets import paint, spoken

AFTER = 40
"""Milliseconds after a change until it is drawn, so that letters come first."""
FINER = 2
"""It is drawn so many times as large, and made smaller: thin lines stay lines."""


class StagePicture(QWidget):
    """The true picture of one page of the stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(1920, 1080)
        self._settings = Settings()
        self._stage: StageScreen | None = None
        self._pictures: Pictures = no_pictures
        self._wanted: Callable[[], Display] | None = None
        self._image: QImage | None = None
        self._compute = QTimer(self, singleShot=True, interval=AFTER)
        self._compute.timeout.connect(self._show_if_seen)
        self._paint_soon = QTimer(self, singleShot=True, interval=0)
        self._paint_soon.timeout.connect(self._draw)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken.as_words(self)

    def use(
        self,
        settings: Settings,
        screen: QSize,
        dots_per_cm: float,
        pictures: Pictures = no_pictures,
    ) -> None:
        """Draw as on this screen, in pixels, for these settings."""
        if self._stage is not None:
            self._stage.deleteLater()
        self._size, self._pictures = screen, pictures
        self._settings = settings.model_copy(
            update={"dots_per_cm": dots_per_cm, "reduce_motion": True}
        )
        self._stage = None
        self.updateGeometry()
        self._compute.start()

    def show_word(self, deck: Deck, card_id: str, word: int) -> None:
        """Show the page on which a word of a card stands, as soon as there is time."""
        pace = pace_of(self._settings)
        self._wanted = lambda: look_at(pace.talk(deck, _(THANKS)), self._measure(), card_id, word)
        if not self._compute.isActive():
            self._compute.start()

    def draw_now(self) -> None:
        """Draw what is wanted without waiting."""
        self._compute.stop()
        self._show_page()
        self._paint_soon.stop()
        self._draw()

    def sizeHint(self) -> QSize:
        width = theme.present().em(15)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.present().em(6), theme.present().em(3))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._size.height() / self._size.width())

    def showEvent(self, event: QShowEvent) -> None:
        """The first picture may come a moment later; one from before is never seen."""
        super().showEvent(event)
        if self._image is None:
            self._compute.start()
        else:
            self.draw_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_soon.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, worn = theme.present(), theme.present().colours
        place = self._place()
        with paint.painter_on(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image is not None:
                painter.drawImage(place, self._image)
            paint.border(painter, place, look.line(3), worn.desk_edge, look.line(3))

    def _place(self) -> QRectF:
        """Where the picture stands: as wide as there is room, its shape kept."""
        wide = min(self.width(), self.height() * self._size.width() / self._size.height())
        return QRectF(0, 0, wide, wide * self._size.height() / self._size.width())

    def _measure(self) -> Measure:
        if self._stage is None:
            self._stage = stage = StageScreen(self._settings, self._pictures)
            stage.resize(self._size)
            stage.remeasure()
        return self._stage.measure or Measure()

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show_page()

    def _show_page(self) -> None:
        if self._wanted is None:
            return
        display = self._wanted()
        assert self._stage is not None
        self._stage.show_display(display)
        self.setAccessibleName(page_name(display))
        self._paint_soon.start()

    def _draw(self) -> None:
        if self._stage is None or self.width() < 1:
            return
        place = self._place().size().toSize() * self.devicePixelRatioF()
        fine = place * FINER
        image = QImage(fine, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.scale(fine.width() / self._size.width(), fine.height() / self._size.height())
            self._stage.render(painter, QPoint(0, 0))
        mode = Qt.TransformationMode.SmoothTransformation
        self._image = image.scaled(place, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self.update()
