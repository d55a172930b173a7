"""Whatever the proposals of a talk say, nothing stops and no word is lost."""

import pytest
from decks import SHORT, card, deck
from hypothesis import given
from hypothesis import strategies as st

from core.copies import differences
from core.some_decks import decks, some_steps
from speakaid.core import edits
from speakaid.core.about import About
from speakaid.core.authors import SOMEBODY, SPEAKER, Author, helper
from speakaid.core.deciding import all_used, kept, said_my_way, used
from speakaid.core.deck import MOST_CARDS, CardKind, Deck
from speakaid.core.limits import within_limits
from speakaid.core.people import MOST_PEOPLE, Person
from speakaid.core.proposals import ideas_in, proposal_of, still_says, with_proposal
from speakaid.core.suggesting import answered, received, seen_by, typed
from speakaid.core.suggestions import (
    AddSuggestion,
    EditSuggestion,
    MoveSuggestion,
    PersonSuggestion,
    Proposal,
    RemoveSuggestion,
    Suggestion,
    TalkSuggestion,
    key_of,
)

ANNA, BEN = helper("Anna"), helper("Ben")
WISH = SHORT.cards[1]
NOBODY = card("nobody", "Never seen.")


def with_ideas(
    made: Deck, *ideas: Suggestion, order: tuple[str, ...] = (), by: Author = ANNA
) -> Deck:
    return with_proposal(made, by, Proposal(by=by, order=order, suggestions=ideas))


def keys(made: Deck) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(made)]


def edit(words: str) -> EditSuggestion:
    return EditSuggestion(mine=WISH, theirs=WISH.model_copy(update={"script": words}))


def script(made: Deck, card_id: str = "wish") -> str:
    return edits.of_id(made, card_id).script


STRANGE: dict[str, tuple[Suggestion, ...]] = {
    "an edit of a card that never was": (EditSuggestion(mine=NOBODY, theirs=NOBODY),),
    "an edit of one card into another": (EditSuggestion(mine=NOBODY, theirs=WISH),),
    "a card that is there already": (AddSuggestion(theirs=WISH),),
    "a second opening": (AddSuggestion(theirs=card("new", kind=CardKind.OPENING)),),
    "a card less that never was": (RemoveSuggestion(mine=NOBODY),),
    "a move of a card that never was": (MoveSuggestion(card="nobody"),),
    "a move of the opening": (MoveSuggestion(card="hello"),),
    "the title as it is": (
        TalkSuggestion(field="title", mine=About(), theirs=About(title=SHORT.title)),
    ),
    "nobody becomes nobody": (PersonSuggestion(mine=None, theirs=None),),
    "somebody less who never was": (PersonSuggestion(mine=Person(id="x"), theirs=None),),
    "two about one card": (edit("One."), edit("Two.")),
    "the same twice": (edit("One."), edit("One.")),
    "a card changed and gone": (edit("One."), RemoveSuggestion(mine=WISH)),
    "a card gone and changed": (RemoveSuggestion(mine=WISH), edit("One.")),
}


@pytest.mark.parametrize("ideas", STRANGE.values(), ids=STRANGE)
@pytest.mark.parametrize("order", [(), ("nobody", "wish", "nobody", "hello", "bye"), ("wish",)])
def test_each_is_decided_and_then_there_is_none(
    ideas: tuple[Suggestion, ...], order: tuple[str, ...]
) -> None:
    made = with_ideas(SHORT, *ideas, order=order)
    for decide in (used, kept):
        after = made
        for _each in ideas:
            for key in keys(after)[:1]:
                after = decide(after, ANNA, key)
        assert keys(after) == []
        assert within_limits(after)
        assert decide is used or after.cards == SHORT.cards
    assert keys(all_used(made, ANNA)) == []


def test_of_two_about_one_card_each_is_asked_about() -> None:
    made = with_ideas(SHORT, edit("One."), edit("Two."))
    assert keys(made) == ["edit-wish", "edit-wish"]
    once = kept(made, ANNA, "edit-wish")
    assert script(used(once, ANNA, "edit-wish")) == "Two."
    assert script(used(made, ANNA, "edit-wish")) == "One."


def test_a_card_that_was_used_and_that_its_helper_went_on_with_is_an_idea_again() -> None:
    made = with_ideas(SHORT, AddSuggestion(theirs=card("new", "One.")), order=("wish", "new"))
    made = edits.with_card(used(made, ANNA, "add-new"), "new", must_say=True)
    later = with_ideas(made, AddSuggestion(theirs=card("new", "One, and two.", must_say=True)))
    assert keys(later) == ["add-new"]
    after = used(later, ANNA, "add-new")
    assert script(after, "new") == "One, and two."
    assert [one.id for one in after.cards] == ["hello", "wish", "new", "bye"]


def test_no_card_is_meant_by_an_idea_about_the_talk_or_a_person() -> None:
    """Even if a card bears the name of a field, or the id of a person."""
    made = deck("", card("title", "Mine."), card("sam", "Mine."))
    other = TalkSuggestion(field="title", mine=About(), theirs=About(title="Theirs"))
    person = PersonSuggestion(mine=None, theirs=Person(id="sam", name="Sam"))
    made = with_ideas(made, other, person)
    for key in keys(made):
        with pytest.raises(ValueError, match="about no card"):
            said_my_way(made, ANNA, key, script="So.")
    assert [one.script for one in all_used(made, ANNA).cards] == ["Mine.", "Mine."]


@pytest.mark.parametrize("idea", [RemoveSuggestion(mine=NOBODY), MoveSuggestion(card="nobody")])
def test_nobody_says_a_card_their_way_that_is_not_there(idea: Suggestion) -> None:
    with pytest.raises(ValueError, match="about no card"):
        said_my_way(with_ideas(SHORT, idea), ANNA, key_of(idea), script="So.")


@pytest.mark.parametrize("decide", [used, kept, said_my_way])
def test_what_nobody_suggests_is_not_decided(decide: object) -> None:
    with pytest.raises(ValueError, match="no such suggestion"):
        decide(with_ideas(SHORT, edit("One.")), ANNA, "edit-bye")
    with pytest.raises(ValueError, match="no such suggestion"):
        decide(SHORT, ANNA, "edit-wish")


def test_who_suggests_nothing_changes_nothing() -> None:
    assert all_used(SHORT, ANNA) is SHORT
    assert with_proposal(SHORT, ANNA, None) is SHORT
    assert answered(SHORT, ANNA) is SHORT
    made = with_ideas(SHORT, edit("One."), by=SOMEBODY)
    assert answered(made, SOMEBODY) is made


@given(decks(), some_steps(), st.data())
def test_the_ideas_of_a_talk_can_always_be_decided(
    made: Deck, steps: tuple, data: st.DataObject
) -> None:
    for step in steps:
        made = step(made)
    for _each in range(50):
        ideas = tuple(ideas_in(made))
        if not ideas:
            break
        idea = data.draw(st.sampled_from(ideas))
        decide = data.draw(st.sampled_from((used, kept)))
        made = decide(made, idea.by, key_of(idea.suggestion))
        assert within_limits(made)
    else:
        pytest.fail("deciding never ends")


# -- a talk that is full

FULL = deck("", *(card(f"c{number}", "Mine.") for number in range(MOST_CARDS)))


def test_what_has_no_room_waits_and_mine_stays() -> None:
    made = with_ideas(FULL, AddSuggestion(theirs=NOBODY))
    assert used(made, ANNA, "add-nobody") is made
    assert said_my_way(made, ANNA, "add-nobody", script="So.") is made
    assert all_used(made, ANNA) == made
    full = tuple(Person(id=f"p{number}") for number in range(MOST_PEOPLE))
    crowd = SHORT.model_copy(update={"people": full})
    made = with_ideas(crowd, PersonSuggestion(mine=None, theirs=Person(id="sam")))
    assert used(made, ANNA, "person-sam") is made
    known = PersonSuggestion(mine=full[0], theirs=full[0].model_copy(update={"name": "Sam"}))
    assert used(with_ideas(crowd, known), ANNA, "person-p0").people[0].name == "Sam"


def test_what_makes_room_may_come_later() -> None:
    ideas = AddSuggestion(theirs=NOBODY), RemoveSuggestion(mine=FULL.cards[0])
    after = all_used(with_ideas(FULL, *ideas, order=("c1", "nobody")), ANNA)
    assert [one.id for one in after.cards[:2]] == ["c1", "nobody"]
    assert len(after.cards) == MOST_CARDS


def test_a_helper_who_types_loses_nothing_that_had_no_room() -> None:
    made = with_ideas(FULL, AddSuggestion(theirs=NOBODY))
    seen = edits.with_card(seen_by(made, ANNA), "c1", script="Anna's.")
    assert keys(typed(made, seen, ANNA)) == ["add-nobody", "edit-c1"]


def test_nor_does_a_helper_who_says_their_name_later() -> None:
    made = with_ideas(FULL, AddSuggestion(theirs=NOBODY), by=SOMEBODY)
    assert [idea.by for idea in ideas_in(answered(made, ANNA))] == [ANNA]
    both = with_ideas(made, AddSuggestion(theirs=card("more")))
    assert keys(answered(both, ANNA)) == ["add-more", "add-nobody"]
    as_speaker = answered(made, SPEAKER)
    assert keys(as_speaker) == ["add-nobody"]


# -- copies that hold ideas


def test_of_two_ideas_of_one_helper_about_one_card_the_newer_stands() -> None:
    older = with_ideas(SHORT, edit("One."), order=("wish",))
    newer = with_ideas(SHORT, RemoveSuggestion(mine=WISH))
    assert keys(received(older, newer)) == ["remove-wish"]
    assert keys(received(newer, older)) == ["edit-wish"]


def test_the_orders_of_two_proposals_become_one() -> None:
    five = deck("", *(card(f"c{number}", f"Words {number}.") for number in range(5)))
    older = typed(five, edits.added(five, "c0", card("a", "A.")), ANNA)
    newer = typed(five, edits.added(five, "c3", card("b", "B.")), ANNA)
    both = all_used(received(older, newer), ANNA)
    assert [one.id for one in both.cards] == ["c0", "a", "c1", "c2", "c3", "b", "c4"]
    first = typed(five, edits.added(five, "c0", card("a", "A.")), ANNA)
    strange = with_ideas(five, AddSuggestion(theirs=card("b", "B.")), order=("b",))
    assert proposal_of(received(first, strange), ANNA).order[0] == "c0"


def test_twenty_helpers_suggest_and_each_is_asked() -> None:
    made = SHORT
    for number in range(20):
        seen = edits.with_card(made, "wish", script=f"Words {number}.")
        seen = edits.added(seen, "wish", card(f"new{number}", "More."))
        made = typed(made, seen, helper(f"Helper {number}"))
    assert len(tuple(ideas_in(made))) == 40
    assert within_limits(made)
    for idea in tuple(ideas_in(made)):
        made = used(made, idea.by, key_of(idea.suggestion))
    assert script(made) == "Words 19."
    assert [one.id for one in made.cards[2:-1]] == [f"new{n}" for n in reversed(range(20))]
    assert made.proposals == ()


def test_whatever_still_says_something_is_said_the_same_way_one_by_one() -> None:
    made = with_ideas(SHORT, edit("One."), AddSuggestion(theirs=WISH), MoveSuggestion(card="wish"))
    living = [idea.suggestion for idea in ideas_in(made)]
    assert living == [one for one in made.proposals[0].suggestions if still_says(made, one)]
    assert differences(made, SHORT).suggestions == ()
