"""What one step changed in a deck, small enough to keep for ever, and the way back.

`change_between` finds it by comparing two decks, so that every edit, whatever it was, can be undone
and kept over a restart. A letter typed into a card of a thousand words is a few bytes.
"""

from typing import Annotated, Literal, get_args

from pydantic import Field

from speakaid.core.deck import Card, Deck, Id, Text, Value

TextField = Literal["script", "point", "key_words", "notes", "picture_description"]
TEXTS: tuple[TextField, ...] = get_args(TextField)


class TextChange(Value):
    """In one text of a card, `removed` became `added`, `at` characters from its start."""

    kind: Literal["text"] = "text"
    card: Id
    field: TextField
    at: Annotated[int, Field(ge=0)]
    removed: Text = ""
    added: Text = ""


class CardsChange(Value):
    """From the card with index `at`, these cards were replaced by those."""

    kind: Literal["cards"] = "cards"
    at: Annotated[int, Field(ge=0)]
    removed: tuple[Card, ...] = ()
    added: tuple[Card, ...] = ()


class DeckChange(Value):
    """What a deck says besides its cards, before and after; both are decks without cards."""

    kind: Literal["deck"] = "deck"
    removed: Deck
    added: Deck


Change = Annotated[TextChange | CardsChange | DeckChange, Field(discriminator="kind")]


def changes_between(before: Deck, after: Deck) -> tuple[Change, ...]:
    """What leads from one deck to the other: nothing, one change, or one of each kind."""
    if before is after:
        return ()
    found: list[Change] = []
    one, other = _bare(before), _bare(after)
    if one != other:
        found.append(DeckChange(removed=one, added=other))
    if before.cards is not after.cards and (cards := _cards_change(before.cards, after.cards)):
        found.append(cards)
    return tuple(found)


def applied(deck: Deck, changes: tuple[Change, ...]) -> Deck:
    """The deck after these changes. ValueError where they do not fit it."""
    for change in changes:
        deck = _applied(deck, change)
    return deck


def reversed_(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes that lead back."""
    turned = (
        change.model_copy(update={"removed": change.added, "added": change.removed})
        for change in changes
    )
    return tuple(turned)[::-1]


def card_of(changes: tuple[Change, ...]) -> str | None:
    """The card that one looks at after these changes, if it is still there."""
    for change in changes:
        if isinstance(change, TextChange):
            return change.card
        if isinstance(change, CardsChange) and change.added:
            return _changed_card(change)
    return None


def _changed_card(change: CardsChange) -> str:
    """Of several, the first that was not there before; else the first that differs."""
    were = {card.id: card for card in change.removed}
    new = (card.id for card in change.added if card.id not in were)
    other = (card.id for card in change.added if were.get(card.id) != card)
    return next(new, next(other, change.added[0].id))


def _bare(deck: Deck) -> Deck:
    return deck.model_copy(update={"cards": ()})


def _cards_change(before: tuple[Card, ...], after: tuple[Card, ...]) -> Change | None:
    start = _same(before, after)
    rest_before, rest_after = before[start:], after[start:]
    end = _same(rest_before[::-1], rest_after[::-1])
    removed, added = rest_before[: len(rest_before) - end], rest_after[: len(rest_after) - end]
    if not removed and not added:
        return None
    if len(removed) == len(added) == 1 and (text := _text_change(removed[0], added[0])):
        return text
    return CardsChange(at=start, removed=removed, added=added)


def _same(one: tuple[Card, ...], other: tuple[Card, ...]) -> int:
    """How many cards are the same from the beginning on."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine is not theirs and mine != theirs:
            break
        count += 1
    return count


def _text_change(before: Card, after: Card) -> TextChange | None:
    """The change, if only one text of a card differs."""
    field = next((name for name in TEXTS if getattr(before, name) != getattr(after, name)), None)
    if field is None or before.id != after.id:
        return None
    old, new = getattr(before, field), getattr(after, field)
    if after.model_copy(update={field: old}) != before:
        return None
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return TextChange.model_construct(
        card=before.id,
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
    if isinstance(change, DeckChange):
        _check(_bare(deck) == change.removed)
        return change.added.model_copy(update={"cards": deck.cards})
    cards = list(deck.cards)
    if isinstance(change, CardsChange):
        end = change.at + len(change.removed)
        _check(tuple(cards[change.at : end]) == change.removed)
        cards[change.at : end] = change.added
    else:
        place = next((n for n, card in enumerate(cards) if card.id == change.card), None)
        _check(place is not None)
        assert place is not None
        cards[place] = _with_text(cards[place], change)
    return deck.model_copy(update={"cards": tuple(cards)})


def _with_text(card: Card, change: TextChange) -> Card:
    text = getattr(card, change.field)
    end = change.at + len(change.removed)
    _check(text[change.at : end] == change.removed)
    return card.model_copy(update={change.field: text[: change.at] + change.added + text[end:]})


def _check(fits: bool) -> None:
    if not fits:
        raise ValueError("the change does not fit the deck")
