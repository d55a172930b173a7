"""Which words this computer wrote, and when: what others brought along is not counted."""

from pathlib import Path

import pytest
from decks import SHORT
from troubles import blocked

from speakaid.core.deck import Deck
from speakaid.core.edits import with_card
from speakaid.storage import own_words, paths
from speakaid.storage.fingerprints import deck_mark
from speakaid.storage.own_words import OwnWords

LATER = with_card(SHORT, "wish", script="Later.")
NO_TEXT = with_card(SHORT, "wish", script="\ud800")


def marks_file() -> Path:
    (file,) = paths.own_words().iterdir()
    return file


def test_what_was_written_later_counts_more_also_after_a_restart() -> None:
    own = OwnWords(SHORT)
    assert own.wrote_at(SHORT) < 0
    own.note_wrote(SHORT)
    own.note_wrote(LATER)
    for again in (own, OwnWords(SHORT)):
        assert 0 <= again.wrote_at(SHORT) < again.wrote_at(LATER)


def test_words_that_come_again_are_the_last() -> None:
    own = OwnWords(SHORT)
    for deck in (SHORT, LATER, SHORT, SHORT):
        own.note_wrote(deck)
    assert own.wrote_at(SHORT) > own.wrote_at(LATER)
    assert len(marks_file().read_text().splitlines()) == 3


def test_ideas_and_marks_are_no_words() -> None:
    own = OwnWords(SHORT)
    own.note_wrote(SHORT)
    assert own.wrote_at(SHORT.model_copy(update={"ready": True})) >= 0


def test_a_form_that_was_here_is_known() -> None:
    own = OwnWords(SHORT)
    own.note_had(SHORT)
    assert own.had(deck_mark(SHORT))
    assert not own.had(deck_mark(LATER))


def test_no_word_is_in_it() -> None:
    OwnWords(SHORT).note_wrote(SHORT)
    assert "wish" not in marks_file().read_text()


def test_it_lies_outside_the_library() -> None:
    assert not paths.own_words().is_relative_to(paths.library())


def test_what_is_no_text_is_not_noted() -> None:
    own = OwnWords(SHORT)
    own.note_wrote(NO_TEXT)
    own.note_had(NO_TEXT)
    assert not paths.own_words().exists()


def test_where_nothing_can_be_written_it_holds_till_the_end() -> None:
    blocked(paths.own_words())
    own = OwnWords(SHORT)
    own.note_wrote(SHORT)
    assert own.wrote_at(SHORT) >= 0
    assert OwnWords(SHORT).wrote_at(SHORT) < 0


def test_a_file_that_makes_no_sense_says_nothing() -> None:
    OwnWords(SHORT).note_wrote(SHORT)
    marks_file().write_bytes(b"\xff")
    assert OwnWords(SHORT).wrote_at(SHORT) < 0


@pytest.mark.parametrize("often", [1, 3])
def test_a_long_file_is_shortened_and_the_last_stay(
    often: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_words, "MOST", 10 // often)
    own = OwnWords(SHORT)
    decks: list[Deck] = [with_card(SHORT, "wish", script=str(n)) for n in range(12 // often)]
    for deck in decks * often:
        own.note_wrote(deck)
    again = OwnWords(SHORT)
    assert again.wrote_at(decks[-1]) > again.wrote_at(decks[-2]) >= 0
    assert len(marks_file().read_text().splitlines()) <= 10 // often


def test_it_can_be_forgotten() -> None:
    own = OwnWords(SHORT)
    own.note_wrote(SHORT)
    own.forget()
    own.forget()
    assert own.wrote_at(SHORT) < 0
    assert OwnWords(SHORT).wrote_at(SHORT) < 0
