"""A voice and a sound output for tests, written by hand: what would be heard can be asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import Began, Devices, Output, Over, Played
from speakaid.speech.utterance import Rendered, Utterance, VoiceName, WordTime
from speakaid.ui.ear import Ear


class FakeVoice:
    """Renders at once, a word each half second; what it cannot say is in `dumb`."""

    def __init__(self) -> None:
        self.asked: list[Utterance] = []
        self.ahead: list[Utterance] = []
        self.dumb: set[str] = set()
        self.is_forgotten = self.is_closed = False

    def render(
        self, what: Utterance, then: Callable[[Rendered | None], None], *, ahead: bool = False
    ) -> None:
        (self.ahead if ahead else self.asked).append(what)
        then(None if what.text in self.dumb else _rendered(what))

    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None:
        then((VoiceName("gmw/en", "English", ("en-gb",)),))

    def forget_ahead(self) -> None:
        self.ahead.clear()

    def forget_all(self) -> None:
        self.is_forgotten = True

    def close(self) -> None:
        self.is_closed = True


class FakeSound:
    """Plays at once, until a test says that it is over."""

    def __init__(self, told: Callable[[Output], None]) -> None:
        self.tell = told
        self.played: list[tuple[str, float]] = []
        """The file and from where on, of each sound that was heard."""
        self.is_open = self.is_closed = False
        self.now = ""
        self.used = ("", "")
        self.gain = 0.0
        self.has_device = True
        self.clock = 100.0
        """When what is played begins."""
        self._told: Callable[[Played], None] = lambda _played: None

    def open(self) -> None:
        self.is_open = True

    def shut(self) -> None:
        self.is_open = False

    def use(self, out: str, in_: str) -> None:
        self.used = (out, in_)

    def play(
        self, file: Path, gain: float, told: Callable[[Played], None], start: float = 0.0
    ) -> None:
        self.end(Over.STOPPED)
        self._told, self.gain = told, gain
        if not self.has_device:
            self.end(Over.NOT)
            return
        self.now = file.stem
        self.played.append((file.stem, start))
        told(Began(at=self.clock, seconds=10.0))

    def stop(self) -> None:
        self.end(Over.STOPPED)

    def devices(self, then: Callable[[Devices], None]) -> None:
        then(Devices())

    def close(self) -> None:
        self.is_closed = True

    def end(self, how: Over = Over.ENDED) -> None:
        """What is heard comes to its end."""
        told, self._told, self.now = self._told, lambda _played: None, ""
        told(how)


class HeardBy:
    """An ear with a fake voice and a fake sound."""

    def __init__(self, settings: Settings = Settings(voice=True)) -> None:  # noqa: B008
        self.voice = FakeVoice()
        self.sounds: list[FakeSound] = []
        self.ear = Ear(settings, lambda: self.voice, self._make_sound)

    def _make_sound(self, told: Callable[[Output], None]) -> FakeSound:
        self.sounds.append(FakeSound(told))
        return self.sounds[-1]

    @property
    def sound(self) -> FakeSound:
        return self.sounds[-1]

    @property
    def now(self) -> str:
        """What is heard now; "" for nothing."""
        settle()
        return self.sound.now if self.sounds else ""


def settle() -> None:
    """What was told from other threads has its turn."""
    for _turn in range(3):
        QApplication.processEvents()


def _rendered(what: Utterance) -> Rendered:
    words, at = [], 0
    for place, word in enumerate(what.text.split()):
        words.append(WordTime(0.5 * place, at, len(word)))
        at += len(word) + 1
    return Rendered(Path(f"/cues/{what.text}.wav"), 0.5 * len(words), tuple(words))
