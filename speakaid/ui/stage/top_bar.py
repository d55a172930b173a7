"""Above the page: "Now:" and the point's name, the time in words, the band in its place, Pause."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from speakaid.core.display import Display, Phase
from speakaid.core.settings import TimeShown
from speakaid.i18n import _
from speakaid.ui.stage import words
from speakaid.ui.stage.frame import paint_foot
from speakaid.ui.stage.lettering import HEAVY, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.page_scene import is_grown
from speakaid.ui.stage.shelf import Shelf, drawn
from speakaid.ui.stage.stage_button import Kind, StageButton, place_in
from speakaid.ui.stage.text_block import LINE, set_text
from speakaid.wording import stage as wording

GROWN = 1.3
ICONS = {False: "player-pause", True: "player-play"}
MOST_PICTURES = 6


@dataclass(frozen=True, slots=True)
class TopWords:
    """What the bar shows, as words."""

    now: str = ""
    time: str = ""
    band: str = ""
    grown: bool = False
    thin: bool = False
    paused: bool = False


def top_words(display: Display, shown: TimeShown) -> TopWords:
    """The words above the page for a display."""
    band = display.band
    stands = band is not None and not band.seen
    paused = display.phase is Phase.PAUSED
    label = _(words.PAUSED_AT) if paused else _(wording.NOW)
    now = f"{label} {display.card.name}"
    return TopWords(
        now=now,
        time=wording.time_words(display, shown),
        band=wording.band_words(band, display.seconds_left, shown) if band and stands else "",
        grown=is_grown(display),
        thin=band is not None and band.seen,
        paused=paused,
    )


class TopBar(QWidget):
    """The bar itself, with the button that acknowledges a band, and the one for Pause."""

    seen = Signal()
    pause_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: StageLook | None = None
        self._words = TopWords()
        self._shelf = Shelf(MOST_PICTURES)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.button = StageButton(self, "", Kind.BAND)
        self.button.say(_(wording.SEEN))
        self.button.clicked.connect(self.seen)
        self.button.hide()
        self.pause = StageButton(self)
        self.pause.stand_upright()
        self.pause.clicked.connect(self.pause_pressed)

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look
        self._shelf.clear()
        self.button.wear(look)
        self.pause.wear(look)
        self._arrange()
        self.update()

    def show_words(self, shown: TopWords) -> None:
        """Show these words; the same again changes nothing."""
        if shown == self._words:
            return
        only_now = replace(shown, now=self._words.now) == self._words
        self._words = shown
        self.setAccessibleName(". ".join(filter(None, (shown.now, shown.band or shown.time))))
        if only_now and self._look is not None:
            self.update(self._inside(self._look.room.now))
            return
        self._arrange()
        self.update()

    def draw_ahead(self, shown: TopWords) -> None:
        """Draw the name of a point that may come next."""
        if self._look is not None:
            self._picture(shown.now, bool(shown.band))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Above the page no press turns it.
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        worn, shown = self._look.colours, self._words
        painter.fillRect(self.rect(), worn.band_ground if shown.band else worn.stage_ground)
        self._paint_now(painter, self._look)
        if not self._look.room.now.translated(-self._look.room.top.topLeft()).contains(
            event.rect()
        ):
            self._paint_rest(painter, self._look)
        if not shown.band:
            # Over all that stands above it: the point's name alone may have been painted.
            paint_foot(painter, self._look, QRectF(self.rect()), thin=shown.thin)
        painter.end()

    def _paint_rest(self, painter: QPainter, look: StageLook) -> None:
        if self._words.band:
            self._paint_band(painter, look)
        else:
            self._paint_time(painter, look)

    def _arrange(self) -> None:
        if self._look is None:
            return
        room = self._look.room
        place = QRect(room.top)
        if self._words.grown:
            place.setHeight(place.height() + room.band_growth)
        self.setGeometry(place)
        if self._words.band:
            # The button stands where it stood before the band grew.
            place_in(self.button, self._button_place(self._look))
        else:
            self.button.hide()
        self._arrange_pause(self._look)

    def _arrange_pause(self, look: StageLook) -> None:
        into, out_of = words.pause_words()
        paused = self._words.paused
        quiet = Kind.BAND if self._words.band else Kind.QUIET
        self.pause.set_kind(Kind.MAIN if paused else quiet)
        self.pause.say(out_of if paused else into, icon=ICONS[paused])
        place_in(self.pause, self._inside(look.room.pause))

    def _button_place(self, look: StageLook) -> QRect:
        time = self._inside(look.room.time)
        size = self.button.size_for(round(time.width() * 0.46))
        high = max(size.height(), look.room.buttons[0].height())
        high = min(high, look.room.top.height() - round(look.room.gap * 0.7))
        y = (look.room.top.height() - high) // 2
        return QRect(time.right() + 1 - size.width(), y, size.width(), high)

    def _inside(self, place: QRect) -> QRect:
        assert self._look is not None
        return place.translated(-self._look.room.top.topLeft())

    def _paint_now(self, painter: QPainter, look: StageLook) -> None:
        picture = self._picture(self._words.now, bool(self._words.band))
        painter.drawPixmap(self._inside(look.room.now).topLeft(), picture)

    def _picture(self, now: str, on_band: bool) -> QPixmap:
        return self._shelf.picture((now, on_band), lambda: self._drawn(now, on_band))

    def _drawn(self, now: str, on_band: bool) -> QPixmap:
        look = self._look
        assert look is not None
        worn, size = look.colours, look.room.now.size()
        floor = min(look.bar, look.room.letters.floor)
        high = (float(size.width()), float(size.height()))
        block = set_text((Run(now, STRONG),), look.family, high, look.bar, floor)
        ink = worn.band_ink if on_band else worn.stage_ink
        place = QRectF(0, 0, size.width(), size.height())
        return drawn(
            size,
            self.devicePixelRatioF(),
            worn.band_ground if on_band else worn.stage_ground,
            lambda painter: block.draw(painter, place, ink, across=0.0),
        )

    def _paint_time(self, painter: QPainter, look: StageLook) -> None:
        place = QRectF(self._inside(look.room.time))
        size = (place.width(), 2 * LINE * look.bar)
        floor = min(look.bar, look.room.letters.floor)
        block = set_text((Run(self._words.time, STRONG),), look.family, size, look.bar, floor)
        block.draw(painter, place, look.colours.stage_ink, across=1.0)

    def _paint_band(self, painter: QPainter, look: StageLook) -> None:
        place = QRectF(self._inside(look.room.time))
        place.setHeight(self.height())
        rule = QRectF(place.x() - look.room.gap / 2, look.room.gap, look.border, 0)
        rule.setBottom(self.height() - look.room.gap)
        painter.fillRect(rule, look.colours.band_ink)
        place.setLeft(place.left() + look.room.gap)
        place.setRight(self.button.x() - look.room.gap)
        grown = self._words.grown
        most = look.bar * (GROWN if grown else 1.0)
        lines = 2 * LINE * most if grown else 2 * LINE * look.bar
        size = (place.width(), min(lines, float(self.height())) + 1)
        floor = min(look.bar, look.room.letters.floor)
        runs = (Run(self._words.band, HEAVY),)
        set_text(runs, look.family, size, most, floor).draw(
            painter, place, look.colours.band_ink, across=0.0
        )
