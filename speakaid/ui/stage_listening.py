"""The microphone: facts for a talk while one is given, and a measure of the room before it.

It listens between `begin` and `end`, in a process of its own, and only where the speaker switched
it on. Nothing here waits and nothing raises; without a microphone the cards go on.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from speakaid.core.events import Heard
from speakaid.core.facts import Fact
from speakaid.core.listening import Hearing, Room, RoomMeasure
from speakaid.core.settings import Settings

MEASURE_SECONDS = 4.0
Measured = Callable[[RoomMeasure | None], None]


class Hears(Protocol):
    """A microphone: see `speakaid.sensors.ears.Ears`. It tells from a thread of its own."""

    def start(
        self,
        device: str,
        room: Room | None,
        heard: Callable[[Fact], None],
        state: Callable[[Hearing], None],
    ) -> None: ...
    def stop(self) -> None: ...
    def measure(self, seconds: float, then: Measured, device: str = "") -> None: ...
    def close(self) -> None: ...


class Listening(QObject):
    """One microphone for the program, made when it is first wanted."""

    noticed = Signal(object)
    """A fact of the talk: `events.Heard`."""
    changed = Signal(object)
    """A `Hearing`: the microphone is heard, or why not."""
    _posted = Signal(object)

    def __init__(self, ears: Callable[[], Hears], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = ears
        self._ears: Hears | None = None
        self._turn = 0
        self._posted.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)

    def begin(self, settings: Settings, room: Room | None = None) -> None:
        """Listen, in a room that was measured or not."""
        turn = self._next_turn()
        self._hearing().start(
            settings.microphone,
            room,
            lambda fact: self._post(turn, lambda: self._on_fact(fact)),
            lambda state: self._post(turn, lambda: self.changed.emit(state)),
        )

    def end(self) -> None:
        """Listen no more; what was heard just now is not told any more."""
        self._next_turn()
        if self._ears is not None:
            self._ears.stop()

    def measure(self, settings: Settings, then: Measured) -> None:
        """How loud the room is while nobody speaks; None where nothing can be heard."""
        turn = self._next_turn()
        self._hearing().measure(
            MEASURE_SECONDS,
            lambda found: self._post(turn, lambda: then(found)),
            settings.microphone,
        )

    def close(self) -> None:
        """The program ends."""
        self._next_turn()
        if self._ears is not None:
            self._ears.close()
            self._ears = None

    # -- private

    def _hearing(self) -> Hears:
        if self._ears is None:
            self._ears = self._make()
        return self._ears

    def _next_turn(self) -> int:
        self._turn += 1
        return self._turn

    def _post(self, turn: int, act: Callable[[], None]) -> None:
        """Into the thread of the screens; what comes of an earlier turn is let go."""

        def now() -> None:
            if turn == self._turn:
                act()

        self._posted.emit(now)

    def _on_fact(self, fact: Fact) -> None:
        self.noticed.emit(Heard(fact.kind, fact.seconds))
