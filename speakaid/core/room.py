"""How much one talk can hold, asked before a step is taken: what is too much could not be kept.

A letter counts for as many bytes as the file may need for it, and a card for what stands around its
words. `MOST` is well below what can be written, so that what fits here is never refused there.
"""

from collections.abc import Iterable

from speakaid.core.about import About
from speakaid.core.deck import Card, Deck, Value
from speakaid.core.limits import counts_fit, fits_alone, inside, parts_of
from speakaid.core.people import Person
from speakaid.core.suggestions import Proposal

MOST = 6_000_000
_A_CARD, _A_PERSON, _AN_ABOUT, _A_SUGGESTION = 700, 400, 900, 380
_A_WORD, _AN_AUTHOR, _AN_ID = 200, 120, 80
_ANY_LETTER = 4


def fits(before: Deck, after: Deck) -> bool:
    """Whether a talk can be kept after this step; one that makes it smaller always may be taken.

    Only what differs is looked at closely, so that it can be asked at every letter.
    """
    gone, new = _parts_without(before, after), _parts_without(after, before)
    grown = _of_all(new) - _of_all(gone) + _of(_texts(after)) - _of(_texts(before))
    if grown < 0:
        return True
    return (
        counts_fit(after)
        and all(map(fits_alone, (after, *new)))
        and (not grown or _of(_texts(after)) + _of_all(parts_of(after)) <= MOST)
    )


def _parts_without(deck: Deck, other: Deck) -> list[Value]:
    """The parts of a deck without those of another; a step makes new ones of what it changes."""
    known = set(map(id, parts_of(other)))
    return [one for one in parts_of(deck) if id(one) not in known]


def _of_all(values: Iterable[Value]) -> int:
    return sum(map(_weight, values))


def _weight(value: Value) -> int:
    """What a part of a talk needs in its file, at most."""
    match value:
        case Card():
            return _of_card(value)
        case Proposal():
            return _AN_ID * len(value.order) + _A_SUGGESTION * len(value.suggestions)
        case About():
            return _AN_ABOUT + _of(_texts(value))
        case Person():
            return _A_PERSON + _of(_texts(value))
    return _of_all(inside(value))


def _of_card(card: Card) -> int:
    texts = (card.point, card.script, card.key_words, card.notes, card.picture_description)
    words = sum(_A_WORD + _of(_texts(word)) for word in card.tricky_words)
    return _A_CARD + _of(texts) + words + sum(map(_of_author, card.authors))


def _of_author(author: Value) -> int:
    return _AN_AUTHOR + _of(_texts(author))


def _of(texts: Iterable[str]) -> int:
    return sum(len(text) if text.isascii() else _ANY_LETTER * len(text) for text in texts)


def _texts(value: Value) -> list[str]:
    """All that is said in a value, besides its cards."""
    found: list[str] = []
    for part in value.__dict__.values():
        match part:
            case str():
                found.append(part)
            case Value():
                found += _texts(part)
            case tuple():
                found += [text for text in part if isinstance(text, str)]
    return found
