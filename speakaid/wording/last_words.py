"""What was typed last, in a few words for each point: enough to know it again."""

from collections.abc import Iterator

from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.people import Person
from speakaid.core.word_changes import side_by_side
from speakaid.i18n import _
from speakaid.wording.idea_parts import Part, card_parts, person_parts, talk_parts
from speakaid.wording.people import called
from speakaid.wording.prepare import name_of

MOST = 3
"""So many points say enough."""
_WORDS = 12


def last_words(before: Deck, after: Deck) -> tuple[str, ...]:
    """What is otherwise than before, point by point; nothing where no words are."""
    told = tuple(_told(before, after))
    return told if len(told) <= MOST else (*told[:MOST], "…")


def _told(before: Deck, after: Deck) -> Iterator[str]:
    were = {card.id: card for card in before.cards}
    for card in after.cards:
        yield from _of_parts(name_of(card), card_parts(were.get(card.id, Card()), card))
    here = {card.id for card in after.cards}
    for card in before.cards:
        if card.id not in here:
            yield _("“{name}”: taken out").format(name=name_of(card))
    yield from _of_parts(after.title, talk_parts(before, after))
    known = {person.id: person for person in before.people}
    for person in after.people:
        yield from _of_parts(called(person), person_parts(known.get(person.id, Person()), person))


def _of_parts(name: str, parts: tuple[Part, ...]) -> Iterator[str]:
    if parts:
        yield _("“{name}”: {words}").format(name=name, words=_new_in(parts[-1]))


def _new_in(part: Part) -> str:
    """The last words that are new; what it is that changed, where none are."""
    pieces = side_by_side(part.mine, part.theirs).theirs if part.is_text else ()
    words = " ".join(piece.text for piece in pieces if piece.is_other).split()
    if not words:
        return part.label
    return " ".join(words[-_WORDS:]) if len(words) <= _WORDS else f"… {' '.join(words[-_WORDS:])}"
