"""Voice and microphone of one talk on the stage: between the ear, the listening, and the runner.

Only what the speaker switched on is ever made here, and only once the first words are painted.
"""

from dataclasses import replace

from PySide6.QtCore import QObject

from speakaid.core.display import Display, Phase
from speakaid.core.events import Heard
from speakaid.core.listening import Room
from speakaid.core.settings import Settings
from speakaid.ui.ear import Recordings
from speakaid.ui.senses import Senses
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.stage_ear import StageEar
from speakaid.ui.stage_marks import StageMarks
from speakaid.ui.talk_runner import TalkRunner
from speakaid.wording.stage_marks import Sense


class StageSenses(QObject):
    """What is said and heard while this talk is given.

    `room` is as it was measured before; `off` what the speaker switched off in this talk, also
    before they left it and carried on.
    """

    def __init__(
        self,
        senses: Senses,
        settings: Settings,
        stage: StageScreen,
        runner: TalkRunner,
        recordings: Recordings,
        *,
        room: Room | None = None,
        off: set[Sense] | None = None,
    ) -> None:
        super().__init__(runner)
        self._off = set[Sense]() if off is None else off
        self._senses, self._settings, self._room = senses, settings, room
        self._stage, self._runner = stage, runner
        self._ear: StageEar | None = None
        self._listens = self._began = False
        self.marks = StageMarks(settings, self)
        if settings.voice:
            self._make_ear(recordings)
        if settings.listening:
            senses.listening.noticed.connect(self._on_noticed)
            senses.listening.changed.connect(self.marks.tell_hearing)
        for sense in self._off:
            self._switch_off(sense)
        runner.display_changed.connect(self._on_display)
        runner.ahead_changed.connect(self._when_quiet)
        stage.off_wanted.connect(self._switch)
        self.marks.changed.connect(stage.parts.show_marks)
        stage.parts.show_marks(self.marks.marks)

    def close(self) -> None:
        """The talk is over: silence, and no microphone, also where none was on yet."""
        self._began = True
        self._end_listening()
        if self._ear is not None:
            self._ear.switch_off()

    # -- private

    def _make_ear(self, recordings: Recordings) -> None:
        ear, talk = self._senses.ear, self._runner.session.talk
        by_itself = self._settings.voice_says_prompts
        self._ear = StageEar(ear, talk, recordings, by_itself=by_itself, parent=self)
        self._runner.display_changed.connect(self._ear.follow)
        ear.output_changed.connect(self.marks.tell_output)

    def _on_display(self, display: Display) -> None:
        """Once the talk is done nobody listens, though its stage still stands."""
        if display.phase is Phase.FINISHED:
            self.close()

    def _when_quiet(self) -> None:
        """The screen has been painted, and nobody presses anything."""
        if not self._began:
            self._began = True
            self._begin_listening()
        display, measure = self._runner.session.display(), self._stage.measure
        if self._ear is not None and measure is not None:
            self._ear.be_ready(measure, display.card.id)

    def _on_noticed(self, heard: Heard) -> None:
        self.marks.tell_fact(heard.fact)
        self._runner.submit(heard)

    def _begin_listening(self) -> None:
        if self._settings.listening and Sense.MICROPHONE not in self._off:
            self._listens = True
            self._senses.listening.begin(self._settings, self._room)

    def _end_listening(self) -> None:
        if self._listens:
            self._listens = False
            self._senses.listening.end()

    def _switch(self, sense: Sense) -> None:
        """The other way for this talk, at once; the setting stays as it is."""
        if sense in self._off:
            self._off.remove(sense)
            self._switch_on(sense)
        else:
            self._off.add(sense)
            self._switch_off(sense)

    def _switch_off(self, sense: Sense) -> None:
        self.marks.take_off(sense)
        if sense is Sense.MICROPHONE:
            self._end_listening()
        elif self._ear is not None:
            self._ear.switch_off()
            self._have_in_the_ear(False)

    def _switch_on(self, sense: Sense) -> None:
        self.marks.put_on(sense)
        if sense is Sense.MICROPHONE:
            self._begin_listening()
        elif self._ear is not None:
            self._ear.switch_on()
            self._have_in_the_ear(True)

    def _have_in_the_ear(self, is_so: bool) -> None:
        session = self._runner.session
        session.rules = replace(session.rules, in_the_ear=is_so)
