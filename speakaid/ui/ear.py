"""What is said in the ear: a cue becomes a sound, at once, and is silent at once.

Nothing here waits and nothing raises. Without a voice, without a device, or while one of their
processes dies, nothing is heard, and the cards go on.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from speakaid.core.cues import Cue, CueKind
from speakaid.core.settings import Settings
from speakaid.speech import sound_facts
from speakaid.speech.sound_facts import Began, Devices, Output, Over, Played
from speakaid.speech.utterance import Rendered, Sounding, Utterance, VoiceName

Recordings = Callable[[str], Path | None]
"""The file of a recording in the talk, by its name; None for one that is gone."""
PERCENT = 100.0


class Speaks(Protocol):
    """A voice: see `speakaid.speech.voice.Voice`."""

    def render(
        self, what: Utterance, then: Callable[[Rendered | None], None], *, ahead: bool = False
    ) -> None: ...
    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None: ...
    def forget_ahead(self) -> None: ...
    def forget_all(self) -> None: ...
    def close(self) -> None: ...


class Plays(Protocol):
    """What lets a sound be heard: see `speakaid.speech.sound.Sound`."""

    def open(self) -> None: ...
    def shut(self) -> None: ...
    def use(self, out: str, in_: str) -> None: ...
    def play(
        self, file: Path, gain: float, told: Callable[[Played], None], start: float = 0.0
    ) -> None: ...
    def stop(self) -> None: ...
    def record(self, file: Path, told: Callable[[sound_facts.Heard], None]) -> None: ...
    def end_record(self) -> None: ...
    def devices(self, then: Callable[[Devices], None]) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Heard:
    """A cue that is heard now. `at` is when it began (time.monotonic), `start` from where on.

    `rendered` tells when each word comes; None for a person's own recording.
    """

    cue: Cue
    at: float
    seconds: float
    start: float
    rendered: Rendered | None


def no_recordings(_name: str) -> Path | None:
    """Where there is no talk."""
    return None


class Ear(QObject):
    """The voice and the sound, as one. While no voice is switched on, only at a press."""

    began = Signal(object)
    """A `Heard`."""
    over = Signal()
    """Nothing is heard any more: it came to its end, was stopped, or could not be."""
    output_changed = Signal(object)
    """An `Output`: there is a device, none, or another one."""
    _posted = Signal(object)

    def __init__(
        self,
        settings: Settings,
        voice: Callable[[], Speaks],
        sound: Callable[[Callable[[Output], None]], Plays],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._make_voice, self._make_sound = voice, sound
        self._voice: Speaks | None = None
        self._sound: Plays | None = None
        self._turn = self._asked = 0
        self.output: Output | None = None
        """What is known of the device; None before it was asked."""
        self._is_private = False
        """Whether it was heard by an earpiece since the output was opened."""
        self._posted.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)

    @property
    def is_on(self) -> bool:
        """Whether the speaker wants to hear anything."""
        return self._settings.voice

    def use_settings(self, settings: Settings) -> None:
        """Another voice, rate, loudness, or device; switched off, all that was kept is deleted."""
        before, self._settings = self._settings, settings
        if before.voice and not settings.voice:
            self._switch_off()
        elif self._sound is not None:
            self._use_devices(self._sound)

    def be_ready(self, cues: Iterable[Cue] = ()) -> None:
        """Open the output, and make these cues ahead: afterwards nothing depends on the engine."""
        if not self.is_on:
            return
        self._playing().open()
        voice = self._speaking()
        voice.forget_ahead()
        for cue in cues:
            if cue.recording is None:
                voice.render(self._utterance(cue), _nothing, ahead=True)

    def rest(self) -> None:
        """Let the output go: nothing will be said for a while. Without a voice nothing stays."""
        if not self.is_on:
            self.close()
            return
        self.hush()
        if self._voice is not None:
            self._voice.forget_ahead()
        if self._sound is not None:
            self._sound.shut()
        self._is_private = False

    def say(
        self,
        cue: Cue,
        recordings: Recordings = no_recordings,
        start: float = 0.0,
        *,
        asked: bool = False,
    ) -> None:
        """Say this in the place of what is said now, from so many seconds of it on.

        `asked`: somebody pressed a button for just this, so it is heard with the voice off too. All
        that it left behind then goes with `rest`.
        """
        if not (self.is_on or asked):
            return
        if self._is_private and self.output is not None and not self.output.is_there:
            self.over.emit()
            return
        self._turn += 1
        turn = self._turn
        self._asked = turn if asked else 0
        own = recordings(cue.recording) if cue.recording else None
        if own is not None:
            self._play(turn, cue, own, None, start)
        else:
            self._say_by_voice(turn, cue, start)

    def hush(self) -> None:
        """Be silent, at once."""
        self._turn += 1
        if self._sound is not None:
            self._sound.stop()

    def record(self, file: Path, told: Callable[[sound_facts.Heard], None]) -> None:
        """Be silent, and record into a file until `end_record`, or for 20 seconds.

        The microphone is on from here until `told` hears that there is a recording, or none.
        """
        self.hush()
        self._playing().record(file, lambda fact: self._posted.emit(lambda: told(fact)))

    def end_record(self) -> None:
        """Let the microphone go; what was said is in the file."""
        if self._sound is not None:
            self._sound.end_record()

    def close(self) -> None:
        """The program ends. What was said without a voice switched on leaves nothing behind."""
        self.hush()
        voice, sound = self._voice, self._sound
        self._voice = self._sound = None
        for part in (voice, sound):
            if part is not None:
                part.close()
        if voice is not None and not self.is_on:
            voice.forget_all()  # now nobody makes a cue any more

    # -- what can be chosen

    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None:
        """The voices of this computer."""
        self._speaking().voices(lambda found: self._posted.emit(lambda: then(found)))

    def devices(self, then: Callable[[Devices], None]) -> None:
        """By which devices it can be heard."""
        self._playing().devices(lambda found: self._posted.emit(lambda: then(found)))

    # -- private

    def _speaking(self) -> Speaks:
        if self._voice is None:
            self._voice = self._make_voice()
        return self._voice

    def _playing(self) -> Plays:
        if self._sound is None:
            self._sound = self._make_sound(
                lambda output: self._posted.emit(lambda: self._on_output(output))
            )
            self._use_devices(self._sound)
        return self._sound

    def _use_devices(self, sound: Plays) -> None:
        sound.use(self._settings.voice_output, self._settings.microphone)

    def _switch_off(self) -> None:
        # Also what an earlier run of the program kept.
        self._speaking()
        self.close()

    def _utterance(self, cue: Cue) -> Utterance:
        first = cue.kind is CueKind.FIRST_SOUND
        return Utterance(
            cue.text,
            self._settings.voice_name,
            self._settings.voice_rate,
            Sounding.FIRST_SOUND if first else Sounding.WHOLE,
            cue.begins,
        )

    def _say_by_voice(self, turn: int, cue: Cue, start: float) -> None:
        def rendered(found: Rendered | None) -> None:
            self._posted.emit(lambda: self._on_rendered(turn, cue, found, start))

        self._speaking().render(self._utterance(cue), rendered)

    def _on_rendered(self, turn: int, cue: Cue, found: Rendered | None, start: float) -> None:
        if turn != self._turn:
            return
        if found is None:
            self.over.emit()
        else:
            self._play(turn, cue, found.file, found, start)

    def _play(
        self, turn: int, cue: Cue, file: Path, rendered: Rendered | None, start: float
    ) -> None:
        def told(played: Played) -> None:
            self._posted.emit(lambda: self._on_played(turn, cue, played, rendered, start))

        gain = self._settings.voice_volume / PERCENT
        self._playing().play(file, gain, told, start)

    def _on_played(
        self, turn: int, cue: Cue, played: Played, rendered: Rendered | None, start: float
    ) -> None:
        if turn != self._turn:
            return
        if isinstance(played, Began):
            self.began.emit(Heard(cue, played.at, played.seconds, start, rendered))
        elif played is Over.NOT and rendered is None and turn != self._asked:
            # A recording that is broken: the voice says it. Who pressed to hear just that recording
            # is to know that it is broken.
            self._say_by_voice(turn, cue, 0.0)
        else:
            self.over.emit()

    def _on_output(self, output: Output) -> None:
        if self._is_private and output.for_room:
            # The earpiece is gone, and the system would go on by the room's loudspeaker.
            output = replace(output, is_there=False)
        self._is_private = self._is_private or (output.is_there and not output.for_room)
        self.output = output
        self.output_changed.emit(output)


def _nothing(_found: Rendered | None) -> None:
    """Made ahead: nobody waits for it."""
