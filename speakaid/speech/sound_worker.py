"""The sound's own process: plays files and records them. A device that hangs stops only this.

{"do": "open" | "shut"}                  have the output ready ahead; let it go
{"do": "use", "out": NAME, "in": NAME}   "" is the system's own choice; fits into any other line
{"id": 1, "do": "play", "file": …, "gain": 0.8}, {"do": "stop"}
{"id": 2, "do": "record", "file": …}, {"do": "end_record"}
{"id": 3, "do": "devices"}

{"is": "began", "id": 1, "at": …, "seconds": 1.2}   `at`: time.monotonic() of its first sample
{"is": "ended" | "stopped", "id": 1}
{"is": "level", "id": 2, "decibels": -31.0}, {"is": "recorded", "id": 2, "seconds": 1.1}
{"is": "devices", "id": 3, "out": [[name, label, is_default], …], "in": […]}
{"is": "sound", "there": true, "room": false, "label": …}   what became of the output
{"is": "not", "id": 1, "why": "no_device" | "device_gone" | "unreadable" | "busy" | "silent" | …}
{"is": "awake"}                          every second, while something is asked of it
"""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread, Timer
from time import monotonic

from speakaid.speech import pulse
from speakaid.speech.portaudio import PortAudio
from speakaid.speech.sound_desk import Event, SoundDesk
from speakaid.workers.lines import Line
from speakaid.workers.serving import at_work

_TICK = 0.2
AWAKE = 1.0
_GRACE = 1.0
"""Seconds in which devices may be let go at the end; a device that hangs is left to the system."""


def main() -> int:
    """Serve until nobody is there any more."""
    told, answer = at_work()
    events: SimpleQueue[Event | None] = SimpleQueue()
    Thread(target=_hear, args=(told, events), daemon=True).start()
    by_server = pulse.is_used()
    watch = pulse.Watch(events.put) if by_server else None
    desk = SoundDesk(PortAudio(by_server=by_server), answer, events.put, awaits_news=by_server)
    with suppress(BrokenPipeError):
        _serve(desk, events, answer)
    Timer(_GRACE, os._exit, (0,)).start()
    if watch is not None:
        watch.close()
    desk.close()
    # What PortAudio still holds is let go by the system.
    os._exit(0)


def _serve(
    desk: SoundDesk, events: "SimpleQueue[Event | None]", answer: Callable[[Line], None]
) -> None:
    awake_at = 0.0
    while (event := _next(events)) is not None:
        desk.take(event)
        if desk.is_in_use and monotonic() >= awake_at:
            awake_at = monotonic() + AWAKE
            answer({"is": "awake"})


def _next(events: "SimpleQueue[Event | None]") -> Event | None:
    """What comes next, an empty line where nothing does for a while; None at the end."""
    try:
        return events.get(timeout=_TICK)
    except Empty:
        return {}


def _hear(told: Iterator[Line], events: "SimpleQueue[Event | None]") -> None:
    for line in told:
        events.put(line)
    events.put(None)
