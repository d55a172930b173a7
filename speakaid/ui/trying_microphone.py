"""The microphone is tried for a short while: what it notices comes as words."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from speakaid.core.facts import Fact
from speakaid.core.listening import Hearing, Room
from speakaid.wording import ears as say

LONGEST_MS = 20_000
"""That a room is too loud is known after 15 s; and who looks for words needs more than a moment."""


class Listens(Protocol):
    """What listens: see `speakaid.sensors.ears.Ears`."""

    def start(
        self,
        device: str,
        room: Room | None,
        heard: Callable[[Fact], None],
        state: Callable[[Hearing], None],
    ) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


class TryingMicrophone(QObject):
    """On for 20 seconds at most. It is made, and its process started, when it is first wanted."""

    noticed = Signal(str)
    over = Signal()
    """The microphone is off again."""
    _posted = Signal(object)

    def __init__(self, make: Callable[[], Listens], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._ears: Listens | None = None
        self._turn = 0
        self.clock = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self.clock.timeout.connect(self.end)
        self._posted.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)

    def begin(self, device: str) -> None:
        """Switch the microphone of this name on; "" is the usual one."""
        self._ears = self._ears or self._make()
        self._turn += 1
        turn = self._turn
        self._ears.start(
            device,
            None,
            lambda fact: self._posted.emit(lambda: self._tell(turn, say.noticed(fact.kind))),
            lambda state: self._posted.emit(lambda: self._on_state(turn, state)),
        )
        self.clock.start()

    def end(self) -> None:
        """Switch it off; no process stays."""
        self._turn += 1
        self.clock.stop()
        if self._ears is not None:
            self._ears.stop()
        self.over.emit()

    def _on_state(self, turn: int, state: Hearing) -> None:
        if turn == self._turn and state is not Hearing.LISTENING:
            self.end()
            self.noticed.emit(say.deaf(state))

    def _tell(self, turn: int, words: str) -> None:
        if turn == self._turn:
            self.noticed.emit(words)
