import pytest
from decks import BEGAN, MISSING

from speakaid.core.measure import Measure
from speakaid.core.pages import page_with, pages_of

LONG = "one two three four five six seven eight, " * 20


def test_pages_break_at_sentences() -> None:
    first, second = pages_of(" ".join(BEGAN.split()), Measure())
    assert first.words[-1] == "handshake."
    assert second.first_words == "Then I went home on"
    assert second.lines[0].first_word == second.first_word


def test_each_sentence_begins_a_line() -> None:
    lines = [line.text for page in pages_of(MISSING, Measure(5, 60)) for line in page.lines]
    assert "One named person." in lines


def test_a_sentence_longer_than_a_page_breaks_at_a_phrase() -> None:
    pages = pages_of(LONG, Measure())
    assert len(pages) > 3
    assert all(page.words[-1] == "eight," for page in pages)


def test_a_sentence_without_phrases_breaks_at_a_line() -> None:
    pages = pages_of("word " * 10_000, Measure())
    assert sum(len(page.words) for page in pages) == 10_000
    assert all(len(page.lines) <= 5 for page in pages)


@pytest.mark.parametrize("measure", [Measure(1, 1), Measure(0, 0), Measure(-3, -3)])
def test_the_smallest_screen_still_shows_every_word(measure: Measure) -> None:
    pages = pages_of("So here it is.", measure)
    assert [page.words for page in pages] == [("So",), ("here",), ("it",), ("is.",)]


def test_no_page_has_more_than_five_lines() -> None:
    assert max(len(page.lines) for page in pages_of(MISSING, Measure(40, 12))) == 5


def test_no_words_are_one_empty_page() -> None:
    (page,) = pages_of(" ", Measure())
    assert (page.words, page.first_words) == ((), "")


def test_a_word_stands_on_its_page() -> None:
    pages = pages_of("So here it is.", Measure(1, 1))
    assert [page_with(pages, word) for word in (-1, 0, 1, 3, 99)] == [0, 0, 1, 3, 3]


def test_three_lines_of_sixteen_are_enough() -> None:
    assert Measure(3, 16).is_enough
    assert not Measure(2, 16).is_enough
    assert not Measure(3, 15).is_enough


def test_pages_are_as_even_as_can_be() -> None:
    pages = pages_of("Ant. Bee. Cat. Dog. Emu. Fox.", Measure(5, 28))
    assert [len(page.lines) for page in pages] == [3, 3]
