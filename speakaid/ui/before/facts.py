"""What *Before you start* is told, and what it gives: plain frozen values."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time

from PySide6.QtCore import QSize

from speakaid.core.deck import Deck
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings
from speakaid.storage.last_room import Room

LettersFor = Callable[[Settings, float], float]
"""Settings and dots in a centimetre -> pixels of the stage's letters."""
MeasureFor = Callable[[QSize, Settings, float], Measure]
"""Size of a screen, settings, dots in a centimetre -> what fits on the stage."""


DAY = 24 * 3600


@dataclass(frozen=True)
class ScreenFact:
    """A screen. `name` is Qt's; `believable`: its own word about its size can be trusted."""

    name: str
    size: QSize
    dots_per_cm: float
    believable: bool = True


@dataclass(frozen=True)
class Facts:
    """The room: its screens (`here` is the one with this window), the time, sleep and power.

    `last` is the room in which a talk was last prepared on this computer.
    """

    screens: tuple[ScreenFact, ...]
    letters_for: LettersFor
    measure_for: MeasureFor
    here: int = 0
    now: time = field(default=time(9, 0))
    awake: bool = True
    on_battery: bool = False
    battery_percent: int | None = None
    last: Room | None = None

    @property
    def same_room(self) -> Room | None:
        """The last room, if just these screens were in it."""
        names = sorted(screen.name for screen in self.screens)
        last = self.last
        known = last is not None and sorted(last.screens) == names and last.screen in names
        return last if known else None


@dataclass(frozen=True)
class Preparation:
    """All answers. `stop_at` is a time of day; `slides`: another program has the other screen."""

    deck: Deck
    settings: Settings
    screen: str
    slot_seconds: float | None = None
    stop_at: time | None = None
    slides: bool = False

    def seconds_from(self, now: time) -> float | None:
        """How long the talk may take if it began now; None while nobody knows."""
        if self.stop_at is None:
            return self.slot_seconds
        until = (self.stop_at.hour - now.hour) * 3600 + (self.stop_at.minute - now.minute) * 60
        return float(until % DAY)
