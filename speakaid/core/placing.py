"""Where a card of a helper's order goes in the speaker's talk, whatever was decided before.

A card goes straight after the nearest one that stands before it in the order and is in its place:
so the same decisions give the same talk in whichever order they are taken. The opening stands
first and the ending last; they are nobody's neighbour.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from speakaid.core.card import Card, CardKind
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held


def put_in_place(deck: Deck, card: Card, order: Sequence[str], waiting: Collection[str]) -> Deck:
    """The deck with this card where the order has it, wherever it stood, or did not stand.

    Those that are `waiting` to be moved are not in their place.
    """
    others = [other for other in deck.cards if other.id != card.id]
    in_place = {other.id for other in others if not is_held(other)}.difference(waiting)
    before = order[: order.index(card.id)] if card.id in order else order
    after = next((one for one in reversed(before) if one in in_place), None)
    place = next((n for n, other in enumerate(others, 1) if other.id == after), 0)
    cards = (*others[:place], card, *others[place:])
    return with_ends_in_place(deck.model_copy(update={"cards": cards}))


def before_in(order: Sequence[str], card: str) -> str | None:
    """After which other a card stands in an order; None: it is the first, or not there."""
    place = order.index(card) if card in order else 0
    return order[place - 1] if place else None


def with_ends_in_place(deck: Deck) -> Deck:
    """The deck with its opening first and its ending last; a second one of each is a point."""
    cards = list(_one_of_each(deck.cards))
    ordered = tuple(sorted(cards, key=_rank))
    return deck if ordered == deck.cards else deck.model_copy(update={"cards": ordered})


def out_of_order(ids: Sequence[str], like: Sequence[str]) -> tuple[str, ...]:
    """The fewest of these that must move so that all stand in the other order, in that order.

    Both hold the same ids. What need not move is the longest rising sequence (patience sorting).
    """
    place = {one: n for n, one in enumerate(ids)}
    tails: list[int] = []
    last_at: list[str] = []
    before: dict[str, str | None] = {}
    for one in like:
        n = bisect_left(tails, place[one])
        before[one] = last_at[n - 1] if n else None
        tails[n : n + 1], last_at[n : n + 1] = [place[one]], [one]
    stays = set(_chain(last_at[-1] if last_at else None, before))
    return tuple(one for one in like if one not in stays)


def _chain(last: str | None, before: dict[str, str | None]) -> Iterable[str]:
    while last is not None:
        yield last
        last = before[last]


def _rank(card: Card) -> int:
    return {CardKind.OPENING: 0, CardKind.CLOSING: 2}.get(card.kind, 1)


def _one_of_each(cards: tuple[Card, ...]) -> Iterable[Card]:
    opening = next((card.id for card in cards if card.kind is CardKind.OPENING), None)
    closing = next((card.id for card in reversed(cards) if card.kind is CardKind.CLOSING), None)
    for card in cards:
        is_second = is_held(card) and card.id not in (opening, closing)
        yield card.model_copy(update={"kind": CardKind.POINT}) if is_second else card
