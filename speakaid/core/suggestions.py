"""A suggestion: one difference between the speaker's talk and what a helper would make of it.

It holds what the helper saw as well as what they made of it, so that it fits a talk that the
speaker changed meanwhile: of a card only the fields are taken that the helper changed.
"""

from typing import Annotated, Literal

from pydantic import Field

from speakaid.core.about import About, AboutField
from speakaid.core.authors import Author
from speakaid.core.card import Card
from speakaid.core.people import Person
from speakaid.core.value import Id, Value

MOST_SUGGESTIONS = 5_000
MOST_PROPOSALS = 20
MARK = 16
"""Hexadecimal digits: no two ideas will share them by chance."""
Mark = Annotated[str, Field(pattern=rf"^[0-9a-f]{{{MARK}}}$")]
"""Stands for an idea that was decided, and holds no word of it."""


class EditSuggestion(Value):
    """Other words or marks on a card."""

    kind: Literal["edit"] = "edit"
    mine: Card
    theirs: Card

    @property
    def about(self) -> str:
        """The id of the card."""
        return self.theirs.id


class AddSuggestion(Value):
    """A new card."""

    kind: Literal["add"] = "add"
    theirs: Card

    @property
    def about(self) -> str:
        """The id of the card."""
        return self.theirs.id


class RemoveSuggestion(Value):
    """A card less."""

    kind: Literal["remove"] = "remove"
    mine: Card

    @property
    def about(self) -> str:
        """The id of the card."""
        return self.mine.id


class MoveSuggestion(Value):
    """A card at another place: the order of the proposal says where."""

    kind: Literal["move"] = "move"
    card: Id

    @property
    def about(self) -> str:
        """The id of the card."""
        return self.card


class TalkSuggestion(Value):
    """Another title, length, day, audience, organiser or sentences: one `field` of the talk."""

    kind: Literal["talk"] = "talk"
    field: AboutField
    mine: About
    theirs: About

    @property
    def about(self) -> str:
        """The name of the field."""
        return self.field


class PersonSuggestion(Value):
    """Somebody new, told otherwise, or taken off the list: then `mine` or `theirs` is None."""

    kind: Literal["person"] = "person"
    mine: Person | None
    theirs: Person | None

    @property
    def about(self) -> str:
        """The id of the person."""
        person = self.theirs or self.mine
        return "" if person is None else person.id


Suggestion = Annotated[
    EditSuggestion
    | AddSuggestion
    | RemoveSuggestion
    | MoveSuggestion
    | TalkSuggestion
    | PersonSuggestion,
    Field(discriminator="kind"),
]


def key_of(suggestion: Suggestion) -> str:
    """What tells a suggestion from the others of its proposal: kind, and what it is about."""
    return f"{suggestion.kind}-{suggestion.about}"


def matter_of(suggestion: Suggestion) -> tuple[str, str]:
    """What it is about: two that would change, add or remove one card are about the same."""
    is_of_card = isinstance(suggestion, EditSuggestion | AddSuggestion | RemoveSuggestion)
    return ("card" if is_of_card else suggestion.kind, suggestion.about)


def card_suggested(suggestion: Suggestion) -> str | None:
    """The id of the card that it is about; None where it is about the talk or a person."""
    is_beside = isinstance(suggestion, TalkSuggestion | PersonSuggestion)
    return None if is_beside else suggestion.about


class Proposal(Value):
    """What one helper would make of a talk.

    `order` are the cards of theirs in their order, without opening and ending, whose places are
    given: by it added and moved cards find their place.
    """

    by: Author
    order: tuple[Id, ...] = ()
    suggestions: Annotated[tuple[Suggestion, ...], Field(max_length=MOST_SUGGESTIONS)] = ()
