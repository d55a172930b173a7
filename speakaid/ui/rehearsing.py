"""A run-through: the stage itself, at home, with the whole talk or from one of its points on."""

from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.display import Display, Phase
from speakaid.core.practice.timing import CardTimes, said_in
from speakaid.core.talk import Talk


class Rehearsal:
    """What is on the stage, and how long each card takes."""

    def __init__(self, deck: Deck, path: Path, begins_at: str = "") -> None:
        self.path = path
        self.deck = _from(deck, begins_at)
        self._is_part = self.deck is not deck
        self._times = CardTimes()
        self._last: Display | None = None

    @property
    def slot(self) -> float | None:
        """Seconds that the talk has; a part of it has no time of its own."""
        return None if self._is_part else self.deck.slot_seconds

    @property
    def seconds(self) -> dict[str, float]:
        """How long each card took that was said, and not only turned over."""
        return {} if self._last is None else said_in(self.deck, self._times, self._last.come_to)

    @property
    def is_finished(self) -> bool:
        """Whether it came to its end, and was not left before."""
        return self._last is not None and self._last.phase is Phase.FINISHED

    @property
    def is_whole(self) -> bool:
        """Whether the talk was said from its opening to its ending."""
        if self._is_part or self._last is None or not self.is_finished:
            return False
        gone = {Talk(self.deck).opening.id, *self.seconds, *self._last.set_aside}
        return all(card.id in gone for card in self.deck.cards)

    def seen(self, display: Display, at: float) -> None:
        """The stage shows this, so many seconds on the talk's clock."""
        self._times, self._last = self._times.seen(display, at), display


def _from(deck: Deck, card_id: str) -> Deck:
    """The deck without the cards that come before this one on the stage; whole where none does."""
    talk, own = Talk(deck), {card.id for card in deck.cards}
    place = talk.index(card_id) if card_id else 0
    cards = tuple(card for card in talk.cards[place:] if card.id in own)
    return deck.model_copy(update={"cards": cards}) if place else deck
