"""What Undo and Redo say of what they changed out of view."""

import pytest
from decks import SHORT

from speakaid.core.deck import Card, Deck, TrickyWord, View
from speakaid.wording.steps import not_in_view

BUS = TrickyWord(word="bus")


def changed(**fields: object) -> Deck:
    card = SHORT.cards[1].model_copy(update=fields)
    return SHORT.model_copy(update={"cards": (SHORT.cards[0], card, SHORT.cards[2])})


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (changed(key_words="One thing"), "Changed in “My wish”: the key words."),
        (changed(view=View.PICTURE), "Changed in “My wish”: what stands on the stage."),
        (changed(notes="Smile"), "Changed in “My wish”: the notes."),
        (changed(tricky_words=(BUS,)), "The help for “bus” in “My wish” is changed."),
        (
            SHORT.model_copy(update={"audience": "Friends"}),
            "Changed in what is so of the whole talk: see “About this talk”.",
        ),
    ],
)
def test_what_is_not_in_view_is_named(after: Deck, said: str) -> None:
    assert not_in_view(SHORT, after) == said
    assert not_in_view(after, SHORT) == said


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


def test_of_several_words_the_one_that_differs_is_named() -> None:
    before, after = changed(tricky_words=(BUS, TrickyWord(word="a"))), changed(tricky_words=(BUS,))
    assert not_in_view(before, after) == "The help for “a” in “My wish” is changed."
