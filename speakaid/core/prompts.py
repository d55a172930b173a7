"""Prompts: gentle reminders that the program gives by itself, one at a time (R22).

At most one in 20 s needs no clock of its own yet: there is one kind, once a visit, and never before
its 45th second.
"""

from dataclasses import replace

from speakaid.core.display import Prompt
from speakaid.core.pacing import NEVER
from speakaid.core.route import is_closing, is_opening
from speakaid.core.state import State
from speakaid.core.talk import Talk

OVER = 1.5
EARLIEST = 45.0


def moment(talk: Talk, state: State) -> float:
    """When time on this card brings the next point's name; `NEVER` while something else stands."""
    if state.prompted or not _may_come(talk, state):
        return NEVER
    return state.visit_since + max(EARLIEST, talk.seconds(state.place.card) * OVER)


def give(talk: Talk, state: State, at: float) -> State:
    """The prompt comes; it comes once in a visit to a card."""
    return replace(state, prompt=Prompt.NEXT_POINT, prompted=True)


def _may_come(talk: Talk, state: State) -> bool:
    if is_opening(talk, state) or is_closing(talk, state):
        return False
    if talk.card(state.place.card).pause_here:
        return False
    busy = state.paused or state.help or state.line or state.wound_up
    return not busy
