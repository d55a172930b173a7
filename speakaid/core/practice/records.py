"""What is kept of practising, if the speaker switched it on: card, day, help and times.

Never a sound, never a word: an item is the mark of the id of a card, or of a word.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from speakaid.core.marks import mark_of
from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way
from speakaid.core.practice.recalling import INTERVALS
from speakaid.core.practice.state import Result
from speakaid.core.value import Id

MOST_INTERVAL = len(INTERVALS)
Item = Annotated[str, Field(max_length=100)]
Seconds = Annotated[float, Field(ge=0, le=86_400, allow_inf_nan=False)]


@dataclass(frozen=True, slots=True)
class Practised:
    """One turn: the last help that was there, None without any. `level` is that of a fading.

    `interval` is the place of the next one, of a line.
    """

    deck: Id
    day: date
    way: Way
    item: Item
    help: HelpKind | None
    seconds: Seconds
    level: Level | None = None
    interval: Annotated[int, Field(ge=0, le=MOST_INTERVAL)] | None = None
    kind: Literal["turn"] = "turn"


@dataclass(frozen=True, slots=True)
class Ran:
    """The time of one card in a run-through; `run` is the same for all cards of one."""

    deck: Id
    day: date
    run: Annotated[int, Field(ge=0)]
    card: Item
    seconds: Seconds
    whole: bool
    """Whether the talk was run through from its opening to its ending."""
    kind: Literal["run"] = "run"


class Question(StrEnum):
    """What is asked at home, if the speaker wishes it."""

    FEELS = "feels"
    SOUNDS = "sounds"


@dataclass(frozen=True, slots=True)
class Answered:
    """One of the words that were offered, by its place."""

    deck: Id
    day: date
    question: Question
    answer: Annotated[int, Field(ge=0, le=3)]
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class NoHelp:
    """A word for which no help is to be kept ready: it is not offered again."""

    deck: Id
    day: date
    item: Item
    kind: Literal["no_help"] = "no_help"


@dataclass(frozen=True, slots=True)
class Ended:
    """A sitting came to its end on this day: it is not offered again as if nothing had been."""

    deck: Id
    day: date
    kind: Literal["end"] = "end"


Record = Annotated[Practised | Ran | Answered | NoHelp | Ended, Field(discriminator="kind")]


def record_of(result: Result, deck: str, day: date) -> Practised:
    """What is kept of a turn."""
    return Practised(
        deck=deck,
        day=day,
        way=result.task.way,
        item=mark_of(result.task.item),
        help=result.help,
        seconds=round(min(result.seconds, 86_400), 1),
        level=result.level,
        interval=result.interval,
    )
