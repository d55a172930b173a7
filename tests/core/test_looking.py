"""What the stage would show of a card, looked at without giving the talk."""

import pytest
from decks import SUPPORT

from speakaid.core.display import Phase
from speakaid.core.looking import look_at
from speakaid.core.measure import Measure
from speakaid.core.talk import Talk

TALK = Talk(SUPPORT)
SMALL = Measure(2, 16)


def test_the_opening_stands_there_before_the_clock_runs() -> None:
    display = look_at(TALK, Measure(), TALK.opening.id)
    assert display.card == TALK.opening
    assert display.phase is Phase.READY


@pytest.mark.parametrize("card", [card.id for card in TALK.cards[1:]])
def test_every_other_card_stands_as_in_the_talk(card: str) -> None:
    display = look_at(TALK, Measure(), card)
    assert (display.card.id, display.page_number, display.phase) == (card, 0, Phase.SPEAKING)


def test_the_page_is_the_one_with_the_word() -> None:
    card = TALK.cards[1].id
    pages = TALK.pages(card, SMALL)
    assert len(pages) > 1
    for number, page in enumerate(pages):
        assert look_at(TALK, SMALL, card, page.first_word).page_number == number
    assert look_at(TALK, SMALL, card, 10_000).page_number == len(pages) - 1


def test_what_comes_after_is_named() -> None:
    after = look_at(TALK, Measure(), TALK.cards[1].id, 10_000).after
    assert after is not None
    assert after.card == TALK.cards[2].id


def test_a_card_that_is_not_there_is_none() -> None:
    with pytest.raises(KeyError):
        look_at(TALK, Measure(), "nowhere")


def test_who_looks_at_the_middle_has_not_passed_the_others_by() -> None:
    """After the last point comes the ending, not a must-say that was never stood before."""
    last = TALK.cards[-2].id
    after = look_at(TALK, Measure(), last, 10_000).after
    assert after is not None
    assert after.is_ending
