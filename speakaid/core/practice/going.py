"""Which turn comes next: always one, never before its time, and never more than was asked."""

from speakaid.core.practice import recalling
from speakaid.core.practice.items import Way
from speakaid.core.practice.state import (
    CardFade,
    Done,
    Result,
    State,
    Task,
    Turn,
    TurnPhase,
    replace,
)
from speakaid.core.practice.work import Work

MOST_AT_ONCE = 3
"""So many lines are asked for at a time: few things between others keep best."""


def go_on(work: Work, state: State, at: float) -> State:
    """The next turn; a rest until one is due; or the kind end."""
    state = replace(state, turn=None)
    if is_over(work, state, at):
        return replace(state, done=Done.TIME)
    due = [one for one in state.recalls if one.due is not None and one.due <= at]
    if due:
        first = min(due, key=lambda one: (one.due, one.item))
        return _with_turn(work, replace(state, filled=0), Task(Way.RECALL, first.item), at)
    if (task := _next_task(state)) is not None:
        rest = list(state.queue)
        rest.remove(task)
        return _with_turn(work, replace(state, queue=tuple(rest)), task, at)
    return _waits(work, state, at)


def _next_task(state: State) -> Task | None:
    """The next thing to do; a new line only while few are asked for."""
    asked_for = sum(1 for one in state.recalls if one.due is not None)
    return next(
        (one for one in state.queue if one.way is not Way.RECALL or asked_for < MOST_AT_ONCE),
        None,
    )


def is_over(work: Work, state: State, at: float) -> bool:
    """Whether the time of the sitting is up."""
    end = ends_at(work, state)
    return end is not None and at >= end


def ends_at(work: Work, state: State) -> float | None:
    """When the time of the sitting is up; None if it has no end."""
    if work.choice.sitting is None or state.begun is None:
        return None
    return state.begun + state.away + work.choice.sitting


def finish(work: Work, state: State, at: float, result: Result) -> State:
    """The turn is over, and this came of it."""
    return go_on(work, replace(state, results=(*state.results, result)), at)


def result_of(state: State, at: float) -> Result:
    """What came of the turn on the screen."""
    turn = state.turn
    assert turn is not None
    fades, recall = turn.task.way is Way.FADE, recall_of(state, turn.task.item)
    return Result(
        at=at,
        task=turn.task,
        help=turn.helps[-1] if turn.helps else None,
        seconds=at - turn.since,
        level=turn.level if fades else None,
        words=turn.words,
        interval=recall.interval if turn.task.way is Way.RECALL and recall else None,
    )


def recall_of(state: State, item: str) -> recalling.Recall | None:
    """The line of this sitting; None if it was not shown yet."""
    return next((one for one in state.recalls if one.item == item), None)


def with_recall(state: State, recall: recalling.Recall) -> State:
    """The state with this line as it is now."""
    others = (one for one in state.recalls if one.item != recall.item)
    return replace(state, recalls=(*others, recall))


def fade_of(work: Work, state: State, card: str) -> CardFade:
    """How far a card has come in this sitting."""
    found = next((one for one in state.fades if one.card == card), None)
    return found or CardFade(card, work.fade(card))


def with_fade(state: State, fade: CardFade) -> State:
    """The state with this card as it is now."""
    others = (one for one in state.fades if one.card != fade.card)
    return replace(state, fades=(*others, fade))


def _with_turn(work: Work, state: State, task: Task, at: float) -> State:
    turn = Turn(task, at)
    if task.way is Way.FADE:
        turn = replace(turn, level=fade_of(work, state, task.item).fade.level)
    elif task.way is Way.RECALL and recall_of(state, task.item) is None:
        turn = replace(turn, phase=TurnPhase.SHOWN)
    return replace(state, turn=turn)


def _waits(work: Work, state: State, at: float) -> State:
    """Nothing but lines that are not due: something else is read, or there is a rest."""
    due, end = state.next_due, ends_at(work, state)
    if due is None or (end is not None and due >= end):
        return replace(state, done=Done.ALL)
    if state.filled >= len(work.fillers):
        # All of it was read meanwhile: round and round would tire.
        return state
    task = work.fillers[state.filler % len(work.fillers)]
    read = replace(state, filler=state.filler + 1, filled=state.filled + 1)
    return _with_turn(work, read, task, at)
