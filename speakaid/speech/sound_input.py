"""The microphone in the sound worker: a recording ends in a file, or in a reason."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import soundfile

from speakaid.speech.devices import Device, Gone, Seen, named
from speakaid.speech.ports import Ports, Stream, Unavailable
from speakaid.speech.recorder import Level, Recorder
from speakaid.workers.lines import Line


class SoundInput:
    """One recording at a time; no microphone is open otherwise."""

    def __init__(
        self,
        ports: Ports,
        answer: Callable[[Line], None],
        tell: Callable[[Level], None],
        clock: Callable[[], float],
    ) -> None:
        self._ports, self._answer, self._tell, self._clock = ports, answer, tell, clock
        self._name = ""
        self._stream: Stream | None = None
        self._recorder: Recorder | None = None
        self._device: Device | None = None

    @property
    def is_busy(self) -> bool:
        """Whether somebody is being recorded."""
        return self._recorder is not None

    def use(self, name: str, seen: Seen | None) -> None:
        """Take this microphone from the next recording on."""
        self._name = name
        self.on_devices(seen)

    def begin(self, line: Line) -> None:
        """Open the microphone, and keep what comes."""
        number = int(line["id"])
        if self._recorder is not None:
            self._not(number, "busy")
            return
        recorder = Recorder(number, Path(line["file"]), self._tell, self._clock)
        try:
            self._stream = self._ports.open_in(self._name, recorder.take)
        except Unavailable:
            self._not(number, "no_device")
            return
        self._recorder = recorder

    def end(self) -> None:
        """Close the microphone, and make a file of what it heard."""
        recorder = self._shut()
        if recorder is None:
            return
        try:
            seconds = recorder.keep()
        except (OSError, soundfile.SoundFileError, ValueError, TypeError):
            self._not(recorder.number, "not_written")
            return
        if seconds is None:
            self._not(recorder.number, "silent")
        else:
            self._answer({"is": "recorded", "id": recorder.number, "seconds": seconds})

    def on_level(self, level: Level) -> None:
        """It grows: say how loud, and end it when it is long enough."""
        if self._recorder is not None:
            self._answer({"is": "level", "id": self._recorder.number} | level._asdict())
            if self._recorder.is_full:
                self.end()

    def on_devices(self, seen: Seen | None) -> None:
        """What there is to record with."""
        self._device = named(seen.ins, self._name) if seen is not None else None

    def on_gone(self, gone: Gone) -> None:
        """The server would go on with another microphone, unasked."""
        if not gone.is_out and self._device is not None and self._device.number == gone.number:
            self._give_up()

    def pass_time(self) -> None:
        """See whether it still hears."""
        if self._recorder is None or self._stream is None:
            return
        if self._recorder.is_late or not self._stream.is_alive:
            self._give_up()

    def close(self) -> None:
        """Let the microphone go; what it heard is not kept."""
        self._give_up()

    # -- private

    def _give_up(self) -> None:
        if (recorder := self._shut()) is not None:
            self._not(recorder.number, "device_gone")

    def _shut(self) -> Recorder | None:
        recorder, self._recorder = self._recorder, None
        stream, self._stream = self._stream, None
        if stream is not None:
            with suppress(Exception):
                stream.close()
        return recorder

    def _not(self, number: int, why: str) -> None:
        self._answer({"is": "not", "id": number, "why": why})
