import pytest
from decks import EMPTY, NO_ENDING, SINGLE, SUPPORT, card, deck

from speakaid.core.deck import CardKind
from speakaid.core.talk import Talk


def ids(talk: Talk) -> list[str]:
    return [card.id for card in talk.cards]


def test_the_closing_stands_last() -> None:
    talk = Talk(deck("", card("bye", kind="closing"), card("a"), card("b")))
    assert ids(talk) == ["a", "b", "bye"]
    assert talk.has_own_ending


def test_of_two_closings_the_later_is_the_ending_and_the_other_a_point() -> None:
    talk = Talk(deck("", card("a"), card("one", kind="closing"), card("two", kind="closing")))
    assert ids(talk) == ["a", "one", "two"]
    assert [c.kind for c in talk.cards] == [CardKind.POINT, CardKind.POINT, CardKind.CLOSING]


def test_without_a_closing_thanks_stand_last_and_are_not_yet_own_words() -> None:
    talk = Talk(NO_ENDING, thanks="Merci.")
    assert ids(talk)[-1] == "thanks"
    assert talk.closing.script == "Merci."
    assert not talk.has_own_ending


def test_a_card_of_the_deck_may_be_called_thanks() -> None:
    assert ids(Talk(deck("", card("thanks"), card("a")))) == ["thanks", "a", "thanks-"]


def test_a_single_card_is_opening_and_closing() -> None:
    talk = Talk(SINGLE)
    assert talk.opening == talk.closing
    assert talk.closing.kind is CardKind.CLOSING
    assert talk.has_own_ending


def test_an_empty_deck_still_says_thanks() -> None:
    assert ids(Talk(EMPTY)) == ["thanks"]
    assert not Talk(EMPTY).has_own_ending


def test_opening_and_closing_are_no_must_say_and_never_left_out() -> None:
    flags = {"must_say": True, "may_be_left_out": True}
    talk = Talk(deck("", *(card(c, **flags) for c in "abc"), card("d", kind="closing", **flags)))
    assert talk.must_say == ("b", "c")
    assert [talk.is_must(c) for c in talk.cards] == [False, True, True, False]
    assert not any(talk.may_go(c) for c in talk.cards)


@pytest.mark.parametrize(
    ("runs", "planned", "words", "seconds"),
    [
        ((90.0, 50.0, 10.0, 30.0), 70, 100, 30.0),
        ((), 70, 100, 70.0),
        ((), None, 100, 80.0),
        ((), None, 2, 10.0),
        ((3.0,), 70, 100, 3.0),
    ],
)
def test_a_card_has_one_time(
    runs: tuple[float, ...], planned: float | None, words: int, seconds: float
) -> None:
    made = card("a", "word " * words, planned_seconds=planned)
    talk = Talk(deck("", made), run_times={"a": runs})
    assert talk.seconds("a") == pytest.approx(seconds)


def test_own_pace_counts_and_key_words_count_as_their_script() -> None:
    made = card("a", "word " * 100, view="key_words", key_words="word")
    assert Talk(deck("", made), words_a_minute=60).seconds("a") == pytest.approx(120)


def test_the_whole_deck_takes_its_cards_without_the_thanks() -> None:
    assert Talk(SUPPORT).total_seconds == 600
    assert Talk(EMPTY).total_seconds == 0


def test_a_card_that_is_not_there_is_not_there() -> None:
    assert not Talk(SUPPORT).has("nobody")
    with pytest.raises(KeyError):
        Talk(SUPPORT).index("nobody")
