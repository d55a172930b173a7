"""The output in the sound worker: kept open, watched, and opened anew when it was lost."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from speakaid.speech.devices import Device, Gone, Seen, is_for_the_room, named
from speakaid.speech.feed import Feed
from speakaid.speech.player import OVER, Cue, Happened, Player
from speakaid.speech.ports import Ports, Stream, Unavailable
from speakaid.speech.sound_file import Unreadable, pieces, seconds_of
from speakaid.workers.lines import Line

STALLED, SETTLED = 1.0, 5.0
"""Seconds without being asked for samples, after which an output counts as lost; and seconds after
opening, before which it does not, as some devices first play two seconds that they hold."""
RETRY = 2.0
"""Seconds between two attempts to open it."""


class There(NamedTuple):
    """What is told of the output. `room`: everybody may hear it."""

    there: bool
    room: bool
    label: str


class SoundOutput:
    """One output, and what is played by it."""

    def __init__(
        self,
        ports: Ports,
        answer: Callable[[Line], None],
        tell: Callable[[Happened], None],
        clock: Callable[[], float],
    ) -> None:
        self._ports, self._answer, self._clock = ports, answer, clock
        self._player = Player(tell, clock)
        self._name = ""
        self.is_wanted = False
        self._stream: Stream | None = None
        self._device: Device | None = None
        self._told: There | None = None
        self._seconds: dict[int, float] = {}
        self._opened_at = self._retry_at = 0.0

    @property
    def is_silent(self) -> bool:
        """Whether nothing is played."""
        return self._player.is_silent

    def use(self, name: str, seen: Seen | None) -> None:
        """Play by this device from now on, one of those that were seen."""
        if name != self._name:
            self.let_go()
            self._name, self._device = name, None
            self.on_devices(seen)

    def open(self) -> None:
        """Have it ready, and say whether it is there."""
        self.is_wanted, self._told = True, None
        self._open()

    def shut(self) -> None:
        """It is not wanted any more."""
        self.is_wanted = False
        self.let_go()

    def play(self, line: Line) -> None:
        """Let a file be heard at once, and nothing else."""
        number, self.is_wanted = int(line["id"]), True
        stream = self._open()
        if stream is None:
            self._answer({"is": "not", "id": number, "why": "no_device"})
            return
        file, gain = Path(line["file"]), float(line.get("gain", 1.0))
        try:
            self._seconds[number] = seconds_of(file)
            feed = Feed(pieces(file, stream.rate, float(line.get("start", 0.0))))
        except Unreadable:
            self._answer({"is": "not", "id": number, "why": "unreadable"})
            return
        self._player.play(Cue(number, min(1.0, max(0.0, gain)), feed))

    def stop(self) -> None:
        """Let nothing be heard."""
        self._player.stop()

    def let_go(self) -> None:
        """Close it; what was playing is over."""
        stream, self._stream = self._stream, None
        if stream is not None:
            with suppress(Exception):  # it may be gone already, in many ways
                stream.close()
        for number in self._player.drop():
            self._seconds.pop(number, None)
            self._answer({"is": "stopped", "id": number})

    def lose(self) -> None:
        """It does not work any more. It is tried again soon."""
        self.let_go()
        self._retry_at = self._clock() + RETRY

    # -- what happens

    def on_happened(self, happened: Happened) -> None:
        """A cue begins, or is over."""
        line: Line = {"is": happened.what, "id": happened.cue}
        if happened.what == "began":
            line |= {"at": happened.at, "seconds": self._seconds.get(happened.cue, 0.0)}
        if happened.what in OVER:
            self._seconds.pop(happened.cue, None)
        self._answer(line)

    def on_devices(self, seen: Seen | None) -> None:
        """What there is now to play by."""
        before = self._device
        self._device = named(seen.outs, self._name) if seen is not None else None
        if _is_another(before, self._device):
            # What plays shall not go on by it unasked: it may be heard by all.
            self.lose()
        if self._has_become_the_rooms():
            self._player.stop()
        if self._device is not None and self.is_wanted:
            self._open()
        self._tell_there()

    def on_gone(self, gone: Gone) -> None:
        """The server would go on with another device, unasked."""
        if gone.is_out and self._device is not None and self._device.number == gone.number:
            self._device = None
            self.lose()
            self._tell_there()

    def pass_time(self) -> None:
        """See whether it still plays."""
        if self._stream is not None and self._has_stalled(self._stream):
            self.lose()
            self._tell_there()

    @property
    def is_due(self) -> bool:
        """Whether it should be tried again."""
        return self.is_wanted and self._stream is None and self._clock() >= self._retry_at

    def again(self) -> None:
        """Try once more, if it is wanted."""
        if self.is_wanted:
            self._open()

    # -- private

    def _open(self) -> Stream | None:
        if self._stream is None:
            self._opened_at = self._clock()
            try:
                self._stream = self._ports.open_out(self._name, self._player.fill)
            except Unavailable:
                self._retry_at = self._clock() + RETRY
        self._tell_there()
        return self._stream

    def _has_stalled(self, stream: Stream) -> bool:
        now = self._clock()
        is_late = now - self._player.last_asked > STALLED and now - self._opened_at > SETTLED
        return is_late or not stream.is_alive

    def _has_become_the_rooms(self) -> bool:
        """Such as when headphones were pulled out of their socket, and the loudspeaker came on."""
        return self._told is not None and not self._told.room and self._is_for_room()

    def _is_for_room(self) -> bool:
        device = self._device or Device("", self._label())
        return is_for_the_room(device, is_chosen=bool(self._name))

    def _label(self) -> str:
        if self._device is not None:
            return self._device.label
        return self._stream.label if self._stream is not None else ""

    def _tell_there(self) -> None:
        """Say what became of it, if it is another thing than was said last."""
        there = self._stream is not None
        now = There(there, there and self._is_for_room(), self._label() if there else "")
        if self.is_wanted and now != self._told:
            self._told = now
            self._answer({"is": "sound"} | now._asdict())


def _is_another(before: Device | None, now: Device | None) -> bool:
    return before is not None and (now is None or now.name != before.name)
