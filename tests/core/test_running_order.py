"""The plan of a talk: what begins when."""

from decks import EMPTY, SUPPORT

from speakaid.core.running_order import running_order
from speakaid.core.talk import Talk


def test_every_card_begins_where_the_one_before_ends() -> None:
    order = running_order(Talk(SUPPORT))
    assert [row.begins for row in order.rows] == [0, 60, 150, 240, 330, 390, 510, 570]
    assert [row.seconds for row in order.rows] == [60, 90, 90, 90, 60, 120, 60, 30]
    assert order.whole == 600


def test_the_plan_says_what_must_be_said_and_what_may_go() -> None:
    rows = running_order(Talk(SUPPORT)).rows
    assert [row.card.point for row in rows if row.may_be_left_out] == ["The bus story", "The choir"]
    assert [row.card.id for row in rows if row.must_say] == ["began", "faces", "missing", "about"]


def test_the_ending_begins_in_time_for_the_slot() -> None:
    shorter = SUPPORT.model_copy(update={"slot_seconds": 480.0})
    assert running_order(Talk(shorter)).ending_begins == 450
    assert running_order(Talk(shorter)).slot == 480


def test_without_a_slot_the_ending_begins_when_all_before_it_is_said() -> None:
    open_end = SUPPORT.model_copy(update={"slot_seconds": None})
    assert running_order(Talk(open_end)).ending_begins == 570


def test_a_slot_shorter_than_the_ending_is_the_ending_from_the_start() -> None:
    tiny = SUPPORT.model_copy(update={"slot_seconds": 5.0})
    assert running_order(Talk(tiny)).ending_begins == 0


def test_an_empty_deck_is_a_word_of_thanks() -> None:
    assert [row.card.script for row in running_order(Talk(EMPTY)).rows] == [
        "Thank you for listening."
    ]
