"""What a step made of the ideas for a talk: which came, which went, of which words came or went."""

from collections.abc import Callable

import pytest
from decks import SHORT

from speakaid.core import edits
from speakaid.core.authors import SPEAKER, Author, helper
from speakaid.core.claiming import claimed
from speakaid.core.decided import with_decisions
from speakaid.core.deciding import kept, used
from speakaid.core.deck import Deck
from speakaid.core.idea_steps import Turn, idea_step
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import card_suggested

ANNA, TOM = helper("Anna"), helper("Tom")


def with_idea(**fields: object) -> Deck:
    return typed(SHORT, edits.with_card(SHORT, "wish", **fields), ANNA)


def turn(before: Deck, after: Deck) -> Turn | None:
    step = idea_step(before, after)
    return None if step is None else step.turn


@pytest.mark.parametrize("decide", [kept, used])
def test_a_decision_that_is_taken_back_makes_an_idea_wait(
    decide: Callable[[Deck, Author, str], Deck],
) -> None:
    waits = with_idea(notes="Smile")
    decided = with_decisions(waits, decide(waits, ANNA, "edit-wish"))
    assert turn(decided, waits) is Turn.WAITS
    assert turn(waits, decided) is Turn.WENT


def test_words_that_a_helper_claimed_are_in_the_talk_again() -> None:
    deck = edits.with_card(SHORT, "wish", notes="Smile")
    after = claimed(deck, ANNA, SPEAKER, SHORT, {"wish"})
    assert turn(deck, after) is Turn.CAME
    assert turn(after, deck) is Turn.IN_TALK


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Smile", "Smile now", Turn.WORD_MORE),
        ("Smile now", "Smile", Turn.WORD_LESS),
        ("Smile", "Smile now and then", Turn.WORDS_MORE),
        ("Smile now and then", "Smile", Turn.WORDS_LESS),
        ("Smile", "Smiles", Turn.OTHER),
    ],
)
def test_words_that_a_helper_typed_come_and_go(before: str, after: str, expected: Turn) -> None:
    assert turn(with_idea(notes=before), with_idea(notes=after)) is expected


def test_what_is_no_text_is_another_idea() -> None:
    one, other = with_idea(notes="Smile"), with_idea(notes="Smile", pause_here=True)
    assert turn(one, other) is Turn.OTHER
    assert turn(one, typed(SHORT, edits.removed(SHORT, "wish"), ANNA)) is Turn.OTHER


def test_a_step_of_the_speakers_is_about_no_idea() -> None:
    waits = with_idea(notes="Smile")
    assert idea_step(waits, edits.with_card(waits, "hello", script="So.")) is None
    assert idea_step(SHORT, SHORT) is None


def test_of_several_ideas_the_last_counts() -> None:
    waits = with_idea(notes="Smile")
    both = typed(waits, edits.removed(SHORT, "bye"), TOM)
    step = idea_step(SHORT, both)
    assert step
    assert (step.idea.by, card_suggested(step.idea.suggestion)) == (TOM, "bye")


def test_where_only_the_order_of_helpers_is_another_no_idea_is() -> None:
    both = typed(with_idea(notes="Smile"), edits.removed(SHORT, "bye"), TOM)
    turned = both.model_copy(update={"proposals": both.proposals[::-1]})
    assert idea_step(both, turned) is None
