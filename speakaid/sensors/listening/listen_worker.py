"""The listening's own process. What it hears stays in here; what it tells are facts.

    {"do": "listen", "device": "", "room": {"decibels": -52.1, "has_voices": false}}
    {"is": "listening"}, and then at each change and each second
    {"at": 12.3, "fact": "silence", "seconds": 4.0}
    {"do": "measure", "device": "", "seconds": 4}
    {"is": "room", "decibels": -52.1, "has_voices": false, "spoken": false, "mute": false}
    {"do": "still"}  →  {"is": "still"}
    {"is": "deaf", "why": "no_device"}, at each of its attempts, for as long as that is so

`device` "" is the usual one, `room` null one that nobody measured. A measure interrupts the
listening, which then goes on.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from speakaid.sensors.listening.detectors import best
from speakaid.sensors.listening.work import Microphone, NoDevice, Take, Work
from speakaid.workers.serving import at_work

Step = Callable[[], None]


def main() -> int:
    """Serve until nobody is there any more."""
    told, answer = at_work()
    steps: SimpleQueue[Step | None] = SimpleQueue()
    work = Work(_open, best, steps.put, answer, monotonic)

    def read() -> None:
        for order in told:
            steps.put(lambda order=order: work.do(order))  # type: ignore[misc]
        steps.put(None)

    Thread(target=read, name="orders", daemon=True).start()
    with suppress(BrokenPipeError):
        while (step := _next(steps, work)) is not None:
            step()
    # What PortAudio still holds is let go by the system: while a server stands still, PortAudio
    # itself would wait for it, and hold the microphone.
    os._exit(0)


def _next(steps: "SimpleQueue[Step | None]", work: Work) -> Step | None:
    """What happens next; None when nobody is there any more."""
    try:
        return steps.get(timeout=work.patience)
    except Empty:
        return work.nothing_came


def _open(device: str, take: Take) -> Microphone:
    try:
        from speakaid.sensors.listening import microphone
    except OSError:  # PortAudio is not here
        raise NoDevice from None
    return microphone.opened(device, take)
