"""What a voice can say of a turn, and what of it is said by itself if a voice is switched on."""

from speakaid.core.card import TrickyWord
from speakaid.core.cues import Cue, CueKind
from speakaid.core.first_sounds import own_beginning
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way
from speakaid.core.practice.state import Turn, TurnPhase
from speakaid.core.practice.work import Work


def cue_of(work: Work, turn: Turn, shown: PracticeDisplay) -> Cue | None:
    """What can be heard now; None where there is nothing, or it is what is asked for."""
    match turn.task.way:
        case Way.RUN_THROUGH:
            return None
        case Way.WORDS:
            return _of_word(work.words[turn.task.item].word, turn)
    # Of what is asked for from memory, or hides in part, nothing is given away.
    is_whole = not any(piece.hidden for line in shown.lines for word in line for piece in word)
    asks = turn.phase is TurnPhase.ASKED and turn.task.way is Way.RECALL
    return Cue(CueKind.TEXT, shown.shown) if is_whole and shown.lines and not asks else None


def comes_by_itself(turn: Turn) -> bool:
    """Whether it is said as soon as it comes: the lines to read along, and the help of a word."""
    reads = turn.task.way is Way.READ
    return reads or (turn.task.way is Way.WORDS and bool(turn.helps))


def _of_word(word: TrickyWord, turn: Turn) -> Cue | None:
    if turn.phase is TurnPhase.SHOWN:
        return Cue(CueKind.WORD, word.word, word.recording)
    if turn.helps and turn.helps[-1] is HelpKind.SOUND:
        return Cue(CueKind.FIRST_SOUND, word.word, begins=own_beginning(word))
    return None
