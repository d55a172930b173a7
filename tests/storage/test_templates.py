"""The talks to begin with: points and notes, and not one word that could be spoken by accident."""

import re

import pytest

from speakaid import resources
from speakaid.core.deck import CardKind, Deck
from speakaid.core.hints import hints
from speakaid.core.ready import Missing, missing
from speakaid.storage.importers import import_file
from speakaid.wording.home import EXAMPLES

NAMES = sorted(file.stem for file in resources.path("templates").glob("*.md"))
UNKIND = re.compile(
    r"\b(wrong|errors?|fail(s|ed|ure)?|tests?|scores?|quiz|forg[eo]t\w*|incorrect)\b|!", re.I
)


def template(name: str) -> Deck:
    return import_file(resources.path(f"templates/{name}.md")).deck


def test_every_template_is_offered() -> None:
    assert sorted(EXAMPLES) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_it_is_something_to_say(name: str) -> None:
    for card in template(name).cards:
        assert (card.script, card.key_words) == ("", "")
        assert card.point
        assert card.notes


@pytest.mark.parametrize("name", NAMES)
def test_it_has_an_opening_an_ending_and_what_must_be_said(name: str) -> None:
    deck = template(name)
    assert deck.title == EXAMPLES[name][0]
    assert deck.cards[0].kind is CardKind.OPENING
    assert deck.cards[-1].kind is CardKind.CLOSING
    assert any(card.must_say for card in deck.cards)
    assert any(card.may_be_left_out for card in deck.cards)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_not_ready_before_somebody_has_written_it(name: str) -> None:
    deck = template(name)
    assert missing(deck) == (Missing.OPENING, Missing.ENDING)
    assert len(hints(deck)) == 2


@pytest.mark.parametrize("name", NAMES)
def test_its_notes_are_kind_and_short(name: str) -> None:
    for card in template(name).cards:
        assert not UNKIND.search(card.notes)
        for sentence in re.split(r"(?<=[.?:])\s+", card.notes):
            assert len(sentence.split()) <= 15


@pytest.mark.parametrize("name", NAMES)
def test_as_many_cards_as_it_is_said_to_have(name: str) -> None:
    numbers = {"Five": 5, "Six": 6, "Seven": 7}
    assert numbers[EXAMPLES[name][1].split()[0]] == len(template(name).cards)
