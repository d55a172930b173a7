"""A document as a copy of my talk: it says only so much, and all else is as mine has it.

Two texts of the same words in the same order are the same text, as a document keeps no spaces. What
is empty there was not told: a Word file has no people, and most know of no must-say.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any, get_args

from speakaid.core.about import AboutField
from speakaid.core.card import Card, TrickyWord
from speakaid.core.deck import Deck, Value
from speakaid.core.matching import with_my_ids


def retold(mine: Deck, document: Deck) -> Deck:
    """What the document says of my talk, under my ids."""
    found = with_my_ids(mine, _by_name(mine, document))
    here = {card.id: card for card in mine.cards}
    cards = tuple(_told(here[one.id], one) if one.id in here else one for one in found.cards)
    about = {name: _either(getattr(mine, name), getattr(found, name)) for name in _ABOUT}
    return mine.model_copy(update=about | {"cards": cards, "proposals": ()})


_ABOUT = tuple(name for name in get_args(AboutField) if name != "title")
"""A document without a title is called like its file: that is no other title."""


def _by_name(mine: Deck, text: Deck) -> Deck:
    """Under the same heading stands the same card, whatever it says now."""
    known, found = _names(mine.cards), _names(text.cards)
    taken = {card.id for card in text.cards}
    names = [name for name in found if name in known and known[name] not in taken]
    ids = {found[name]: known[name] for name in names}
    cards = (card.model_copy(update={"id": ids.get(card.id, card.id)}) for card in text.cards)
    return text.model_copy(update={"cards": tuple(cards)})


def _names(cards: Iterable[Card]) -> dict[str, str]:
    """The ids of cards by their points, of those that no other card has."""
    names = [(card.point.strip().casefold(), card.id) for card in cards]
    often = Counter(name for name, _id in names)
    return {name: card_id for name, card_id in names if name and often[name] == 1}


def _told(mine: Value, theirs: Value) -> Any:
    """Mine, with what theirs says that mine does not."""
    told = {
        name: _either(part, getattr(theirs, name))
        for name, part in mine.__dict__.items()
        if getattr(theirs, name) != type(theirs).model_fields[name].default
    }
    return mine.model_copy(update=told)


def _either(mine: Any, theirs: Any) -> Any:
    match theirs:
        case str():
            return mine if not theirs.strip() or _same(mine, theirs) else theirs
        case Value():
            return _told(mine, theirs)
        case tuple():
            return tuple(_of_list(mine, one) for one in theirs) or mine
    return mine if theirs is None else theirs


def _of_list(mine: tuple[Any, ...], theirs: Any) -> Any:
    """One sentence, or one word to help with, as mine has it if it is there too."""
    if isinstance(theirs, TrickyWord):
        found = next((one for one in mine if _same(one.word, theirs.word)), None)
        return theirs if found is None else _told(found, theirs)
    return next((one for one in mine if _same(one, theirs)), theirs)


def _same(one: str | None, other: str) -> bool:
    return one is not None and one.split() == other.split()
