"""The clock of a talk: how it begins, and how the speaker moves its end (R8 to R11).

The length of the talk, the lead of wind-up and whether all fitted are fixed when the end is first
known; what the speaker adds or takes later changes the end and never the lead (R19).
"""

from dataclasses import replace

from speakaid.core.pacing import RESERVE, all_to_come, end_of, lead_for, to_come
from speakaid.core.planning import all_back
from speakaid.core.route import is_opening
from speakaid.core.state import Clock, State
from speakaid.core.talk import Talk

MINUTE = 60.0
OFFER_AFTER = 20.0
"""Seconds in Pause after which the time is offered back (R11)."""


def begin(talk: Talk, state: State, at: float, *, by_itself: bool = False) -> State:
    """The clock begins, unless it has."""
    if state.clock.began is not None:
        return state
    clock = replace(state.clock, began=at, by_itself=by_itself)
    return _known(replace(state, clock=clock), at, all_to_come(talk))


def begin_at(talk: Talk, state: State, began: float) -> State:
    """Set right when the talk began, after the clock began by itself (R9)."""
    if not state.clock.by_itself:
        return state
    clock = replace(state.clock, began=began, by_itself=False, whole=None)
    anew = replace(state, clock=clock, important=False, notice=None)
    return _known(anew, began, all_to_come(talk))


def can_start_now(talk: Talk, state: State) -> bool:
    """Whether Pause offers *My time starts now*: later than in the opening it could only harm."""
    return state.clock.by_itself and is_opening(talk, state)


def starts_now(talk: Talk, state: State, at: float) -> State:
    """My time starts now: what a time that was none of the speaker's brought is taken back (R9)."""
    if not can_start_now(talk, state):
        return state
    state = all_back(talk, state, at)
    band = state.band if state.band is not None and state.band.signal else None
    if band is not None:
        band = replace(band, wind_up=band.wind_up and state.finish_asked)
    return begin_at(talk, replace(state, wound_up=state.finish_asked, band=band), at)


def more(state: State, at: float) -> State:
    """One minute more, from now if the end has passed."""
    end = _end(state, at)
    return state if end is None else _move_end(state, max(at, end) + MINUTE, at)


def less(state: State, at: float) -> State:
    """One minute less, and never less than now."""
    end = _end(state, at)
    return state if end is None else _move_end(state, min(end, max(at, end - MINUTE)), at)


def stop_at(talk: Talk, state: State, end: float | None, at: float) -> State:
    """I must stop at this moment; None takes it back."""
    clock = replace(state.clock, stop_at=end)
    return _known(replace(state, clock=clock, important=False), at, to_come(talk, state, at))


def must_end_by(talk: Talk, state: State, end: float, at: float) -> State:
    """A person in the room says when it ends: only ever earlier (R23)."""
    known = _end(state, at)
    return state if known is not None and known <= end else stop_at(talk, state, end, at)


def can_give_back(state: State, at: float) -> bool:
    """Whether Pause offers its time back: it was long enough, and the end of a slot would move."""
    if state.paused is None or state.clock.slot is None or state.clock.began is None:
        return False
    if end_of(state.clock) == state.clock.stop_at:
        return False
    return at - max(state.paused.give_from, state.clock.began) > OFFER_AFTER


def give_back(state: State, at: float) -> State:
    """The pause is added to the slot; a time of day stays (R11)."""
    slot, began, paused = state.clock.slot, state.clock.began, state.paused
    if slot is None or began is None or paused is None or not can_give_back(state, at):
        return state
    clock = replace(state.clock, slot=slot + at - max(paused.give_from, began))
    return replace(state, clock=clock, paused=replace(paused, give_from=at), important=False)


def _end(state: State, at: float) -> float | None:
    """The end, as if a slot that has not begun began now."""
    clock = state.clock if state.clock.began is not None else replace(state.clock, began=at)
    return end_of(clock)


def _move_end(state: State, end: float, at: float) -> State:
    """The end becomes this: whatever would come earlier moves, and what came first moves."""
    clock = state.clock
    began = at if clock.began is None else clock.began
    old = _end(state, at)
    if clock.slot is not None and (began + clock.slot < end or began + clock.slot == old):
        clock = replace(clock, slot=end - began)
    if clock.stop_at is not None and (clock.stop_at < end or clock.stop_at == old):
        clock = replace(clock, stop_at=end)
    return replace(state, clock=clock, important=False)


def _known(state: State, at: float, owed: float) -> State:
    """Fix the length, the lead, and whether all fitted, once both ends of the talk are known.

    `owed` are the seconds that were to come at that time.
    """
    clock: Clock = state.clock
    end = end_of(clock)
    if clock.began is None or end is None or clock.whole is not None:
        return state
    whole = max(0.0, end - clock.began)
    fitted = owed + RESERVE <= end - at
    return replace(state, clock=replace(clock, whole=whole, lead=lead_for(whole), fitted=fitted))
