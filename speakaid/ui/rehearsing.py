"""A run-through: the stage itself, at home, with the whole talk or from one of its points on."""

from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.display import Display, Phase
from speakaid.core.edits import place_of
from speakaid.core.practice.timing import CardTimes, said_in


class Rehearsal:
    """What is on the stage, and how long each card takes."""

    def __init__(self, deck: Deck, path: Path, begins_at: str = "") -> None:
        self.path = path
        self.deck = _from(deck, begins_at)
        self._is_part = self.deck is not deck
        self._times = CardTimes()
        self._come_to: frozenset[str] = frozenset()
        self.is_finished = False
        """Whether it came to its end, and was not left before."""

    @property
    def slot(self) -> float | None:
        """Seconds that the talk has; a part of it has no time of its own."""
        return None if self._is_part else self.deck.slot_seconds

    @property
    def seconds(self) -> dict[str, float]:
        """How long each card took that was said, and not only turned over."""
        return said_in(self.deck, self._times, self._come_to)

    @property
    def is_whole(self) -> bool:
        """Whether the talk was said from its opening to its ending."""
        said = {card.id for card in self.deck.cards} <= self.seconds.keys()
        return self.is_finished and said and not self._is_part

    def seen(self, display: Display, at: float) -> None:
        """The stage shows this, so many seconds on the talk's clock."""
        self._times = self._times.seen(display, at)
        self.is_finished = display.phase is Phase.FINISHED
        self._come_to = frozenset(display.come_to)


def _from(deck: Deck, card_id: str) -> Deck:
    """The deck without the cards before this one; whole where none is named."""
    place = place_of(deck, card_id) if card_id else 0
    return deck.model_copy(update={"cards": deck.cards[place:]}) if place else deck
