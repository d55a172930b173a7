"""What the speaker sees, as one frozen value: the screen draws it and decides nothing.

There are no sentences of the program in here, only names for them (`speakaid.wording` says them);
the speaker's own words are here exactly as they were typed.
"""

from dataclasses import dataclass
from enum import StrEnum

from speakaid.core.cues import Cue
from speakaid.core.deck import Card
from speakaid.core.pages import Page

DONE = "talk is done"
"""The last item of the list of cards: "My talk is done". The spaces keep it apart from any card."""


class Phase(StrEnum):
    """Where the talk is as a whole."""

    READY = "ready"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FINISHED = "finished"


class TimeWords(StrEnum):
    """The time, in words (R16)."""

    NOT_STARTED = "not_started"
    PLENTY = "plenty"
    IMPORTANT_POINTS = "important_points"
    LAST_POINTS = "last_points"
    START_ENDING = "start_ending"
    GO_TO_ENDING = "go_to_ending"
    LAST_MINUTE = "last_minute"
    STOP_HERE = "stop_here"


class Notice(StrEnum):
    """One calm line under the page that is no prompt."""

    SET_ASIDE = "set_aside"
    STOP_HERE = "stop_here"
    TIME_RUNNING = "time_running"
    WERE_HERE = "were_here"


class Prompt(StrEnum):
    """A gentle reminder that the program gives by itself (R22).

    `NEXT_POINT`: a line names it. `FIRST_WORDS`: those of the page are emphasised.
    """

    NEXT_POINT = "next_point"
    FIRST_WORDS = "first_words"


class Choice(StrEnum):
    """The three large choices of the last help (R12)."""

    WORDS = "words"
    SKIP = "skip"
    ENDING = "ending"


class BandWords(StrEnum):
    """What a band says: a person's words, or one of the program's own two sentences."""

    SIGNAL = "signal"
    LAST_POINTS = "last_points"
    START_ENDING = "start_ending"


@dataclass(frozen=True, slots=True)
class Band:
    """A band over the words: wind-up, a signal, or both in one (R19, R23)."""

    words: BandWords
    signal: str = ""
    sender: str = ""
    seen: bool = False
    grown: bool = False


@dataclass(frozen=True, slots=True)
class TrickyHelp:
    """Help for one tricky word; `letters` and `picture` only from the second press on."""

    word: str
    meaning: str
    letters: str
    picture: str | None


@dataclass(frozen=True, slots=True)
class Help:
    """The help of *I'm stuck*. `holding` is the speaker's own sentence, None without one.

    `turn` counts how often help was asked for before, so that sentences come in turn.
    """

    step: int
    holding: str | None
    words: tuple[TrickyHelp, ...]
    turn: int = 0


@dataclass(frozen=True, slots=True)
class After:
    """Where Next leads. `first_words` are those of the page there, `point` the card's name."""

    card: str
    first_words: str
    point: str
    is_ending: bool
    same_card: bool


@dataclass(frozen=True, slots=True)
class ListItem:
    """One line of the list of cards; `id` is a card's, or `DONE`."""

    id: str
    point: str
    chosen: bool
    present: bool
    come_to: bool
    set_aside: bool


@dataclass(frozen=True, slots=True)
class PauseOffers:
    """What Pause can offer just now."""

    give_back: bool
    starts_now: bool
    began_at_opening: bool
    minutes: bool
    put_back: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Display:
    """Everything the stage shows. Two equal displays look the same.

    `seconds_left` is rounded up to whole seconds, None without a known end, never below 0.
    `to_come` are must-say cards not come to, `set_aside` the cards left out for now, `come_to`
    those come to, each by id in the order of the talk. `time_words` is None without a known end.
    `notice_points` are the names of what the line says can wait; `important` whether it came of
    *Now your important points*, not of wind-up. `after` is None on the closing's last page.
    `next_point` is the name of the next card, whatever pages of this one are still to come, ""
    where the talk ends. `cues` are to be said in the ear now, if a voice was asked for; whoever
    says them stops when there are none.
    """

    phase: Phase
    card: Card
    page: Page
    page_number: int
    page_count: int
    own_words: bool
    after: After | None
    time_words: TimeWords | None
    seconds_left: int | None
    help: Help | None = None
    choices: tuple[Choice, ...] = ()
    band: Band | None = None
    wind_up: bool = False
    wound_up: bool = False
    notice: Notice | None = None
    notice_points: tuple[str, ...] = ()
    important: bool = False
    prompt: Prompt | None = None
    cues: tuple[Cue, ...] = ()
    next_point: str = ""
    pause: PauseOffers | None = None
    list: tuple[ListItem, ...] = ()
    questions: bool = False
    to_come: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    come_to: tuple[str, ...] = ()
