"""The voice and the microphone are tried in *Before you start*: it asks, the senses answer."""

from PySide6.QtCore import QObject

from speakaid.core.cues import Cue
from speakaid.core.listening import Room, RoomMeasure
from speakaid.core.settings import Settings
from speakaid.ui.before.ear_question import EarQuestion
from speakaid.ui.senses import Senses


class EarTrial(QObject):
    """What was found out about the room is used on the stage."""

    def __init__(self, question: EarQuestion, senses: Senses) -> None:
        super().__init__(question)
        self._question, self._senses = question, senses
        self._spoke = self._listened = False
        self.room: Room | None = None
        """The room, once it was measured well."""
        question.sound_wanted.connect(self._open)
        question.hear_wanted.connect(self._hear)
        question.measure_wanted.connect(self._measure)
        question.left.connect(self._rest)

    def begin(self) -> None:
        """Another talk, perhaps in another room."""
        self.room = None

    # -- private

    def _open(self) -> None:
        ear = self._senses.ear
        if not self._spoke:
            ear.output_changed.connect(self._question.show_output)
        self._spoke = True
        ear.be_ready()

    def _hear(self, cue: Cue) -> None:
        if not self._spoke:  # something else was looked at meanwhile, such as Help
            self._open()
        self._senses.ear.say(cue)

    def _measure(self, settings: Settings) -> None:
        self._listened = True
        self._senses.listening.measure(settings, self._on_measured)

    def _on_measured(self, found: RoomMeasure | None) -> None:
        self.room = found.room if found is not None and found.is_good else self.room
        self._question.show_measured(found)

    def _rest(self) -> None:
        if self._spoke:
            self._senses.ear.output_changed.disconnect(self._question.show_output)
            self._senses.ear.rest()
        if self._listened:
            self._senses.listening.end()
        self._spoke = self._listened = False
