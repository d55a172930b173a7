"""The voice in the ear of who gives a talk: says what a display asks for, and stops with it.

What time does by itself changes nothing: of one turn nothing is said twice, and as soon as a
display asks for nothing there is silence.
"""

from collections import deque

from PySide6.QtCore import QObject, QTimer

from speakaid.core.cues import Cue, cues_of
from speakaid.core.display import Display
from speakaid.core.measure import Measure
from speakaid.core.talk import Talk
from speakaid.ui.ear import Ear, Recordings


class StageEar(QObject):
    """Follows the displays of one talk. `by_itself`: prompts are spoken too."""

    def __init__(
        self, ear: Ear, talk: Talk, recordings: Recordings, *, by_itself: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ear, self._talk, self._recordings = ear, talk, recordings
        self._by_itself = by_itself
        self._measure: Measure | None = None
        self._turn = 0
        self._waiting: deque[Cue] = deque()
        self._is_speaking = self._is_off = False
        self._unpacked: deque[str] = deque()
        self._spare = QTimer(self, interval=0)
        self._spare.timeout.connect(self._unpack_one)
        ear.over.connect(self._say_next)

    def be_ready(self, measure: Measure, card: str) -> None:
        """Have all that can be asked for ready, from this card on first.

        On another measure the pages are cut otherwise, and so are their first words.
        """
        if measure == self._measure or self._is_off:
            return
        self._measure = measure
        cues = cues_of(self._talk, measure, card)
        self._ear.be_ready(cues)
        self._unpacked.extend(cue.recording for cue in cues if cue.recording is not None)
        self._spare.start()

    def follow(self, display: Display) -> None:
        """Another display: say what it asks for, or be silent."""
        asked = [cue for cue in display.cues if self._by_itself or not cue.by_itself]
        if not asked or self._is_off:
            self._be_silent()
        elif asked[0].turn != self._turn:
            self._turn = asked[0].turn
            self._waiting = deque(asked)
            self._is_speaking = True
            self._say_next()

    def switch_off(self) -> None:
        """No voice any more in this talk."""
        self._is_off = True
        self._be_silent()
        self._spare.stop()
        self._ear.rest()

    def switch_on(self) -> None:
        """The voice again: what may be asked for is made ready at the next quiet moment."""
        self._is_off = False
        self._measure = None

    # -- private

    def _say_next(self) -> None:
        if self._is_speaking and self._waiting:
            self._ear.say(self._waiting.popleft(), self._recordings)
        else:
            self._is_speaking = False

    def _be_silent(self) -> None:
        self._waiting.clear()
        if self._is_speaking:
            self._is_speaking = False
            self._ear.hush()

    def _unpack_one(self) -> None:
        """Recordings come out of the talk one by one, while nothing else happens."""
        if self._unpacked:
            self._recordings(self._unpacked.popleft())
        else:
            self._spare.stop()
