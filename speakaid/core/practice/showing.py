"""What is on the screen, drawn up from the state alone."""

from speakaid.core.practice.clusters import Piece, Word, begun, plain
from speakaid.core.practice.display import Given, PracticeDisplay
from speakaid.core.practice.fading import Level, faded
from speakaid.core.practice.gaps import Sentence, sentence_with
from speakaid.core.practice.heard import comes_by_itself, cue_of
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import letters_shown
from speakaid.core.practice.items import HardWord, ItemKind, Way, kind_of, line_of, said_of
from speakaid.core.practice.pausing import marked
from speakaid.core.practice.state import State, Turn, TurnPhase, replace
from speakaid.core.practice.work import Work


def show(work: Work, state: State) -> PracticeDisplay:
    """What the speaker sees now."""
    due, turn = state.next_due, state.turn
    if state.done is not None or turn is None:
        rests = state.is_on and turn is None
        return PracticeDisplay(
            within=within(work, state) if rests else None,
            next_due=due if state.is_on else None,
            can_go_back=rests and bool(state.trail),
            done=state.done,
        )
    shown = _turn(work, turn)
    cue = cue_of(work, turn, shown)
    return replace(
        shown,
        way=turn.task.way,
        item=turn.task.item,
        phase=turn.phase,
        marked=marked(work, state),
        within=within(work, state),
        next_due=due,
        cue=cue,
        speaks=cue is not None and comes_by_itself(turn),
        paused=state.paused_at is not None,
        can_go_back=bool(state.trail),
    )


def within(work: Work, state: State) -> Way | None:
    """The way to which a sitting has come, also while something only fills the time."""
    turn = state.turn
    if turn is not None and (turn.task.way is not Way.READ or turn.task in work.tasks):
        return turn.task.way
    if state.next_due is not None:
        return Way.RECALL
    return None if turn is None else Way.WORDS


def _turn(work: Work, turn: Turn) -> PracticeDisplay:
    if turn.task.way is Way.RUN_THROUGH:
        return PracticeDisplay(kind=ItemKind.TALK, name=work.talk.deck.title)
    if (sentence := work.holding(turn.task)) is not None:
        return PracticeDisplay(kind=ItemKind.HOLDING, lines=plain(sentence))
    if turn.task.way is Way.WORDS:
        return _hard_word(work, turn)
    card = work.cards[turn.task.item]
    seen = PracticeDisplay(kind=kind_of(work.talk, card), name=card.name)
    match turn.task.way:
        case Way.READ:
            return replace(seen, lines=plain(work.passage(turn.task).text))
        case Way.FADE if turn.phase is TurnPhase.SHOWN:
            return replace(seen, lines=plain(said_of(card)), helps=_line_given(turn))
        case Way.FADE:
            lines = faded(card, turn.level, turn.words)
            return replace(seen, lines=lines, more_help=turn.level is not Level.TEXT)
    if turn.phase is TurnPhase.SHOWN:
        line = line_of(card, is_end=seen.kind is ItemKind.CLOSING)
        return replace(seen, lines=plain(line), helps=_line_given(turn))
    return replace(seen, more_help=True)


def _hard_word(work: Work, turn: Turn) -> PracticeDisplay:
    hard = work.words[turn.task.item]
    sentence = sentence_with(hard)
    is_shown = turn.phase is TurnPhase.SHOWN
    words = _words(sentence, hard, turn)
    return PracticeDisplay(
        kind=ItemKind.WORD,
        name=hard.card.name,
        before=sentence.before,
        lines=(words,),
        gap=(sentence.start, sentence.end),
        helps=tuple(_given(hard, kind) for kind in turn.helps),
        more_help=not is_shown,
    )


def _words(sentence: Sentence, hard: HardWord, turn: Turn) -> tuple[Word, ...]:
    """The speaker's own sentence, and in it the word as far as it is shown."""
    if turn.phase is TurnPhase.SHOWN:
        return tuple((Piece(word),) for word in sentence.words)
    letters = letters_shown(hard.word) if HelpKind.LETTERS in turn.helps else 0
    hidden = {*range(sentence.start, sentence.end), *sentence.others}
    begins = {sentence.start: letters}
    return tuple(
        begun(word, begins.get(place, 0)) if place in hidden else (Piece(word),)
        for place, word in enumerate(sentence.words)
    )


def _given(hard: HardWord, kind: HelpKind) -> Given:
    word = hard.word
    match kind:
        case HelpKind.MEANING:
            return Given(kind, word.meaning)
        case HelpKind.PICTURE:
            return Given(kind, word.picture or "")
        case HelpKind.LETTERS:
            return Given(kind, word.letters)
        case HelpKind.SOUND:
            return Given(kind, word.sounds_like)
    return Given(kind, word.word)


def _line_given(turn: Turn) -> tuple[Given, ...]:
    return tuple(Given(kind, "") for kind in turn.helps)
