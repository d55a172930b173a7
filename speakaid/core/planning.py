"""Setting aside what may be left out, and putting it back (R17, R18, R20)."""

from dataclasses import replace

from speakaid.core.pacing import latest_to_leave
from speakaid.core.route import next_card
from speakaid.core.state import Aim, State
from speakaid.core.talk import Talk

UNDER_THE_FINGER = 1.5
"""Seconds for which Next still goes where "After this" pointed before (R20)."""


def set_aside(talk: Talk, state: State, at: float) -> State:
    """Set aside what may be left out, the latest first, until the rest fits; the line says so."""
    gone = tuple(reversed(latest_to_leave(talk, state, at)))
    if not gone:
        return state
    changed = replace(
        state,
        set_aside=(*gone, *state.set_aside),
        line=(*gone, *state.line),
        line_is_important=state.line_is_important if state.line else state.important,
        prompt=None,
    )
    return _with_old_aim(talk, state, changed, at)


def put_back(talk: Talk, state: State, card: str | None, at: float) -> State:
    """Put back a card: in its place, or straight after the present one if that has gone by."""
    card = card or next(iter(state.set_aside), None)
    if card is None or card not in state.set_aside:
        return state
    gone_by = talk.index(card) <= state.order
    changed = replace(
        state,
        set_aside=tuple(other for other in state.set_aside if other != card),
        line=tuple(other for other in state.line if other != card),
        put_back=(*state.put_back, card),
        waiting=(*state.waiting, card) if gone_by else state.waiting,
    )
    return _with_old_aim(talk, state, changed, at)


def all_back(talk: Talk, state: State, at: float) -> State:
    """All is in its place again, as if nothing had been set aside."""
    return _with_old_aim(talk, state, replace(state, set_aside=(), line=()), at)


def _with_old_aim(talk: Talk, before: State, after: State, at: float) -> State:
    """Remember where Next led, if that has changed while the page stood.

    What changed at the very moment the page was turned, nobody had seen before.
    """
    old, new = next_card(talk, before), next_card(talk, after)
    if old is None or old == new or before.page_since == at:
        return after
    still = (aim for aim in before.aims if at <= aim.until)
    return replace(after, aims=(*still, Aim(old.place.card, until=at + UNDER_THE_FINGER)))
