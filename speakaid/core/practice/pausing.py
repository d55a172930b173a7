"""Time that stands still; and meanwhile the speaker may move the mark from word to word."""

from bisect import bisect_right
from collections.abc import Sequence

from speakaid.core.practice import events
from speakaid.core.practice.acting import went_on
from speakaid.core.practice.items import HOLDING, Way
from speakaid.core.practice.state import State, Turn, replace
from speakaid.core.practice.trail import remembering
from speakaid.core.practice.work import Work


def running(work: Work, state: State, at: float) -> State:
    """The state after a pause, which never counts as time on what is shown."""
    if state.paused_at is None:
        return state
    gone = at - state.paused_at
    turn = None if state.turn is None else _goes_on(work, state.turn, gone, at)
    return replace(state, paused_at=None, away=state.away + gone, turn=turn)


def marked(work: Work, state: State) -> int | None:
    """Which word of the passage is being said; None where nothing is read."""
    turn = state.turn
    if turn is None or not _is_passage(turn):
        return None
    if turn.step is not None:
        return turn.step
    now = state.at if state.paused_at is None else state.paused_at
    if turn.times:
        return max(0, bisect_right(turn.times, now) - 1)
    return work.passage(turn.task).word_at(now - turn.since, work.choice.pace)


def still(work: Work, state: State, at: float) -> State:
    """Time stands still from now on; of a voice that was reading the word is kept."""
    turn = state.turn
    if turn is not None and turn.times:
        turn = replace(turn, step=marked(work, state))
    return replace(state, turn=turn, paused_at=at)


def voiced(work: Work, state: State, times: Sequence[float], at: float) -> State:
    """A voice has begun to read the passage, and the mark goes with it; or it is gone again."""
    turn, word = state.turn, marked(work, state)
    if turn is None or word is None or state.paused_at is not None:
        return state
    if not times:
        gone = replace(turn, step=word) if turn.times else turn
        return replace(state, turn=_goes_on(work, gone, 0.0, at))
    if len(times) != len(work.passage(turn.task).words):
        return state
    return replace(state, turn=replace(turn, times=tuple(at + time for time in times)))


def stepping(work: Work, state: State, event: events.Event, at: float) -> State | None:
    """One word further, or back; None where the press means something else."""
    turn, word = state.turn, marked(work, state)
    if turn is None or word is None or not isinstance(event, events.Next | events.Back):
        return None
    step = word + (1 if isinstance(event, events.Next) else -1)
    if 0 <= step < len(work.passage(turn.task).words):
        return replace(state, turn=replace(turn, step=step))
    if step < 0:
        return None
    before = running(work, state, at)
    after = remembering(before, went_on(work, before, at))
    return replace(after, paused_at=at) if after.is_on else after


def _goes_on(work: Work, turn: Turn, gone: float, at: float) -> Turn:
    since = turn.since + gone
    if turn.step is not None:
        since = at - work.passage(turn.task).begins_at(turn.step, work.choice.pace)
    # A voice begins anew after a pause, and says so.
    return replace(turn, since=since, step=None, times=())


def _is_passage(turn: Turn) -> bool:
    return turn.task.way is Way.READ and not turn.task.item.startswith(HOLDING)
