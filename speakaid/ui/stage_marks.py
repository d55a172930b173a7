"""How it stands with the microphone and the voice in this talk, as the marks of the stage.

A mark changes to what has been so for a while, and not before: a microphone that comes and goes, or
a room at the edge of too loud, would else have it flicker before a speaker's eyes (promise 5).
"""

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Output
from speakaid.wording.stage_marks import Mark, Sense

SETTLED_MS = 5000
"""How long something must be so. A process that died is back, and heard again, in 3 to 4 s."""


WELL = {Sense.MICROPHONE: Mark.LISTENING, Sense.VOICE: Mark.VOICE}
"""How each stands while nothing is amiss."""


class SteadyMark(QObject):
    """One mark. The first that is told shows at once."""

    changed = Signal()

    def __init__(self, mark: Mark, settled_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: Mark | None = mark
        self._coming: Mark | None = None
        self._settled = QTimer(self, singleShot=True, interval=settled_ms)
        self._settled.timeout.connect(self._show)

    def tell(self, mark: Mark) -> None:
        """It is so now."""
        if mark is self._coming or self.shown is None:
            return
        is_first, self._coming = self._coming is None, mark
        self._settled.stop()
        if is_first:
            self._show()
        elif mark is not self.shown:
            self._settled.start()

    def take_off(self) -> None:
        """It is switched off: there is nothing to show any more."""
        self._settled.stop()
        self.shown = None
        self.changed.emit()

    def put_on(self, mark: Mark) -> None:
        """It is switched on again, and this is how it stands until more is known."""
        self.shown, self._coming = mark, None
        self.changed.emit()

    def _show(self) -> None:
        if self.shown is not self._coming:
            self.shown = self._coming
            self.changed.emit()


class StageMarks(QObject):
    """A mark for each sense that is switched on, from the first picture of the stage on."""

    changed = Signal(object)
    """The `Mark`s that are to be seen, a tuple."""

    def __init__(self, settings: Settings, parent: QObject, settled_ms: int = SETTLED_MS) -> None:
        super().__init__(parent)
        self._marks: dict[Sense, SteadyMark] = {}
        if settings.listening:
            self._add(WELL[Sense.MICROPHONE], settled_ms)
        if settings.voice:
            self._add(WELL[Sense.VOICE], settled_ms)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is to be seen now."""
        return tuple(one.shown for one in self._marks.values() if one.shown is not None)

    def tell_hearing(self, hearing: Hearing) -> None:
        """Whether the microphone is heard has changed."""
        heard = hearing is Hearing.LISTENING
        self._marks[Sense.MICROPHONE].tell(Mark.LISTENING if heard else Mark.NOT_HEARD)

    def tell_fact(self, fact: FactKind) -> None:
        """Something was heard."""
        loud = fact is FactKind.TOO_LOUD
        self._marks[Sense.MICROPHONE].tell(Mark.TOO_LOUD if loud else Mark.LISTENING)

    def tell_output(self, output: Output) -> None:
        """What became of the sound device."""
        self._marks[Sense.VOICE].tell(Mark.VOICE if output.is_there else Mark.NO_SOUND)

    def take_off(self, sense: Sense) -> None:
        """The speaker switched it off for this talk."""
        self._marks[sense].take_off()

    def put_on(self, sense: Sense) -> None:
        """And on again."""
        self._marks[sense].put_on(WELL[sense])

    def _add(self, mark: Mark, settled_ms: int) -> None:
        steady = self._marks[mark.sense] = SteadyMark(mark, settled_ms, self)
        steady.changed.connect(lambda: self.changed.emit(self.marks))
