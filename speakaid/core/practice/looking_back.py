"""What a speaker may like to read of their practice: what came by itself, what helped, how long.

Facts, no sentences; and never how often, how many, or what did not come.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from speakaid.core.marks import mark_of
from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind, Way, hard_words, kind_of, own_cards
from speakaid.core.practice.records import Practised, Ran, Record
from speakaid.core.talk import Talk


class FactKind(StrEnum):
    """What is so; the most heartening first."""

    WITHOUT_HELP = "without_help"
    BY_ITSELF = "by_itself"
    FROM_ITS_NAME = "from_its_name"
    FROM_LETTERS = "from_letters"
    HELPED_BY = "helped_by"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is so of a card, or of a word: then `word` is it."""

    kind: FactKind
    item: ItemKind
    name: str
    help: HelpKind | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A whole run-through: its day, and how many seconds it took."""

    day: date
    seconds: float


def runs_in(records: Iterable[Record]) -> tuple[Run, ...]:
    """The whole run-throughs of a talk, the oldest first."""
    found: dict[int, tuple[date, float]] = {}
    for one in records:
        if isinstance(one, Ran) and one.whole:
            _day, seconds = found.get(one.run, (one.day, 0.0))
            found[one.run] = (one.day, seconds + one.seconds)
    return tuple(Run(day, seconds) for _run, (day, seconds) in sorted(found.items()))


def facts_in(talk: Talk, records: Iterable[Record]) -> tuple[Fact, ...]:
    """What is so now: the last turn of each card and word tells it.

    The newest day first; of one day the most heartening, then in the order of the talk.
    """
    last = {(one.way, one.item): one for one in records if isinstance(one, Practised)}
    facts = [(day, fact) for day, fact in _facts(talk, last) if fact is not None]
    facts.sort(key=lambda found: (-found[0].toordinal(), _ORDER[found[1].kind]))
    return tuple(fact for _day, fact in facts)


_ORDER = {kind: place for place, kind in enumerate(FactKind)}


def _facts(
    talk: Talk, last: Mapping[tuple[Way, str], Practised]
) -> Iterator[tuple[date, Fact | None]]:
    for card in own_cards(talk):
        kind = kind_of(talk, card)
        if turn := last.get((Way.RECALL, mark_of(card.id))):
            yield turn.day, _line(kind, card.name, turn)
        if turn := last.get((Way.FADE, mark_of(card.id))):
            yield turn.day, _faded(kind, card.name, turn)
    for word in hard_words(talk):
        if turn := last.get((Way.WORDS, mark_of(word.id))):
            yield turn.day, _word(word.word.word, turn)


def _line(kind: ItemKind, name: str, turn: Practised) -> Fact | None:
    return Fact(FactKind.WITHOUT_HELP, kind, name) if turn.help is None else None


def _faded(kind: ItemKind, name: str, turn: Practised) -> Fact | None:
    if turn.help is not None:
        return None
    match turn.level:
        case Level.POINT:
            return Fact(FactKind.FROM_ITS_NAME, kind, name)
        case Level.LETTERS:
            return Fact(FactKind.FROM_LETTERS, kind, name)
    return None


def _word(word: str, turn: Practised) -> Fact | None:
    if turn.help is HelpKind.WORD:
        return None
    if turn.help is None:
        return Fact(FactKind.BY_ITSELF, ItemKind.WORD, word)
    return Fact(FactKind.HELPED_BY, ItemKind.WORD, word, turn.help)
