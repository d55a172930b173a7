"""Promise 6: whatever a helper does in Prepare, or somebody who did not say who they are, no card
of the speaker's changes: not its words, not its marks, not its place.
"""

from collections.abc import Callable
from typing import Any

import pytest
from core.some_decks import Edit, decks, some_edits
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.card import Card
from speakaid.core.deck import Deck
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.typed_since import typed_since
from speakaid.core.whose import is_helpers_own, is_speakers, made_by
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.sitting import Sitting

ANNA, TOM = helper("Anna"), helper("Tom")
Act = Callable[[Sitting], object]
NOBODY = None

pytestmark = pytest.mark.usefixtures("qapp")


@st.composite
def talks(draw: DrawFn) -> Deck:
    """A talk of the speaker's in which helpers have written, and have ideas."""
    deck = draw(decks().filter(lambda one: bool(one.cards)))
    signed = made_by(deck, draw(st.sampled_from((ANNA, TOM, SOMEBODY)))).cards
    pairs = zip(deck.cards, signed, strict=True)
    cards = [draw(st.sampled_from(pair)) for pair in pairs]
    deck = deck.model_copy(update={"cards": tuple(cards), "locked": draw(st.booleans())})
    for author in draw(st.sets(st.sampled_from((ANNA, TOM, SOMEBODY)))):
        seen = seen_by(deck, author)
        for edit in draw(some_edits()):
            seen = edit(seen)
        deck = typed(deck, seen, author)
    return deck


def typing(edit: Edit) -> Act:
    return lambda sitting: sitting.type_in_deck(edit(sitting.deck))


def doing(edit: Edit) -> Act:
    return lambda sitting: sitting.change(edit(sitting.deck))


def deciding(update: dict[str, Any]) -> Act:
    return lambda sitting: sitting.decide(sitting.draft.deck.model_copy(update=update))


def answering(author: Author) -> Act:
    return lambda sitting: sitting.answer(author)


@st.composite
def acts(draw: DrawFn, *, answers: bool = True) -> list[Act]:
    """What somebody who is not the speaker may do in one sitting."""
    found = [draw(st.sampled_from((typing, doing)))(edit) for edit in draw(some_edits())]
    others: list[Act] = [Sitting.undo, Sitting.redo]
    others += (answering(ANNA), answering(TOM)) if answers else ()
    others += map(deciding, ({"locked": False}, {"ready": True}, {"proposals": ()}, {"cards": ()}))
    for act in draw(st.lists(st.sampled_from(others), max_size=10)):
        found.insert(draw(st.integers(0, len(found))), act)
    return found


def sat_down(deck: Deck, who: Author | None) -> Sitting:
    """Somebody at a talk; the speaker's last step can still be undone, but by nobody else."""
    sitting = Sitting(DraftFile(load_deck(library.add(deck))))
    sitting.change(deck.model_copy(update={"title": f"{deck.title}, once more"}))
    if who is NOBODY:
        sitting.begin_unanswered(sitting.draft.deck, sitting.draft.steps)
    else:
        sitting.begin_as(who)
    return sitting


def of_the_speaker(deck: Deck) -> Deck:
    """The talk without the ideas about it."""
    return deck.model_copy(update={"proposals": ()})


@given(talks(), st.sampled_from((ANNA, SOMEBODY, NOBODY)), acts())
def test_no_card_of_the_speakers_changes(deck: Deck, who: Author | None, done: list[Act]) -> None:
    sitting = sat_down(deck, who)
    before = of_the_speaker(sitting.draft.deck)
    for act in done:
        act(sitting)
        after = sitting.draft.deck
        assert after.locked == before.locked
        assert of_the_speaker(after) == before or is_helpers_own(before)
    assert sitting.keeper.close()
    kept = load_deck(sitting.file.path).deck
    assert of_the_speaker(kept) == of_the_speaker(sitting.draft.deck)


@given(talks(), st.sampled_from((ANNA, NOBODY)), acts())
def test_what_was_typed_is_undone_after_a_restart_and_still_not_the_speakers(
    deck: Deck, who: Author | None, done: list[Act]
) -> None:
    sitting = sat_down(deck, who)
    before = of_the_speaker(sitting.draft.deck)
    for act in done:
        act(sitting)
    typist, path = sitting.typist, sitting.file.path
    assert sitting.keeper.close()
    again = Sitting(DraftFile(load_deck(path)))
    again.begin_as(typist)
    while again.can_undo:
        again.undo()
    assert of_the_speaker(again.draft.deck) == before or is_helpers_own(before)
    assert again.keeper.close()


@given(talks(), acts(answers=False))
def test_all_that_was_typed_before_the_answer_can_be_the_speakers(
    deck: Deck, done: list[Act]
) -> None:
    """And what nobody had signed before stays an idea of nobody's."""
    sitting = sat_down(deck, NOBODY)
    found = sitting.draft.deck
    for act in done:
        act(sitting)
    sitting.answer(SPEAKER)
    assert sitting.is_answered
    assert [one for one in sitting.draft.deck.proposals if one.by == SOMEBODY] == [
        one for one in found.proposals if one.by == SOMEBODY
    ]
    assert sitting.keeper.close()


# -- who is at the keyboard changes, and what was typed is claimed

HELPERS = st.sampled_from((ANNA, TOM))
Turn = tuple[Author, list[Act], Author]
TURNS = st.lists(st.tuples(HELPERS | st.just(SPEAKER), acts(answers=False), HELPERS), min_size=1)


@given(talks(), TURNS)
def test_no_undo_of_a_helpers_brings_words_back_as_the_speakers(
    deck: Deck, turns: list[Turn]
) -> None:
    sitting = sat_down(deck.model_copy(update={"locked": False}), SPEAKER)
    for typist, done, claimant in turns:
        sitting.begin_as(typist)
        found = sitting.draft.deck
        for act in done:
            act(sitting)
        if claimant != typist:
            points = typed_since(found, sitting.draft.deck, typist)
            sitting.claim(claimant, found, {one.after.id for one in points[::2]})
        sitting.begin_as(claimant)
        for step in (Sitting.undo, Sitting.undo, Sitting.redo, Sitting.redo):
            before = speakers_cards(sitting.draft.deck)
            step(sitting)
            assert speakers_cards(sitting.draft.deck) == before
    assert sitting.keeper.close()


def speakers_cards(deck: Deck) -> list[Card]:
    return list(filter(is_speakers, deck.cards))
