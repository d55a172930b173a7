"""What a person does to the cards of a deck: each function gives a new deck, and loses no word.

The opening stands first and the ending last; a card is never moved past them. `Deck` and `Card` are
frozen, so the deck from before an edit is what *Undo* returns to.
"""

from collections.abc import Iterable
from typing import Any

from speakaid.core.authors import MOST_AUTHORS, SPEAKER
from speakaid.core.deck import MOST_CARDS, Card, CardKind, Deck, TrickyWord, new_id
from speakaid.core.limits import card_fits
from speakaid.core.tricky import stands_in


def place_of(deck: Deck, card_id: str) -> int:
    """The index of a card; ValueError where there is none."""
    for place, card in enumerate(deck.cards):
        if card.id == card_id:
            return place
    raise ValueError("no such card")


def of_id(deck: Deck, card_id: str) -> Card | None:
    """The card of this id; None where there is none."""
    return next((card for card in deck.cards if card.id == card_id), None)


def with_card(deck: Deck, card_id: str, **fields: Any) -> Deck:
    """The deck with other fields on one card; the deck itself if nothing differs."""
    place = place_of(deck, card_id)
    card = deck.cards[place]
    changed = {name: value for name, value in fields.items() if getattr(card, name) != value}
    if not changed:
        return deck
    return _with(deck, place, 1, (card.model_copy(update=changed),))


def can_add(deck: Deck) -> bool:
    """Whether the deck can take one card more."""
    return len(deck.cards) < MOST_CARDS


def added(deck: Deck, after: str | None, card: Card) -> Deck:
    """The deck with a new card after this one; never after the ending or before the opening.

    A deck that is full stays as it is; a second opening or ending is a point.
    """
    wanted = len(deck.cards) if after is None else place_of(deck, after) + 1
    return _put_in(deck, wanted, card)


def split(deck: Deck, card_id: str, at: int) -> Deck:
    """The deck with the script of one card cut in two, `at` characters from its beginning.

    Only the white space at the cut goes. Where one of the parts would have no word the deck stays
    as it is. A tricky word goes where it is said; the ending stays the last part.
    """
    place = place_of(deck, card_id)
    card = deck.cards[place]
    before, after = card.script[:at].rstrip(), card.script[at:].lstrip()
    if not before or not after or not can_add(deck):
        return deck
    return _with(deck, place, 1, _halves(card, before, after))


def joined(deck: Deck, card_id: str) -> Deck:
    """The deck with a card and the next one made into one; of the last card, the deck itself.

    The words of both follow each other. The name of the second becomes a note, and its picture
    stays only where the first has none. What is too much for one card stays two.
    """
    place = place_of(deck, card_id)
    if place + 1 >= len(deck.cards):
        return deck
    first, second = deck.cards[place : place + 2]
    one = _one_of(first, second)
    return _with(deck, place, 2, (one,)) if card_fits(one) else deck


def duplicated(deck: Deck, card_id: str) -> Deck:
    """The deck with a copy of a card after it; a copy of an opening or ending is a point."""
    card = deck.cards[place_of(deck, card_id)]
    kind = card.kind if card.kind is CardKind.STORY else CardKind.POINT
    return added(deck, card_id, card.model_copy(update={"id": new_id(), "kind": kind}))


def moved(deck: Deck, card_id: str, to: int) -> Deck:
    """The deck with a card at another place, counted from 0, between opening and ending."""
    place = place_of(deck, card_id)
    card = deck.cards[place]
    if is_held(card):
        return deck
    without = _with(deck, place, 1, ())
    target = _within(without, to)
    return deck if target == place else _with(without, target, 0, (card,))


def removed(deck: Deck, card_id: str) -> Deck:
    """The deck without a card."""
    return _with(deck, place_of(deck, card_id), 1, ())


def put_back(deck: Deck, place: int, card: Card) -> Deck:
    """The deck with a removed card where it stood; a second opening or ending is a point.

    A deck that is full stays as it is.
    """
    return _put_in(deck, place, card)


def of_kind(deck: Deck, card_id: str, kind: CardKind) -> Deck:
    """The deck in which a card plays another part. The opening goes first, the ending last.

    The one that was it before becomes a point.
    """
    place = place_of(deck, card_id)
    if deck.cards[place].kind is kind:
        return deck
    card = deck.cards[place].model_copy(update={"kind": kind})
    others = [other for other in deck.cards if other.id != card_id]
    if is_held(card):
        others = [_as_point(other) if other.kind is kind else other for other in others]
    rest = deck.model_copy(update={"cards": tuple(others)})
    return _with(rest, _place_for(rest, place, card), 0, (card,))


def is_held(card: Card) -> bool:
    """Whether a card keeps its place at an end of the talk."""
    return card.kind in (CardKind.OPENING, CardKind.CLOSING)


def _put_in(deck: Deck, wanted: int, card: Card) -> Deck:
    if not can_add(deck):
        return deck
    if any(other.id == card.id for other in deck.cards):
        card = card.model_copy(update={"id": new_id()})
    if is_held(card) and any(other.kind is card.kind for other in deck.cards):
        card = _as_point(card)
    return _with(deck, _place_for(deck, wanted, card), 0, (card,))


def _with(deck: Deck, place: int, taken: int, cards: Iterable[Card]) -> Deck:
    changed = (*deck.cards[:place], *cards, *deck.cards[place + taken :])
    return deck.model_copy(update={"cards": changed})


def _within(deck: Deck, wanted: int) -> int:
    """The nearest place between the opening and the ending."""
    cards = deck.cards
    least = 1 if cards and cards[0].kind is CardKind.OPENING else 0
    most = len(cards) - (1 if cards and cards[-1].kind is CardKind.CLOSING else 0)
    return max(least, min(wanted, most))


def _place_for(deck: Deck, wanted: int, card: Card) -> int:
    if card.kind is CardKind.OPENING:
        return 0
    return len(deck.cards) if card.kind is CardKind.CLOSING else _within(deck, wanted)


def _as_point(card: Card) -> Card:
    return card.model_copy(update={"kind": CardKind.POINT})


def _halves(card: Card, before: str, after: str) -> tuple[Card, Card]:
    in_second = tuple(word for word in card.tricky_words if stands_in(word.word, after))
    in_first = tuple(
        word for word in card.tricky_words if word not in in_second or stands_in(word.word, before)
    )
    is_ending = card.kind is CardKind.CLOSING
    first_seconds, second_seconds = _shares(card.planned_seconds, before, after)
    first = card.model_copy(
        update={
            "script": before,
            "kind": CardKind.POINT if is_ending else card.kind,
            "tricky_words": in_first,
            "planned_seconds": first_seconds,
        }
    )
    second = Card(
        script=after,
        kind=CardKind.CLOSING if is_ending else _kind_of_second(card),
        must_say=card.must_say,
        may_be_left_out=card.may_be_left_out,
        planned_seconds=second_seconds,
        pause_here=card.pause_here,
        tricky_words=in_second,
        authors=card.authors,
        agreed=card.agreed,
    )
    return first, second


def _kind_of_second(card: Card) -> CardKind:
    return CardKind.STORY if card.kind is CardKind.STORY else CardKind.POINT


def _shares(seconds: float | None, before: str, after: str) -> tuple[float | None, float | None]:
    """A planned time, shared as the words are."""
    if seconds is None:
        return None, None
    first, second = len(before.split()), len(after.split())
    share = seconds * first / (first + second)
    return share, seconds - share


def _one_of(first: Card, second: Card) -> Card:
    ends = {first.kind, second.kind}
    kind = first.kind
    if CardKind.CLOSING in ends and CardKind.OPENING not in ends:
        kind = CardKind.CLOSING
    pictured, other = (first, second) if first.picture else (second, first)
    name = second.point if first.point.strip() and second.point != first.point else ""
    return first.model_copy(
        update={
            "kind": kind,
            "point": first.point if first.point.strip() else second.point,
            "script": _glued("\n\n", first.script, second.script),
            "key_words": _glued("\n", first.key_words, second.key_words),
            "notes": _glued("\n", first.notes, name, second.notes, other.picture_description),
            "picture": pictured.picture,
            "picture_description": pictured.picture_description,
            "must_say": first.must_say or second.must_say,
            "may_be_left_out": first.may_be_left_out and second.may_be_left_out,
            "planned_seconds": _sum(first.planned_seconds, second.planned_seconds),
            "pause_here": first.pause_here or second.pause_here,
            "tricky_words": _united(first.tricky_words, second.tricky_words),
            **_authors_of_both(first, second),
        }
    )


def _authors_of_both(first: Card, second: Card) -> dict[str, Any]:
    """Who wrote on either; a yes counts only if both have it."""
    one, other = (card.authors or (SPEAKER,) for card in (first, second))
    if one == other == (SPEAKER,):
        return {"authors": (), "agreed": False}
    authors = (*one, *(author for author in other if author not in one))[:MOST_AUTHORS]
    return {"authors": authors, "agreed": first.agreed and second.agreed}


def _glued(glue: str, *parts: str) -> str:
    return glue.join(part for part in parts if part.strip())


def _sum(first: float | None, second: float | None) -> float | None:
    """Both planned times, if both are known; no card is planned for longer than a day."""
    if first is None or second is None:
        return None
    return min(first + second, 24 * 3600.0)


def _united(
    first: tuple[TrickyWord, ...], second: tuple[TrickyWord, ...]
) -> tuple[TrickyWord, ...]:
    return (*first, *(word for word in second if word not in first))
