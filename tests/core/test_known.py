"""What a copy has as it once was here is older than mine, and nobody's idea."""

import pytest
from decks import SHORT, SUPPORT, card
from hypothesis import given

from core.copies import differences
from core.some_decks import decks, some_edits
from speakaid.core import edits
from speakaid.core.authors import SOMEBODY, helper
from speakaid.core.comparing import NOTHING_KNOWN, Known
from speakaid.core.deck import Deck
from speakaid.core.people import Person
from speakaid.core.suggesting import received
from speakaid.core.suggestions import key_of

SAM = Person(id="sam", name="Sam")
MET = SUPPORT.model_copy(update={"people": (SAM,)})


def keys(mine: Deck, theirs: Deck, *known: Deck) -> list[str]:
    found = differences(mine, theirs, SOMEBODY, Known(known) if known else NOTHING_KNOWN)
    return [key_of(one) for one in found.suggestions]


LATER: dict[str, tuple[Deck, list[str]]] = {
    "a card": (edits.with_card(MET, "bus", script="Now."), ["edit-bus"]),
    "a new card": (edits.added(MET, "bus", card("new")), ["remove-new"]),
    "a card less": (edits.removed(MET, "bus"), ["add-bus"]),
    "a move": (edits.moved(MET, "bus", 5), ["move-bus"]),
    "the title": (MET.model_copy(update={"title": "Now"}), ["talk-title"]),
    "a person": (
        MET.model_copy(update={"people": (SAM.model_copy(update={"voice": "Low"}),)}),
        ["person-sam"],
    ),
    "a person more": (
        MET.model_copy(update={"people": (SAM, Person(id="ann"))}),
        ["person-ann"],
    ),
    "a person less": (MET.model_copy(update={"people": ()}), ["person-sam"]),
}


@pytest.mark.parametrize(("mine", "ideas"), LATER.values(), ids=LATER)
def test_what_i_did_since_is_not_taken_back_by_an_older_copy(mine: Deck, ideas: list[str]) -> None:
    assert keys(mine, MET) == ideas
    assert keys(mine, MET, MET) == []


@given(decks(), some_edits())
def test_a_copy_that_nobody_touched_has_no_ideas(older: Deck, done: tuple) -> None:
    mine = older
    for edit in done:
        mine = edit(mine)
    assert differences(mine, older, SOMEBODY, Known((older,))).suggestions == ()


def test_what_is_new_in_an_older_copy_is_an_idea() -> None:
    mine = edits.with_card(SHORT, "wish", script="Mine, now.")
    theirs = edits.with_card(SHORT, "bye", script="Theirs.")
    assert keys(mine, theirs, SHORT) == ["edit-bye"]


def test_a_card_that_was_known_and_is_gone_from_the_copy_would_go() -> None:
    assert keys(SHORT, edits.removed(SHORT, "wish"), SHORT) == ["remove-wish"]
    assert keys(MET, SUPPORT, MET) == ["person-sam"]


def test_what_a_copy_holds_of_its_helpers_comes_along() -> None:
    anna = helper("Anna")
    theirs = received(SHORT, edits.with_card(SHORT, "wish", script="Anna's."), anna)
    assert received(SHORT, theirs, known=Known((SHORT,))).proposals == theirs.proposals
