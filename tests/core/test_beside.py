"""What two copies say of the same card stands beside each other: no word takes another's place."""

from decks import SHORT

from speakaid.core.authors import ELSEWHERE, SOMEBODY, Author, Role, helper
from speakaid.core.beside import COPIES
from speakaid.core.deciding import used
from speakaid.core.deck import Deck, TrickyWord
from speakaid.core.edits import removed, with_card
from speakaid.core.proposals import ideas_in
from speakaid.core.suggesting import received, typed
from speakaid.core.suggestions import key_of
from speakaid.core.whose import helpers_in


def wishing(script: str) -> Deck:
    return with_card(SHORT, "wish", script=script)


def after(*copies: Deck) -> Deck:
    """My talk after these copies of it came in."""
    mine = SHORT
    for copy in copies:
        mine = received(mine, copy, ELSEWHERE)
    return mine


def wishes(deck: Deck) -> list[str]:
    return [idea.suggestion.theirs.script for idea in ideas_in(deck)]  # type: ignore[union-attr]


def keys(deck: Deck) -> list[str]:
    return [key_of(idea.suggestion) for idea in ideas_in(deck)]


def test_two_people_send_a_copy_and_both_ideas_wait() -> None:
    deck = after(wishing("A choir, says Tom."), wishing("A garden, says Eva."))
    assert wishes(deck) == ["A choir, says Tom.", "A garden, says Eva."]


def test_whoever_goes_on_typing_has_one_idea() -> None:
    assert wishes(after(wishing("A cho"), wishing("A choir for"))) == ["A choir for"]


def test_what_is_left_out_there_does_not_hide_what_another_says() -> None:
    helped = with_card(SHORT, "wish", tricky_words=(TrickyWord(word="wish", meaning="A hope"),))
    assert keys(after(helped, removed(SHORT, "wish"))) == ["edit-wish", "remove-wish"]
    assert keys(after(removed(SHORT, "wish"), helped)) == ["edit-wish"]


def test_the_same_copies_again_bring_nothing() -> None:
    one, other = wishing("A choir."), wishing("A garden.")
    deck = after(one, other)
    assert after(one, other, other, one) == deck
    assert received(deck, after(other, one), ELSEWHERE) == deck


def test_an_idea_of_whoever_did_not_say_who_they_are_stands_beside_mine() -> None:
    mine = typed(SHORT, wishing("A choir."), SOMEBODY)
    deck = received(mine, typed(SHORT, wishing("A garden."), SOMEBODY), ELSEWHERE)
    assert wishes(deck) == ["A choir.", "A garden."]


def test_of_very_many_copies_the_last_takes_the_place_of_one() -> None:
    deck = after(*(wishing(f"Number{number}.") for number in range(12)))
    assert len(deck.proposals) == len(COPIES)
    assert "Number11." in wishes(deck)


def test_a_helper_with_a_name_has_one_idea_for_a_card() -> None:
    mine = typed(SHORT, wishing("A choir."), helper("Anna"))
    deck = received(mine, typed(SHORT, wishing("A garden."), helper("Anna")), ELSEWHERE)
    assert wishes(deck) == ["A garden."]


def test_of_several_copies_none_is_a_person() -> None:
    deck = after(wishing("A choir."), wishing("A garden."))
    second = deck.proposals[1].by
    assert helpers_in(deck) == ()
    card = used(deck, second, "edit-wish").cards[1]
    assert ELSEWHERE in card.authors
    assert Author(role=Role.ELSEWHERE, name="2") not in card.authors
