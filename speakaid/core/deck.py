"""What a speaker made: a deck of cards, as frozen values.

A deck is never changed in place: an edit makes a new deck. Words are kept exactly as they were
typed; nothing here corrects, trims or re-cases them. Times are seconds.
"""

from typing import Annotated, Self

from pydantic import Field, model_validator

from speakaid.core.about import About, Organiser
from speakaid.core.card import MOST_TRICKY_WORDS, Card, CardKind, TrickyWord, View
from speakaid.core.people import MOST_PEOPLE, Person
from speakaid.core.suggestions import MOST_PROPOSALS, Mark, Proposal
from speakaid.core.value import MOST_CHARACTERS, Id, Seconds, Text, Value, new_id

__all__ = [
    "MOST_CARDS",
    "MOST_CHARACTERS",
    "MOST_TRICKY_WORDS",
    "Card",
    "CardKind",
    "Deck",
    "Id",
    "Organiser",
    "Seconds",
    "Text",
    "TrickyWord",
    "Value",
    "View",
    "new_id",
]

MOST_CARDS = 2_000
MOST_DECIDED = 2_000


class Deck(About):
    """A talk: its cards in order, the people one may meet there, and what helpers suggest.

    `ready` and `locked` are the speaker's own marks: that the talk can be given as it is, and that
    nobody changes it until it is unlocked. `decided` are the marks of the ideas that the speaker
    decided about, in the order of the marks.
    """

    id: Id = Field(default_factory=new_id)
    cards: Annotated[tuple[Card, ...], Field(max_length=MOST_CARDS)] = ()
    people: Annotated[tuple[Person, ...], Field(max_length=MOST_PEOPLE)] = ()
    ready: bool = False
    locked: bool = False
    proposals: Annotated[tuple[Proposal, ...], Field(max_length=MOST_PROPOSALS)] = ()
    decided: Annotated[tuple[Mark, ...], Field(max_length=MOST_DECIDED)] = ()

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        for found, what in ((self.cards, "cards"), (self.people, "people")):
            if len({one.id for one in found}) != len(found):
                raise ValueError(f"two {what} of the deck have the same id")
        if len({one.by for one in self.proposals}) != len(self.proposals):
            raise ValueError("one helper has two proposals")
        return self
