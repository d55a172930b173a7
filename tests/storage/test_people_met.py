"""Who came, as a table that any spreadsheet opens, and that nobody's hand can break."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from decks import SHORT, SUPPORT
from hypothesis import given
from hypothesis import strategies as st

from speakaid.core.errors import NotKept, Reason
from speakaid.storage import paths
from speakaid.storage.people_met import (
    MOST_TABLE,
    Met,
    for_spreadsheets,
    keep_met,
    met_in,
    take_off,
)

WHEN = "2026-11-24 11:05"
HELEN = Met(WHEN, "Helen", "From the choir", "To send her the poem.\nBefore Friday.")
JIM = Met(WHEN, "Jim", "The bus; and the garden", "")


def rows_of(path: Path) -> list[list[str]]:
    """What a spreadsheet finds."""
    return list(csv.reader(StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_everybody_stands_below_the_other_in_a_table_with_a_head() -> None:
    keep_met(SUPPORT, None, HELEN)
    path = keep_met(SUPPORT, None, JIM)
    assert path.name == "Support from day one (deck).csv"
    assert rows_of(path) == [
        ["When", "Who", "How we know each other", "What I promised"],
        [WHEN, "Helen", "From the choir", "To send her the poem.\nBefore Friday."],
        [WHEN, "Jim", "The bus; and the garden", ""],
    ]
    assert met_in(path) == (HELEN, JIM)


def test_words_are_kept_while_they_are_typed() -> None:
    begun = Met(WHEN, "Hel")
    keep_met(SUPPORT, None, begun)
    keep_met(SUPPORT, None, JIM)
    path = keep_met(SUPPORT, begun, HELEN)
    assert met_in(path) == (HELEN, JIM)


def test_what_somebody_changed_is_left_and_the_rest_written_anew() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    path.write_text("When,Who\n24 November,Helena\n", encoding="utf-8")
    keep_met(SUPPORT, HELEN, JIM)
    assert met_in(path) == (Met("24 November", "Helena"), JIM)


def test_one_who_was_not_there_is_taken_off() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    keep_met(SUPPORT, None, JIM)
    take_off(SUPPORT, HELEN)
    take_off(SUPPORT, HELEN)
    assert met_in(path) == (JIM,)


def test_a_spreadsheet_of_another_country_may_have_written_it() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    path.write_bytes(b'When;Who;How;What\r\n24.11.;Helen;"the choir; and ""us"", again";a\r\n')
    keep_met(SUPPORT, None, JIM)
    assert met_in(path) == (Met("24.11.", "Helen", 'the choir; and "us", again', "a"), JIM)
    assert path.read_text(encoding="utf-8-sig").startswith("When;Who;")


def test_rows_of_any_length_lose_nothing() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    path.write_text(f"{WHEN},Ann\n\n{WHEN},Ben,bus,poem,more,still more\n", encoding="utf-8")
    ann, ben = met_in(path)
    assert ann == Met(WHEN, "Ann")
    assert ben == Met(WHEN, "Ben", "bus", "poem\nmore\nstill more")
    keep_met(SUPPORT, None, JIM)
    assert rows_of(path)[1] == [WHEN, "Ben", "bus", "poem", "more", "still more"]


@pytest.mark.parametrize(
    "content", [b"\xff\xfeW\x00h\x00o\x00", b"Who\nM\xfcller\n", b"a" * (MOST_TABLE + 1)]
)
def test_a_table_that_cannot_be_read_is_left_as_it_is(content: bytes) -> None:
    path = keep_met(SUPPORT, None, HELEN)
    path.write_bytes(content)
    with pytest.raises(NotKept):
        met_in(path)
    second = keep_met(SUPPORT, HELEN, JIM)
    assert second.name == "Support from day one (deck) 2.csv"
    assert keep_met(SUPPORT, JIM, HELEN) == second
    assert met_in(second) == (HELEN,)
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"\x00\x00", b'"', b'a,"b\n' * 9, b",,,,;;;\r\r\n\n"])
def test_what_is_broken_stands_in_nobodys_way(content: bytes) -> None:
    path = keep_met(SUPPORT, None, HELEN)
    path.write_bytes(content)
    assert keep_met(SUPPORT, None, JIM) == path
    assert met_in(path)[-1] == JIM


def test_a_table_that_would_be_too_large_to_read_is_not_written() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    with pytest.raises(NotKept) as found:
        keep_met(SUPPORT, HELEN, Met(WHEN, "Helen", "", "a" * MOST_TABLE))
    assert found.value.reason is Reason.TOO_LARGE
    assert met_in(path) == (HELEN,)


def test_a_very_long_promise_is_read_again() -> None:
    long = Met(WHEN, "Helen", "", "poem " * 100_000)
    assert met_in(keep_met(SUPPORT, None, long)) == (long,)


def test_half_a_letter_from_a_broken_clipboard_is_kept_as_a_sign() -> None:
    half = Met(WHEN, "Helen \ud83d")
    path = keep_met(SUPPORT, None, half)
    keep_met(SUPPORT, half, HELEN)
    assert met_in(path) == (HELEN,)


def test_a_talk_with_a_new_title_keeps_its_table_and_another_talk_has_another() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    assert keep_met(SUPPORT.model_copy(update={"title": "New"}), None, JIM) == path
    assert keep_met(SHORT.model_copy(update={"id": "a-deck"}), None, JIM) != path


def test_where_no_folder_can_be_nothing_is_kept_and_it_is_said() -> None:
    paths.people().parent.mkdir(parents=True)
    paths.people().write_text("a file")
    with pytest.raises(NotKept):
        keep_met(SUPPORT, None, HELEN)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(st.lists(st.builds(Met, st.just(WHEN), WORDS, WORDS, WORDS), max_size=5))
def test_words_in_are_words_out(people: list[Met]) -> None:
    deck = SUPPORT.model_copy(update={"id": "same"})
    for file in paths.people().glob("*"):
        file.unlink()
    for one in people:
        assert met_in(keep_met(deck, None, one))[-1] == one


def test_for_reading_what_is_empty_is_not_there() -> None:
    assert str(JIM) == f"{WHEN}  Jim\nHow we know each other: The bus; and the garden"
    assert str(HELEN).endswith("What I promised: To send her the poem.\nBefore Friday.")
    assert str(Met("")) == ""


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"])
def test_a_spreadsheet_takes_no_word_for_a_command(cell: str) -> None:
    table = for_spreadsheets([Met(WHEN, cell, "Mother-in-law", cell)]).decode("utf-8-sig")
    row = list(csv.reader(StringIO(table, newline="")))[1]
    assert row == [WHEN, f"'{cell}", "Mother-in-law", f"'{cell}"]
