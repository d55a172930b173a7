"""A helper types in the same boxes as the speaker, and changes nothing of theirs."""

from hypothesis import given
from hypothesis import strategies as st

from core.copies import differences
from core.some_decks import decks, some_edits
from core.test_deciding import copies, without_ideas, words_of
from speakaid.core.authors import SOMEBODY, SPEAKER, helper
from speakaid.core.deciding import all_used
from speakaid.core.deck import Card, Deck
from speakaid.core.proposals import proposal_of
from speakaid.core.suggesting import answered, received, seen_by, typed
from speakaid.core.suggestions import Proposal, matter_of
from speakaid.core.whose import is_helpers_own

ANNA = helper("Anna")
speakers_decks = decks().filter(lambda deck: not is_helpers_own(deck))


@given(speakers_decks, st.lists(some_edits(), max_size=3))
def test_what_a_helper_types_is_beside_the_talk_and_not_in_it(
    mine: Deck, sittings: list[tuple]
) -> None:
    deck = mine
    for edits in sittings:
        seen = seen_by(deck, ANNA)
        for edit in edits:
            seen = edit(seen)
        deck = typed(deck, seen, ANNA)
        assert without_ideas(deck) == without_ideas(mine)
        assert words_of(seen_by(deck, ANNA)) == words_of(seen)


@given(speakers_decks, some_edits())
def test_who_says_i_am_the_speaker_has_typed_in_the_talk(mine: Deck, edits: tuple) -> None:
    seen = mine
    for edit in edits:
        seen = edit(seen)
    after = answered(typed(mine, seen, SOMEBODY), SPEAKER)
    assert words_of(after) == words_of(seen)
    assert after.proposals == mine.proposals


@given(speakers_decks, some_edits(), some_edits())
def test_who_says_i_help_has_suggested_it_all(mine: Deck, first: tuple, then: tuple) -> None:
    seen = mine
    for edit in first:
        seen = edit(seen)
    deck = typed(mine, seen, ANNA)
    seen = mine
    for edit in then:
        seen = edit(seen)
    after = answered(typed(deck, seen, SOMEBODY), ANNA, found=mine)
    assert without_ideas(after) == without_ideas(mine)
    # What would hide an earlier idea of the same helper stays unsigned.
    earlier = {matter_of(one) for one in (proposal_of(deck, ANNA) or Proposal(by=ANNA)).suggestions}
    unsigned = proposal_of(after, SOMEBODY) or Proposal(by=SOMEBODY)
    assert {matter_of(one) for one in unsigned.suggestions} <= earlier


@given(copies, copies)
def test_another_copy_changes_nothing_by_itself(one: tuple, other: tuple) -> None:
    """And with all of it used nothing of theirs is missing."""
    mine, theirs = one
    theirs = theirs.model_copy(update={"proposals": (differences(theirs, other[1], ANNA),)})
    deck = received(mine, theirs)
    assert without_ideas(deck) == without_ideas(mine)
    assert received(deck, theirs) == deck
    after = all_used(deck, SOMEBODY)
    assert not differences(after, theirs).suggestions


def test_a_talk_that_only_helpers_wrote_is_theirs_to_go_on_with() -> None:
    deck = Deck(cards=(Card(id="a", script="Good morning.", authors=(ANNA,)),))
    assert is_helpers_own(deck)
    changed = typed(deck, deck.model_copy(update={"title": "Hello"}), ANNA)
    assert (changed.title, changed.proposals) == ("Hello", ())
