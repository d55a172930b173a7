"""Time that stands still; and meanwhile the speaker may move the mark from word to word."""

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
    return work.passage(turn.task).word_at(now - turn.since, work.choice.pace)


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
    return replace(turn, since=since, step=None)


def _is_passage(turn: Turn) -> bool:
    return turn.task.way is Way.READ and not turn.task.item.startswith(HOLDING)
