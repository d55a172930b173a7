"""What Undo and Redo say of what they changed out of view."""

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.deck import Card, Deck, TrickyWord, View
from speakaid.core.people import Person
from speakaid.core.suggesting import typed
from speakaid.wording.steps import ideas_again, not_in_view

BUS = TrickyWord(word="bus")


def changed(**fields: object) -> Deck:
    card = SHORT.cards[1].model_copy(update=fields)
    return SHORT.model_copy(update={"cards": (SHORT.cards[0], card, SHORT.cards[2])})


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (changed(key_words="One thing"), "Done, in “My wish”: the key words."),
        (changed(view=View.PICTURE), "Done, in “My wish”: what stands on the stage."),
        (changed(notes="Smile"), "Done, in “My wish”: the notes."),
        (
            SHORT.model_copy(update={"audience": "Friends"}),
            "Done, in what is so of the whole talk: see “About this talk”.",
        ),
    ],
)
def test_what_is_not_in_view_is_named(after: Deck, said: str) -> None:
    assert not_in_view(SHORT, after) == said
    assert not_in_view(after, SHORT) == said


def test_an_idea_that_waits_again_is_named() -> None:
    maria, choir = Person(id="m", name="Maria"), Card(id="new", point="The choir")
    for seen, said in (
        (edits.with_card(SHORT, "wish", notes="Smile"), "Anna’s idea for “My wish”"),
        (edits.removed(SHORT, "wish"), "Anna’s idea for “My wish”"),
        (
            edits.added(SHORT, "wish", choir),
            "Anna’s idea for “The choir”",
        ),
        (SHORT.model_copy(update={"title": "Four"}), "Anna’s idea for your talk"),
        (SHORT.model_copy(update={"people": (maria,)}), "Anna’s idea about Maria"),
    ):
        waits = typed(SHORT, seen, helper("Anna"))
        assert ideas_again(SHORT, waits) == f"{said} waits again."
        assert ideas_again(waits, SHORT) == f"{said} waits no more."
    assert ideas_again(SHORT, SHORT) == ""


def test_an_idea_to_move_a_point_is_named() -> None:
    four = edits.added(SHORT, "wish", Card(id="new"))
    waits = typed(four, edits.moved(four, "new", 1), helper("Anna"))
    assert ideas_again(four, waits).endswith("waits again.")


@pytest.mark.parametrize(
    "after",
    [
        changed(script="Another"),
        changed(must_say=False),
        SHORT.model_copy(update={"cards": (*SHORT.cards, Card(id="new"))}),
    ],
)
def test_what_one_sees_is_not_said(after: Deck) -> None:
    assert not_in_view(SHORT, after) == ""


def test_help_that_came_or_went_is_named() -> None:
    without, with_ = changed(), changed(tricky_words=(BUS,))
    assert not_in_view(without, with_) == "Done. “bus” in “My wish” has its help again."
    assert not_in_view(with_, without) == "Done. “bus” in “My wish” has no help any more."


def test_help_that_is_another_now_is_read() -> None:
    """Press after press one sees how much of it is left."""
    words = ("", "a red one", "a red one that goes to town")
    decks = [changed(tricky_words=(BUS.model_copy(update={"meaning": said}),)) for said in words]
    ends = "Done. The help for “bus” now ends “that goes to town”."
    assert not_in_view(decks[1], decks[2]) == ends
    assert not_in_view(decks[2], decks[1]) == "Done. The help for “bus” now ends “a red one”."
    assert not_in_view(decks[1], decks[0]) == "Done, in the help for “bus”."
    pictured = changed(tricky_words=(BUS.model_copy(update={"picture": "a.png"}),))
    assert not_in_view(decks[0], pictured) == "Done, in the help for “bus”."
