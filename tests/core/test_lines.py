from speakaid.core.lines import lines_of, width
from speakaid.core.measure import Measure
from speakaid.core.pages import pages_of
from speakaid.core.words import words_of


def cut(text: str, characters: int) -> list[str]:
    words = words_of(text)
    return [line.text for line in lines_of(words, 0, len(words), characters)]


def test_lines_are_of_even_length_and_end_with_a_phrase() -> None:
    assert cut("I was given a leaflet, and a handshake.", 24) == [
        "I was given a leaflet,",
        "and a handshake.",
    ]


def test_no_line_has_more_than_seven_words() -> None:
    assert all(len(line.split()) <= 7 for line in cut("a b c d e f g h i j k l m n o", 300))


def test_a_line_does_not_end_with_a_small_word_where_it_can_be_helped() -> None:
    assert cut("Ask us where we would like to be", 20) == ["Ask us where", "we would like to be"]


def test_a_word_too_long_for_a_line_has_its_own() -> None:
    assert cut("So Donaudampfschifffahrt it is", 8) == ["So", "Donaudampfschifffahrt", "it is"]


def test_wide_letters_count_two_and_marks_none() -> None:
    assert width("abc") == 3
    assert width("大家") == 4
    assert width("e\u0301") == 1


def test_the_first_words_of_a_card_stand_together() -> None:
    (page,) = pages_of("Good morning, and thank you for having me.", Measure(5, 28))
    assert page.lines[0].text == "Good morning, and thank you"
