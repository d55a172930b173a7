"""Whether a talk fits: said before, not on stage."""

from dataclasses import replace
from datetime import time

from speakaid.core.deck import Card, Deck
from speakaid.core.settings import Settings
from speakaid.ui.before.facts import Preparation
from speakaid.ui.before.fit import fit_of
from speakaid.wording.stage import can_wait

NINE = time(9, 0)
DECK = Deck(cards=tuple(Card(id=f"c{n}", planned_seconds=120) for n in range(3)))
TALK = Preparation(DECK, Settings(), screen="")


def test_nobody_knows_how_long_is_well() -> None:
    assert fit_of(TALK, NINE).is_well


def test_a_time_of_day_is_counted_from_now() -> None:
    assert fit_of(replace(TALK, stop_at=time(9, 10)), NINE).is_well
    assert not fit_of(replace(TALK, stop_at=time(9, 2)), NINE).is_well


def test_a_time_of_day_after_midnight_is_still_to_come() -> None:
    assert fit_of(replace(TALK, stop_at=time(0, 10)), time(23, 55)).is_well


def test_a_long_name_stands_in_quotes() -> None:
    assert can_wait(("The choir",)) == "The choir can wait."
    assert can_wait(("When my wife was ill",)) == "“When my wife was ill” can wait."
