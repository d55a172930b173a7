"""Short marks: the same for the same, another for another."""

from decks import SHORT, SUPPORT

from speakaid.core import edits
from speakaid.core.deck import Card, Deck, TrickyWord
from speakaid.core.marks import bytes_mark
from speakaid.storage.fingerprints import deck_mark, unmistakable


def test_a_mark_is_short_and_always_the_same() -> None:
    assert bytes_mark(b"bus") == bytes_mark(b"bus") != bytes_mark(b"Bus")
    assert len(bytes_mark(b"")) == 16


def test_two_talks_have_two_marks() -> None:
    assert deck_mark(SHORT) != deck_mark(SUPPORT)
    assert deck_mark(SHORT) == deck_mark(SHORT.model_copy(deep=True))
    assert deck_mark(SHORT) != deck_mark(edits.with_card(SHORT, "wish", script="I wish."))


def test_a_whole_number_of_seconds_is_the_same_as_read_from_a_file() -> None:
    typed = SHORT.model_copy(update={"slot_seconds": 300})
    assert deck_mark(typed) == deck_mark(SHORT.model_copy(update={"slot_seconds": 300.0}))


def test_names_that_differ_in_capitals_only_are_told_from_each_other() -> None:
    names = {unmistakable(name) for name in ("bus.png", "Bus.png", "BUS.PNG")}
    assert len({name.casefold() for name in names}) == 3


def test_a_name_that_a_system_keeps_for_itself_is_no_trouble() -> None:
    assert unmistakable("CON") == f"{bytes_mark(b'CON', 8)}-con"


def test_a_mark_made_by_the_first_version_is_still_the_mark_of_the_talk() -> None:
    """By it the way back of a talk is found, and what a crash kept out of it."""
    card = Card(id="a", point="P", tricky_words=(TrickyWord(word="w", meaning="m"),))
    deck = Deck(id="x", title="T", cards=(card,), slot_seconds=60, holding_sentences=("Wait",))
    assert deck_mark(deck) == "d6819ccfc802b081"
