"""Earlier versions become this one, step by step. Version 1 is the first: a made-up 0 stands in."""

from typing import Any

import pytest

from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.storage.deck_file import deck_of_plain
from speakaid.storage.migrations import MIGRATIONS, VERSION, upgraded


def named_differently(deck: dict[str, Any]) -> dict[str, Any]:
    return {"title": deck["name"]}


def with_two_more_words(deck: dict[str, Any]) -> dict[str, Any]:
    return {**deck, "title": deck["title"] + ", once more"}


def test_each_step_is_taken_in_order() -> None:
    steps = {0: named_differently, 1: with_two_more_words}
    assert upgraded({"name": "My talk"}, 0, 2, steps) == {"title": "My talk, once more"}


def test_the_present_version_stays_as_it_is() -> None:
    assert upgraded({"title": "My talk"}, VERSION) == {"title": "My talk"}


def test_there_is_a_step_from_every_version_so_far() -> None:
    assert sorted(MIGRATIONS) == list(range(1, VERSION))


def test_a_version_that_never_was_is_refused() -> None:
    with pytest.raises(KeyError):
        upgraded({}, 0)


def test_a_talk_of_version_1_is_read_as_it_was() -> None:
    first = {"id": "a", "title": "My talk", "cards": [{"id": "b", "tricky_words": [{"word": "c"}]}]}
    deck = deck_of_plain({"format": "speakaid-deck", "version": 1, "deck": first})
    assert deck == Deck(
        id="a", title="My talk", cards=(Card(id="b", tricky_words=(TrickyWord(word="c"),)),)
    )
