"""What was before the last presses, so that each can be taken back; and what another day keeps."""

from speakaid.core.practice.going import go_on
from speakaid.core.practice.state import State, replace
from speakaid.core.practice.work import Work

MOST = 20
"""So many presses can be taken back."""


def remembering(before: State, after: State) -> State:
    """The state after a press, with what was before it."""
    if before == after:
        return after
    return replace(after, trail=(*before.trail, replace(before, trail=()))[-MOST:])


def taken_back(state: State, at: float) -> State:
    """As it was before the last press; only time has gone on."""
    if not state.trail:
        return state
    *trail, before = state.trail
    turn = None if before.turn is None else replace(before.turn, since=at, step=None)
    return replace(before, turn=turn, trail=tuple(trail), begun=state.begun, away=state.away)


def fitting(work: Work, state: State) -> State:
    """What was kept, without what the talk has no more."""
    turn = state.turn if state.turn is not None and work.is_there(state.turn.task) else None
    fitted = replace(
        state,
        turn=turn,
        queue=tuple(filter(work.is_there, state.queue)),
        fades=tuple(one for one in state.fades if one.card in work.cards),
        recalls=tuple(one for one in state.recalls if one.item in work.cards),
    )
    return go_on(work, fitted, fitted.at) if fitted.rests else fitted
