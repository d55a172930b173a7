"""The plan of a talk on one page: when each card begins, how long it takes, when to end."""

from dataclasses import dataclass

from speakaid.core.deck import Card
from speakaid.core.talk import Talk


@dataclass(frozen=True, slots=True)
class Row:
    """One card of the plan. `begins` is in seconds from the start of the talk."""

    card: Card
    begins: float
    seconds: float
    must_say: bool
    may_be_left_out: bool


@dataclass(frozen=True, slots=True)
class RunningOrder:
    """All cards in their order; seconds. `slot` is None while nobody knows it."""

    rows: tuple[Row, ...]
    whole: float
    slot: float | None
    ending_begins: float
    """The latest moment for the ending: in time for the slot, else when all before it is said."""


def running_order(talk: Talk) -> RunningOrder:
    """The plan of this talk, with the one time that each card has everywhere (R15)."""
    rows: list[Row] = []
    now = 0.0
    for card in talk.cards:
        seconds = talk.seconds(card.id)
        rows.append(Row(card, now, seconds, talk.is_must(card), talk.may_go(card)))
        now += seconds
    slot = talk.deck.slot_seconds
    ending = rows[-1].begins if slot is None else max(0.0, slot - rows[-1].seconds)
    return RunningOrder(tuple(rows), now, slot, ending)
