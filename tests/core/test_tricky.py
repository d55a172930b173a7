"""Where the words stand that a speaker wants help with."""

import pytest

from speakaid.core.deck import TrickyWord
from speakaid.core.tricky import set_apart, stands_in, tricky_places

WORDS = "I have “Mild Cognitive Impairment”, and Prosopagnosia; mild weather.".split()

PLACES = {
    "one word, whatever stands round it": (("prosopagnosia",), {6}),
    "several words together": (("Mild Cognitive Impairment",), {2, 3, 4}),
    "only where all of them stand": (("mild rain",), set()),
    "a word that is not there": (("aphasia",), set()),
    "no word at all": ((" ",), set()),
    "none": ((), set()),
    "two that begin alike": (("mild", "mild weather."), {2, 7, 8}),
}


@pytest.mark.parametrize(("tricky", "places"), PLACES.values(), ids=PLACES.keys())
def test_tricky_words_are_found(tricky: tuple[str, ...], places: set[int]) -> None:
    assert tricky_places(WORDS, [TrickyWord(word=word) for word in tricky]) == places


UNSPACED = {
    "Japanese": ("認知症", "私は認知症です。", ("私は", "認知症", "です。")),
    "with the sign that follows it": ("認知症", "これが「認知症」。", ("これが「", "認知症」。")),
    "twice": ("記憶", "記憶と記憶", ("記憶", "と", "記憶")),
    "Thai": ("สมอง", "ผมมีสมองเสื่อม", ("ผมมี", "สมอง", "เสื่อม")),
    "letters of another script in it": ("ai認知", "このAI認知は", ("この", "AI認知", "は")),
    "a script with spaces": ("mild", "mildly said", ("mildly", "said")),
    "a word that is not there": ("記憶", "認知症", ("認知症",)),
}


@pytest.mark.parametrize(("word", "text", "words"), UNSPACED.values(), ids=UNSPACED.keys())
def test_a_word_stands_by_itself_where_no_spaces_are_written(
    word: str, text: str, words: tuple[str, ...]
) -> None:
    assert set_apart(word, text.split()) == words


def test_a_word_without_spaces_around_it_stands_in_a_text() -> None:
    assert stands_in("認知症", "私は認知症です。")
    assert not stands_in("記憶", "私は認知症です。")
    assert not stands_in("art", "to start"), "where words have spaces, only whole words do"
