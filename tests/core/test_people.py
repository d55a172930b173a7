"""The people of a talk: no edit loses anybody, and at most ten are for today."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.changes import TextChange, changes_between
from speakaid.core.deck import Deck
from speakaid.core.people import (
    MOST_PEOPLE,
    MOST_TODAY,
    People,
    Person,
    added,
    can_add,
    can_be_today,
    moved,
    person_of,
    removed,
    today,
    with_person,
)

ANN, BEN, EVA = (Person(id=name, name=name.title()) for name in ("ann", "ben", "eva"))
THREE = (ANN, BEN, EVA)
TEN = tuple(Person(id=f"p{number}", name="So") for number in range(MOST_TODAY))


def names(people: People) -> list[str]:
    return [person.id for person in people]


def test_somebody_is_added_at_the_end() -> None:
    assert added((ANN,), BEN) == (ANN, BEN)
    assert added((ANN,), ANN) == (ANN,)


def test_the_eleventh_is_on_the_list_but_not_for_today() -> None:
    eleven = added(TEN, ANN)
    assert eleven[-1] == ANN.model_copy(update={"today": False})
    assert today(eleven) == TEN
    assert with_person(eleven, "ann", today=True) is eleven
    assert not can_be_today(eleven)


def test_when_one_is_not_there_another_one_can_be() -> None:
    people = with_person(added(TEN, ANN), "p3", today=False)
    assert can_be_today(people)
    assert "ann" in names(today(with_person(people, "ann", today=True)))


def test_of_a_list_that_somebody_else_made_ten_are_shown() -> None:
    assert len(today((*TEN, *THREE))) == MOST_TODAY


def test_a_list_takes_only_so_many() -> None:
    full = tuple(Person(id=f"p{number}") for number in range(MOST_PEOPLE))
    assert not can_add(full)
    assert added(full, ANN) is full


def test_words_about_somebody_are_changed() -> None:
    assert with_person(THREE, "ben", voice="Low")[1].voice == "Low"
    assert with_person(THREE, "ben", name="Ben") is THREE
    assert with_person(THREE, "nobody", name="Ben") is THREE
    assert person_of(THREE, "nobody") is None


def test_a_letter_typed_is_a_small_change() -> None:
    deck = Deck(id="deck", people=THREE)
    typed = deck.model_copy(update={"people": with_person(THREE, "eva", voice="L")})
    (change,) = changes_between(deck, typed)
    assert isinstance(change, TextChange)
    assert (change.card, change.field, change.added) == (None, "people.2.voice", "L")


def test_somebody_is_taken_off() -> None:
    assert removed(THREE, "ben") == (ANN, EVA)
    assert removed(THREE, "nobody") is THREE


@pytest.mark.parametrize(
    ("who", "by", "then"),
    [
        ("ann", 1, ["ben", "ann", "eva"]),
        ("eva", -1, ["ann", "eva", "ben"]),
        ("ann", -1, ["ann", "ben", "eva"]),
        ("eva", 9, ["ann", "ben", "eva"]),
        ("nobody", 1, ["ann", "ben", "eva"]),
    ],
)
def test_somebody_is_moved(who: str, by: int, then: list[str]) -> None:
    assert names(moved(THREE, who, by)) == then


@given(st.sampled_from(("ann", "ben", "eva", "nobody")), st.integers(-5, 5))
def test_to_move_loses_nobody(who: str, by: int) -> None:
    assert sorted(names(moved(THREE, who, by))) == ["ann", "ben", "eva"]


def test_without_a_name_they_are_known_by_what_is_told_first() -> None:
    assert ANN.known_by == "Ann"
    assert Person(where=" The choir ", hair="Red").known_by == "The choir"
    assert Person(hair="Red").known_by == "Red"
    assert Person(name=" ").known_by == ""


def test_somebody_of_whom_nothing_is_told_is_not_looked_at() -> None:
    blank, said = Person(), Person(to_say="Thank you for the poem.")
    seen = Person(photo="ann.png")
    assert today((blank, said, seen)) == (said, seen)
