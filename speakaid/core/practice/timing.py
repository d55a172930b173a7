"""How long each card of a run-through took: for the one number that a card's time is."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from speakaid.core.deck import Deck
from speakaid.core.display import Display, Phase
from speakaid.core.practice.items import said_of
from speakaid.core.talk import Talk

FASTEST, SLOWEST = 300.0, 10.0
"""Words a minute: who was faster only turned pages, who was slower was away from the talk."""
LEAST_AWAY = 120.0
"""Seconds on a card that are no absence, however few words it has."""


@dataclass(frozen=True, slots=True)
class CardTimes:
    """Seconds by card, in the order in which they were first on the stage.

    `since` is when the card of the moment came, None before the talk began, in Pause, and after it.
    """

    seconds: tuple[tuple[str, float], ...] = ()
    card: str = ""
    since: float | None = None

    def seen(self, display: Display, at: float) -> "CardTimes":
        """What is known once the stage showed this, so many seconds on the talk's clock."""
        speaks = display.phase is Phase.SPEAKING
        if speaks and self.since is not None and display.card.id == self.card:
            return self
        gone = self._with(at - self.since) if self.since is not None else self
        return replace(gone, card=display.card.id, since=at if speaks else None)

    def _with(self, more: float) -> "CardTimes":
        times = dict(self.seconds)
        times[self.card] = times.get(self.card, 0.0) + more
        return replace(self, seconds=tuple(times.items()))


def said_in(deck: Deck, times: CardTimes, come_to: Collection[str]) -> dict[str, float]:
    """The seconds of those cards that were come to and said, neither turned over nor slept on.

    None of the opening: the clock begins only with its first page turned (R8).
    """
    opening = Talk(deck).opening.id
    words = {card.id: len(said_of(card).split()) for card in deck.cards}
    return {
        card: seconds
        for card, seconds in times.seconds
        if card != opening and card in come_to and _is_said(words.get(card, 0), seconds)
    }


def _is_said(words: int, seconds: float) -> bool:
    return words * 60 / FASTEST <= seconds <= max(LEAST_AWAY, words * 60 / SLOWEST)
