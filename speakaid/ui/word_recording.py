"""The recording of one word, as it goes: recorded, heard, and kept in the talk or thrown away."""

from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from speakaid.core.cues import Cue, CueKind
from speakaid.core.deck import TrickyWord
from speakaid.i18n import _
from speakaid.speech.sound_facts import Heard, Level, NotRecorded
from speakaid.ui.asked_sound import AskedSound
from speakaid.ui.ear import Ear, Recordings
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare.calm_level import CalmLevel
from speakaid.ui.prepare.recording_screen import RecordingScreen, Stand
from speakaid.ui.sound_copies import a_folder
from speakaid.wording import ears as ears_say
from speakaid.wording import prepare_parts as parts
from speakaid.wording import recording as say

Keep = Callable[[Path], str]
"""Puts a file into the talk; what hindered it, "" if nothing did."""
_WHY = {
    NotRecorded.SILENT: say.SILENT,
    NotRecorded.NO_DEVICE: say.NO_DEVICE,
    NotRecorded.DEVICE_GONE: say.DEVICE_GONE,
    NotRecorded.BUSY: say.BUSY,
    NotRecorded.NOT_WRITTEN: say.NOT_WRITTEN,
}
_NEW = "new"
"""How the recording is called that is in no talk yet."""


class WordRecording(QObject):
    """One screen. The microphone is on only while it says so."""

    taken_away = Signal()
    left = Signal()

    def __init__(self, window: MainWindow, ear: Ear, recordings: Recordings, keep: Keep) -> None:
        super().__init__(window)
        self._window, self._ear, self._recordings, self._keep = window, ear, recordings, keep
        self._word = TrickyWord(word="")
        self._turn = 0
        self._is_warned = False
        """Whether it was said that *Back* throws away what is in no talk yet."""
        self._folder: TemporaryDirectory[str] | None = None
        self._level = CalmLevel()
        self.sound = AskedSound(ear, self)
        self.screen = RecordingScreen(window.clock)
        self._connect()

    def open(self, word: TrickyWord) -> None:
        """Show how it stands with this word."""
        self.throw_away()
        self.screen.hide_notice()
        self.show_word(word)
        self._window.visit(self.screen)

    def show_word(self, word: TrickyWord) -> None:
        """The word may have been changed, or its recording taken away, by *Undo*."""
        self._word = word
        self.screen.show_word(word.word)
        if self._folder is None:
            self.screen.show_stand(Stand.IN_TALK if word.recording else Stand.NONE)

    def throw_away(self) -> None:
        """Let the microphone go, and what is in no talk; then it stands as before."""
        self._turn += 1
        self._ear.end_record()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
            self.show_word(self._word)

    # -- private

    @property
    def _file(self) -> Path:
        assert self._folder is not None
        return Path(self._folder.name) / "word.flac"

    def _connect(self) -> None:
        screen = self.screen
        screen.record_wanted.connect(self._record)
        screen.stop_wanted.connect(self._ear.end_record)
        screen.keep_wanted.connect(lambda: self._on_file(self._file))
        screen.throw_wanted.connect(self._on_throw)
        screen.hear_wanted.connect(self._hear)
        screen.file_chosen.connect(lambda file: self._on_file(Path(file)))
        screen.taken_away.connect(self.taken_away)
        screen.back_wanted.connect(self._on_back)
        screen.left.connect(self._on_left)
        self.sound.over.connect(self._on_heard)

    def _record(self) -> None:
        self.throw_away()
        self.screen.hide_notice()
        try:
            self._folder = a_folder()
        except OSError:
            self.screen.show_notice(_(say.NOT_WRITTEN))
            return
        self._level, self._is_warned, turn = CalmLevel(), False, self._turn
        self.screen.show_stand(Stand.ON)
        file = self._file
        self._ear.record(file, lambda fact: self._on_fact(turn, file, fact))

    def _on_fact(self, turn: int, file: Path, fact: Heard) -> None:
        if turn != self._turn:
            # Nobody waits for this recording any more. It may have been written just while its
            # folder was thrown away.
            rmtree(file.parent, ignore_errors=True)
        elif isinstance(fact, Level):
            self.screen.show_level(_(self._level.after(fact.decibels)))
        elif isinstance(fact, NotRecorded):
            self.throw_away()
            self.screen.show_notice(_(_WHY[fact]))
        else:
            self.screen.show_stand(Stand.MADE)
            self.screen.hear.setFocus()

    def _hear(self) -> None:
        self.screen.hide_notice()
        cue = Cue(CueKind.WORD, self._word.word, self._word.recording)
        if self.screen.stand is Stand.MADE:
            file = self._file
            self.sound.say(Cue(CueKind.WORD, cue.text, _NEW), lambda _name: file)
        elif self._recordings(cue.recording or "") is None:
            self.screen.show_notice(_(parts.NOT_HEARD))
        else:
            self.sound.say(cue, self._recordings)

    def _on_heard(self, was_heard: bool) -> None:
        if not was_heard:
            no_sound = self.sound.has_no_device
            self.screen.show_notice(_(ears_say.NO_SOUND if no_sound else parts.NOT_HEARD))

    def _on_file(self, file: Path) -> None:
        self.sound.hush()
        trouble = self._keep(file)
        if trouble:
            self.screen.show_notice(trouble)
        else:
            self.screen.hide_notice()
            self.throw_away()

    def _on_throw(self) -> None:
        self.throw_away()
        self.screen.show_notice(_(say.GONE))

    def _on_back(self) -> None:
        """What is in no talk yet is not lost by one press."""
        if self.screen.stand is Stand.MADE and not self._is_warned:
            self._is_warned = True
            self.screen.show_notice(_(say.NOT_YET))
        else:
            self.left.emit()

    def _on_left(self) -> None:
        self.sound.hush()
        if self.screen.stand is Stand.ON:
            self.throw_away()
