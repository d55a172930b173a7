"""What to practise on which day before the talk: 7, 5, 3, 2 and 1 days before, and in the morning.

The days are those at which spaced practice keeps best; a talk that was known only two days before
can still be learnt in two hours over these two days (Braun and Cherney 2025): then there is more to
do on one day. A plan is an offer, and knows nothing of whether it was taken.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import TypeVar

from speakaid.core.card import Card
from speakaid.core.practice.items import Way, hard_words, own_cards
from speakaid.core.practice.reading import passages_of
from speakaid.core.practice.state import Task
from speakaid.core.practice.work import SITTING, all_of, holding_tasks, read_through
from speakaid.core.talk import Talk

Dealt = TypeVar("Dealt")

DAYS = (7, 5, 3, 2, 1, 0)
"""Days before the talk."""
TWO_DAYS = 2
"""From so many days before on, there is more to do on one day for whom the talk is new."""
LONGEST_RUN = 3600.0
"""Seconds: as much as the longest sitting. A longer talk is never planned as one run-through."""
MOST_POINTS, MOST_WORDS = 2, 3
"""In one sitting."""
_ROUND = 5
"""Minutes: a plan is no appointment."""
_MINUTE = 60.0
_A_LINE, _A_WORD = 90.0, 30.0
"""Seconds that a line takes, and a word, asked for as often as it is in one sitting."""
_FADINGS = 2.5
"""So often the words of a card are said while they fade."""


@dataclass(frozen=True, slots=True)
class Part:
    """One way, and what is practised in it."""

    way: Way
    tasks: tuple[Task, ...]

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of what is practised, each once, in its order."""
        return tuple(dict.fromkeys(task.item for task in self.tasks))


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What to do today: the parts of one sitting, and how many minutes they take.

    `is_planned`: today is one of the days; `next_day` is the next such day. `more` are sittings for
    somebody to whom the talk is new and who has no more days.
    """

    day: date | None
    today: date
    is_planned: bool
    next_day: date | None
    minutes: int
    parts: tuple[Part, ...]
    more: tuple[tuple[Part, ...], ...] = ()

    @property
    def days_left(self) -> int | None:
        """How many days it is till the talk; None while nobody knows when it is."""
        return None if self.day is None else (self.day - self.today).days

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All that is to be done, in its order."""
        return tuple(task for part in self.parts for task in part.tasks)


def plan_for(talk: Talk, day: date | None, today: date, sitting: float | None = None) -> DayPlan:
    """The plan of one day; a sitting takes at most so many seconds. After the talk it is empty."""
    left = None if day is None else (day - today).days
    budget = min(sitting or SITTING, SITTING)
    parts = _within(talk, _parts(talk, left, today), budget)
    more: tuple[tuple[Part, ...], ...] = ()
    if left is not None and 0 < left <= TWO_DAYS and parts:
        more = tuple(_within(talk, some, budget) for some in _for_beginners(talk))
    return DayPlan(
        day=day,
        today=today,
        is_planned=left is None or left > DAYS[0] or left in DAYS,
        next_day=_next_day(day, today),
        minutes=_minutes(talk, parts),
        parts=parts,
        more=more,
    )


def _next_day(day: date | None, today: date) -> date | None:
    if day is None:
        return None
    days = (day - timedelta(days=before) for before in DAYS if before < day.toordinal())
    return next((one for one in days if one > today), None)


def _parts(talk: Talk, left: int | None, today: date) -> tuple[Part, ...]:
    """What belongs to a day, each part only where the talk has something for it."""
    turn = _turn(left, today)
    # On the first day of the plan all of it is read, and no points are dealt.
    dealt = turn if left is None else turn - 1
    points, lines = _points(talk, dealt), _lines(talk, dealt)
    parts: tuple[Part, ...]
    match left:
        case None | 5 | 4 | 3:
            parts = (lines, points, _words(talk, turn))
        case 2:
            parts = (lines, _words(talk, turn), _run(talk, points))
        case 1:
            parts = (_run(talk, points), _ends(talk), _holding(talk))
        case 0:
            parts = (_read(_held(talk)), _holding(talk))
        case _ if left < 0:
            parts = ()
        case _:
            parts = (_read(own_cards(talk)), _words(talk, turn))
    return tuple(part for part in parts if part.tasks)


def _turn(left: int | None, today: date) -> int:
    """Which hand is dealt: the next one on each day of the plan, and before it on each day.

    A day that is none of the plan has what the day before it had.
    """
    if left is None or left > DAYS[0]:
        return today.toordinal()
    return sum(1 for before in DAYS[1:] if left <= before)


def _for_beginners(talk: Talk) -> Iterator[tuple[Part, ...]]:
    """What would have been done on earlier days."""
    yield _read(own_cards(talk)), _words(talk, 0)
    yield _lines(talk, 0), _points(talk, 0), _points(talk, 1)


def _read(cards: Iterable[Card]) -> Part:
    return Part(Way.READ, tuple(read_through(cards)))


def _lines(talk: Talk, turn: int) -> Part:
    """Opening and ending, and two of the points one must say; in the next turn the next two."""
    ends, lines = _ends(talk), all_of(talk, Way.RECALL)
    must = _dealt(lines[len(ends.tasks) :], MOST_POINTS, turn)
    return Part(Way.RECALL, (*ends.tasks, *must))


def _ends(talk: Talk) -> Part:
    """Opening and ending alone."""
    return Part(Way.RECALL, all_of(talk, Way.RECALL)[: len(_held(talk))])


def _points(talk: Talk, turn: int) -> Part:
    """Two of the points, must-say points first; in the next turn the next two."""
    held = (talk.opening.id, talk.closing.id)
    cards = [card for card in own_cards(talk) if card.id not in held]
    cards.sort(key=lambda card: not talk.is_must(card))
    tasks = tuple(Task(Way.FADE, card.id) for card in _dealt(cards, MOST_POINTS, turn))
    return Part(Way.FADE, tasks)


def _words(talk: Talk, turn: int) -> Part:
    words = _dealt(hard_words(talk), MOST_WORDS, turn)
    return Part(Way.WORDS, tuple(Task(Way.WORDS, word.id) for word in words))


def _run(talk: Talk, instead: Part) -> Part:
    """The whole talk as on the stage; of a very long one something else."""
    is_long = talk.total_seconds > LONGEST_RUN
    return instead if is_long else Part(Way.RUN_THROUGH, all_of(talk, Way.RUN_THROUGH))


def _holding(talk: Talk) -> Part:
    return Part(Way.READ, tuple(holding_tasks(talk)))


def _held(talk: Talk) -> tuple[Card, ...]:
    """Opening and ending."""
    return tuple(card for card in own_cards(talk) if card in (talk.opening, talk.closing))


def _dealt(these: Sequence[Dealt], most: int, turn: int) -> Sequence[Dealt]:
    """So many of these; in the next turn the next ones, and from the beginning again."""
    hands = [these[start : start + most] for start in range(0, len(these), most)]
    return hands[turn % len(hands)] if hands else ()


def _within(talk: Talk, parts: Iterable[Part], budget: float) -> tuple[Part, ...]:
    """As much as fits into a sitting, and something in any case; a run-through is never cut."""
    found: list[Part] = []
    left = budget
    for part in parts:
        tasks: list[Task] = []
        for task in part.tasks:
            seconds = _seconds(talk, task)
            if seconds <= left or not (found or tasks) or task.way is Way.RUN_THROUGH:
                tasks.append(task)
                left -= seconds
        found += [Part(part.way, tuple(tasks))] if tasks else []
    return tuple(found)


def _minutes(talk: Talk, parts: Iterable[Part]) -> int:
    seconds = sum(_seconds(talk, task) for part in parts for task in part.tasks)
    return _ROUND * ceil(seconds / _MINUTE / _ROUND)


def _seconds(talk: Talk, task: Task) -> float:
    """About how long something takes in one sitting."""
    match task.way:
        case Way.RECALL:
            return _A_LINE
        case Way.WORDS:
            return _A_WORD
        case Way.RUN_THROUGH:
            return talk.total_seconds
    if not talk.has(task.item):
        return _A_WORD
    card = talk.card(task.item)
    if task.way is Way.FADE:
        return _FADINGS * talk.seconds(card.id)
    return talk.seconds(card.id) / len(passages_of(card))
