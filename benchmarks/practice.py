"""A year of daily practice opened: what is kept is read, and what it tells is found, no window.

`python -m benchmarks.practice [--quick]`. 20,000 events of one talk: turns in all ways, and a
run-through a week with a time for each card.
"""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from random import Random
from time import perf_counter

from benchmarks.events import deck
from benchmarks.figures import summary, tell
from speakaid.core.card import TrickyWord
from speakaid.core.deck import Deck
from speakaid.core.marks import mark_of
from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way, hard_words
from speakaid.core.practice.learnt import learnt_from
from speakaid.core.practice.looking_back import facts_in, runs_in
from speakaid.core.practice.records import Practised, Ran, Record
from speakaid.core.talk import Talk
from speakaid.storage.practice_record import PracticeRecord

EVENTS, DAYS = 20_000, 365
ROUNDS, QUICK = 20, 5
WORDS = ("person", "telephone", "number", "answered")
HELPS = (None, *HelpKind)


def talk() -> Talk:
    """Twenty cards; help is wanted with a word on each."""
    made = deck()
    cards = (
        card.model_copy(update={"tricky_words": (TrickyWord(word=word),)})
        for card, word in zip(made.cards, cycle(WORDS), strict=False)
    )
    return Talk(made.model_copy(update={"cards": tuple(cards)}))


def a_year(of: Talk) -> Iterator[Record]:
    """Every day a sitting; once a week all of it on the stage."""
    chance, ids = Random(1), [card.id for card in of.cards]
    words = [word.id for word in hard_words(of)]
    a_day = EVENTS // DAYS + 1
    for number in range(DAYS):
        day = date(2026, 1, 1) + timedelta(number)
        cards = ids if number % 7 == 0 else []
        yield from (Ran(of.deck.id, day, number, mark_of(card), 45.5, whole=True) for card in cards)
        for _turn in range(a_day - len(cards)):
            yield turn(of.deck, day, ids, words, chance)


def turn(of: Deck, day: date, ids: list[str], words: list[str], chance: Random) -> Practised:
    way = chance.choice((Way.READ, Way.FADE, Way.RECALL, Way.WORDS))
    item = chance.choice(words if way is Way.WORDS else ids)
    level = chance.choice(list(Level)) if way is Way.FADE else None
    return Practised(
        of.id, day, way, mark_of(item), chance.choice(HELPS), chance.random() * 30, level
    )


def opened(record: PracticeRecord, of: Talk) -> float:
    """Milliseconds."""
    began = perf_counter()
    records = record.of(of)
    learnt_from(of, records)
    assert facts_in(of, records)
    assert runs_in(records)
    return (perf_counter() - began) * 1000


def measure(rounds: int) -> None:
    of = talk()
    with tempfile.TemporaryDirectory() as folder:
        record = PracticeRecord(Path(folder) / "practice.jsonl")
        record.add(islice(a_year(of), EVENTS))
        assert len(record.of(of)) == EVENTS
        times = [opened(record, of) for _round in range(rounds)]
    tell("a year of daily practice opened", "ms", events=EVENTS, goal=100, **summary(times))


if __name__ == "__main__":
    measure(QUICK if "--quick" in sys.argv else ROUNDS)
