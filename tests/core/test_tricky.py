"""Where the words stand that a speaker wants help with."""

import pytest

from speakaid.core.deck import TrickyWord
from speakaid.core.tricky import tricky_places

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
