"""A deck made ready to be given: cards in the order of the stage, and one time for each.

The closing stands last. Without one, a sentence of thanks stands as the card `thanks`, which is
not yet the speaker's own (R25). A single card is opening and closing in one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from statistics import median

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.marks import mark_of
from speakaid.core.measure import Measure
from speakaid.core.pages import Page, page_with, pages_of
from speakaid.i18n import N_

THANKS_ID = "thanks"
THANKS = N_("Thank you for listening.")
OWN_PACE = 90
"""Words a minute until the speaker's own pace is known (R15)."""
SLACK = 1.2
LEAST_SECONDS = 10.0
LAST_RUNS = 3

RunTimes = Mapping[str, tuple[float, ...]]


@dataclass(frozen=True)
class Talk:
    """A deck, the speaker's pace in words a minute, and the seconds of earlier run-throughs."""

    deck: Deck
    words_a_minute: float = OWN_PACE
    run_times: RunTimes = field(default_factory=dict)
    thanks: str = THANKS

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """Every card in the order of the stage; at least one. Only the last is a closing."""
        cards = self.deck.cards
        closing = next((c for c in reversed(cards) if c.kind is CardKind.CLOSING), None)
        if closing is None:
            closing = cards[0] if len(cards) == 1 else self._thanks
        before = (card for card in cards if card.id != closing.id)
        return (*map(_no_closing, before), _of_kind(closing, CardKind.CLOSING))

    @property
    def has_own_ending(self) -> bool:
        """Whether the closing is the speaker's, not the sentence of thanks."""
        return len(self.cards) == len(self.deck.cards)

    @property
    def opening(self) -> Card:
        """The first card."""
        return self.cards[0]

    @property
    def closing(self) -> Card:
        """The last card."""
        return self.cards[-1]

    def index(self, card: str) -> int:
        """The place of a card in the order of the stage; KeyError where there is none."""
        return self._indexes[card]

    def has(self, card: str) -> bool:
        """Whether a card of this id is in the talk."""
        return card in self._indexes

    def card(self, card: str) -> Card:
        """The card of this id."""
        return self.cards[self._indexes[card]]

    @cached_property
    def must_say(self) -> tuple[str, ...]:
        """The must-say points in the order of the talk."""
        return tuple(card.id for card in self._points if card.must_say)

    def is_must(self, card: Card) -> bool:
        """Whether this is a must-say point; opening and closing never count as one (R14)."""
        return card.id in self._must

    def may_go(self, card: Card) -> bool:
        """Whether the speaker allowed this card to be left out; must-say wins (R17)."""
        return card.id in self._may_go

    def seconds(self, card: str) -> float:
        """How long a card takes: the one number of R15."""
        return self._seconds[card]

    def pages(self, card: str, measure: Measure) -> tuple[Page, ...]:
        """The pages of a card."""
        pages = self._pages.get((card, measure))
        if pages is None:
            pages = pages_of(self.card(card).shown, measure)
            self._pages[card, measure] = pages
        return pages

    def page_number(self, card: str, word: int, measure: Measure) -> int:
        """On which page of its card a word stands, from 0."""
        return page_with(self.pages(card, measure), word)

    @property
    def total_seconds(self) -> float:
        """How long the whole deck takes, without the sentence of thanks."""
        return sum(self._seconds[card.id] for card in self.deck.cards)

    @cached_property
    def _thanks(self) -> Card:
        taken = {card.id for card in self.deck.cards}
        name = THANKS_ID
        while name in taken:
            name += "-"
        return Card(id=name, kind=CardKind.CLOSING, script=self.thanks)

    @cached_property
    def _indexes(self) -> dict[str, int]:
        return {card.id: index for index, card in enumerate(self.cards)}

    @cached_property
    def _points(self) -> tuple[Card, ...]:
        return self.cards[1:-1]

    @cached_property
    def _must(self) -> frozenset[str]:
        return frozenset(self.must_say)

    @cached_property
    def _may_go(self) -> frozenset[str]:
        points = (card for card in self._points if card.may_be_left_out)
        return frozenset(card.id for card in points if not card.must_say)

    @cached_property
    def _pages(self) -> dict[tuple[str, Measure], tuple[Page, ...]]:
        return {}

    @cached_property
    def _seconds(self) -> dict[str, float]:
        return {card.id: self._time(card) for card in self.cards}

    def _time(self, card: Card) -> float:
        runs = self.run_times.get(card.id, ())[-LAST_RUNS:]
        if runs:
            return float(median(runs))
        if card.planned_seconds is not None:
            return card.planned_seconds
        spoken = len((card.script or card.shown).split()) * 60 / self.words_a_minute
        return max(LEAST_SECONDS, spoken * SLACK)


@dataclass(frozen=True)
class Pace:
    """How fast the speaker speaks: words a minute, and the run-throughs of each talk by its id.

    Those name a card by the mark of its id.
    """

    words_a_minute: float = OWN_PACE
    runs: Mapping[str, RunTimes] = field(default_factory=dict)

    def talk(self, deck: Deck, thanks: str = THANKS) -> Talk:
        """The deck, with the one time of each card (R15)."""
        runs = self.runs.get(deck.id, {})
        marks = {card.id: mark_of(card.id) for card in deck.cards} if runs else {}
        times = {card: runs[mark] for card, mark in marks.items() if mark in runs}
        return Talk(deck, self.words_a_minute, times, thanks)


ANY_PACE = Pace()
"""That of whom nothing is known."""


def _no_closing(card: Card) -> Card:
    """A closing that does not stand last is a point like any other."""
    return _of_kind(card, CardKind.POINT) if card.kind is CardKind.CLOSING else card


def _of_kind(card: Card, kind: CardKind) -> Card:
    return card if card.kind is kind else card.model_copy(update={"kind": kind})
