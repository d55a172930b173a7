"""Somebody whom the speaker may meet, told by all but the face.

The order is that of the evidence on face blindness: where they are met and what is shared, then
voice, hair, build and clothes, then the name and one thing to say, and a photo last.

An edit takes the people of a talk and gives them anew, or the same ones where nothing can be done.
"""

from collections.abc import Iterable
from typing import Any

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

    @property
    def known_by(self) -> str:
        """The name; without one, what else they are known by; "" while nothing is told."""
        told = (self.name, self.where, self.voice, self.hair, self.build, self.clothes)
        return next((text.strip() for text in told if text.strip()), "")

    @property
    def is_blank(self) -> bool:
        """Whether nothing is told of them yet."""
        return not (self.known_by or self.to_say.strip() or self.photo)


People = tuple[Person, ...]


def person_of(people: Iterable[Person], person_id: str) -> Person | None:
    """The person of this id; None where there is none."""
    return next((person for person in people if person.id == person_id), None)


def today(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those who are likely to be there on the day, at most ten, in the order of the list.

    Somebody of whom nothing is told yet is not among them.
    """
    return tuple(one for one in people if one.today and not one.is_blank)[:MOST_TODAY]


def can_add(people: People) -> bool:
    """Whether the list can take somebody more."""
    return len(people) < MOST_PEOPLE


def can_be_today(people: People) -> bool:
    """Whether somebody more can be likely to be there on the day."""
    return sum(person.today for person in people) < MOST_TODAY


def added(people: People, person: Person) -> People:
    """With somebody more at the end; for today only while there is room for today."""
    if not can_add(people) or person_of(people, person.id):
        return people
    is_today = person.today and can_be_today(people)
    return (*people, person.model_copy(update={"today": is_today}))


def with_person(people: People, person_id: str, **fields: Any) -> People:
    """With other words about one of them. An eleventh for today stays as they were."""
    person = person_of(people, person_id)
    if person is None or all(getattr(person, name) == new for name, new in fields.items()):
        return people
    if fields.get("today") and not can_be_today(people):
        return people
    changed = person.model_copy(update=fields)
    return tuple(changed if one.id == person_id else one for one in people)


def removed(people: People, person_id: str) -> People:
    """Without this one."""
    left = tuple(person for person in people if person.id != person_id)
    return left if len(left) < len(people) else people


def moved(people: People, person_id: str, by: int) -> People:
    """With this one so many places further down; or up, where `by` is negative."""
    person = person_of(people, person_id)
    if person is None:
        return people
    place = people.index(person)
    to = max(0, min(place + by, len(people) - 1))
    others = removed(people, person_id)
    return people if to == place else (*others[:to], person, *others[to:])
