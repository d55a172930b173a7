"""Where the words of a card are cut in two: at the cursor, else where a sentence ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.cutting import cut_near

TWO = "I wish for one thing. Ask me, please, where I would like to be."


def halves(script: str, cursor: int) -> tuple[str, str]:
    at = cut_near(script, cursor)
    return script[:at].rstrip(), script[at:].lstrip()


def test_the_cursor_between_words_says_where() -> None:
    assert halves(TWO, len("I wish ")) == ("I wish", TWO[len("I wish ") :])
    assert halves(TWO, len("I wish")) == ("I wish", TWO[len("I wish ") :])


def test_within_a_word_the_cut_comes_before_it() -> None:
    assert halves(TWO, len("I wish f")) == ("I wish", TWO[len("I wish ") :])
    assert halves("Wonderful day", 4) == ("Wonderful", "day")


@pytest.mark.parametrize("cursor", [0, len(TWO)])
def test_at_an_end_a_sentence_near_the_middle_decides(cursor: int) -> None:
    assert halves(TWO, cursor)[0] == "I wish for one thing."


def test_of_a_single_sentence_a_phrase_decides() -> None:
    assert halves("One moment, please wait", 0) == ("One moment,", "please wait")


def test_without_any_stop_the_middle_decides() -> None:
    assert halves("one two three four", 0) == ("one two", "three four")


@pytest.mark.parametrize("script", ["", "  ", "Word.", " Word. "])
def test_fewer_than_two_words_cannot_be_cut(script: str) -> None:
    assert cut_near(script, 0) == 0
    assert cut_near(script, len(script)) == 0


@given(st.text("ab .,\n"), st.integers(0, 30))
def test_where_it_can_be_cut_there_are_words_on_both_sides(script: str, cursor: int) -> None:
    at = cut_near(script, min(cursor, len(script)))
    assert bool(script[:at].strip() and script[at:].strip()) == (len(script.split()) > 1)


def test_between_a_word_and_its_stop_the_cut_comes_after_both() -> None:
    assert halves(TWO, len("I wish for one thing"))[0] == "I wish for one thing."
    assert halves("One two.", len("One two")) == ("One", "two.")
