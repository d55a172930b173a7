from time import perf_counter

import pytest

from speakaid.core.words import first_words_count, words_of


def first(text: str) -> str:
    words = words_of(text)
    return " ".join(word.text for word in words[: first_words_count(words)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Good morning, and thank you for having me.", "Good morning, and thank you"),
        ("Words hide. And faces", "Words hide."),
        ("And faces have become: strangers", "And faces have become:"),
        ("Wait; what", "Wait;"),
        ("He said “no.” And left", "He said “no.”"),
        ("Dr. Sam is here. Yes", "Dr. Sam is here."),
        ("No. I do not want that.", "No."),
        ("No. 5 is alive. Yes", "No. 5 is alive."),
        ("“J. Smith came.” And left", "“J. Smith came.”"),
        ("So do I. We left", "So do I."),
        ("There were 5. We left", "There were 5."),
        ("1. One named person. Two", "1. One named person."),
        ("a. One named person. Two", "a. One named person."),
        ("It was plan b. We left", "It was plan b."),
        ("It was plan B. but", "It was plan B."),
        ("A line\nand another", "A line"),
        ("大家好。 我 想", "大家好。"),
        ("— …", "— …"),
        ("", ""),
    ],
)
def test_first_words_go_to_the_first_stop_or_five(text: str, expected: str) -> None:
    assert first(text) == expected


def test_a_line_break_ends_a_sentence_and_a_comma_a_phrase() -> None:
    one, two, three = words_of("first, second\nthird")
    assert one.ends_phrase
    assert not one.ends_sentence
    assert two.ends_sentence
    assert three.ends_sentence


def test_a_stop_inside_a_sentence_does_not_end_it() -> None:
    ends = [word.ends_sentence for word in words_of("He said “Stop.” and left. He said “Stop.” He")]
    assert ends == [False, False, False, False, True, False, False, True, True]


def test_a_last_word_is_no_abbreviation() -> None:
    assert words_of("Ask the dr.")[-1].ends_sentence
    assert not words_of("the dr. came")[1].ends_phrase


@pytest.mark.parametrize("text", ["." * 200_000 + "x", "," * 199_999 + "x", "(" * 199_999 + ")x"])
def test_a_word_without_end_is_read_at_once(text: str) -> None:
    began = perf_counter()
    (word,) = words_of(text)
    assert word.text == text
    assert perf_counter() - began < 60  # on any computer, however busy


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_that_stands_alone_ends_a_phrase_and_a_hyphen_at_an_end_does_not(dash: str) -> None:
    assert words_of(f"words {dash} and")[1].ends_phrase
    assert words_of(f"pre{dash} and")[0].ends_phrase == (dash != "-")
