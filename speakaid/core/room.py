"""How much one talk can hold, asked before a step is taken: what is too much could not be kept.

A letter counts for as many bytes as the file may need for it, and a card for what stands around its
words. `MOST` is well below what can be written, so that what fits here is never refused there.
"""

from collections.abc import Iterable

from speakaid.core.deck import MOST_CARDS, MOST_CHARACTERS, Card, Deck, Value
from speakaid.core.limits import card_fits
from speakaid.core.people import MOST_PEOPLE

MOST = 6_000_000
_A_CARD, _A_WORD, _A_PERSON = 700, 200, 400
_ANY_LETTER = 4


def fits(before: Deck, after: Deck) -> bool:
    """Whether a talk can be kept after this step; one that makes it smaller always may be taken.

    Only what differs is looked at closely, so that it can be asked at every letter.
    """
    gone, new = _others(before.cards, after.cards), _others(after.cards, before.cards)
    grown = _weight(after, new) - _weight(before, gone)
    if grown < 0:
        return True
    texts = _texts(after)
    return (
        len(after.cards) <= MOST_CARDS
        and len(after.people) <= MOST_PEOPLE
        and max(map(len, texts)) <= MOST_CHARACTERS
        and all(map(card_fits, new))
        and (not grown or _weight(after, after.cards) <= MOST)
    )


def _others(these: tuple[Card, ...], those: tuple[Card, ...]) -> list[Card]:
    """These cards without those; an edit makes new ones only of what it changes."""
    known = set(map(id, those))
    return [card for card in these if id(card) not in known]


def _weight(deck: Deck, cards: Iterable[Card]) -> int:
    """What a talk of these cards needs in its file, at most."""
    return _of(_texts(deck)) + _A_PERSON * len(deck.people) + sum(map(_of_card, cards))


def _of_card(card: Card) -> int:
    texts = (card.point, card.script, card.key_words, card.notes, card.picture_description)
    words = sum(_A_WORD + _of(_texts(word)) for word in card.tricky_words)
    return _A_CARD + _of(texts) + words


def _of(texts: Iterable[str]) -> int:
    return sum(len(text) if text.isascii() else _ANY_LETTER * len(text) for text in texts)


def _texts(value: Value) -> list[str]:
    """All that is said in a value, besides its cards."""
    found: list[str] = []
    if isinstance(value, Deck):
        found += [text for person in value.people for text in _texts(person)]
    for part in value.__dict__.values():
        match part:
            case str():
                found.append(part)
            case Value():
                found += _texts(part)
            case tuple():
                found += [text for text in part if isinstance(text, str)]
    return found
