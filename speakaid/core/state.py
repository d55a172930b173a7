"""All that a talk remembers, as one frozen value: what is kept after every event.

Times are seconds on the session's clock. A visit's times are moved on by the length of a pause, so
that a pause never counts as time on a card. Whole and plain, so that it can be written to a file
and read back (R30).
"""

from dataclasses import dataclass, replace
from enum import IntEnum

from speakaid.core.display import Notice, Prompt
from speakaid.core.measure import Measure

__all__ = [
    "Aim",
    "BandState",
    "Clock",
    "Hearing",
    "HelpState",
    "Paused",
    "Place",
    "State",
    "Step",
    "replace",
]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the speaker is: a word of a card, so that another size never loses it (R4)."""

    card: str
    word: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A place that Back returns to, and all that says where Next led from there."""

    place: Place
    order: int
    waiting: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """When the talk began and must end. `whole`, `lead` and `fitted` are fixed when first known.

    `by_itself` is true while the clock began without a press and nobody has set it right (R9).
    """

    slot: float | None = None
    stop_at: float | None = None
    began: float | None = None
    by_itself: bool = False
    whole: float | None = None
    lead: float = 0.0
    fitted: bool = False


class Strength(IntEnum):
    """How much a signal weighs: stronger replaces weaker (R23)."""

    OTHER = 0
    MINUTES = 1
    FINISH = 2


@dataclass(frozen=True, slots=True)
class BandState:
    """The band: wind-up, a signal, or both in one. `since` is when it could first be seen.

    `grown` is true once it has grown before a pause or a sleep: it does not grow twice.
    """

    since: float
    wind_up: bool = False
    signal: str = ""
    sender: str = ""
    strength: Strength = Strength.OTHER
    minutes: float = 0.0
    seen: bool = False
    grown: bool = False


@dataclass(frozen=True, slots=True)
class HelpState:
    """Open help: its step, which holding sentence it says, when *I'm stuck* was last pressed."""

    step: int
    holding: int
    pressed_at: float


@dataclass(frozen=True, slots=True)
class Paused:
    """Pause: since when, from when time can be given back, the list's mark, Questions."""

    since: float
    give_from: float
    marked: int | None = None
    questions: bool = False


@dataclass(frozen=True, slots=True)
class Aim:
    """A card that "After this" named before it changed under the speaker's finger (R20)."""

    card: str
    until: float


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the microphone told, and when it told last. Never kept (R30).

    `silent_since` is None while it is not silent, or so loud that nobody can tell. `sound_at` is
    when the last speech or noise was told, `spoke` whether any speech was, since the stage opened.
    """

    told_at: float
    silent_since: float | None = None
    sound_at: float = 0.0
    spoke: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """The talk, whole. `order` is the index from which the order of the talk goes on.

    Silence counts from `quiet_from` on, `cued` is how often words for the ear were asked for.
    """

    place: Place
    measure: Measure = Measure()
    at: float = 0.0
    opened_at: float | None = None
    begins_at: float = 0.0
    finished: bool = False
    clock: Clock = Clock()
    order: int = 0
    history: tuple[Step, ...] = ()
    visit_since: float = 0.0
    page_since: float = 0.0
    left_opening: bool = False
    come_to: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    put_back: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    important: bool = False
    wound_up: bool = False
    finish_asked: bool = False
    band: BandState | None = None
    line: tuple[str, ...] = ()
    line_is_important: bool = False
    notice: Notice | None = None
    stop_here: bool = False
    help: HelpState | None = None
    holdings: int = 0
    prompt: Prompt | None = None
    prompted: bool = False
    prompted_at: float | None = None
    quiet_from: float = 0.0
    hearing: Hearing | None = None
    cued: int = 0
    paused: Paused | None = None
    aims: tuple[Aim, ...] = ()
    hold_first_press: bool = False
    noted: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the stage is open: started and not finished."""
        return self.opened_at is not None and not self.finished

    def in_view(self, now: float) -> float:
        """Until when the page has been in view: now, or when Pause covered it."""
        return now if self.paused is None else self.paused.since

    def spent(self, now: float) -> float:
        """Seconds spent on the card in this visit; Pause does not count."""
        return max(0.0, self.in_view(now) - self.visit_since)
