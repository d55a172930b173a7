"""Prompts: gentle reminders that the program gives by itself, one at a time (R22).

Each has a moment, computed from the state alone, and comes at it. One held back comes later, if
what calls for it is still true.
"""

from dataclasses import replace

from speakaid.core import bands
from speakaid.core.display import Prompt
from speakaid.core.hearing import silent_from, spoke, true_until
from speakaid.core.pacing import NEVER
from speakaid.core.route import is_closing, is_opening
from speakaid.core.state import State
from speakaid.core.talk import Talk

OVER = 1.5
EARLIEST = 45.0
APART = 20.0
"""Seconds from one prompt to the next, of whatever kind."""


def next_point_due(talk: Talk, state: State) -> float:
    """When time on this card brings the next point's name; `NEVER` while something else stands."""
    if state.prompted or state.prompt is not None or not _is_calm(talk, state):
        return NEVER
    if is_opening(talk, state) or is_closing(talk, state):
        return NEVER
    due = state.visit_since + max(EARLIEST, talk.seconds(state.place.card) * OVER)
    return max(due, _not_before(state))


def give_next_point(talk: Talk, state: State, at: float) -> State:
    """It comes once in a visit to a card."""
    return replace(state, prompt=Prompt.NEXT_POINT, prompted=True, prompted_at=at)


def first_words_due(talk: Talk, state: State, patience: float) -> float:
    """When a silence has lasted for the speaker's patience, in seconds; `NEVER` while none does.

    Only as long as the silence is known to go on: a microphone that is gone prompts nobody.
    """
    if state.prompt is Prompt.FIRST_WORDS or not _may_emphasise(talk, state):
        return NEVER
    due = max(silent_from(state) + patience, _not_before(state))
    return due if due <= true_until(state) else NEVER


def give_first_words(talk: Talk, state: State, at: float) -> State:
    """It takes the place of the next point's line: without a first word nobody goes there."""
    return replace(state, prompt=Prompt.FIRST_WORDS, prompted_at=at, cued=state.cued + 1)


def let_go(talk: Talk, state: State) -> State:
    """First words are emphasised only where they could be now: else what happened took them."""
    stands = state.prompt is Prompt.FIRST_WORDS and not _may_emphasise(talk, state)
    return replace(state, prompt=None) if stands else state


def _may_emphasise(talk: Talk, state: State) -> bool:
    """Not to who has not begun yet, or may stop; nor where there are no words to begin with."""
    if bands.is_waiting(state) or state.stop_here or not _is_calm(talk, state):
        return False
    begun = state.clock.began is not None or spoke(state)
    return begun and bool(talk.card(state.place.card).shown.strip())


def _is_calm(talk: Talk, state: State) -> bool:
    """Whether the speaker means to speak on, and nothing else asks for their eye."""
    busy = state.paused or state.help or state.line or state.wound_up
    return not busy and not talk.card(state.place.card).pause_here


def _not_before(state: State) -> float:
    return 0.0 if state.prompted_at is None else state.prompted_at + APART
