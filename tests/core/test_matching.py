"""Which card of a copy is which of mine, when the copy has ids of its own."""

from decks import BEGAN, BUS, SUPPORT, card, deck
from hypothesis import given

from core.copies import differences
from core.some_decks import decks
from core.test_deciding import with_other_ids, words_of
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.deck import MOST_CARDS, CardKind, Deck
from speakaid.core.matching import with_ids_of_used, with_my_ids
from speakaid.core.offers import Offers
from speakaid.core.proposals import proposal_of
from speakaid.core.suggesting import received
from speakaid.core.suggestions import Proposal, RemoveSuggestion, key_of


def ids(made: Deck) -> list[str]:
    return [one.id for one in made.cards]


def found_in(mine: Deck, theirs: Deck) -> list[str]:
    return ids(with_my_ids(mine, with_other_ids(theirs)))


def keys(mine: Deck, theirs: Deck) -> list[str]:
    return [key_of(one) for one in differences(mine, theirs).suggestions]


@given(decks())
def test_a_copy_that_says_the_same_is_the_same_whatever_its_ids(mine: Deck) -> None:
    assert keys(mine, with_other_ids(mine)) == []


def test_a_card_is_found_by_its_words_wherever_it_stands_now() -> None:
    moved = edits.moved(SUPPORT, "bus", 5)
    assert found_in(SUPPORT, moved) == ids(moved)


def test_spaces_and_ends_of_lines_are_no_words() -> None:
    again = edits.with_card(SUPPORT, "bus", script=BUS.replace(" ", "\n "), point=" The bus  story")
    assert found_in(SUPPORT, again) == ids(SUPPORT)


def test_a_point_of_the_same_name_is_the_same_point_whatever_it_says_now() -> None:
    again = edits.with_card(SUPPORT, "began", script="On a Monday.")
    assert found_in(SUPPORT, again) == ids(SUPPORT)


def test_a_name_that_two_cards_have_says_nothing() -> None:
    mine = deck("", card("a", "One bird.", "So"), card("b", "Two cars.", "So"))
    theirs = deck("", card("c", "Three men in a boat.", "So"), card("d", "Two old cars.", "So"))
    assert found_in(mine, theirs) == ["their-c", "b"]


def test_an_ending_in_other_words_is_my_ending() -> None:
    again = edits.with_card(SUPPORT, "ending", script="That was all.", point="So long")
    assert found_in(SUPPORT, again) == ids(SUPPORT)


def test_words_that_are_much_alike_are_the_same_card() -> None:
    again = edits.with_card(SUPPORT, "began", script=f"Well. {BEGAN}", point="The beginning")
    assert found_in(SUPPORT, again) == ids(SUPPORT)


def test_what_is_not_alike_is_another_card() -> None:
    again = edits.with_card(SUPPORT, "bus", script="Something else.", point="Else")
    assert found_in(SUPPORT, again)[2] == "their-bus"


def test_a_card_without_words_is_like_no_other() -> None:
    mine = deck("", card("a", "One."), card("b", "Two."))
    assert found_in(mine, deck("", card("a", notes="For me."))) == ["their-a"]


def test_a_copy_with_my_ids_is_taken_as_it_is() -> None:
    assert with_my_ids(SUPPORT, SUPPORT) is SUPPORT
    stranger = deck("", card("x", "Nothing like it."))
    assert with_my_ids(SUPPORT, stranger) is stranger


def test_a_card_is_found_by_what_an_idea_made_of_it() -> None:
    mine, theirs = deck("", card("a", "Now.")), deck("", card("b", "Then."))
    assert ids(with_ids_of_used(mine, theirs, deck("", card("b", "Now.")))) == ["a"]
    assert ids(with_ids_of_used(mine, theirs, deck("", card("new", "Now."), *theirs.cards))) == [
        "b"
    ]


def test_a_card_that_the_ideas_of_the_copy_speak_of_is_no_other_card_of_it() -> None:
    """The copy has it no more, and knows it all the same: else its ideas would mean two cards."""
    mine = deck("", card("a", "One."), card("b", ""))
    gone = RemoveSuggestion(mine=mine.cards[1])
    proposals = (Proposal(by=helper("Anna"), order=("a",), suggestions=(gone,)),)
    theirs = deck("", card("a", "One."), card("new", "")).model_copy(
        update={"proposals": proposals}
    )
    assert with_my_ids(mine, theirs) is theirs
    for _each in range(3):
        mine = received(mine, theirs)
        theirs = received(theirs, mine)
    assert [len(proposal_of(one, helper("Anna")).suggestions) for one in (mine, theirs)] == [1, 1]


def test_two_hundred_cards_all_changed_and_all_ids_other_are_found_again() -> None:
    mine = deck("", *(card(f"c{n}", f"{BEGAN} {n} {BUS}", f"Point {n}") for n in range(200)))
    theirs = with_other_ids(
        deck("", *(card(o.id, f"{o.script} So.", f"{o.point}!") for o in mine.cards))
    )
    assert keys(mine, theirs) == [f"edit-c{n}" for n in range(200)]


def test_two_thousand_cards_of_two_talks_that_have_nothing_in_common() -> None:
    """Nothing is lost, and nobody waits: all of mine would go, all of theirs would come."""
    mine = deck("", *(card(f"a{n}", "One bird sang. " * 40 + str(n)) for n in range(MOST_CARDS)))
    theirs = deck("", *(card(f"b{n}", "Xyz qwk vvv. " * 40 + str(n)) for n in range(MOST_CARDS)))
    offers = Offers(mine, theirs)
    assert len(offers.offers) == 2 * MOST_CARDS
    assert (
        words_of(offers.with_used({one.id for one in offers.offers})).cards
        == words_of(theirs).cards
    )
    assert mine.cards[0].kind is CardKind.POINT
