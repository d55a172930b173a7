"""A text as sentences, for paper: no word is lost, and none changes its place."""

from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.sentences import sentences_of


def test_a_full_stop_and_a_line_end_both_end_a_sentence() -> None:
    found = [(one.first_word, one.text) for one in sentences_of("One two. Three\nfour?  Five")]
    assert found == [(0, "One two."), (2, "Three"), (3, "four?"), (4, "Five")]


def test_nothing_has_no_sentences() -> None:
    assert list(sentences_of(" \n ")) == []


@given(st.text(alphabet="ab .!\n", max_size=60))
def test_words_in_are_words_out(text: str) -> None:
    words = [word for one in sentences_of(text) for word in one.words]
    assert words == text.split()
