"""How words begin, for the ear."""

import pytest

from speakaid.core.card import TrickyWord
from speakaid.core.first_sounds import (
    ARPABET,
    first_letters,
    from_arpabet,
    opening,
    own_beginning,
    respelt,
)

WORDS = {
    "dementia": ("D IH M EH N SH IY AH", "dI", "dih"),
    "straw": ("S T R AO", "strO:", "straw"),
    "knight": ("N AY1 T", "naI", "neye"),
    "apple": ("AE P AH L", "a", "a"),
    "hmm": ("HH M", "hm", "hm"),
    "nothing": ("", "", ""),
}


@pytest.mark.parametrize(("arpabet", "sounds", "written"), WORDS.values(), ids=WORDS.keys())
def test_a_word_begins_with_its_consonants_and_the_vowel_after_them(
    arpabet: str, sounds: str, written: str
) -> None:
    found = opening(from_arpabet(arpabet.split()))
    assert ("".join(found), respelt(found)) == (sounds, written)


def test_the_stress_is_no_part_of_a_sound() -> None:
    assert opening(["p", "r", ",0", "s", "_"]) == ("p", "r", "0")
    assert opening(["'", "'aI"]) == ("aI",)


def test_every_sound_of_the_dictionary_can_be_said_and_written() -> None:
    assert len(ARPABET) == 39
    assert all(respelt([sound]).isalpha() for sound in ARPABET.values())


@pytest.mark.parametrize(
    ("word", "letters"),
    [("Stephanie", "Ste"), ("apple", "a"), ("yes", "ye"), ("Lynn", "Ly"), ("hmm", "hmm"), ("", "")],
)
def test_where_no_sound_is_known_the_letters_begin_it(word: str, letters: str) -> None:
    assert first_letters(word) == letters


@pytest.mark.parametrize(
    ("written", "begins"),
    [("pro-so-pag", "pro"), ("pro so pag", "pro"), ("Möl·ler", "Möl"), ("proso", ""), ("", "")],
)
def test_what_somebody_wrote_in_parts_begins_it(written: str, begins: str) -> None:
    assert own_beginning(TrickyWord(word="a word", sounds_like=written)) == begins
