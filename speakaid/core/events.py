"""What can happen in a talk. Every event comes with a time, given by whoever reports it.

The session never asks a clock: `TalkSession.handle(event, at)` gets seconds since the session was
made, on a clock that goes on while the computer sleeps.
"""

from dataclasses import dataclass

from speakaid.core.facts import FactKind
from speakaid.core.measure import Measure


@dataclass(frozen=True, slots=True)
class Start:
    """The stage opens. `slot` seconds are given; `stop_at` is an end on the session's clock."""

    slot: float | None = None
    stop_at: float | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """The speaker goes on."""


@dataclass(frozen=True, slots=True)
class Back:
    """The speaker goes back to where they were."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """I'm stuck: help, at once."""


@dataclass(frozen=True, slots=True)
class Ending:
    """My ending: go to the closing, at once."""


@dataclass(frozen=True, slots=True)
class Pause:
    """F5 or Esc: into Pause, and out of it again (a clicker sends the two in turn, blindly)."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Carry on: out of Pause, wherever in it the speaker is."""


@dataclass(frozen=True, slots=True)
class Seen:
    """I have seen this: the band is acknowledged."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed; nothing else has happened."""


@dataclass(frozen=True, slots=True)
class MinuteMore:
    """One minute more, counted from now if the end has passed."""


@dataclass(frozen=True, slots=True)
class MinuteLess:
    """One minute less, never less than now."""


@dataclass(frozen=True, slots=True)
class StopAt:
    """I must stop at a time of day: `end` on the session's clock, None takes it back."""

    end: float | None


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Give me that time back: the pause is added to the slot."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put back a card that was set aside; without a card, the first of them."""

    card: str | None = None


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to this card."""

    card: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose in the list of cards: this card, `DONE`, or without one what is marked.

    "done" means `DONE` too, unless a card is called so.
    """

    item: str | None = None


@dataclass(frozen=True, slots=True)
class Questions:
    """Open or close Questions."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A question was written down."""

    words: str


@dataclass(frozen=True, slots=True)
class Signal:
    """A person in the room signals: "2 minutes", "Please finish", or other words."""

    words: str
    sender: str = ""


@dataclass(frozen=True, slots=True)
class StartsNow:
    """My time starts now: the clock is set to begin at this moment (R9)."""


@dataclass(frozen=True, slots=True)
class BeganAtOpening:
    """I began when this opened: the clock is set back to the start (R9)."""


@dataclass(frozen=True, slots=True)
class Woke:
    """The computer slept for so many seconds, and is awake again."""

    asleep: float = 0.0


@dataclass(frozen=True, slots=True)
class Heard:
    """A sensor tells what is so now, at each change and once a second; silence, for how long."""

    fact: FactKind
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """The screen says how much fits on it."""

    measure: Measure


@dataclass(frozen=True, slots=True)
class Finish:
    """My talk is done."""


Act = Next | Back | Stuck | Ending | Pause | Resume | Choose | Jump | Seen | Signal | Finish
"""What moves the talk on, or asks for something at once."""

Adjustment = (
    MinuteMore
    | MinuteLess
    | StopAt
    | GiveBack
    | StartsNow
    | BeganAtOpening
    | PutBack
    | Questions
    | Noted
    | Woke
    | Heard
    | Tick
)
"""What sets something right, or only tells: it turns no page."""

Event = Start | Measured | Act | Adjustment
