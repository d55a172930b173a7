"""All that a sitting remembers, as one frozen value: what is kept when somebody stops for now.

Times are seconds on the sitting's clock. No word of the talk is in it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from speakaid.core.practice.fading import Fade, Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way
from speakaid.core.practice.recalling import Recall

__all__ = ["Asked", "Done", "Result", "State", "Task", "Turn", "TurnPhase", "replace"]


class TurnPhase(StrEnum):
    """Whether something is asked for, or all of it is shown."""

    ASKED = "asked"
    SHOWN = "shown"


class Done(StrEnum):
    """Why a sitting is over: it stopped for now, its time or its work is at an end, enough."""

    STOPPED = "stopped"
    TIME = "time"
    ALL = "all"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. `part` is the passage of a card that is read; `again`: a word's second."""

    way: Way
    item: str
    part: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What is on the screen. `since` is moved on by pauses; `step` is the word marked by hand.

    `times` are when a voice says each word, on the sitting's clock; empty without one.
    """

    task: Task
    since: float
    phase: TurnPhase = TurnPhase.ASKED
    helps: tuple[HelpKind, ...] = ()
    level: Level = Level.TEXT
    words: tuple[int, ...] = ()
    step: int | None = None
    times: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one turn: the last help that was there, None without any; seconds it took."""

    at: float
    task: Task
    help: HelpKind | None
    seconds: float
    level: Level | None = None
    words: tuple[int, ...] = ()
    interval: int | None = None
    """Of a line: the place of its next interval."""


Asked = tuple[str, int]
"""A word that was asked for alone: the id of its card, and its place on it."""


@dataclass(frozen=True, slots=True)
class CardFade:
    """How far a card has come, and how often it came in this sitting."""

    card: str
    fade: Fade
    turns: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """`away` are the seconds of pauses; `trail` what was before the last presses."""

    at: float = 0.0
    begun: float | None = None
    away: float = 0.0
    paused_at: float | None = None
    turn: Turn | None = None
    queue: tuple[Task, ...] = ()
    fades: tuple[CardFade, ...] = ()
    recalls: tuple[Recall, ...] = ()
    filler: int = 0
    filled: int = 0
    """So many fillers came since something was asked for."""
    results: tuple[Result, ...] = ()
    done: Done | None = None
    trail: tuple["State", ...] = ()

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The words that were asked for alone, also in the turn that is not over."""
        turns = (*self.results, *((self.turn,) if self.turn else ()))
        return tuple((one.task.item, place) for one in turns for place in one.words)

    @property
    def is_on(self) -> bool:
        """Whether the sitting goes on."""
        return self.begun is not None and self.done is None

    @property
    def rests(self) -> bool:
        """Whether nothing is on the screen until something is due."""
        return self.is_on and self.turn is None

    @property
    def next_due(self) -> float | None:
        """When the next line is due; None if none is waited for."""
        return min((one.due for one in self.recalls if one.due is not None), default=None)
