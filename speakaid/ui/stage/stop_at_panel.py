"""I must stop at: a time of day, in steps of five minutes, with nothing to type."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QRectF, QTime, Signal
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.stage import words
from speakaid.ui.stage.flow import rows_of, show_from
from speakaid.ui.stage.lettering import HEAVY, STRONG, Run
from speakaid.ui.stage.look import StageLook
from speakaid.ui.stage.panel import StagePanel
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.text_block import LINE, set_text

STEP_MINUTES = 5
USUAL_MINUTES = 15


class StopAtPanel(StagePanel):
    """Asks for a time of day."""

    stop_at_wanted = Signal(object)
    """A QTime, or None for no stop time."""
    closed = Signal()

    def __init__(self, parent: QWidget, now: Callable[[], QTime] = QTime.currentTime) -> None:
        super().__init__(parent)
        self._now = now
        self._time = QTime()
        self._announcer = Announcer(self)
        self.earlier = self._button(words.EARLIER, "minus", lambda: self._step(-STEP_MINUTES))
        self.later = self._button(words.LATER, "plus", lambda: self._step(STEP_MINUTES))
        self.set_stop = self._button("", "check", lambda: self._choose(self._time))
        self.no_stop = self._button(words.NO_STOP, "x", lambda: self._choose(None))

    def use_clock(self, now: Callable[[], QTime]) -> None:
        """Another clock, for a picture that shall be the same at all times."""
        self._now = now

    def open(self) -> None:
        """Begin with a time that is likely, on a round minute."""
        later = self._now().addSecs(USUAL_MINUTES * 60)
        self._time = QTime(later.hour(), later.minute() // STEP_MINUTES * STEP_MINUTES)
        self.show()
        self._step(0)

    def arrange(self, look: StageLook) -> None:
        shown = self._shown()
        self.set_stop.say(_(words.SET_STOP).format(time=shown))
        place = self.inner(look)
        size = (place.width(), 2 * LINE * look.bar)
        heading = set_text((Run(_(words.STOP_AT), STRONG),), look.family, size, look.bar, look.bar)
        block = set_text((Run(shown, HEAVY),), look.family, size, 2 * look.bar, look.bar * 0.99)
        self._blocks = []
        top = place.y()
        for words_ in (heading, block):
            self._blocks.append((words_, QRectF(place.x(), top, place.width(), words_.height)))
            top += words_.height
        below = place.adjusted(0, top - place.y() + look.room.gap, 0, 0)
        # Last in its row: its width changes with the time, and nothing else moves.
        groups = ((self.earlier, self.later), (self.no_stop, self.set_stop))
        rows = rows_of(groups, below, look.room.gap)
        every = {self.earlier, self.later, self.set_stop, self.no_stop}
        show_from(rows, round(below.y()), round(place.bottom()) + 1, 0, every)

    def _shown(self) -> str:
        return QLocale().toString(self._time, QLocale.FormatType.ShortFormat)

    def _button(self, text: str, icon: str, act: Callable[[], None]) -> StageButton:
        button = StageButton(self, icon)
        button.say(_(text))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _step(self, minutes: int) -> None:
        self._time = self._time.addSecs(minutes * 60)
        self._announcer.announce(self._shown() if self.isVisible() else "")
        if self._look is not None:
            self.arrange(self._look)
            self.update()

    def _choose(self, time: QTime | None) -> None:
        self.stop_at_wanted.emit(time)
        self.closed.emit()
