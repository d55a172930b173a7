"""Who may take a step back, or do it again: no helper changes the speaker's words by it."""

from decks import SHORT
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from core.some_decks import Edit, decks, some_edits
from core.test_answered import typed_as
from speakaid.core import edits
from speakaid.core.authors import SPEAKER, Author, helper
from speakaid.core.card import Card
from speakaid.core.changes import TextChange
from speakaid.core.claiming import claimed
from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.core.suggesting import seen_by, typed
from speakaid.core.typed_since import typed_since
from speakaid.core.whose import is_helpers_own, is_speakers, made_by
from speakaid.core.whose_step import may_redo, may_undo

ANNA, TOM = helper("Anna"), helper("Tom")
people = st.sampled_from([SPEAKER, ANNA, TOM])
TYPED = edits.with_card(SHORT, "bye", script="I am Anna. I help.")


def of_the_speaker(deck: Deck) -> tuple[Card, ...]:
    return tuple(filter(is_speakers, deck.cards))


def takes_back(draft: Draft, author: Author) -> bool:
    may = draft.can_undo and may_undo(draft.deck, draft.last_step, author)
    if may:
        draft.undo()
    return may


def does_again(draft: Draft, author: Author) -> bool:
    may = draft.can_redo and may_redo(draft.deck, draft.next_step, author)
    if may:
        draft.redo()
    return may


def goes_on(draft: Draft, deck: Deck) -> None:
    """One step more."""
    draft.close_step()
    draft.change(deck)


def claims(draft: Draft, author: Author, was: Author, found: Deck) -> None:
    points = {one.after.id for one in typed_since(found, draft.deck, was)}
    goes_on(draft, claimed(draft.deck, author, was, found, points))


# -- whatever was typed, and claimed


@given(decks(), st.lists(st.tuples(people, some_edits(), people), max_size=4), st.data())
def test_no_helper_changes_the_speakers_words_by_steps(
    deck: Deck, sittings: list[tuple[Author, tuple[Edit, ...], Author]], data: DataObject
) -> None:
    draft = Draft(deck)
    for typist, done, claimant in sittings:
        found = draft.deck
        goes_on(draft, typed_as(found, typist, done))
        if claimant != typist:
            claims(draft, claimant, typist, found)
        for go in data.draw(st.lists(st.sampled_from([takes_back, does_again]), max_size=4)):
            walker, before = data.draw(people), draft.deck
            go(draft, walker)
            assert walker.is_speaker or of_the_speaker(draft.deck) == of_the_speaker(before)
            assert walker.is_speaker or is_helpers_own(before) or only_ideas_differ(draft, before)


def only_ideas_differ(draft: Draft, before: Deck) -> bool:
    return draft.deck == before.model_copy(update={"proposals": draft.deck.proposals})


# -- a sentence of Anna's, typed as if she were the speaker


def claimed_by_anna() -> Draft:
    draft = Draft(SHORT)
    goes_on(draft, TYPED)
    claims(draft, ANNA, SPEAKER, SHORT)
    return draft


def test_her_claim_is_taken_back_by_the_speaker_alone() -> None:
    draft = claimed_by_anna()
    assert draft.deck.cards == SHORT.cards
    assert not takes_back(draft, ANNA)
    assert not takes_back(draft, TOM)
    assert takes_back(draft, SPEAKER)
    assert draft.deck == TYPED
    assert not does_again(draft, ANNA)
    assert does_again(draft, SPEAKER)


def test_what_she_types_after_it_she_takes_back_and_no_more() -> None:
    draft = claimed_by_anna()
    after = draft.deck
    seen = edits.with_card(seen_by(after, ANNA), "wish", notes="Smile")
    goes_on(draft, typed(after, seen, ANNA))
    assert takes_back(draft, ANNA)
    assert draft.deck == after
    assert not takes_back(draft, ANNA)
    assert does_again(draft, ANNA)


def test_the_speakers_claim_is_not_taken_back_by_the_helper() -> None:
    draft = Draft(SHORT)
    goes_on(draft, typed(SHORT, TYPED, ANNA))
    claims(draft, SPEAKER, ANNA, SHORT)
    assert draft.deck == TYPED
    assert not takes_back(draft, ANNA)
    assert takes_back(draft, SPEAKER)


def test_one_helper_does_not_take_back_that_another_one_typed_it() -> None:
    draft = Draft(SHORT)
    goes_on(draft, typed(SHORT, TYPED, ANNA))
    claims(draft, TOM, ANNA, SHORT)
    assert not takes_back(draft, TOM)
    assert not takes_back(draft, ANNA)


# -- a talk of helpers


def test_in_a_talk_of_helpers_each_takes_back_what_they_wrote() -> None:
    draft = Draft(made_by(SHORT, ANNA))
    goes_on(draft, typed(draft.deck, edits.with_card(draft.deck, "bye", notes="Wave"), ANNA))
    assert takes_back(draft, ANNA)
    assert does_again(draft, ANNA)


def test_there_too_no_word_comes_back_as_the_speakers() -> None:
    found = made_by(SHORT, ANNA)
    draft = Draft(found)
    goes_on(draft, typed(found, edits.with_card(found, "bye", script="I am Anna."), SPEAKER))
    claims(draft, ANNA, SPEAKER, found)
    assert is_helpers_own(draft.deck)
    assert not takes_back(draft, ANNA)
    assert takes_back(draft, SPEAKER)


def test_no_helper_brings_back_the_points_that_the_speaker_took_out() -> None:
    draft = Draft(SHORT)
    goes_on(draft, SHORT.model_copy(update={"cards": ()}))
    assert not takes_back(draft, ANNA)
    assert takes_back(draft, SPEAKER)


def test_a_locked_talk_stays_as_it_is() -> None:
    draft = Draft(SHORT)
    goes_on(draft, TYPED)
    draft.change(draft.deck.model_copy(update={"locked": True}))
    assert not takes_back(draft, SPEAKER)


def test_a_way_that_leads_nowhere_is_nobodys() -> None:
    step = (TextChange(card="gone", field="script", at=0, added="So"),)
    assert not may_redo(made_by(SHORT, ANNA), step, ANNA)
