"""What Undo and Redo say: each with a verb that fits what was done."""

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.about import Organiser
from speakaid.core.authors import helper
from speakaid.core.decided import with_decisions
from speakaid.core.deck import Card, Deck, TrickyWord, View
from speakaid.core.idea_steps import IdeaStep, Turn, idea_step
from speakaid.core.people import Person
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import MARK
from speakaid.wording.idea_steps import of_idea, of_own_idea
from speakaid.wording.steps import not_in_view, of_points

BUS, TRAM = TrickyWord(word="bus"), TrickyWord(word="tram")
MARIA, BEN = Person(id="m", name="Maria"), Person(id="b", name="Ben")


def changed(**fields: object) -> Deck:
    card = SHORT.cards[1].model_copy(update=fields)
    return with_(cards=(SHORT.cards[0], card, SHORT.cards[2]))


def with_(**fields: object) -> Deck:
    return SHORT.model_copy(update=fields)


def undone(before: Deck, after: Deck) -> str:
    return not_in_view(before, after, again=False)


def redone(before: Deck, after: Deck) -> str:
    return not_in_view(before, after, again=True)


@pytest.mark.parametrize(
    ("after", "what"),
    [
        (changed(key_words="One thing"), "a change to the key words of “My wish”"),
        (changed(view=View.PICTURE), "a change to what “My wish” shows on stage"),
        (changed(notes="Smile"), "a change to the notes of “My wish”"),
        (with_(audience="Friends"), "a change to who the talk is for"),
        (with_(slot_seconds=600.0), "a change to how long the talk may be"),
        (with_(decided=("a" * MARK,)), "a change to what was decided about ideas"),
        (
            with_(organiser=Organiser(slides="None")),
            "a change to what the organiser should know",
        ),
    ],
)
def test_what_is_not_in_view_is_named(after: Deck, what: str) -> None:
    assert undone(after, SHORT) == f"Taken back: {what}."
    assert redone(SHORT, after) == f"Done again: {what}."


def test_a_point_that_came_or_went_is_named() -> None:
    """The list may be longer than the screen."""
    with_choir = edits.added(SHORT, "wish", Card(id="new", point="The choir"))
    assert of_points(SHORT, with_choir) == "“The choir” is among the points again."
    assert of_points(with_choir, SHORT) == "“The choir” is not among the points any more."
    assert of_points(SHORT, edits.moved(SHORT, "wish", 0)) == ""


def test_marks_of_the_speakers_are_there_or_not() -> None:
    ready, yes = with_(ready=True), changed(agreed=True)
    assert undone(ready, SHORT) == "Your talk is not marked as ready any more."
    assert redone(SHORT, ready) == "Your talk is marked as ready again."
    assert undone(yes, SHORT) == "Your yes to the words of “My wish” is taken back."
    assert redone(SHORT, yes) == "Your yes to the words of “My wish” is there again."


def test_people_come_go_and_are_told_otherwise() -> None:
    one, both, turned = (with_(people=some) for some in ((MARIA,), (MARIA, BEN), (BEN, MARIA)))
    told = with_(people=(MARIA.model_copy(update={"hair": "grey"}),))
    assert undone(both, one) == "“Ben” is off the list of people you may meet."
    assert (
        undone(one, both)
        == redone(one, both)
        == "“Ben” is back on the list of people you may meet."
    )
    assert undone(told, one) == "Taken back: a change to what is said of “Maria”."
    assert redone(both, turned) == "Done again: a change to the order of the people you may meet."


def test_ideas_that_are_the_same_in_another_order() -> None:
    seen = edits.with_card(SHORT, "wish", notes="Smile")
    both = typed(typed(SHORT, seen, helper("Anna")), seen, helper("Tom"))
    turned = both.model_copy(update={"proposals": both.proposals[::-1]})
    assert undone(both, turned) == "Taken back: a change to the ideas for your talk."


def of_step(before: Deck, after: Deck, *, again: bool = False) -> str:
    step = idea_step(before, after)
    assert step
    return of_idea(step, again=again)


def test_whose_idea_it_is_and_for_what_is_named() -> None:
    choir = Card(id="new", point="The choir")
    for seen, said in (
        (edits.with_card(SHORT, "wish", notes="Smile"), "Anna’s idea for “My wish”"),
        (edits.removed(SHORT, "wish"), "Anna’s idea for “My wish”"),
        (edits.added(SHORT, "wish", choir), "Anna’s idea for “The choir”"),
        (with_(title="Four"), "Anna’s idea for your talk"),
        (with_(people=(MARIA,)), "Anna’s idea about Maria"),
    ):
        waits = typed(SHORT, seen, helper("Anna"))
        assert of_step(with_decisions(waits, SHORT), waits) == f"{said} waits again."
        assert of_step(SHORT, waits) == f"{said} is there again."
        assert of_step(waits, SHORT) == f"{said} is gone again."
        assert of_step(SHORT, waits, again=True) == f"{said} is there again."
        assert of_step(waits, SHORT, again=True) == f"{said} waits no more."


def test_to_a_helper_it_is_said_of_their_own_idea() -> None:
    for seen, idea in (
        (edits.with_card(SHORT, "wish", notes="Smile"), "Your idea for “My wish”"),
        (with_(title="Four"), "Your idea for the talk"),
        (with_(people=(MARIA,)), "Your idea about Maria"),
    ):
        waits = typed(SHORT, seen, helper("Anna"))
        assert of_own(with_decisions(waits, SHORT), waits) == f"{idea} is there again."
        assert of_own(SHORT, waits) == f"{idea} is there again."
        assert of_own(waits, SHORT) == f"{idea} is gone again."
    longer = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile now"), helper("Anna"))
    shorter = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), helper("Anna"))
    assert of_own(longer, shorter) == ""


def of_own(before: Deck, after: Deck) -> str:
    step = idea_step(before, after)
    assert step
    return of_own_idea(step)


def test_an_idea_to_move_a_point_is_named() -> None:
    four = edits.added(SHORT, "wish", Card(id="new", point="The choir"))
    waits = typed(four, edits.moved(four, "new", 1), helper("Anna"))
    assert of_step(with_decisions(waits, four), waits).endswith("waits again.")


@pytest.mark.parametrize(
    ("turn", "by_undo", "by_redo"),
    [
        (Turn.WORD_MORE, ": a word is there again.", ": a word is there again."),
        (Turn.WORDS_MORE, ": some words are there again.", ": some words are there again."),
        (Turn.WORD_LESS, ": a word is gone again.", ": a word is gone again."),
        (Turn.WORDS_LESS, ": some words are gone again.", ": some words are gone again."),
        (Turn.OTHER, " is as it was before.", " is changed again."),
    ],
)
def test_what_a_helper_typed_comes_and_goes(turn: Turn, by_undo: str, by_redo: str) -> None:
    waits = typed(SHORT, edits.with_card(SHORT, "wish", notes="Smile"), helper("Anna"))
    found = idea_step(SHORT, waits)
    assert found
    step = IdeaStep(found.idea, turn, waits)
    assert of_idea(step, again=False) == f"Anna’s idea for “My wish”{by_undo}"
    assert of_idea(step, again=True) == f"Anna’s idea for “My wish”{by_redo}"


@pytest.mark.parametrize(
    "after",
    [
        changed(script="Another"),
        changed(must_say=False),
        changed(authors=(helper("Anna"),)),
        edits.moved(SHORT, "wish", 0),
        with_(cards=(*SHORT.cards, Card(id="new"))),
        SHORT.model_copy(update={"locked": True}),
    ],
)
def test_what_one_sees_is_not_said(after: Deck) -> None:
    assert undone(SHORT, after) == ""


def test_help_that_came_or_went_is_named() -> None:
    without, with_bus = changed(), changed(tricky_words=(BUS,))
    assert redone(without, with_bus) == "“bus” in “My wish” has its help again."
    assert undone(with_bus, without) == "“bus” in “My wish” has no help any more."
    both, tram = changed(tricky_words=(BUS, TRAM)), changed(tricky_words=(TRAM,))
    assert undone(both, tram) == "“bus” in “My wish” has no help any more."
    assert undone(with_bus, tram) == "Taken back: a change to the help for “tram”."


def test_help_that_is_another_now_is_read() -> None:
    """Press after press one sees how much of it is left."""
    words = ("", "a red one", "a red one that goes to town")
    decks = [changed(tricky_words=(BUS.model_copy(update={"meaning": said}),)) for said in words]
    assert redone(decks[1], decks[2]) == "The help for “bus” now ends “that goes to town”."
    assert undone(decks[2], decks[1]) == "The help for “bus” now ends “a red one”."
    assert undone(decks[1], decks[0]) == "Taken back: a change to the help for “bus”."
    pictured = changed(tricky_words=(BUS.model_copy(update={"picture": "a.png"}),))
    assert redone(decks[0], pictured) == "Done again: a change to the help for “bus”."
