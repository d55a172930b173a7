"""The microphone is tried for a short while: what it notices comes as words."""

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core.events import Heard
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings
from speakaid.ui.stage_listening import Listening
from speakaid.wording import ears as say

LONGEST_MS = 20_000
"""That a room is too loud is known after 15 s; and who looks for words needs more than a moment."""


class TryingMicrophone(QObject):
    """On for 20 seconds at most."""

    noticed = Signal(str)
    over = Signal()
    """The microphone is off again."""

    def __init__(self, listening: Listening, parent: QObject) -> None:
        super().__init__(parent)
        self._listening, self._is_on = listening, False
        self.clock = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self.clock.timeout.connect(self.end)
        listening.noticed.connect(self._on_noticed)
        listening.changed.connect(self._on_changed)

    def begin(self, settings: Settings) -> None:
        """Switch the microphone on that is set."""
        self._is_on = True
        self._listening.begin(settings)
        self.clock.start()

    def end(self) -> None:
        """Switch it off; no process stays."""
        if not self._is_on:
            return
        self._is_on = False
        self.clock.stop()
        self._listening.end()
        self.over.emit()

    def _on_noticed(self, heard: Heard) -> None:
        if self._is_on:
            self.noticed.emit(say.noticed(heard.fact))

    def _on_changed(self, state: Hearing) -> None:
        if self._is_on and state is not Hearing.LISTENING:
            self.end()
            self.noticed.emit(say.deaf(state))
