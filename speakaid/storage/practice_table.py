"""What is kept of practising a talk, as a table (CSV) for a therapist, when the speaker wishes it.

The record holds no word; here the names of the cards and words are put in, so that it can be read.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.marks import mark_of
from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import HOLDING, Way, hard_words
from speakaid.core.practice.records import Answered, Ended, NoHelp, Practised, Question, Ran, Record
from speakaid.core.talk import Talk
from speakaid.i18n import N_, _
from speakaid.storage import atomic
from speakaid.storage.table_cells import as_bytes, as_text, harmless

SUFFIX = ".csv"
_ALL = mark_of("")
"""What stands for the whole talk, in a run-through."""
HEAD = (
    N_("Day"),
    N_("Way of practising"),
    N_("What was practised"),
    N_("Help that was there"),
    N_("Seconds"),
    N_("Less and less to read: what was shown"),
    N_("Which run-through"),
    N_("Answer"),
)


@dataclass(frozen=True)
class TableWords:
    """How the program calls things; what stands for what the talk has no more; the answers."""

    ways: Mapping[Way, str]
    helps: Mapping[HelpKind, str]
    levels: Mapping[Level, str]
    questions: Mapping[Question, str]
    answer: Callable[[Question, int], str]
    whole: str
    part: str
    gone: str


@dataclass(frozen=True)
class _Row:
    """One row; most of its cells are empty."""

    day: str
    way: str = ""
    what: str = ""
    help: str = ""
    seconds: str = ""
    level: str = ""
    run: str = ""
    answer: str = ""

    def cells(self) -> list[str]:
        return [
            harmless(cell)
            for cell in (
                *(self.day, self.way, self.what, self.help),
                *(self.seconds, self.level, self.run, self.answer),
            )
        ]


def table_of(talk: Talk, records: Iterable[Record], words: TableWords) -> str:
    """The table: a row for each turn, each card of a run-through and each answer, as they came."""
    names = _names(talk)
    told = (one for one in records if not isinstance(one, NoHelp | Ended))
    return as_text([[_(name) for name in HEAD], *(_row(one, names, words).cells() for one in told)])


def save_table(path: Path, table: str) -> None:
    """Write it into a file. Raises NotKept."""
    atomic.write(path, as_bytes(table))


def _names(talk: Talk) -> dict[str, str]:
    """What an item is called, by its mark: a card by its name, a word by itself, a sentence too."""
    sentences = enumerate(talk.deck.holding_sentences)
    names = (
        {card.id: card.name for card in talk.cards}
        | {word.id: word.word.word for word in hard_words(talk)}
        | {f"{HOLDING}{number}": sentence for number, sentence in sentences}
    )
    return {mark_of(item): name for item, name in names.items()}


def _row(record: Practised | Ran | Answered, names: Mapping[str, str], words: TableWords) -> _Row:
    day = record.day.isoformat()
    match record:
        case Practised():
            return _turn(day, record, names, words)
        case Ran():
            run = words.whole if record.whole else words.part
            name, way = names.get(record.card, words.gone), words.ways[Way.RUN_THROUGH]
            return _Row(day, way, name, seconds=_whole(record.seconds), run=run)
    asked = words.questions[record.question]
    return _Row(day, what=asked, answer=words.answer(record.question, record.answer))


def _turn(day: str, turn: Practised, names: Mapping[str, str], words: TableWords) -> _Row:
    return _Row(
        day,
        words.ways[turn.way],
        words.whole if turn.item == _ALL else names.get(turn.item, words.gone),
        "" if turn.help is None else words.helps[turn.help],
        _whole(turn.seconds),
        "" if turn.level is None else words.levels[turn.level],
    )


def _whole(seconds: float) -> str:
    return str(round(seconds))
