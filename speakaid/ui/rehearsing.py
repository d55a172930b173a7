"""A run-through: the stage itself, at home, with the whole talk or from one of its points on."""

from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.display import Display, Phase
from speakaid.core.edits import place_of
from speakaid.core.practice.timing import CardTimes


class Rehearsal:
    """What is on the stage, and how long each card takes."""

    def __init__(self, deck: Deck, path: Path, begins_at: str = "") -> None:
        self.path = path
        self.deck = _from(deck, begins_at)
        self._is_part = self.deck is not deck
        self._times = CardTimes()
        self._is_finished = False

    @property
    def slot(self) -> float | None:
        """Seconds that the talk has; a part of it has no time of its own."""
        return None if self._is_part else self.deck.slot_seconds

    @property
    def seconds(self) -> tuple[tuple[str, float], ...]:
        """How long each card took, without the one at which it was left."""
        return self._times.seconds

    @property
    def is_whole(self) -> bool:
        """Whether the talk was run through from its opening to its ending."""
        return self._is_finished and not self._is_part

    def seen(self, display: Display, at: float) -> None:
        """The stage shows this, so many seconds on the talk's clock."""
        self._times = self._times.seen(display, at)
        self._is_finished = display.phase is Phase.FINISHED


def _from(deck: Deck, card_id: str) -> Deck:
    """The deck without the cards before this one; whole where none is named."""
    place = place_of(deck, card_id) if card_id else 0
    return deck.model_copy(update={"cards": deck.cards[place:]}) if place else deck
