"""A talk on the real stage, with a voice and a microphone that a test speaks for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fake_ear import FakeEars, FakeSound, FakeVoice, some_senses
from person import Key, Unhurried, key, shown
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speakaid.app import Parts, put_together
from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.facts import FactKind
from speakaid.core.settings import Settings
from speakaid.storage.settings_file import save_settings
from speakaid.ui.giving import Given
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.wording.stage_marks import Mark

BOTH = Settings(voice=True, listening=True, patience=5)


@dataclass
class SpokenTalk:
    """The program, the talk that is given, and the three fakes."""

    parts: Parts
    voice: FakeVoice
    sound: FakeSound
    ears: FakeEars

    @property
    def stage(self) -> StageScreen:
        stage = self.parts.desk.giving.stage
        assert stage is not None
        return stage

    @property
    def display(self) -> Display:
        return shown(self.parts)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.stage.parts.marks.marks

    def press(self, which: Key) -> None:
        """A real key on the stage."""
        key(self.stage, which)
        settle()

    def tick(self) -> None:
        runner = self.parts.desk.giving.runner
        assert runner is not None
        runner.tick()
        settle()

    def go_on_for(self, seconds: float) -> None:
        """So much more of the talk has gone by."""
        runner = self.parts.desk.giving.runner
        assert runner is not None
        runner._began -= seconds

    def silent_for(self, seconds: float) -> None:
        """So much more of the talk has gone by, in which the speaker was silent."""
        self.go_on_for(seconds)
        self.ears.hear(FactKind.SILENCE, seconds)
        settle()

    def open(self, qtbot: QtBot, deck: Deck, path: Path | None = None) -> None:
        """The stage, with the first words painted, and what comes after them done."""
        given = Given(deck, path, kept=path is not None)
        self.parts.desk.giving.begin(given, "", None, None)
        self.wait_until_quiet(qtbot)

    def wait_until_quiet(self, qtbot: QtBot) -> None:
        """Until the picture is painted and the runner looks ahead."""
        runner = self.parts.desk.giving.runner
        assert runner is not None
        with qtbot.waitSignal(runner.ahead_changed, timeout=30_000):
            pass
        settle()


MakeTalk = Callable[..., SpokenTalk]


def settle() -> None:
    """What was told from another thread has arrived."""
    for _turn in range(3):
        QTest.qWait(0)
        QApplication.processEvents()


def a_program(qtbot: QtBot, settings: Settings = BOTH) -> SpokenTalk:
    """The whole program at Home, of a speaker with these settings."""
    save_settings(settings)
    senses, voice, sound, ears = some_senses()
    parts = put_together(Unhurried(), senses)
    qtbot.addWidget(parts.window)
    return SpokenTalk(parts, voice, sound, ears)
