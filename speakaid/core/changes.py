"""What one step changed in a deck, small enough to keep for ever, and the way back.

`change_between` finds it by comparing two decks, so that every edit, whatever it was, can be undone
and kept over a restart. A letter typed into a card of a thousand words is a few bytes.
"""

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from speakaid.core.decided import DecidedChange, decided_change, with_decided_change
from speakaid.core.deck import Card, Deck, Id, Value
from speakaid.core.proposal_changes import ProposalChange, proposal_changes, swapped, with_change
from speakaid.core.text_places import differing_text, text_at, with_text_at

MOST_PIECE = 8_000_000
"""Characters: one text may be too long for a talk and still be undone."""
Piece = Annotated[str, Field(max_length=MOST_PIECE)]


class TextChange(Value):
    """In one text, `removed` became `added`, `at` characters from its start.

    `field` says which text of the card it is (core/text_places), or of the deck if there is none.
    """

    kind: Literal["text"] = "text"
    card: Id | None
    field: Annotated[str, Field(max_length=100)]
    at: Annotated[int, Field(ge=0)]
    removed: Piece = ""
    added: Piece = ""


class CardsChange(Value):
    """From the card with index `at`, these cards were replaced by those."""

    kind: Literal["cards"] = "cards"
    at: Annotated[int, Field(ge=0)]
    removed: tuple[Card, ...] = ()
    added: tuple[Card, ...] = ()


class MoveChange(Value):
    """This card went from the index `at` to the index `to`; those between made way."""

    kind: Literal["move"] = "move"
    card: Id
    at: Annotated[int, Field(ge=0)]
    to: Annotated[int, Field(ge=0)]


class DeckChange(Value):
    """What a deck says besides its cards and ideas, before and after; both have none."""

    kind: Literal["deck"] = "deck"
    removed: Deck
    added: Deck


Change = Annotated[
    TextChange | CardsChange | MoveChange | DeckChange | ProposalChange | DecidedChange,
    Field(discriminator="kind"),
]
Holder = TypeVar("Holder", Card, Deck)


def changes_between(before: Deck, after: Deck) -> tuple[Change, ...]:
    """What leads from one deck to the other: nothing, one change, or some of each kind.

    Their ids count for nothing: a copy of a talk has one of its own, and goes the same way. Nor
    does a lock: it has a button of its own, and is no step.
    """
    if before is after:
        return ()
    found: list[Change] = []
    if beside := _changes_beside(_without_cards(before), _without_cards(after)):
        found += beside
    if before.cards is not after.cards and (cards := _cards_change(before.cards, after.cards)):
        found.append(cards)
    return tuple(found)


def _changes_beside(before: Deck, after: Deck) -> tuple[Change, ...]:
    """The same of two decks without cards."""
    after = _named(after, before)
    if before == after:
        return ()
    if text := _text_change(None, before, after):
        return (text,)
    one, other = _bare(before), _bare(after)
    whole = (DeckChange(removed=one, added=other),) if one != other else ()
    decided = filter(None, (decided_change(before, after),))
    return (*whole, *proposal_changes(before.proposals, after.proposals), *decided)


def seen_from(changes: tuple[Change, ...], before: Deck, card: str | None) -> tuple[Change, ...]:
    """The same changes; of two neighbours that changed places, this card is the one that moved."""
    return tuple(_seen_from(change, before, card) for change in changes)


def readable(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The same changes; halves of letters, from a broken clipboard, become a sign (U+FFFD).

    No file could hold them, so that one of them would keep all other words from being saved.
    """
    return tuple(_readable(change) for change in changes)


def applied(deck: Deck, changes: tuple[Change, ...]) -> Deck:
    """The deck after these changes. ValueError where they do not fit it."""
    for change in changes:
        deck = _applied(deck, change)
    return deck


def reversed_(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes that lead back."""
    return tuple(map(_reversed, changes))[::-1]


def _reversed(change: Change) -> Change:
    if isinstance(change, ProposalChange):
        return swapped(change)
    if isinstance(change, MoveChange):
        return change.model_copy(update={"at": change.to, "to": change.at})
    return change.model_copy(update={"removed": change.added, "added": change.removed})


def _seen_from(change: Change, before: Deck, card: str | None) -> Change:
    if not isinstance(change, MoveChange) or abs(change.at - change.to) != 1:
        return change
    if before.cards[change.to].id != card:
        return change
    return MoveChange(card=before.cards[change.to].id, at=change.to, to=change.at)


def _readable(change: Change) -> Change:
    if not isinstance(change, TextChange):
        return change
    whole = change.added.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return change if whole == change.added else change.model_copy(update={"added": whole})


def _without_cards(deck: Deck) -> Deck:
    return deck.model_copy(update={"cards": ()})


def _bare(deck: Deck) -> Deck:
    return deck.model_copy(update={"cards": (), "proposals": (), "decided": ()})


def _named(deck: Deck, like: Deck) -> Deck:
    return deck.model_copy(update={"id": like.id, "locked": like.locked})


def _cards_change(before: tuple[Card, ...], after: tuple[Card, ...]) -> Change | None:
    start = _same(before, after)
    rest_before, rest_after = before[start:], after[start:]
    end = _same(rest_before[::-1], rest_after[::-1])
    removed, added = rest_before[: len(rest_before) - end], rest_after[: len(rest_after) - end]
    if not removed and not added:
        return None
    if len(removed) == len(added) == 1:
        text = _text_change(removed[0].id, removed[0], added[0])
        if text is not None:
            return text
    return _move(start, removed, added) or CardsChange(at=start, removed=removed, added=added)


def _move(start: int, before: tuple[Card, ...], after: tuple[Card, ...]) -> MoveChange | None:
    """The change, if only one card went to another place."""
    last = start + len(before) - 1
    if before and before[1:] + before[:1] == after:
        return MoveChange(card=before[0].id, at=start, to=last)
    if before and before[-1:] + before[:-1] == after:
        return MoveChange(card=before[-1].id, at=last, to=start)
    return None


def _same(one: tuple[Card, ...], other: tuple[Card, ...]) -> int:
    """How many cards are the same from the beginning on."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and mine != theirs:
            break
        count += 1
    return count


def _text_change(card: str | None, before: Card | Deck, after: Card | Deck) -> TextChange | None:
    """The change, if only one text differs."""
    field = differing_text(before, after)
    if field is None:
        return None
    old, new = text_at(before, field), text_at(after, field)
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    # Cut out of what was checked already; this runs at every letter typed.
    return TextChange.model_construct(
        card=card,
        field=field,
        at=start,
        removed=old[start : len(old) - end],
        added=new[start : len(new) - end],
    )


def _alike(one: str, other: str) -> int:
    """How many letters are the same from the beginning on, found by halving."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one.startswith(other[least:middle], least):
            least = middle
        else:
            most = middle - 1
    return least


def _applied(deck: Deck, change: Change) -> Deck:
    match change:
        case DeckChange():
            _check(_bare(deck) == _named(change.removed, deck))
            kept = {name: getattr(deck, name) for name in ("cards", "proposals", "decided")}
            return _named(change.added, deck).model_copy(update=kept)
        case DecidedChange():
            return with_decided_change(deck, change)
        case ProposalChange():
            proposals = with_change(deck.proposals, change)
            return deck.model_copy(update={"proposals": proposals})
        case CardsChange():
            cards = _replaced(deck.cards, change)
        case MoveChange():
            cards = _moved(deck.cards, change)
        case TextChange(card=None):
            return _with_text(deck, change)
        case _:
            cards = tuple(
                _with_text(card, change) if card.id == change.card else card for card in deck.cards
            )
            _check(cards != deck.cards)
    return deck.model_copy(update={"cards": cards})


def _replaced(cards: tuple[Card, ...], change: CardsChange) -> tuple[Card, ...]:
    end = change.at + len(change.removed)
    _check(change.at <= len(cards) and cards[change.at : end] == change.removed)
    replaced = (*cards[: change.at], *change.added, *cards[end:])
    _check(len({card.id for card in replaced}) == len(replaced))
    return replaced


def _moved(cards: tuple[Card, ...], change: MoveChange) -> tuple[Card, ...]:
    _check(max(change.at, change.to) < len(cards) and cards[change.at].id == change.card)
    others = (*cards[: change.at], *cards[change.at + 1 :])
    return (*others[: change.to], cards[change.at], *others[change.to :])


def _with_text(holder: Holder, change: TextChange) -> Holder:
    text = text_at(holder, change.field)
    end = change.at + len(change.removed)
    _check(text[change.at : end] == change.removed and change.at <= len(text))
    changed = text[: change.at] + change.added + text[end:]
    new: Holder = with_text_at(holder, change.field, changed)
    return new


def _check(fits: bool) -> None:
    if not fits:
        raise ValueError("the change does not fit the deck")
