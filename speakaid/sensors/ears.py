"""The listening from outside: facts come while it goes on, and it starts again by itself.

Nothing here raises. What comes is told by a thread of this class: facts to `heard`, and to `state`
whether the microphone is heard at all, each time that this changes.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from speakaid.core.facts import Fact, FactKind
from speakaid.core.listening import Hearing, Room, RoomMeasure
from speakaid.workers.lines import Line
from speakaid.workers.worker import Worker

_log = logging.getLogger(__name__)
PAUSE = 2.0
"""Seconds before a worker that ended is started again."""
PATIENCE = 8.0
"""Seconds without a word from it, after which it hangs: it tells something every two while it
listens, and is silent for five while it measures."""

Heard = Callable[[Fact], None]
State = Callable[[Hearing], None]
Then = Callable[[RoomMeasure | None], None]


@dataclass(frozen=True)
class _Wish:
    """A listening that is wanted, and who hears of it."""

    order: Line
    heard: Heard
    state: State


class Ears:
    """One worker that listens when it is asked to, and is there no longer than that."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        pause: float = PAUSE,
        patience: float = PATIENCE,
    ) -> None:
        self._pause, self._patience = pause, patience
        self._steps: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._worker = Worker("listen", self._on_line, self._on_ended, command)
        self._run: int | None = None
        self._ending: set[int] = set()
        """The runs that were told to go, each until it has said its last word."""
        self._wish: _Wish | None = None
        self._measuring: Then | None = None
        self._told: Hearing | None = None
        self._deadline: float | None = None
        self._thread = Thread(target=self._work, name="ears", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """The process that listens, while there is one."""
        return self._worker.pid

    def start(self, device: str, room: Room | None, heard: Heard, state: State) -> None:
        """Listen, in this room; `device` "" is the usual microphone."""
        order: Line = {"do": "listen", "device": device, "room": asdict(room) if room else None}
        self._steps.put(lambda: self._start(_Wish(order, heard, state)))

    def stop(self) -> None:
        """Listen no more, and let the process end. Nothing is told any more of what it heard."""
        self._steps.put(self._stop)

    def measure(self, seconds: float, then: Then, device: str = "") -> None:
        """Measure the room, for 3 to 5 seconds; `then` gets None if nothing can be heard."""
        order: Line = {"do": "measure", "device": device, "seconds": seconds}
        self._steps.put(lambda: self._measure(order, then))

    def close(self) -> None:
        """Listen no more, for good."""
        self._steps.put(self._stop)
        self._steps.put(None)
        self._thread.join()

    # -- private: all of it in the thread of this class, but for the first two

    def _on_line(self, line: Line) -> None:
        self._steps.put(lambda: self._hear(line))

    def _on_ended(self, run: int) -> None:
        self._steps.put(lambda: self._lose(run))

    def _work(self) -> None:
        while True:
            left = None if self._deadline is None else max(0.0, self._deadline - monotonic())
            try:
                step = self._steps.get(timeout=left)
            except Empty:
                step = self._overdue
            if step is None:
                return
            try:
                step()
            except Exception as found:
                # Whatever becomes of a fact: this thread alone can switch the microphone off.
                _log.warning("who listens could not take what was noticed: %s", type(found))

    def _start(self, wish: _Wish) -> None:
        self._wish, self._told = wish, None
        self._say(wish.order)

    def _measure(self, order: Line, then: Then) -> None:
        self._measuring = then
        self._say(order)

    def _stop(self) -> None:
        self._wish = None
        self._measured(None)
        self._let_go()

    def _let_go(self) -> None:
        """No process stays for nothing."""
        if self._run is not None:
            self._ending.add(self._run)
        self._run = self._deadline = None
        self._worker.close()

    def _say(self, order: Line) -> None:
        self._run = self._worker.say(order)
        self._deadline = monotonic() + self._patience
        if self._run is None:
            self._lose(None)

    def _hear(self, line: Line) -> None:
        if self._run is None or self._ending:
            return  # it comes of a worker that has been stopped
        self._deadline = monotonic() + self._patience
        if self._wish is not None and (fact := fact_of(line)) is not None:
            self._wish.heard(fact)
        match line:
            case {"is": "room"}:
                self._measured(_measure_of(line))
            case {"is": "deaf", "why": why}:
                self._be(Hearing(why))
                self._measured(None)
            case {"is": Hearing.LISTENING}:
                self._be(Hearing.LISTENING)

    def _lose(self, run: int | None) -> None:
        """The worker has ended, or could not begin: another one after a pause."""
        self._ending -= {run}
        if run != self._run:
            return
        self._run = None
        self._deadline = monotonic() + self._pause if self._wish else None
        self._be(Hearing.ENDED)
        self._measured(None)

    def _overdue(self) -> None:
        """It hangs; or the pause after its end is over."""
        self._deadline = None
        if self._run is not None:
            self._worker.kill()
            self._lose(self._run)
        elif self._wish is not None:
            self._say(self._wish.order)

    def _be(self, state: Hearing) -> None:
        if self._wish is not None and state is not self._told:
            self._told = state
            self._wish.state(state)

    def _measured(self, found: RoomMeasure | None) -> None:
        """Tell who waits for the measure."""
        then, self._measuring = self._measuring, None
        if then is None:
            return
        if self._wish is None:
            self._let_go()
        then(found)


def fact_of(line: Line) -> Fact | None:
    """The fact of a line; None for a line of another kind, and for a fact not known here."""
    try:
        return Fact(FactKind(line["fact"]), float(line["at"]), float(line["seconds"]))
    except (KeyError, ValueError, TypeError):
        return None


def _measure_of(line: Line) -> RoomMeasure:
    room = Room(line["decibels"], line["has_voices"])
    return RoomMeasure(room, was_spoken=line["spoken"], was_mute=line["mute"])
