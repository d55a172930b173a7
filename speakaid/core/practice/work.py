"""What a sitting has: a talk, what of it is practised, and how the speaker likes it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from speakaid.core.card import Card
from speakaid.core.practice.fading import Fade, fitted
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.helping import USUAL_HELP, HelpChoice, kinds_for
from speakaid.core.practice.items import (
    HOLDING,
    HardWord,
    Way,
    hard_words,
    lines_to_know,
    own_cards,
)
from speakaid.core.practice.reading import Passage, passages_of
from speakaid.core.practice.state import Task
from speakaid.core.talk import OWN_PACE, Talk

SITTING = 20 * 60.0
"""Seconds after which a sitting ends kindly: people with aphasia told the W3C's task force that
they can read for 15 to 20 minutes, and then no more."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What earlier sittings brought; empty without history."""

    fades: Mapping[str, Fade] = field(default_factory=dict)
    intervals: Mapping[str, int] = field(default_factory=dict)
    first_help: Mapping[str, HelpKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """How the speaker likes it: the length of a sitting in seconds, None: no end; the pace."""

    sitting: float | None = SITTING
    help: HelpChoice = USUAL_HELP
    pace: float = OWN_PACE


@dataclass(frozen=True)
class Work:
    """The work of one sitting."""

    talk: Talk
    tasks: tuple[Task, ...]
    choice: Choice = Choice()
    learnt: Learnt = Learnt()

    @cached_property
    def cards(self) -> dict[str, Card]:
        """What can be practised of the talk, by id."""
        return {card.id: card for card in own_cards(self.talk)}

    @cached_property
    def words(self) -> dict[str, HardWord]:
        """The words that the speaker wants help with, by id."""
        return {word.id: word for word in hard_words(self.talk)}

    @cached_property
    def fillers(self) -> tuple[Task, ...]:
        """What is read while a line is not due yet: all but the lines that are asked for."""
        asked = {task.item for task in self.tasks if task.way is Way.RECALL}
        return tuple(read_through(card for card in self.cards.values() if card.id not in asked))

    def is_there(self, task: Task) -> bool:
        """Whether the talk has it, as it is now."""
        if task.item.startswith(HOLDING):
            return self.holding(task) is not None
        if task.way is Way.WORDS:
            return task.item in self.words
        if task.way is Way.RUN_THROUGH:
            return bool(self.cards)
        card = self.cards.get(task.item)
        return card is not None and (task.way is not Way.READ or task.part < len(passages_of(card)))

    def holding(self, task: Task) -> str | None:
        """The holding sentence of a task; None where there is none."""
        number = task.item.removeprefix(HOLDING)
        sentences = self.talk.deck.holding_sentences
        if task.item.startswith(HOLDING) and number.isdecimal() and int(number) < len(sentences):
            return sentences[int(number)]
        return None

    def passage(self, task: Task) -> Passage:
        """The passage of a card that is read."""
        return passages_of(self.cards[task.item])[task.part]

    def fade(self, card: str) -> Fade:
        """How far a card had come before this sitting."""
        return fitted(self.cards[card], self.learnt.fades.get(card, Fade()))

    def kinds(self, word: str) -> list[HelpKind]:
        """The kinds of help for a word, in their order."""
        first = self.learnt.first_help.get(word)
        return kinds_for(self.words[word].word, self.choice.help, first)


def all_of(talk: Talk, way: Way) -> tuple[Task, ...]:
    """All that a talk has for one way."""
    match way:
        case Way.READ:
            return (*read_through(own_cards(talk)), *holding_tasks(talk))
        case Way.FADE:
            return tuple(Task(way, card.id) for card in own_cards(talk))
        case Way.RECALL:
            return tuple(Task(way, card.id) for card in lines_to_know(talk))
        case Way.WORDS:
            return tuple(Task(way, word.id) for word in hard_words(talk))
    return (Task(way, ""),) if own_cards(talk) else ()


def read_through(cards: Iterable[Card]) -> Iterator[Task]:
    """Each passage of these cards."""
    for card in cards:
        for part in range(len(passages_of(card))):
            yield Task(Way.READ, card.id, part)


def holding_tasks(talk: Talk) -> Iterator[Task]:
    """The sentences for hard moments, to be said aloud once."""
    for number, sentence in enumerate(talk.deck.holding_sentences):
        if sentence.strip():
            yield Task(Way.READ, f"{HOLDING}{number}")
