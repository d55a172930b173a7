"""What the worker does with what it is told and what it hears, whatever the devices are."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Protocol

from speakaid.core.listening import Hearing, Room
from speakaid.sensors.listening.detectors import Detector, NotInstalled
from speakaid.sensors.listening.frames import Framing, Samples
from speakaid.sensors.listening.listener import Listener
from speakaid.sensors.listening.measuring import Measuring
from speakaid.workers.lines import Line

NO_SOUND = 1.0
"""Seconds without a sample after which a microphone is gone: it gives some every 32 ms."""
NO_FIRST_SOUND = 3.0
"""The same for one that was opened just now: some sleep, and give their first sound after 2 s."""
AGAIN = 2.0
"""Seconds until it is looked for again."""

Take = Callable[[Samples], None]


class NoDevice(Exception):
    """There is no such microphone, or it cannot be had."""


class Microphone(Protocol):
    """One that is open: blocks come from it at this rate."""

    rate: int

    def close(self) -> None:
        """Let nothing more come of it."""


class Work:
    """What is wanted (a measure first, else listening), and the microphone that is open for it.

    `open_device` opens the device of a name, or raises `NoDevice`. Blocks come in a thread of the
    device; `deliver` has each done in the one thread in which all else here runs.
    """

    def __init__(
        self,
        open_device: Callable[[str, Take], Microphone],
        detector: Callable[[], Detector],
        deliver: Callable[[Callable[[], None]], None],
        tell: Callable[[Line], None],
        clock: Callable[[], float],
    ) -> None:
        self._open_device, self._detector = open_device, detector
        self._deliver, self._tell, self._clock = deliver, tell, clock
        self._listening: Line | None = None
        self._began = 0.0
        self._measuring: Line | None = None
        self._microphone: Microphone | None = None
        self._opening = 0
        self._is_heard = False

    @property
    def patience(self) -> float | None:
        """Seconds to wait for the next thing to happen; then comes `nothing_came`."""
        if self._microphone is not None:
            return NO_SOUND if self._is_heard else NO_FIRST_SOUND
        return AGAIN if self._listening else None

    def do(self, order: Line) -> None:
        """What the program wishes."""
        match order.get("do"):
            case "listen":
                self._listening, self._began = order, self._clock()
            case "measure":
                self._measuring = order
            case "still":
                self._listening = self._measuring = None
                self._tell({"is": "still"})
        self._open()

    def nothing_came(self) -> None:
        """Nothing has happened for as long as `patience` says."""
        if self._microphone is not None:
            self._be_deaf(Hearing.GONE)
        else:
            self._open()

    # -- private

    def _open(self) -> None:
        """The microphone for what is wanted now; none if nothing is."""
        self._close()
        wanted = self._measuring or self._listening
        if wanted is None:
            return
        number = self._opening
        try:
            self._consume = self._consumer(self._detector())
            self._microphone = self._open_device(
                wanted["device"],
                lambda block: self._deliver(lambda: self._hear(number, block)),
            )
        except NotInstalled:
            self._be_deaf(Hearing.NOT_INSTALLED)
        except NoDevice:
            self._be_deaf(Hearing.NO_DEVICE)
        else:
            self._framing = Framing(self._microphone.rate)

    def _consumer(self, detector: Detector) -> Callable[[Samples], None]:
        """What becomes of a frame."""
        if self._measuring is not None:
            measuring = Measuring(detector, self._measuring["seconds"])
            return lambda frame: self._measure(measuring, frame)
        assert self._listening is not None
        room, begin = room_of(self._listening["room"]), self._clock() - self._began
        listener = Listener(detector, room, begin)
        return lambda frame: self._listen(listener, frame)

    def _hear(self, number: int, block: Samples) -> None:
        if number != self._opening:
            return  # it comes of a microphone that has been closed
        if not self._is_heard:
            self._is_heard = True
            self._tell({"is": Hearing.LISTENING})
        for frame in self._framing.take(block):
            if number == self._opening:
                self._consume(frame)

    def _listen(self, listener: Listener, frame: Samples) -> None:
        fact = listener.hear(frame)
        if fact is not None:
            self._tell({"at": fact.at, "fact": fact.kind, "seconds": fact.seconds})

    def _measure(self, measuring: Measuring, frame: Samples) -> None:
        measuring.hear(frame)
        if measuring.is_done:
            found = measuring.result()
            self._measuring = None
            room = asdict(found.room)
            self._tell({"is": "room", **room, "spoken": found.was_spoken, "mute": found.was_mute})
            self._open()

    def _be_deaf(self, why: Hearing) -> None:
        """Say so; a measure is not waited for, the listening begins again by itself."""
        self._close()
        self._measuring = None
        self._tell({"is": "deaf", "why": why})

    def _close(self) -> None:
        self._opening += 1
        self._is_heard = False
        microphone, self._microphone = self._microphone, None
        if microphone is not None:
            microphone.close()


def room_of(line: Line | None) -> Room | None:
    """A room as it stands in a line."""
    return None if line is None else Room(line["decibels"], line["has_voices"])
