"""One table: which key does what on stage (R4, R5, R6, R24, R28).

Letters count by what they say or, on a keyboard of another script, by where they lie. A key that
is held down counts once, and so does one that is hit twice in a hurry.
"""

from collections.abc import Callable
from enum import Enum, StrEnum
from time import monotonic
from unicodedata import name as letter_name

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from speakaid.core import events
from speakaid.core.settings import Settings


class Act(StrEnum):
    """What a speaker can do; these names stand in `Settings.taught_keys`."""

    NEXT = "next"
    BACK = "back"
    STUCK = "stuck"
    ENDING = "ending"
    PAUSE = "pause"
    CHOOSE = "choose"


class Layer(Enum):
    """What is on top of the page, as far as keys care."""

    TALK = "talk"
    PAUSE = "pause"
    LIST = "list"


_K = Qt.Key
KEYS = {
    _K.Key_Space: Act.NEXT,
    _K.Key_Right: Act.NEXT,
    _K.Key_Down: Act.NEXT,
    _K.Key_PageDown: Act.NEXT,
    _K.Key_Return: Act.NEXT,
    _K.Key_Enter: Act.NEXT,
    _K.Key_MediaNext: Act.NEXT,
    _K.Key_MediaTogglePlayPause: Act.NEXT,
    # A one-button ring or selfie remote sends Volume Up.
    _K.Key_VolumeUp: Act.NEXT,
    _K.Key_Left: Act.BACK,
    _K.Key_Up: Act.BACK,
    _K.Key_PageUp: Act.BACK,
    _K.Key_Backspace: Act.BACK,
    _K.Key_MediaPrevious: Act.BACK,
    _K.Key_VolumeDown: Act.BACK,
    _K.Key_S: Act.STUCK,
    _K.Key_Period: Act.STUCK,
    _K.Key_B: Act.STUCK,
    _K.Key_End: Act.ENDING,
    _K.Key_E: Act.ENDING,
    _K.Key_F5: Act.PAUSE,
    _K.Key_Escape: Act.PAUSE,
}
# A clicker has no key for My ending: in Pause its blank-screen button is that (R6, R24).
IN_PAUSE = {_K.Key_Period: Act.ENDING, _K.Key_B: Act.ENDING}
IN_LIST = {_K.Key_Period: Act.CHOOSE, _K.Key_Return: Act.CHOOSE, _K.Key_Enter: Act.CHOOSE}

EVENTS: dict[Act, Callable[[], events.Event]] = {
    Act.NEXT: events.Next,
    Act.BACK: events.Back,
    Act.STUCK: events.Stuck,
    Act.ENDING: events.Ending,
    Act.PAUSE: events.Pause,
    Act.CHOOSE: events.Choose,
}

# Where S, E, B and "." lie: by the scan codes of X11 and Wayland, and of Windows.
_PLACES = {
    39: _K.Key_S, 26: _K.Key_E, 56: _K.Key_B, 60: _K.Key_Period,
    0x1F: _K.Key_S, 0x12: _K.Key_E, 0x30: _K.Key_B, 0x34: _K.Key_Period,
}  # fmt: skip
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_CHORDS |= Qt.KeyboardModifier.MetaModifier
_UNKNOWN = (0, _K.Key_unknown)


def name_of(event: QKeyEvent) -> str:
    """The name of a key as `Settings.taught_keys` keeps it; "" for a modifier alone."""
    key = Qt.Key(event.key())
    if key in (_K.Key_Shift, _K.Key_Control, _K.Key_Alt, _K.Key_Meta, _K.Key_AltGr):
        return ""
    if key in _UNKNOWN:
        return f"scan-{event.nativeScanCode()}" if event.nativeScanCode() else ""
    return _place(event, key).name.removeprefix("Key_")


class KeyTable:
    """Key presses in, acts out; remembers when each key last counted."""

    def __init__(self, settings: Settings, now: Callable[[], float] = monotonic) -> None:
        self._taught = settings.taught_keys
        self._guard = settings.same_key_guard_ms / 1000
        self._now = now
        self._counted: dict[str, float] = {}

    def use_settings(self, settings: Settings) -> None:
        """Other taught keys, another guard."""
        self._taught = settings.taught_keys
        self._guard = settings.same_key_guard_ms / 1000

    def act(self, event: QKeyEvent, layer: Layer = Layer.TALK) -> Act | None:
        """What a key press means, None for nothing."""
        if event.isAutoRepeat() or event.modifiers() & _CHORDS:
            return None
        act = self._meaning(event, layer)
        return act if act is not None and self.admits(name_of(event)) else None

    def admits(self, name: str) -> bool:
        """Whether a press of this key or button counts: not within the guard of its last one."""
        now = self._now()
        if now - self._counted.get(name, float("-inf")) < self._guard:
            return False
        self._counted[name] = now
        return True

    def _meaning(self, event: QKeyEvent, layer: Layer) -> Act | None:
        taught = self._taught.get(name_of(event))
        if taught in tuple(Act):
            return Act(taught)
        key = _place(event, Qt.Key(event.key()))
        special = {Layer.PAUSE: IN_PAUSE, Layer.LIST: IN_LIST}.get(layer, {})
        return special.get(key, KEYS.get(key))


def _place(event: QKeyEvent, key: Qt.Key) -> Qt.Key:
    """The key itself or, where it writes a letter of another script, the one that lies there."""
    text = event.text()
    foreign = text.isalpha() and not text.isascii() and "LATIN" not in letter_name(text[0], "")
    return _PLACES.get(event.nativeScanCode(), key) if foreign else key
