"""What another copy of a talk offers: all of it gives theirs, none of it leaves mine as it is."""

import pytest
from decks import SHORT, card, deck
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import decks, some_steps
from core.test_deciding import copies, words_of
from speakaid.core import edits
from speakaid.core.authors import ELSEWHERE, SPEAKER, helper
from speakaid.core.deck import MOST_CARDS, CardKind, Deck
from speakaid.core.offers import NoRoom, Offer, Offers
from speakaid.core.people import Person
from speakaid.core.suggesting import typed

ANNA, BEN = helper("Anna"), helper("Ben")


def ids(mine: Deck, theirs: Deck) -> list[str]:
    return [offer.id for offer in Offers(mine, theirs).offers]


def all_of(mine: Deck, theirs: Deck) -> Deck:
    return Offers(mine, theirs).with_used(ids(mine, theirs))


def suggested(talk: Deck, seen: Deck, by: object = ANNA) -> Deck:
    """The talk, in which somebody suggests to make it what they saw."""
    return typed(talk, seen, by)


def said(talk: Deck, words: str, card_id: str = "wish") -> Deck:
    return edits.with_card(talk, card_id, script=words)


@given(copies)
def test_with_all_of_it_used_nothing_is_offered_any_more(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    assert ids(all_of(mine, theirs), theirs) == []


@given(decks(), some_steps())
def test_whatever_was_done_in_the_other_copy_can_be_had(mine: Deck, steps: tuple) -> None:
    theirs = mine
    for step in steps:
        theirs = step(theirs)
    assert ids(all_of(mine, theirs), theirs) == []


@given(copies)
def test_without_any_of_it_mine_is_as_it_was(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    assert Offers(mine, theirs).with_used(()) == mine


@given(copies, st.data())
def test_what_was_not_chosen_stays_as_mine_has_it(
    both: tuple[Deck, Deck], data: st.DataObject
) -> None:
    mine, theirs = both
    offers = Offers(mine, theirs)
    every = [offer.id for offer in offers.offers]
    chosen = data.draw(st.sets(st.sampled_from(every))) if every else set()
    after = offers.with_used(chosen)
    touched = {offer.suggestion.about for offer in offers.offers if offer.id in chosen}
    there = {one.id: one for one in after.cards}
    for one in mine.cards:
        if one.id not in touched:
            assert there[one.id].model_copy(update={"kind": one.kind}) == one
    assert after.proposals == mine.proposals


@given(copies)
def test_the_ids_are_the_same_every_time_and_no_two_are_alike(both: tuple[Deck, Deck]) -> None:
    mine, theirs = both
    again = [Deck.model_validate_json(one.model_dump_json()) for one in both]
    assert ids(mine, theirs) == ids(*again)
    assert len(set(ids(mine, theirs))) == len(ids(mine, theirs))


@given(decks())
def test_a_talk_offers_itself_nothing(mine: Deck) -> None:
    assert ids(mine, mine) == []
    assert ids(mine, mine.model_copy(update={"id": "another", "ready": not mine.ready})) == []


def test_five_changes_have_five_ids() -> None:
    theirs = said(SHORT, "I wish for two things.")
    theirs = edits.added(theirs, "hello", card("new", "And another."))
    theirs = said(theirs, "Goodbye.", "bye").model_copy(update={"title": "Four lines"})
    assert ids(SHORT, theirs) == ["talk-title", "add-new", "edit-wish", "edit-bye"]
    assert ids(theirs, SHORT) == ["talk-title", "edit-wish", "edit-bye", "remove-new"]


def test_ideas_of_helpers_are_offered_too_and_of_two_about_one_card_each_has_an_id() -> None:
    theirs = suggested(SHORT, said(SHORT, "Anna's words."))
    theirs = suggested(theirs, said(SHORT, "Ben's words."), BEN)
    theirs = said(theirs, "Other words.")
    assert ids(SHORT, theirs) == ["edit-wish", "edit-wish.2", "edit-wish.3"]
    for chosen, words in zip(
        ids(SHORT, theirs), ("Other words.", "Anna's words.", "Ben's words."), strict=True
    ):
        assert Offers(SHORT, theirs).with_used({chosen}).cards[1].script == words


def test_an_idea_that_was_used_here_is_no_difference_any_more() -> None:
    theirs = suggested(SHORT, said(SHORT, "Anna's words."))
    assert ids(said(SHORT, "Anna's words."), theirs) == []
    assert ids(said(SHORT, "My own words."), theirs) == ["edit-wish", "edit-wish.2"]


def test_what_mine_holds_as_an_idea_already_is_not_offered_and_stays() -> None:
    mine = suggested(SHORT, said(SHORT, "Anna's words."))
    assert ids(mine, mine) == []
    theirs = suggested(mine, edits.removed(said(SHORT, "Anna's words."), "hello"))
    assert ids(mine, theirs) == ["remove-hello"]
    after = all_of(mine, theirs)
    assert after.proposals == mine.proposals
    assert [one.id for one in after.cards] == ["wish", "bye"]


def test_the_same_idea_of_somebody_else_is_another_one() -> None:
    mine = suggested(SHORT, said(SHORT, "These words."))
    theirs = suggested(SHORT, said(SHORT, "These words."), BEN)
    assert ids(mine, theirs) == ["edit-wish"]


def ideas_of_all_kinds() -> dict[str, Deck]:
    """What Anna may make of a talk of five cards, and of its people."""
    return {
        "edit": said(FIVE, "Other words.", "c1"),
        "add": edits.added(FIVE, "c1", card("new", "More.")),
        "remove": edits.removed(FIVE, "c1"),
        "move": edits.moved(FIVE, "c1", 3),
        "talk": FIVE.model_copy(update={"title": "Another"}),
        "person": FIVE.model_copy(update={"people": (Person(id="sam", name="Sam"),)}),
    }


FIVE = deck("Five", *(card(f"c{number}", f"Words {number}.") for number in range(5)))


@pytest.mark.parametrize("seen", ideas_of_all_kinds().values(), ids=ideas_of_all_kinds())
def test_an_idea_of_each_kind_is_known_when_mine_holds_it(seen: Deck) -> None:
    copy = suggested(FIVE, seen)
    assert len(ids(FIVE, copy)) == 1
    assert ids(copy, copy) == []
    assert words_of(all_of(FIVE, copy)) == words_of(seen)


def test_a_move_to_another_place_is_another_idea() -> None:
    mine, theirs = suggested(FIVE, edits.moved(FIVE, "c1", 3)), edits.moved(FIVE, "c1", 4)
    assert ids(mine, suggested(FIVE, theirs)) == ["move-c1"]


def test_a_card_that_a_helper_would_remove_from_their_copy_only() -> None:
    theirs = edits.added(SHORT, "hello", card("new", "And another."))
    theirs = suggested(theirs, edits.removed(theirs, "new"))
    assert ids(SHORT, theirs) == []


def test_who_wrote_it_is_on_the_card() -> None:
    theirs = suggested(SHORT, said(SHORT, "Anna's words."))
    assert all_of(SHORT, theirs).cards[1].authors == (SPEAKER, ANNA)
    written = edits.with_card(said(SHORT, "Ben's words."), "wish", authors=(BEN,))
    assert all_of(SHORT, written).cards[1].authors[1:] == (BEN,)
    assert all_of(SHORT, said(SHORT, "Whose words?")).cards[1].authors[1:] == (ELSEWHERE,)


def test_ideas_for_a_copy_whose_cards_have_other_ids_are_about_my_cards() -> None:
    named = {one.id: f"their-{one.id}" for one in SHORT.cards}
    copy = SHORT.model_copy(
        update={"cards": tuple(one.model_copy(update={"id": named[one.id]}) for one in SHORT.cards)}
    )
    theirs = suggested(copy, edits.removed(said(copy, "Other.", "their-wish"), "their-hello"))
    assert ids(SHORT, theirs) == ["edit-wish", "remove-hello"]
    swapped = edits.moved(said(copy, "Other.", "their-wish"), "their-wish", 1)
    assert ids(SHORT, suggested(copy, swapped)) == ["edit-wish"]


def test_a_full_talk_changes_its_cards_but_takes_none_more() -> None:
    full = deck("", *(card(f"c{number}", f"Words {number}") for number in range(MOST_CARDS)))
    more = full.model_copy(update={"cards": (*full.cards[1:], card("new", "And so on."))})
    assert ids(full, more) == ["add-new", "remove-c0"]
    assert all_of(full, more).cards == (*more.cards[:-1], all_of(full, more).cards[-1])
    with pytest.raises(NoRoom):
        Offers(full, more).with_used({"add-new"})


def test_an_offer_knows_the_order_of_the_copy() -> None:
    theirs = edits.moved(FIVE, "c1", 4)
    offer = Offers(FIVE, theirs).offers[0]
    assert isinstance(offer, Offer)
    assert offer.order == ("c0", "c2", "c3", "c4", "c1")
    assert FIVE.cards[0].kind is CardKind.POINT
