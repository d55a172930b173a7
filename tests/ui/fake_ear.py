"""A voice, a sound device and a microphone for tests, written by hand: no process, no device.

What they are asked they write down; what they answer, a test says. An answer of `FakeVoice` comes
at once, as that of a cue that was made ahead.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Hearing, Room, RoomMeasure
from speakaid.core.settings import Settings
from speakaid.speech.devices import Device
from speakaid.speech.sound_facts import Began, Devices, Heard, Output, Over, Played
from speakaid.speech.utterance import Rendered, Utterance, VoiceName, WordTime
from speakaid.ui.ear import Ear
from speakaid.ui.senses import Senses

SPOKEN = Settings(voice=True)
SECONDS = 1.5
HEADSET = Device("headset", "USB headset", is_default=True)
LOUDSPEAKER = Device("monitor", "HDMI monitor")
ENGLISH = VoiceName("gmw/en", "English", ("en-gb",))


class FakeVoice:
    """A voice that makes every cue at once, while it is `alive`."""

    def __init__(self) -> None:
        self.said: list[str] = []
        """What was asked for now."""
        self.ahead: list[str] = []
        """What is to be made ahead, and was not taken back."""
        self.utterances: list[Utterance] = []
        self.names: tuple[VoiceName, ...] = (ENGLISH,)
        self.alive = True
        self.forgot_all = self.closed = False

    def render(
        self, what: Utterance, then: Callable[[Rendered | None], None], *, ahead: bool = False
    ) -> None:
        (self.ahead if ahead else self.said).append(what.text)
        self.utterances.append(what)
        rendered = Rendered(Path(f"{what.text}.wav"), SECONDS, _word_times(what.text))
        then(rendered if self.alive else None)

    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None:
        then(self.names)

    def forget_ahead(self) -> None:
        self.ahead.clear()

    def forget_all(self) -> None:
        assert self.closed, "a cue that is being made would come afterwards"
        self.ahead.clear()
        self.forgot_all = True

    def close(self) -> None:
        self.closed = True


def _word_times(text: str) -> tuple[WordTime, ...]:
    """A word each half second."""
    words = text.split()
    starts = [len(" ".join([*words[:place], ""])) for place in range(len(words))]
    pairs = enumerate(zip(starts, words, strict=True))
    return tuple(WordTime(place / 2, start, len(word)) for place, (start, word) in pairs)


class FakeSound:
    """A sound device that plays nothing: `begin` and `end` say what became of the last sound.

    `heard` holds "opened", "shut", "silence", and the names of the files, in their order.
    """

    def __init__(self, told: Callable[[Output], None] = lambda _output: None) -> None:
        self.tell = told
        self.heard: list[str] = []
        self.files: list[Path] = []
        self.starts: list[float] = []
        self.used: list[tuple[str, str]] = []
        self.found = Devices((HEADSET, LOUDSPEAKER))
        self.closed = False
        self._told: Callable[[Any], None] = lambda _fact: None

    def open(self) -> None:
        self.heard.append("opened")

    def shut(self) -> None:
        self.heard.append("shut")

    def use(self, out: str, in_: str) -> None:
        self.used.append((out, in_))

    def play(
        self, file: Path, gain: float, told: Callable[[Played], None], start: float = 0.0
    ) -> None:
        assert 0 <= gain <= 1
        self.files.append(file)
        self.starts.append(start)
        self.heard.append(file.name)
        self._told = told

    def stop(self) -> None:
        self.heard.append("silence")

    def record(self, file: Path, told: Callable[[Heard], None]) -> None:
        self.files.append(file)
        self.heard.append("recording")
        self._told = told

    def end_record(self) -> None:
        self.heard.append("recorded")

    def devices(self, then: Callable[[Devices], None]) -> None:
        then(self.found)

    def close(self) -> None:
        self.closed = True

    # -- what a test says

    def recorded(self, fact: Heard) -> None:
        """What became of the recording."""
        self._told(fact)

    def begin(self, at: float = 0.0, seconds: float = SECONDS) -> None:
        """It is heard now."""
        self._told(Began(at, seconds))

    def end(self, how: Over = Over.ENDED) -> None:
        """It is over."""
        self._told(how)


class FakeEars:
    """A microphone that hears what a test says: `hear`, `be`, `measured`."""

    def __init__(self) -> None:
        self.listens = self.closed = False
        self.device = ""
        self.room: Room | None = None
        self.measures: list[float] = []
        self._heard: Callable[[Fact], None] = lambda _fact: None
        self._state: Callable[[Hearing], None] = lambda _state: None
        self._then: Callable[[RoomMeasure | None], None] = lambda _found: None

    def start(
        self,
        device: str,
        room: Room | None,
        heard: Callable[[Fact], None],
        state: Callable[[Hearing], None],
    ) -> None:
        self.listens, self.device, self.room = True, device, room
        self._heard, self._state = heard, state

    def stop(self) -> None:
        self.listens = False

    def measure(
        self, seconds: float, then: Callable[[RoomMeasure | None], None], device: str = ""
    ) -> None:
        self.measures.append(seconds)
        self.device, self._then = device, then

    def close(self) -> None:
        self.listens, self.closed = False, True

    # -- what a test says

    def hear(self, kind: FactKind, seconds: float = 0.0) -> None:
        """Something was noticed; also just after `stop`, as from another thread."""
        self._heard(Fact(kind, at=0.0, seconds=seconds))

    def be(self, state: Hearing) -> None:
        """Whether the microphone is heard has changed."""
        self._state(state)

    def measured(self, found: RoomMeasure | None) -> None:
        """The room was measured."""
        self._then(found)


def an_ear(settings: Settings = SPOKEN) -> tuple[Ear, FakeVoice, FakeSound]:
    """An ear, and its two parts. Its sound is made when it is first needed, as in the program."""
    voice, sound = FakeVoice(), FakeSound()

    def made(told: Callable[[Output], None]) -> FakeSound:
        sound.tell = told
        return sound

    return Ear(settings, lambda: voice, made), voice, sound


def some_senses() -> tuple[Callable[[Settings], Senses], FakeVoice, FakeSound, FakeEars]:
    """What makes the senses of a program (`put_together`), and the three parts they are made of."""
    voice, sound, ears = FakeVoice(), FakeSound(), FakeEars()

    def made(told: Callable[[Output], None]) -> FakeSound:
        sound.tell = told
        return sound

    def senses(settings: Settings) -> Senses:
        return Senses(settings, lambda: voice, made, lambda: ears)

    return senses, voice, sound, ears
