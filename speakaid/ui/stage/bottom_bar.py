"""Below the page: where Next leads, and the three buttons that are always there."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from speakaid.ui.keys import Act
from speakaid.ui.stage import words
from speakaid.ui.stage.lettering import Runs, text_of
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.shelf import Shelf, drawn
from speakaid.ui.stage.stage_button import Kind, StageButton, place_in
from speakaid.ui.stage.text_block import set_text

ICONS = {Act.BACK: "arrow-left", Act.STUCK: "lifebuoy", Act.ENDING: "flag"}
MOST_PICTURES = 6


class BottomBar(QWidget):
    """The bar itself; its buttons never move."""

    chosen = Signal(object)
    """An `Act`: a button was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: StageLook | None = None
        self._runs: Runs = ()
        self._shorter: Runs = ()
        self._shelf = Shelf(MOST_PICTURES)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.buttons = {act: StageButton(self, icon) for act, icon in ICONS.items()}
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.chosen.emit(act))

    def wear(self, look: StageLook) -> None:
        """Take on a look."""
        self._look = look
        self._shelf.clear()
        room = look.room
        self.setGeometry(room.bottom)
        texts, full = words.bar_words(short=room.short_words), words.bar_words(short=False)
        for button, text, name, place in zip(
            self.buttons.values(), texts, full, room.buttons, strict=True
        ):
            button.wear(look)
            button.say(text)
            button.setAccessibleName(name)
            place_in(button, place.translated(-room.bottom.topLeft()))
        self.update()

    def show_runs(self, runs: Runs, shorter: Runs = ()) -> None:
        """Show where Next leads, `shorter` where that does not fit; the same changes nothing."""
        if (runs, shorter) != (self._runs, self._shorter):
            self._runs, self._shorter = runs, shorter
            self.setAccessibleName(text_of(runs))
            if self._look is not None:
                self.update(self._place(self._look))

    def call_for_ending(self, *, called: bool) -> None:
        """Whether *My ending* is what to press now: it then stands out, where it always stands."""
        self.buttons[Act.ENDING].set_kind(Kind.MAIN if called else Kind.PLAIN)

    def draw_ahead(self, runs: Runs, shorter: Runs) -> None:
        """Draw words that may be shown next."""
        if self._look is not None:
            self._picture(runs, shorter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Between the buttons no press turns a page.
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colours.stage_ground)
        painter.fillRect(0, 0, self.width(), look.hairline, look.colours.stage_rule)
        painter.drawPixmap(self._place(look).topLeft(), self._picture(self._runs, self._shorter))
        painter.end()

    def _place(self, look: StageLook) -> QRect:
        """Of the words, in this bar, and clear of the hairline."""
        place = look.room.after.translated(-look.room.bottom.topLeft())
        return place.adjusted(0, look.hairline, 0, 0)

    def _picture(self, runs: Runs, shorter: Runs) -> QPixmap:
        return self._shelf.picture((runs, shorter), lambda: self._drawn(runs, shorter))

    def _drawn(self, runs: Runs, shorter: Runs) -> QPixmap:
        look = self._look
        assert look is not None
        place = self._place(look)
        size = (float(place.width()), float(place.height()))
        floor = min(look.bar, look.room.letters.floor)
        # Cut rather than small, unless the screen is too small for the floor as it is.
        cut = look.bar >= look.room.letters.floor
        block = set_text(runs, look.family, size, look.bar, floor, may_be_cut=cut)
        if not block.whole and shorter:
            block = set_text(shorter, look.family, size, look.bar, floor)
        inner = QRectF(0, 0, place.width(), place.height() - look.hairline)
        return drawn(
            place.size(),
            self.devicePixelRatioF(),
            look.colours.stage_ground,
            lambda painter: block.draw(painter, inner, look.colours.stage_ink),
        )
