"""Which key does what while one practises, and which press counts.

The keys of the stage mean the same here as far as they can: so a clicker, and a key that was taught
for it, need not be learnt anew.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from speakaid.core.settings import Settings
from speakaid.ui.keys import Act, KeyTable, name_of
from speakaid.ui.widgets.steady import JustCame


class Press(StrEnum):
    """What can be pressed: one place on the screen each, whatever it says."""

    MAIN = "main"
    SECOND = "second"
    BACK = "back"
    PAUSE = "pause"
    STOP = "stop"
    ENOUGH = "enough"
    HEAR = "hear"
    WORD = "word"


_ACTS = {
    Act.NEXT: Press.MAIN,
    Act.CHOOSE: Press.MAIN,
    Act.STUCK: Press.SECOND,
    Act.BACK: Press.BACK,
    Act.PAUSE: Press.PAUSE,
}
_OWN = {
    Qt.Key.Key_Escape: Press.STOP,
    Qt.Key.Key_H: Press.SECOND,
    Qt.Key.Key_P: Press.PAUSE,
    Qt.Key.Key_V: Press.HEAR,
}
_MOVE_ON = (Press.MAIN, Press.SECOND, Press.WORD)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TurnKeys:
    """Key presses in, presses out; of two at once the second does nothing."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._table = KeyTable(Settings(), clock)
        self._taught = Settings().taught_keys
        self._just_came = JustCame(clock)

    def use_settings(self, settings: Settings) -> None:
        """Other taught keys, another guard."""
        self._table.use_settings(settings)
        self._taught = settings.taught_keys

    def press_of(self, event: QKeyEvent) -> Press | None:
        """What a key means, None for nothing."""
        own = _OWN.get(Qt.Key(event.key()))
        if own is not None and name_of(event) not in self._taught:
            counts = not event.isAutoRepeat() and not event.modifiers() & _CHORDS
            return own if counts and self._table.admits(name_of(event)) else None
        act = self._table.act(event)
        return _ACTS.get(act) if act is not None else None

    def begin(self) -> None:
        """Something else has come, which nobody has read yet."""
        self._just_came.begin()

    def admits(self, press: Press) -> bool:
        """Whether a press counts: not as the second of two, nor on what has just come."""
        if press in _MOVE_ON and self._just_came:
            return False
        return self._table.admits(press)
