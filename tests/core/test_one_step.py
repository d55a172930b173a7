"""What was typed for a while becomes one step; what came in meanwhile stays a step of its own."""

import pytest
from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import Edit, decks, some_steps
from speakaid.core import edits
from speakaid.core.authors import Author, helper
from speakaid.core.decided import with_decisions
from speakaid.core.deciding import kept, said_my_way
from speakaid.core.deck import Card, Deck
from speakaid.core.draft import Draft
from speakaid.core.one_step import as_one
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import typed
from speakaid.core.suggestions import key_of
from speakaid.core.touched import leaves_words

ANNA, TOM = helper("Anna"), helper("Tom")
CHOIR = Card(id="new", point="The choir", script="We sing.")
CHANGED = typed(SHORT, edits.with_card(SHORT, "wish", script="I wish."), ANNA)
ADDED = typed(SHORT, edits.added(SHORT, "wish", CHOIR), ANNA)


@given(decks(), some_steps())
def test_many_steps_become_one_and_the_deck_stays(deck: Deck, steps: tuple[Edit, ...]) -> None:
    draft = Draft(deck)
    for step in steps:
        draft.change(step(draft.deck))
        draft.close_step()
    before = draft.deck
    assert as_one(draft, draft.steps) == (before != deck)
    assert draft.deck == before
    assert draft.steps == (before != deck)
    draft.undo()
    assert draft.deck == deck
    draft.redo()
    assert draft.deck == before


@given(decks(), some_steps(), st.integers(min_value=0, max_value=9))
def test_the_way_that_is_written_down_is_good(
    deck: Deck, steps: tuple[Edit, ...], count: int
) -> None:
    """Whoever goes it after a restart comes to the same deck, and back in as many steps."""
    draft = Draft(deck)
    for step in steps:
        draft.change(step(draft.deck))
    as_one(draft, count)
    again = Draft(deck)
    moves = draft.taken_moves()
    assert again.follow(moves) == len(moves)
    assert (again.deck, again.steps) == (draft.deck, draft.steps)


def test_what_comes_to_nothing_is_no_step() -> None:
    draft = Draft(SHORT)
    for script in ("So.", SHORT.cards[1].script):
        draft.change(edits.with_card(draft.deck, "wish", script=script))
        draft.close_step()
    assert not as_one(draft, 2)
    assert draft.steps == 0


def types(draft: Draft, card_id: str, script: str) -> None:
    draft.change(edits.with_card(draft.deck, card_id, script=script))
    draft.close_step()


def comes(draft: Draft, by: Author, card_id: str = "hello") -> None:
    """An idea comes in while somebody types."""
    seen = edits.with_card(SHORT, card_id, notes="Smile")
    draft.change(typed(draft.deck, seen, by))
    draft.close_step()


def theirs(deck: Deck) -> list[str]:
    return sorted(key_of(idea.suggestion) for idea in ideas_in(deck))


@pytest.mark.parametrize("by", [ANNA, TOM])
def test_an_idea_that_comes_meanwhile_stays_where_the_words_are_taken_back(by: Author) -> None:
    draft = Draft(CHANGED)
    types(draft, "wish", "I wish so")
    draft.change(typed(draft.deck, edits.with_card(draft.deck, "hello", notes="Smile"), by))
    draft.close_step()
    types(draft, "wish", "I wish so much")
    deck = draft.deck
    assert as_one(draft, draft.steps, leaves_words)
    assert (draft.deck, draft.steps) == (deck, 2)
    draft.undo()
    assert draft.deck.cards == SHORT.cards
    assert "edit-hello" in theirs(draft.deck)


def test_a_new_point_is_an_idea_again_beside_what_came_meanwhile() -> None:
    draft = Draft(ADDED)
    own = said_my_way(draft.deck, ANNA, "add-new", script="I sing.")
    draft.change(with_decisions(draft.deck, own))
    comes(draft, TOM)
    types(draft, "new", "I sing with others.")
    assert as_one(draft, draft.steps, leaves_words)
    draft.undo()
    assert draft.deck.cards == SHORT.cards
    assert theirs(draft.deck) == ["add-new", "edit-hello"]
    draft.undo()
    assert draft.deck == ADDED


def test_what_was_decided_elsewhere_meanwhile_stays_decided() -> None:
    draft = Draft(CHANGED)
    comes(draft, TOM)
    types(draft, "wish", "I wish so")
    (tom,) = (idea for idea in ideas_in(draft.deck) if idea.by == TOM)
    without = with_decisions(draft.deck, kept(draft.deck, TOM, key_of(tom.suggestion)))
    draft.change(without)
    assert as_one(draft, 2, leaves_words)
    draft.undo()
    assert [idea.by for idea in ideas_in(draft.deck)] == [ANNA]
    assert draft.deck.decided == without.decided
