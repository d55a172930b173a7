"""A sitting on Qt's clock: stamps what happens, ticks, hands out displays.

While it is read aloud the mark moves from word to word, so that it ticks more often.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.session import PracticeSession
from speakaid.ui.talk_runner import boot_seconds

OFTEN_MS, SELDOM_MS = 80, 500
"""Between two ticks: a word takes 300 ms and more, and help comes after seconds."""


class PracticeRunner(QObject):
    """Runs one sitting."""

    display_changed = Signal(object)
    """A `PracticeDisplay`, whenever it differs from the last."""
    pressed = Signal()
    """Something else than a tick happened, and its display was handed out."""

    def __init__(
        self,
        session: PracticeSession,
        clock: Callable[[], float] = boot_seconds,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._clock = clock
        self._began = clock() - session.at
        self._shown: PracticeDisplay | None = None
        self._ticks = QTimer(self, interval=SELDOM_MS)
        self._ticks.timeout.connect(self.tick)

    def submit(self, event: events.Event) -> None:
        """Something happened, now."""
        self._handle(event)
        self.pressed.emit()

    def tell(self, event: events.Event) -> None:
        """Something happened that is no press of the speaker's."""
        self._handle(event)

    def stop(self) -> None:
        """No more ticks."""
        self._ticks.stop()

    @Slot()
    def tick(self) -> None:
        """Time has passed."""
        self._handle(events.Tick())

    def _handle(self, event: events.Event) -> None:
        self.session.handle(event, self._clock() - self._began)
        display = self.session.display()
        if display != self._shown:
            self._shown = display
            self.display_changed.emit(display)
        self._tick_for(display)

    def _tick_for(self, display: PracticeDisplay) -> None:
        interval = OFTEN_MS if display.marked is not None and not display.paused else SELDOM_MS
        if display.done is not None:
            self._ticks.stop()
        elif not self._ticks.isActive() or self._ticks.interval() != interval:
            self._ticks.start(interval)
