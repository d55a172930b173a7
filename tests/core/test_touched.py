"""Undo of an idea leads to the point that it is about, and nobody takes back another's idea."""

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, helper
from speakaid.core.changes import Change, TextChange, changes_between, reversed_
from speakaid.core.deck import Card, Deck
from speakaid.core.people import Person
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.touched import card_of, only_suggests, suggested_by

ANNA, TOM = helper("Anna"), helper("Tom")
NEW = Card(id="new", script="New.")
NOTED = edits.with_card(SHORT, "wish", notes="Smile")


def suggested(before: Deck, seen: Deck) -> Deck:
    return typed(before, seen, ANNA)


@pytest.mark.parametrize(
    ("seen", "card_id"),
    [
        (NOTED, "wish"),
        (edits.added(SHORT, "wish", NEW), "new"),
        (edits.removed(SHORT, "wish"), "wish"),
        (SHORT.model_copy(update={"title": "Other"}), None),
        (SHORT.model_copy(update={"people": (Person(id="sam", name="Sam"),)}), None),
    ],
    ids=["an edit", "a new card", "a card less", "another title", "a person"],
)
def test_an_idea_that_comes_or_goes_leads_to_its_card(seen: Deck, card_id: str | None) -> None:
    deck = suggested(SHORT, seen)
    there = changes_between(SHORT, deck)
    assert card_of(there, deck) == card_id
    assert card_of(reversed_(there), SHORT) == card_id
    assert only_suggests(there)
    assert suggested_by(there, deck) == {ANNA}


def test_a_letter_in_an_idea_leads_to_its_card() -> None:
    before = suggested(SHORT, NOTED)
    after = suggested(before, edits.with_card(seen_by(before, ANNA), "wish", notes="Smile."))
    (letter,) = changes_between(before, after)
    assert isinstance(letter, TextChange)
    assert card_of((letter,), after) == "wish"
    assert suggested_by((letter,), after) == {ANNA}


def test_of_several_ideas_the_one_that_changed_is_looked_at() -> None:
    before = suggested(SHORT, edits.with_card(NOTED, "hello", notes="Slowly"))
    seen = edits.with_card(seen_by(before, ANNA), "wish", notes="Smile", pause_here=True)
    after = suggested(before, edits.with_card(seen, "bye", pause_here=True))
    assert card_of(changes_between(before, after), after) == "wish"


def test_what_two_helpers_suggest_is_of_both() -> None:
    after = typed(suggested(SHORT, NOTED), edits.removed(SHORT, "wish"), TOM)
    assert suggested_by(changes_between(SHORT, after), after) == {ANNA, TOM}


def test_a_step_on_the_talk_itself_is_nobodys_idea() -> None:
    changes = changes_between(SHORT, NOTED)
    assert not only_suggests(changes)
    assert suggested_by(changes, NOTED) == set()


@pytest.mark.parametrize(
    "place",
    [
        "proposals.7.suggestions.0.theirs.notes",
        "proposals.0.suggestions.9.theirs.notes",
        "proposals.x.suggestions.0.theirs.notes",
        "proposals.0.by.name",
    ],
)
def test_a_place_that_is_not_there_leads_nowhere(place: str) -> None:
    deck = typed(SHORT, NOTED, SOMEBODY)
    strange: tuple[Change, ...] = (TextChange(card=None, field=place, at=0, added="!"),)
    assert card_of(strange, deck) is None
    assert suggested_by(strange, deck) <= {None, SOMEBODY}
