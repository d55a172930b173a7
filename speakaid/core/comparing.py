"""What another copy of a talk would change in mine, as suggestions; nothing is changed here.

A card is one suggestion, whatever was changed on it; so is each field of the talk and each person.
What a copy has as it once was here was not changed by its writer: it is older, and no suggestion.
"""

from collections.abc import Iterable, Iterator
from typing import Any, get_args

from speakaid.core.about import About, AboutField
from speakaid.core.authors import SOMEBODY, SPEAKER, Author
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.edits import is_held
from speakaid.core.people import Person
from speakaid.core.placing import out_of_order
from speakaid.core.suggestions import (
    MOST_SUGGESTIONS,
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
)


class Known:
    """The talk as it was here at other times."""

    def __init__(self, decks: Iterable[Deck] = (), copied: Deck | None = None) -> None:
        """`copied` is how it was when the other copy was taken: what is newer, that lacks."""
        self._decks = tuple(decks)
        self._cards = {bare(card) for deck in self._decks for card in deck.cards}
        self._people = {person for deck in self._decks for person in deck.people}
        base = self._decks if copied is None else (copied,)
        self._ids = {card.id for deck in base for card in deck.cards}
        self._people_ids = {person.id for deck in base for person in deck.people}
        self._orders = {_order(deck) for deck in self._decks}

    def had(self, card: Card) -> bool:
        """Whether a card was just so at some time."""
        return bare(card) in self._cards

    def never_had(self, card: Card) -> bool:
        """Whether the card is newer than all that is known; of nothing nobody can say it."""
        return bool(self._decks) and card.id not in self._ids

    def had_order(self, ids: tuple[str, ...]) -> bool:
        """Whether these cards once stood in this order."""
        wanted = set(ids)
        return any(ids == tuple(one for one in order if one in wanted) for order in self._orders)

    def had_field(self, name: str, value: object) -> bool:
        """Whether the whole talk once said this."""
        return any(getattr(deck, name) == value for deck in self._decks)

    def had_person(self, person: Person) -> bool:
        """Whether somebody was told just so."""
        return person in self._people

    def never_had_person(self, person: Person) -> bool:
        """Whether somebody came to the list later than all that is known."""
        return bool(self._decks) and person.id not in self._people_ids


NOTHING_KNOWN = Known()


def likeliest_origin(copy: Deck, decks: Iterable[Deck]) -> Deck | None:
    """Of all times of a talk the one at which this copy was taken: where least differs.

    Of several the first. None where none is known.
    """
    there = set(map(bare, copy.cards)), set(copy.people)
    return min(decks, key=lambda deck: _unlike(deck, *there), default=None)


def _unlike(deck: Deck, cards: set[Card], people: set[Person]) -> int:
    return len(cards ^ set(map(bare, deck.cards))) + len(people ^ set(deck.people))


def proposal(mine: Deck, theirs: Deck, by: Author, known: Known = NOTHING_KNOWN) -> Proposal:
    """What a copy would change: its cards have my ids, its opening is first, its ending last.

    With all of it used, mine says what theirs does.
    """
    found = (
        *_talk(mine, theirs, known),
        *_cards(mine, theirs, by, known),
        *_moves(mine, theirs, known),
        *_people(mine, theirs, known),
    )
    return Proposal.model_construct(
        by=by, order=_order(theirs), suggestions=found[:MOST_SUGGESTIONS]
    )


def bare(card: Card) -> Card:
    """A card without who wrote it: that is no difference."""
    if not card.authors and not card.agreed:
        return card
    return card.model_copy(update={"authors": (), "agreed": False})


def changed_fields(before: Card, after: Card) -> dict[str, Any]:
    """What a card says otherwise than before; who wrote it does not count."""
    one, other = before.__dict__, after.__dict__
    unsaid = ("id", "authors", "agreed")
    return {name: other[name] for name in one if name not in unsaid and one[name] != other[name]}


def _order(deck: Deck) -> tuple[str, ...]:
    return tuple(card.id for card in deck.cards if not is_held(card))


def _talk(mine: Deck, theirs: Deck, known: Known) -> Iterator[Suggestion]:
    for name in get_args(AboutField):
        one, other = getattr(mine, name), getattr(theirs, name)
        if one != other and not known.had_field(name, other):
            yield TalkSuggestion.model_construct(
                field=name,
                mine=About.model_construct(**{name: one}),
                theirs=About.model_construct(**{name: other}),
            )


def _as_written(card: Card, by: Author) -> Card:
    """A new card keeps its authors, if they are others than who suggests it."""
    unsaid = card.authors in ((by,), (SOMEBODY,))
    return bare(card) if unsaid else card.model_copy(update={"agreed": False})


def _as_changed(before: Card, card: Card, by: Author) -> Card:
    """A card in other words keeps of its authors those who are new to it, if others suggest it."""
    known = {*before.authors, SPEAKER, SOMEBODY, by}
    writers = tuple(one for one in card.authors if one not in known)
    return bare(card).model_copy(update={"authors": writers}) if writers else bare(card)


def _cards(mine: Deck, theirs: Deck, by: Author, known: Known) -> Iterator[Suggestion]:
    """In the order of theirs; what would go stands where it stood in mine."""
    here = {card.id: card for card in mine.cards}
    there = {card.id for card in theirs.cards}
    for card in theirs.cards:
        my_card = here.get(card.id)
        if my_card is card or known.had(card):
            continue
        if my_card is None:
            yield AddSuggestion.model_construct(theirs=_as_written(card, by))
        elif changed_fields(my_card, card):
            theirs_card = _as_changed(my_card, card, by)
            yield EditSuggestion.model_construct(mine=my_card, theirs=theirs_card)
    for card in mine.cards:
        if card.id not in there and not known.never_had(card):
            yield RemoveSuggestion.model_construct(mine=card)


def _moves(mine: Deck, theirs: Deck, known: Known) -> Iterator[Suggestion]:
    ends = {card.id for deck in (mine, theirs) for card in deck.cards if is_held(card)}
    shared = {card.id for card in theirs.cards}.difference(ends)
    ids = tuple(card.id for card in mine.cards if card.id in shared)
    kept = set(ids)
    like = tuple(card.id for card in theirs.cards if card.id in kept)
    if ids != like and not known.had_order(like):
        for card in out_of_order(ids, like):
            yield MoveSuggestion.model_construct(card=card)


def _people(mine: Deck, theirs: Deck, known: Known) -> Iterator[Suggestion]:
    here = {person.id: person for person in mine.people}
    there = {person.id: person for person in theirs.people}
    for person in theirs.people:
        if here.get(person.id) != person and not known.had_person(person):
            yield PersonSuggestion.model_construct(mine=here.get(person.id), theirs=person)
    for person in mine.people:
        if person.id not in there and not known.never_had_person(person):
            yield PersonSuggestion.model_construct(mine=person, theirs=None)
