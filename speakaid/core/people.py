"""Somebody whom the speaker may meet, told by all but the face.

The order is that of the evidence on face blindness: where they are met and what is shared, then
voice, hair, build and clothes, then the name and one thing to say, and a photo last.
"""

from collections.abc import Iterable

from pydantic import Field

from speakaid.core.value import Id, Text, Value, new_id

MOST_PEOPLE = 200
MOST_TODAY = 10
"""So many can be looked through before a talk; the training of names used 6 to 10 (Gotcha!)."""


class Person(Value):
    """One person; each text may be empty. `photo` is the name of a file in the deck.

    `today`: whether they are likely to be there on the day of the talk.
    """

    id: Id = Field(default_factory=new_id)
    where: Text = ""
    voice: Text = ""
    hair: Text = ""
    build: Text = ""
    clothes: Text = ""
    name: Text = ""
    to_say: Text = ""
    photo: str | None = None
    today: bool = True


def person_of(people: Iterable[Person], person_id: str) -> Person | None:
    """The person of this id; None where there is none."""
    return next((person for person in people if person.id == person_id), None)


def today(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those who are likely to be there on the day, at most ten, in the order of the list."""
    return tuple(person for person in people if person.today)[:MOST_TODAY]
