"""Where Next leads, and nothing else: the one place that knows the order of a talk.

The rest of the card comes first; then what was put back after its place had gone by; then the
order of the deck past what is set aside; then, once, must-say points that were passed by without
being come to; then the closing (R14, R18, R19).
"""

from dataclasses import dataclass

from speakaid.core.deck import Card
from speakaid.core.state import Place, State
from speakaid.core.talk import Talk


@dataclass(frozen=True, slots=True)
class Target:
    """A place Next leads to, and where the order goes on from there."""

    place: Place
    order: int


def is_closing(talk: Talk, state: State) -> bool:
    """Whether the present card is the closing."""
    return state.place.card == talk.closing.id


def is_opening(talk: Talk, state: State) -> bool:
    """Whether the present card is the opening."""
    return state.place.card == talk.opening.id


def page_number(talk: Talk, state: State) -> int:
    """The present page, from 0."""
    return talk.page_number(state.place.card, state.place.word, state.measure)


def is_last_page(talk: Talk, state: State) -> bool:
    """Whether the present page is the last of its card."""
    pages = talk.pages(state.place.card, state.measure)
    return page_number(talk, state) == len(pages) - 1


def next_target(talk: Talk, state: State) -> Target | None:
    """Where Next leads; None on the closing's last page."""
    pages = talk.pages(state.place.card, state.measure)
    number = page_number(talk, state) + 1
    if number < len(pages):
        return Target(Place(state.place.card, pages[number].first_word), state.order)
    return next_card(talk, state)


def may_stop(talk: Talk, state: State) -> bool:
    """Whether Next was pressed on the last page, and no smaller screen came after that (R26)."""
    return state.stop_here and next_target(talk, state) is None


def next_card(talk: Talk, state: State) -> Target | None:
    """The first page of the card that comes after the present one; None where the talk ends."""
    coming = route(talk, state)
    return target_of(talk, state, coming[0].id) if coming else None


def target_of(talk: Talk, state: State, card: str) -> Target:
    """The first page of this card; a card out of its order leaves the order where it is."""
    return Target(Place(card), max(state.order, talk.index(card)))


def route(talk: Talk, state: State) -> tuple[Card, ...]:
    """Every card that Next would still come to after the present one, the closing last.

    From the closing Next goes on only to what waits: what the speaker put back, and has not come to
    since (after *My ending*, only what they put back there).
    """
    waiting = _waiting(talk, state)
    if is_closing(talk, state):
        return (*waiting, talk.closing) if waiting else ()
    return (*waiting, *ahead(talk, state), *_passed_by(talk, state), talk.closing)


def ahead(talk: Talk, state: State) -> tuple[Card, ...]:
    """The cards whose turn is still to come in the order of the deck, without the closing."""
    gone = set(state.set_aside)
    return tuple(card for card in talk.cards[state.order + 1 : -1] if card.id not in gone)


def _waiting(talk: Talk, state: State) -> tuple[Card, ...]:
    """What was put back after its place had gone by; after a jump back, its place may be ahead."""
    return tuple(talk.card(card) for card in state.waiting if talk.index(card) <= state.order)


def _passed_by(talk: Talk, state: State) -> tuple[Card, ...]:
    """Must-say points passed without being come to, and not yet offered again (R14)."""
    done = {*state.come_to, *state.offered, *state.waiting, state.place.card}
    passed = talk.cards[: state.order + 1]
    return tuple(card for card in passed if talk.is_must(card) and card.id not in done)
