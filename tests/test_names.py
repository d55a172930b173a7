"""The name of a point inside a sentence: a long one reads like a sentence, so it is quoted."""

import pytest

from speakaid.wording.before import left_out
from speakaid.wording.names import named
from speakaid.wording.stage import can_wait

LONG = "I was told my diagnosis"


@pytest.mark.parametrize(
    ("point", "words"),
    [("The choir", "The choir"), ("The bus story", "The bus story"), (LONG, f"“{LONG}”"), ("", "")],
)
def test_a_name_of_more_than_three_words_is_quoted(point: str, words: str) -> None:
    assert named(point) == words


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (("The choir",), "The choir can wait."),
        ((LONG,), f"“{LONG}” can wait."),
        (("The choir", LONG), f"The choir and “{LONG}” can wait."),
        ((LONG, "The choir", "The bus"), f"“{LONG}”, The choir and 1 more can wait."),
    ],
)
def test_what_can_wait_is_told_from_the_sentence(points: tuple[str, ...], words: str) -> None:
    assert can_wait(points) == words


def test_what_is_left_out_is_told_from_the_sentence() -> None:
    assert left_out(5, ("The choir", LONG)).endswith(f"this is left out: The choir, “{LONG}”.")
