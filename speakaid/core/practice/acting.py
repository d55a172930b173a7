"""What a press does to the turn on the screen, way by way."""

from speakaid.core.practice import fading, recalling
from speakaid.core.practice.going import (
    fade_of,
    finish,
    go_on,
    recall_of,
    result_of,
    with_fade,
    with_recall,
)
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way, said_of
from speakaid.core.practice.state import State, Task, Turn, TurnPhase, replace
from speakaid.core.practice.work import Work


def said(work: Work, state: State, at: float) -> State:
    """The speaker said it: by themselves, with help, or with the words before them."""
    turn = _turn(state)
    if turn.phase is TurnPhase.SHOWN:
        return after_shown(work, state, at)
    match turn.task.way:
        case Way.FADE:
            return _faded(work, state, at)
        case Way.RECALL:
            return _recalled(work, state, at)
        case Way.WORDS:
            # The whole word always comes, to be said once more.
            done = replace(state, results=(*state.results, result_of(state, at)))
            return replace(done, turn=replace(turn, phase=TurnPhase.SHOWN))
    return finish(work, state, at, result_of(state, at))


def went_on(work: Work, state: State, at: float) -> State:
    """The speaker goes on, said or not; what was not said is not asked again in this sitting."""
    turn = _turn(state)
    if turn.phase is TurnPhase.SHOWN:
        return after_shown(work, state, at)
    if turn.task.way is Way.READ:
        return finish(work, state, at, result_of(state, at))
    if turn.task.way is Way.WORDS:
        # It always ends with the word.
        return replace(state, turn=replace(turn, phase=TurnPhase.SHOWN))
    recall = recall_of(state, turn.task.item)
    if turn.task.way is Way.RECALL and recall is not None:
        state = with_recall(state, replace(recall, due=None))
    return go_on(work, state, at)


def helped(work: Work, state: State, at: float, word: int | None = None) -> State:
    """More help; for a word of faded text that word alone."""
    turn = _turn(state)
    if turn.phase is TurnPhase.SHOWN or not _can_help(turn):
        return state
    if turn.task.way is Way.WORDS:
        return given(work, state, _next_kind(work, turn), at)
    if word is not None:
        return _with_word(work, state, word)
    return given(work, state, HelpKind.LINE, at)


def given(work: Work, state: State, kind: HelpKind, at: float) -> State:
    """This help is there now. With the whole word, or line, all is shown."""
    turn = _turn(state)
    turn = replace(turn, helps=(*turn.helps, kind))
    if kind not in (HelpKind.WORD, HelpKind.LINE):
        return replace(state, turn=turn)
    state = _fallen(work, replace(state, turn=replace(turn, phase=TurnPhase.SHOWN)))
    return replace(state, results=(*state.results, result_of(state, at)))


def after_shown(work: Work, state: State, at: float) -> State:
    """All of it was shown, and now it goes on."""
    turn = _turn(state)
    match turn.task.way:
        case Way.RECALL:
            recall = recall_of(state, turn.task.item)
            begun = recall or recalling.begin(
                turn.task.item, work.learnt.intervals.get(turn.task.item, 0)
            )
            state = with_recall(state, recalling.seen(begun, at))
        case Way.WORDS if HelpKind.WORD in turn.helps and not turn.task.again:
            state = _once_more(work, state, replace(turn.task, again=True))
    return go_on(work, state, at)


def _once_more(work: Work, state: State, task: Task) -> State:
    """The word comes again at the end, and never with nothing between."""
    between = () if state.queue else work.fillers[:1]
    return replace(state, queue=(*state.queue, *between, task))


def _faded(work: Work, state: State, at: float) -> State:
    turn = _turn(state)
    card = work.cards[turn.task.item]
    before = fade_of(work, state, card.id)
    after = replace(before, fade=fading.after_success(card, before.fade), turns=before.turns + 1)
    state = with_fade(state, after)
    if after.fade.level != before.fade.level and after.turns < fading.MOST_TURNS:
        state = replace(state, queue=(*state.queue, turn.task))
    return finish(work, state, at, result_of(state, at))


def _recalled(work: Work, state: State, at: float) -> State:
    recall = recall_of(state, _turn(state).task.item)
    assert recall is not None
    state = with_recall(state, recalling.had(recall, at))
    return finish(work, state, at, result_of(state, at))


def _fallen(work: Work, state: State) -> State:
    """One step back, or one interval, and not a word about it."""
    turn = _turn(state)
    if turn.task.way is Way.RECALL:
        recall = recall_of(state, turn.task.item)
        assert recall is not None
        return with_recall(state, recalling.missed(recall))
    if turn.task.way is not Way.FADE:
        return state
    card = work.cards[turn.task.item]
    before = fade_of(work, state, card.id)
    after = replace(before, fade=fading.after_fallback(card, before.fade), turns=before.turns + 1)
    if after.turns < fading.MOST_TURNS:
        state = replace(state, queue=(*state.queue, turn.task))
    return with_fade(state, after)


def _can_help(turn: Turn) -> bool:
    """Whether there is more help than what stands there already."""
    match turn.task.way:
        case Way.READ | Way.RUN_THROUGH:
            return False
        case Way.FADE:
            return turn.level is not fading.Level.TEXT
    return True


def _with_word(work: Work, state: State, word: int) -> State:
    """One word of those of which the first letters are shown."""
    turn = _turn(state)
    count = len(said_of(work.cards[turn.task.item]).split())
    if turn.level is not fading.Level.LETTERS or word in turn.words or not 0 <= word < count:
        return state
    return replace(state, turn=replace(turn, words=(*turn.words, word)))


def _next_kind(work: Work, turn: Turn) -> HelpKind:
    return next(kind for kind in work.kinds(turn.task.item) if kind not in turn.helps)


def _turn(state: State) -> Turn:
    assert state.turn is not None
    return state.turn
