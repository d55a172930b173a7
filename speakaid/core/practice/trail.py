"""What was before the last presses, so that each can be taken back; and what another day keeps."""

from speakaid.core.practice import fading
from speakaid.core.practice.going import go_on
from speakaid.core.practice.items import Way
from speakaid.core.practice.recalling import INTERVALS
from speakaid.core.practice.state import State, Turn, TurnPhase, replace
from speakaid.core.practice.work import Work

LAST = len(INTERVALS)
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
    turn = None if before.turn is None else replace(before.turn, since=at, step=None, times=())
    return replace(before, turn=turn, trail=tuple(trail), begun=state.begun, away=state.away)


def fitting(work: Work, state: State) -> State:
    """What was kept, without what the talk has no more."""
    fitted = replace(
        state,
        turn=_fitted(work, _known(state)),
        queue=tuple(filter(work.is_there, state.queue)),
        fades=tuple(
            replace(one, fade=fading.fitted(work.cards[one.card], one.fade))
            for one in state.fades
            if one.card in work.cards
        ),
        recalls=tuple(
            replace(one, interval=max(0, min(one.interval, LAST)))
            for one in state.recalls
            if one.item in work.cards
        ),
    )
    return go_on(work, fitted, fitted.at) if fitted.rests else fitted


def _known(state: State) -> Turn | None:
    """What was on the screen; no line that is asked for and was never shown."""
    turn = state.turn
    asks = turn is not None and turn.task.way is Way.RECALL and turn.phase is TurnPhase.ASKED
    known = {one.item for one in state.recalls}
    return None if turn is None or (asks and turn.task.item not in known) else turn


def _fitted(work: Work, turn: Turn | None) -> Turn | None:
    """What was on the screen, if it is still there."""
    if turn is None or not work.is_there(turn.task):
        return None
    turn = replace(turn, step=None, times=())
    if turn.task.way is not Way.FADE:
        return turn
    return replace(turn, level=fading.fitted_level(work.cards[turn.task.item], turn.level))
