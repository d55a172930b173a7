"""Pause, and what opens inside it: the list of all cards, and Questions (R24, R27).

Pause keeps everything as it is. On leaving it the visit's times are moved on, so that a pause never
counts as time on a card, and a band can be seen anew.
"""

from dataclasses import replace

from speakaid.core.bands import seen_anew
from speakaid.core.display import Notice
from speakaid.core.route import may_stop
from speakaid.core.state import Paused, State
from speakaid.core.talk import Talk


def pause(state: State, at: float) -> State:
    """F5 or Esc: into Pause; out of what is open in Pause; out of Pause."""
    if state.paused is None:
        return replace(state, paused=Paused(since=at, give_from=at))
    if state.paused.marked is not None or state.paused.questions:
        return replace(state, paused=replace(state.paused, marked=None, questions=False))
    return carry_on(state, at)


def carry_on(state: State, at: float) -> State:
    """Back to the talk, with a mark at the place."""
    if state.paused is None:
        return state
    return replace(leave_pause(state, at), notice=state.notice or Notice.WERE_HERE)


def leave_pause(state: State, at: float) -> State:
    """Back to the talk: the time in Pause is nobody's."""
    if state.paused is None:
        return state
    away = at - state.paused.since
    return replace(
        seen_anew(state, state.in_view(at), at),
        paused=None,
        visit_since=state.visit_since + away,
        page_since=state.page_since + away,
        begins_at=state.begins_at + away,
    )


def open_list(talk: Talk, state: State, paused: Paused) -> State:
    """Back in Pause opens the list: at the present card, or at the end on the last page."""
    marked = len(talk.cards) if may_stop(talk, state) else talk.index(state.place.card)
    return replace(state, paused=replace(paused, marked=marked, questions=False))


def move_mark(talk: Talk, state: State, paused: Paused, step: int) -> State:
    """Up or down the list; its last item is "My talk is done". The mark stops at the ends."""
    marked = min(len(talk.cards), max(0, (paused.marked or 0) + step))
    return replace(state, paused=replace(paused, marked=marked))


def questions(state: State, at: float) -> State:
    """Open Questions, from the talk too; close them again."""
    if state.paused is None:
        return replace(state, paused=Paused(since=at, give_from=at, questions=True))
    opened = not state.paused.questions
    return replace(state, paused=replace(state.paused, marked=None, questions=opened))
