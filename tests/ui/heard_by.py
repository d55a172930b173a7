"""An ear whose sounds begin at once: what is heard now can be asked for."""

from collections.abc import Callable
from pathlib import Path

from fake_ear import SPOKEN, FakeSound, FakeVoice
from PySide6.QtWidgets import QApplication

from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Began, Output, Over, Played
from speakaid.ui.ear import Ear


class PlaysAtOnce(FakeSound):
    """Plays, where it `has_device`, until something else is played or a test ends it."""

    def __init__(self, told: Callable[[Output], None]) -> None:
        super().__init__(told)
        self.played: list[tuple[str, float]] = []
        """The name and from where on, of each sound that was heard."""
        self.now = ""
        self.gain = 0.0
        self.has_device = True
        self.broken = set[str]()
        """Names of files that cannot be played."""
        self.clock = 100.0
        """When what is played begins."""

    @property
    def is_open(self) -> bool:
        ways = [what for what in self.heard if what in ("opened", "shut")]
        return ways[-1:] == ["opened"]

    def play(
        self, file: Path, gain: float, told: Callable[[Played], None], start: float = 0.0
    ) -> None:
        self.over(Over.STOPPED)
        super().play(file, gain, told, start)
        self.gain = gain
        if not self.has_device or file.stem in self.broken:
            self.over(Over.NOT)
            return
        self.now = file.stem
        self.played.append((file.stem, start))
        told(Began(at=self.clock, seconds=10.0))

    def stop(self) -> None:
        super().stop()
        self.over(Over.STOPPED)

    def over(self, how: Over = Over.ENDED) -> None:
        """What is heard comes to its end."""
        told, self._told, self.now = self._told, lambda _played: None, ""
        told(how)


class HeardBy:
    """An ear, its voice, and each of its sounds."""

    def __init__(self, settings: Settings = SPOKEN) -> None:
        self.voice = FakeVoice()
        self.sounds: list[PlaysAtOnce] = []
        self.ear = Ear(settings, lambda: self.voice, self._made)

    @property
    def sound(self) -> PlaysAtOnce:
        return self.sounds[-1]

    @property
    def now(self) -> str:
        """What is heard now; "" for nothing."""
        settle()
        return self.sound.now if self.sounds else ""

    def _made(self, told: Callable[[Output], None]) -> PlaysAtOnce:
        self.sounds.append(PlaysAtOnce(told))
        return self.sounds[-1]


def settle() -> None:
    """What was told from other threads has its turn."""
    for _turn in range(3):
        QApplication.processEvents()
