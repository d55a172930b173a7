"""What time does by itself: the moments of a talk, in order, up to now.

Each moment is computed from the state alone, so the same talk comes of it however often it is
looked at (promise 3). A moment that has come changes the state, and the next one is asked for,
until none is due.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from speakaid.core import bands, prompts
from speakaid.core.beats import on_beat
from speakaid.core.clock import begin
from speakaid.core.display import Notice
from speakaid.core.moving import STAY
from speakaid.core.pacing import (
    NEVER,
    end_of,
    important_moment,
    may_leave,
    overfull_moment,
    tight_moment,
)
from speakaid.core.planning import all_back, set_aside
from speakaid.core.route import is_closing, is_last_page
from speakaid.core.state import State
from speakaid.core.talk import Talk

BEGINS_AFTER = 120.0
"""Seconds after which the clock begins by itself (R9)."""


LEAST_PATIENCE, USUAL_PATIENCE, MOST_PATIENCE = 3.0, 8.0, 30.0
"""Seconds of silence. Sentences read aloud are up to 3 s apart: of 88 prompts after 1 s, 18 came
in the middle of speech, after 2 s 2 of 52, after 3 s none."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the speaker switched on or off.

    `patience` is how many seconds of silence bring the first words; without a microphone there is
    no silence. `in_the_ear`: a voice was asked for, so a spoken word is help too (R12).
    """

    next_point: bool = True
    patience: float = USUAL_PATIENCE
    in_the_ear: bool = False

    def __post_init__(self) -> None:
        if not LEAST_PATIENCE <= self.patience <= MOST_PATIENCE:
            raise ValueError(f"nobody's patience is {self.patience} s: it is from 3 s to 30 s")


def pass_time(talk: Talk, state: State, to: float, rules: Rules) -> State:
    """The state at `to`, with every moment until then lived through in its order."""
    while state.is_open:
        moment, happen = _next(talk, state, rules)
        if moment > to:
            break
        moment = max(moment, state.at)
        state = replace(happen(talk, state, moment), at=moment)
    return replace(state, at=to) if to > state.at else state


def next_moment(talk: Talk, state: State, rules: Rules) -> float:
    """When time next does something by itself; `NEVER` where only a person can."""
    return _next(talk, state, rules)[0] if state.is_open else NEVER


Happening = Callable[[Talk, State, float], State]


def _next(talk: Talk, state: State, rules: Rules) -> tuple[float, Happening]:
    moment, happen = min(_moments(talk, state, rules), key=lambda due: due[0])
    return on_beat(moment), happen


def _moments(talk: Talk, state: State, rules: Rules) -> tuple[tuple[float, Happening], ...]:
    """Every moment that can come next; the first of equals happens first."""
    return (
        (_begins(state), _begin),
        (_important(talk, state), _now_important),
        (_wind_up(talk, state), _wind),
        (_overfull(talk, state), _set_aside),
        (_ending_stood(talk, state), _ending_come_to),
        (prompts.first_words_due(talk, state, rules.patience), prompts.give_first_words),
        (_next_point(talk, state, rules), prompts.give_next_point),
    )


def _next_point(talk: Talk, state: State, rules: Rules) -> float:
    return prompts.next_point_due(talk, state) if rules.next_point else NEVER


def _begins(state: State) -> float:
    waits = state.clock.began is None and state.paused is None
    return state.begins_at if waits else NEVER


def _begin(talk: Talk, state: State, at: float) -> State:
    return replace(begin(talk, state, at, by_itself=True), notice=Notice.TIME_RUNNING)


def _important(talk: Talk, state: State) -> float:
    """Not after wind-up, which says more."""
    return NEVER if state.important or state.wound_up else important_moment(talk, state)


def _now_important(talk: Talk, state: State, at: float) -> State:
    return replace(state, important=True)


def _wind_up(talk: Talk, state: State) -> float:
    """R19; in the closing no band comes by time (R21)."""
    return NEVER if state.wound_up or is_closing(talk, state) else _wind_up_due(talk, state)


def _wind_up_due(talk: Talk, state: State) -> float:
    """At its lead; earlier only if what fitted no longer fits, in the second half (R19)."""
    end, began = end_of(state.clock), state.clock.began
    if end is None or began is None:
        return NEVER
    usual = end - state.clock.lead
    if not state.clock.fitted:
        return usual
    return min(usual, max(tight_moment(talk, state), (began + end) / 2))


def more_time(talk: Talk, state: State, at: float) -> State:
    """A person has moved the end: what is not due any more is taken back (R17, R19).

    Wind-up comes again in its time, and what was set aside is in its place until time is short
    again. A signal keeps its band, and whoever asked to finish is not overruled.
    """
    state = _wind_up_taken_back(talk, state, at)
    short = state.wound_up or important_moment(talk, state) <= at
    return state if short or not state.set_aside else all_back(talk, state, at)


def _wind_up_taken_back(talk: Talk, state: State, at: float) -> State:
    if not state.wound_up or state.finish_asked:
        return state
    band = state.band if state.band is not None and state.band.signal else None
    band = None if band is None else replace(band, wind_up=False)
    return replace(state, wound_up=False, band=band) if _wind_up_due(talk, state) > at else state


def _wind(talk: Talk, state: State, at: float) -> State:
    return bands.wind_up(state, at)


def _overfull(talk: Talk, state: State) -> float:
    active = state.important or state.wound_up
    if not active or next(may_leave(talk, state), None) is None:
        return NEVER
    return overfull_moment(talk, state)


def _set_aside(talk: Talk, state: State, at: float) -> State:
    return set_aside(talk, state, at)


def _ending_stood(talk: Talk, state: State) -> float:
    """The closing is come to when its last page has stood (R14)."""
    closing = talk.closing.id
    if state.place.card != closing or closing in state.come_to or state.paused is not None:
        return NEVER
    return state.page_since + STAY if is_last_page(talk, state) else NEVER


def _ending_come_to(talk: Talk, state: State, at: float) -> State:
    return replace(state, come_to=(*state.come_to, talk.closing.id))
