"""Cards are added, cut, joined and moved; no word is lost, and the ends of the talk stay ends."""

from collections import Counter

import pytest
from decks import BUS, PROSOPAGNOSIA, SHORT, SUPPORT, card, deck
from hypothesis import given
from hypothesis import strategies as st

from core.some_decks import Edit, decks, middle, some_edits
from speakaid.core import edits
from speakaid.core.deck import MOST_CARDS, MOST_CHARACTERS, Card, CardKind, Deck, TrickyWord, View
from speakaid.core.limits import within_limits
from speakaid.core.tricky import stands_in

FULL = deck("Full", *(card(f"c{number}", "Two words") for number in range(MOST_CARDS)))


def ids(changed: Deck) -> list[str]:
    return [each.id for each in changed.cards]


def letters_of(changed: Deck) -> Counter[str]:
    """Every letter that is said or noted, however it is cut into words."""
    texts = (
        each.script + each.key_words + each.notes + each.picture_description
        for each in changed.cards
    )
    return Counter("".join("".join(texts).split()))


def names_in(changed: Deck) -> set[str]:
    """The names of the cards, and the words to help with."""
    words = (word.word for each in changed.cards for word in each.tricky_words)
    return {*(each.point.strip() for each in changed.cards), *words}


def everything_in(changed: Deck) -> str:
    return "\n".join((*names_in(changed), *(each.notes for each in changed.cards)))


def is_in_order(changed: Deck) -> bool:
    kinds = [each.kind for each in changed.cards]
    openings = [place for place, kind in enumerate(kinds) if kind is CardKind.OPENING]
    endings = [place for place, kind in enumerate(kinds) if kind is CardKind.CLOSING]
    return openings in ([], [0]) and endings in ([], [len(kinds) - 1])


def test_a_card_is_found_by_its_id() -> None:
    assert edits.place_of(SHORT, "wish") == 1
    with pytest.raises(ValueError, match="no such card"):
        edits.place_of(SHORT, "nobody")


def test_words_are_changed_on_one_card_only() -> None:
    changed = edits.with_card(SHORT, "wish", script="I wish for two things.", must_say=True)
    assert changed.cards[1].script == "I wish for two things."
    assert (changed.cards[0], changed.cards[2]) == (SHORT.cards[0], SHORT.cards[2])


def test_what_changes_nothing_gives_the_same_deck() -> None:
    assert edits.with_card(SHORT, "wish", must_say=True) is SHORT


def test_a_new_card_comes_after_the_one_it_is_added_to() -> None:
    assert ids(edits.added(SHORT, "hello", Card(id="new"))) == ["hello", "new", "wish", "bye"]


@pytest.mark.parametrize("after", ["bye", None])
def test_a_new_card_never_comes_after_the_ending(after: str | None) -> None:
    assert ids(edits.added(SHORT, after, Card(id="new"))) == ["hello", "wish", "new", "bye"]


def test_the_first_card_of_an_empty_deck() -> None:
    assert ids(edits.added(Deck(), None, Card(id="new"))) == ["new"]


def test_a_new_opening_comes_first_wherever_it_is_added() -> None:
    without = edits.removed(SHORT, "hello")
    changed = edits.added(without, "wish", Card(id="new", kind=CardKind.OPENING))
    assert ids(changed) == ["new", "wish", "bye"]


def test_a_full_deck_takes_no_card_more() -> None:
    assert edits.can_add(SHORT)
    assert not edits.can_add(FULL)
    assert edits.added(FULL, None, Card()) is FULL
    assert edits.put_back(FULL, 0, Card()) is FULL
    assert edits.duplicated(FULL, "c0") is FULL
    assert edits.split(FULL, "c0", 3) is FULL


def test_a_card_is_cut_in_two_and_only_the_white_space_goes() -> None:
    one = deck("", card("a", "Good morning. I am Sam."))
    changed = edits.split(one, "a", len("Good morning. "))
    assert [each.script for each in changed.cards] == ["Good morning.", "I am Sam."]


@pytest.mark.parametrize("at", [0, len(BUS) + 50])
def test_a_part_without_a_word_is_not_made(at: int) -> None:
    assert edits.split(SUPPORT, "bus", at) is SUPPORT


def test_the_first_part_keeps_its_name_and_the_second_is_as_important() -> None:
    first, second = edits.split(SUPPORT, "missing", 40).cards[5:7]
    assert (first.id, first.point, first.must_say) == ("missing", "What is missing", True)
    assert (second.point, second.must_say) == ("", True)


def test_the_time_is_shared_as_the_words_are() -> None:
    one = deck("", card("a", "one two three four", planned_seconds=60))
    changed = edits.split(one, "a", len("one"))
    assert [each.planned_seconds for each in changed.cards] == [15, 45]


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [
        (CardKind.OPENING, CardKind.OPENING, CardKind.POINT),
        (CardKind.POINT, CardKind.POINT, CardKind.POINT),
        (CardKind.STORY, CardKind.STORY, CardKind.STORY),
        (CardKind.CLOSING, CardKind.POINT, CardKind.CLOSING),
    ],
)
def test_the_ends_stay_ends_when_they_are_cut(
    kind: CardKind, first: CardKind, second: CardKind
) -> None:
    changed = edits.split(deck("", card("a", "one two", kind=kind)), "a", 3)
    assert [each.kind for each in changed.cards] == [first, second]


def test_a_tricky_word_goes_where_it_is_said() -> None:
    words = tuple(TrickyWord(word=word) for word in ("bus", "driver", "nobody"))
    one = deck("", card("a", "The bus came. The bus driver asked.", tricky_words=words))
    first, second = edits.split(one, "a", 14).cards
    assert [word.word for word in first.tricky_words] == ["bus", "nobody"]
    assert [word.word for word in second.tricky_words] == ["bus", "driver"]


def test_two_cards_become_one_and_the_second_name_a_note() -> None:
    changed = edits.joined(SUPPORT, "began")
    one = changed.cards[1]
    assert one.script == f"{SUPPORT.cards[1].script}\n\n{SUPPORT.cards[2].script}"
    assert (one.point, one.notes) == ("How it began", "The bus story")
    assert one.planned_seconds == 180
    assert one.must_say
    assert not one.may_be_left_out


def test_the_last_card_has_none_to_be_joined_with() -> None:
    assert edits.joined(SHORT, "bye") is SHORT


@pytest.mark.parametrize(
    ("first", "kind"), [("hello", CardKind.OPENING), ("wish", CardKind.CLOSING)]
)
def test_what_is_joined_with_an_end_is_that_end(first: str, kind: CardKind) -> None:
    assert edits.place_of(SHORT, first) < 2
    changed = edits.joined(SHORT, first)
    assert changed.cards[edits.place_of(changed, first)].kind is kind


def test_a_nameless_card_takes_the_name_of_the_next() -> None:
    changed = edits.joined(deck("", card("a", "One."), card("b", "Two.", "Name")), "a")
    assert (changed.cards[0].point, changed.cards[0].notes) == ("Name", "")


def test_the_picture_of_the_first_stays_and_what_the_other_shows_is_a_note() -> None:
    bus = Card(id="bus", picture="bus.png", picture_description="A bus")
    choir = Card(id="choir", picture="choir.png", picture_description="Singing")
    both = edits.joined(deck("", bus, choir), "bus").cards[0]
    assert (both.picture, both.picture_description, both.notes) == ("bus.png", "A bus", "Singing")
    bare = Card(id="bare", picture_description="Once")
    both = edits.joined(deck("", bare, choir), "bare").cards[0]
    assert (both.picture, both.picture_description, both.notes) == ("choir.png", "Singing", "Once")


def test_the_same_tricky_word_is_kept_once() -> None:
    word = card("a", "a", tricky_words=(PROSOPAGNOSIA,))
    other = card("b", "b", tricky_words=(PROSOPAGNOSIA, TrickyWord(word="bus")))
    both = edits.joined(deck("", word, other), "a").cards[0]
    assert both.tricky_words == (PROSOPAGNOSIA, TrickyWord(word="bus"))


def test_a_time_that_is_not_known_of_both_is_not_known() -> None:
    made = deck("", card("a", "a", planned_seconds=60), card("b", "b"))
    assert edits.joined(made, "a").cards[0].planned_seconds is None


def test_no_card_is_planned_for_longer_than_a_day() -> None:
    day = 24 * 3600
    made = deck("", card("a", planned_seconds=day), card("b", planned_seconds=day))
    assert edits.joined(made, "a").cards[0].planned_seconds == day


def test_what_is_too_much_for_one_card_stays_two() -> None:
    long = "a" * MOST_CHARACTERS
    made = deck("", card("a", long), card("b", long))
    assert edits.joined(made, "a") is made


def test_a_copy_stands_after_its_card() -> None:
    changed = edits.duplicated(SUPPORT, "bus")
    assert changed.cards[3].script == changed.cards[2].script
    assert changed.cards[3].kind is CardKind.STORY
    assert len(set(ids(changed))) == 9


@pytest.mark.parametrize(("end", "place"), [("hello", 1), ("bye", 2)])
def test_the_copy_of_an_end_is_a_point_between_the_ends(end: str, place: int) -> None:
    changed = edits.duplicated(SHORT, end)
    assert changed.cards[place].kind is CardKind.POINT
    assert is_in_order(changed)


@pytest.mark.parametrize(("to", "place"), [(3, 3), (0, 1), (-9, 1), (7, 6), (99, 6), (2, 2)])
def test_a_card_is_moved_between_the_ends(to: int, place: int) -> None:
    assert edits.place_of(edits.moved(SUPPORT, "bus", to), "bus") == place


def test_a_card_moved_to_where_it_is_gives_the_same_deck() -> None:
    assert edits.moved(SUPPORT, "bus", 2) is SUPPORT


@pytest.mark.parametrize("end", ["hello", "bye"])
def test_the_ends_are_not_moved(end: str) -> None:
    assert edits.moved(SHORT, end, 1) is SHORT


def test_a_card_that_was_removed_is_put_back_where_it_stood() -> None:
    for place, each in enumerate(SUPPORT.cards):
        assert edits.put_back(edits.removed(SUPPORT, each.id), place, each) == SUPPORT


def test_an_ending_that_is_put_back_beside_a_new_one_is_a_point() -> None:
    old = SHORT.cards[2]
    new = edits.of_kind(edits.removed(SHORT, "bye"), "wish", CardKind.CLOSING)
    changed = edits.put_back(new, 2, old)
    assert ids(changed) == ["hello", "bye", "wish"]
    assert changed.cards[1].kind is CardKind.POINT


def test_a_card_that_is_there_already_is_put_back_as_another() -> None:
    changed = edits.put_back(SHORT, 1, SHORT.cards[1])
    assert len(set(ids(changed))) == 4


def test_a_card_that_becomes_the_opening_goes_first_and_the_old_one_is_a_point() -> None:
    changed = edits.of_kind(SHORT, "wish", CardKind.OPENING)
    assert ids(changed) == ["wish", "hello", "bye"]
    assert [each.kind.value for each in changed.cards] == ["opening", "point", "closing"]


def test_an_opening_that_becomes_a_story_stays_where_it_is() -> None:
    assert ids(edits.of_kind(SHORT, "hello", CardKind.STORY)) == ["hello", "wish", "bye"]


def test_a_card_that_plays_this_part_already_is_the_same_deck() -> None:
    assert edits.of_kind(SHORT, "bye", CardKind.CLOSING) is SHORT


@pytest.mark.parametrize(
    ("text", "word", "said"),
    [
        ("It is called prosopagnosia.", "Prosopagnosia", True),
        ("“Bus!” he said.", "bus", True),
        ("The business", "bus", False),
        ("one named person, please", "named person", True),
        ("one named old person", "named person", False),
        ("anything", " … ", False),
        ("", "bus", False),
    ],
)
def test_whether_a_word_is_said(text: str, word: str, said: bool) -> None:
    assert stands_in(word, text) == said


def test_what_could_not_be_read_again_is_known() -> None:
    long, many = "a" * (MOST_CHARACTERS + 1), (TrickyWord(word="a"),) * 201
    assert within_limits(SUPPORT)
    assert within_limits(Deck())
    assert not within_limits(SUPPORT.model_copy(update={"title": long}))
    assert not within_limits(edits.with_card(SUPPORT, "bus", script=long))
    assert not within_limits(edits.with_card(SUPPORT, "bus", tricky_words=many))
    too_many = (*FULL.cards, Card())
    assert not within_limits(FULL.model_copy(update={"cards": too_many}))


@given(decks(), some_edits(removing=False))
def test_no_edit_loses_a_word(made: Deck, done: tuple[Edit, ...]) -> None:
    for edit in done:
        changed = edit(made)
        assert letters_of(changed) >= letters_of(made)
        assert all(name in everything_in(changed) for name in names_in(made))
        made = changed


@given(decks(), some_edits())
def test_the_opening_stays_first_and_the_ending_last(made: Deck, done: tuple[Edit, ...]) -> None:
    for edit in done:
        made = edit(made)
        assert is_in_order(made)
        assert len(set(ids(made))) == len(made.cards)
        assert within_limits(made)


@given(middle, st.integers(0, 60))
def test_what_was_cut_and_joined_again_says_the_same(one: Card, at: int) -> None:
    made = deck("", one)
    again = edits.joined(edits.split(made, one.id, at), one.id)
    assert "".join(again.cards[0].script.split()) == "".join(one.script.split())
    assert len(again.cards) == 1


@given(decks(), st.integers(0, 20), st.integers(-5, 30))
def test_a_card_moves_as_near_as_it_may_come(made: Deck, number: int, to: int) -> None:
    if not made.cards:
        return
    one = made.cards[number % len(made.cards)]
    changed = edits.moved(made, one.id, to)
    others = [each for each in changed.cards if each.id != one.id]
    assert others == [each for each in made.cards if each.id != one.id]
    free = [n for n, each in enumerate(made.cards) if not edits.is_held(each)]
    if not edits.is_held(one):
        assert edits.place_of(changed, one.id) == max(free[0], min(to, free[-1]))


def test_the_view_of_a_card_is_kept_when_it_is_cut() -> None:
    one = deck("", Card(id="a", script="one two", key_words="one", view=View.KEY_WORDS))
    assert edits.split(one, "a", 3).cards[0].view is View.KEY_WORDS
