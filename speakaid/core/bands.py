"""The band over the words: wind-up and signals, until they are seen (R19, R21, R23)."""

from dataclasses import replace

from speakaid.core.clock import MINUTE, must_end_by
from speakaid.core.events import Signal
from speakaid.core.route import is_closing
from speakaid.core.signals import Meaning, meaning_of
from speakaid.core.state import BandState, State, Strength
from speakaid.core.talk import Talk

GROWS_AFTER = 20.0
"""Seconds after which a band that nobody has seen grows once (R21)."""
SETTLE = 1.5
"""Seconds a band must have been there before Next means "I have seen this" (R21)."""


def wind_up(state: State, at: float) -> State:
    """Wind-up comes; a signal that nobody has seen yet keeps its words."""
    band = state.band
    if band is not None and not band.seen:
        band = replace(band, wind_up=True, since=at, grown=is_grown(band, state.in_view(at)))
    else:
        band = BandState(since=at, wind_up=True)
    return replace(state, wound_up=True, band=band, prompt=None)


def signal(talk: Talk, state: State, event: Signal, at: float) -> State:
    """A person signals: the end moves, and the band says their words, unless stronger stand."""
    if not event.words.strip():
        return state
    meaning = meaning_of(event.words)
    if meaning.strength is Strength.MINUTES:
        state = must_end_by(talk, state, at + meaning.minutes * MINUTE, at)
    if meaning.strength is Strength.FINISH:
        state = must_end_by(talk, state, at + MINUTE, at)
        state = replace(state, finish_asked=True, wound_up=True, prompt=None)
    standing = state.band if state.band is not None and not state.band.seen else None
    if standing is not None and standing.signal and _weight(standing) >= _weigh(meaning):
        return state
    return replace(state, band=_signalled(state, event, meaning, at))


def see(state: State) -> State:
    """The band is acknowledged, whatever it said."""
    band = state.band
    return state if band is None else replace(state, band=replace(band, seen=True))


def is_waiting(state: State) -> bool:
    """Whether a band stands that has not been seen."""
    return state.band is not None and not state.band.seen


def takes_press(talk: Talk, state: State, at: float) -> bool:
    """Whether Next now means "I have seen this": never at the very beginning nor in the closing."""
    return may_hold_press(talk, state) and has_settled(state, at)


def has_settled(state: State, at: float) -> bool:
    """Whether a band waits, and has been there for long enough to be seen."""
    return state.band is not None and not state.band.seen and at - state.band.since > SETTLE


def may_hold_press(talk: Talk, state: State) -> bool:
    """Not while the opening's first page has never been left (R9), nor in the closing (R21)."""
    return state.left_opening and not is_closing(talk, state)


def is_grown(band: BandState, now: float) -> bool:
    """Whether the band has stood unseen for so long that it has grown."""
    return not band.seen and (band.grown or now - band.since >= GROWS_AFTER)


def seen_anew(state: State, until: float, at: float) -> State:
    """A band that stands can first be seen at this moment; it was in view until another."""
    band = state.band
    if band is None or band.seen:
        return state
    return replace(state, band=replace(band, since=at, grown=is_grown(band, until)))


def _signalled(state: State, event: Signal, meaning: Meaning, at: float) -> BandState:
    asks_to_end = meaning.strength is Strength.FINISH
    shared = state.band is not None and not state.band.seen and state.band.wind_up
    return BandState(
        since=at,
        wind_up=asks_to_end or shared,
        signal=event.words.strip(),
        sender=event.sender.strip(),
        strength=meaning.strength,
        minutes=meaning.minutes,
    )


def _weight(band: BandState) -> tuple[int, float]:
    if band.strength is Strength.OTHER:
        return (Strength.OTHER, -1.0)  # the newest of other words replaces the older
    return (band.strength, -band.minutes)


def _weigh(meaning: Meaning) -> tuple[int, float]:
    return (meaning.strength, -meaning.minutes)
