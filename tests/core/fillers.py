"""Talks whose cards all take the same time, for tests of moments."""

from decks import card, deck

from speakaid.core import events
from speakaid.core.deck import Deck
from speakaid.core.session import TalkSession
from speakaid.core.talk import Talk


def filler(count: int, seconds: float = 60, **flags: bool) -> Deck:
    """An opening, so many cards of so many seconds, and an ending."""
    cards = (
        card(f"c{n}", "Words.", f"Point {n}", planned_seconds=seconds, **flags)
        for n in range(count)
    )
    return deck("", card("a", "Hello."), *cards, card("z", "Bye.", kind="closing"))


def begun(made: Deck, slot: float | None = 600) -> TalkSession:
    """A talk that stands on its second card at once."""
    session = TalkSession(Talk(made))
    session.handle(events.Start(slot), 0)
    session.handle(events.Next(), 0)
    return session
