"""A table for a therapist: turns, run-throughs and answers in words, and no cell is a command."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from decks import SUPPORT, card, deck
from troubles import blocked

from speakaid.core.errors import NotKept
from speakaid.core.marks import mark_of
from speakaid.core.practice.fading import Level
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way, hard_words
from speakaid.core.practice.records import Answered, Practised, Question, Ran, Record
from speakaid.core.talk import Talk
from speakaid.storage.practice_table import TableWords, save_table, table_of

TALK = Talk(SUPPORT)
DAY = date(2026, 12, 1)
(WORD,) = hard_words(TALK)
WORDS = TableWords(
    ways={way: f"the way {way.value}" for way in Way},
    helps={kind: f"help: {kind.value}" for kind in HelpKind},
    levels={level: level.name for level in Level},
    questions={question: f"{question.value}?" for question in Question},
    answer=lambda question, place: f"{question.value} {place}",
    whole="the whole talk",
    part="a part",
    gone="gone",
)


def row_of(record: Record, talk: Talk = TALK) -> list[str]:
    """The only row below the head."""
    _head, row = csv.reader(StringIO(table_of(talk, [record], WORDS), newline=""))
    return row


def turn(
    way: Way, item: str, help_: HelpKind | None = None, level: Level | None = None
) -> Practised:
    return Practised("deck", DAY, way, mark_of(item), help_, 9.4, level)


def test_the_first_row_says_what_the_others_are() -> None:
    assert table_of(TALK, [], WORDS).strip() == (
        "Day,Way of practising,What was practised,Help that was there,Seconds,"
        "Less and less to read: what was shown,Which run-through,Answer"
    )


@pytest.mark.parametrize(
    ("record", "row"),
    [
        (turn(Way.RECALL, "opening"), ["the way recall", "Opening", "", "9", "", "", ""]),
        (
            turn(Way.FADE, "bus", HelpKind.LINE, Level.LETTERS),
            ["the way fade", "The bus story", "help: line", "9", "LETTERS", "", ""],
        ),
        (
            turn(Way.WORDS, WORD.id, HelpKind.SOUND),
            ["the way words", "prosopagnosia", "help: sound", "9", "", "", ""],
        ),
        (
            turn(Way.READ, "holding-1"),
            ["the way read", "I know what I want to say.", "", "9", "", "", ""],
        ),
        (
            turn(Way.RUN_THROUGH, ""),
            ["the way run_through", "the whole talk", "", "9", "", "", ""],
        ),
        (turn(Way.READ, "taken-out"), ["the way read", "gone", "", "9", "", "", ""]),
        (
            Ran("deck", DAY, 3, mark_of("bus"), 61.6, whole=True),
            ["the way run_through", "The bus story", "", "62", "", "the whole talk", ""],
        ),
        (
            Ran("deck", DAY, 4, mark_of("taken-out"), 5.0, whole=False),
            ["the way run_through", "gone", "", "5", "", "a part", ""],
        ),
        (Answered("deck", DAY, Question.FEELS, 2), ["", "feels?", "", "", "", "", "feels 2"]),
    ],
)
def test_each_thing_that_is_kept_is_a_row_in_words(record: Record, row: list[str]) -> None:
    assert row_of(record) == ["2026-12-01", *row]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"])
def test_no_name_of_a_point_becomes_a_command(name: str) -> None:
    talk = Talk(deck("A talk", card("a", "Good morning.", "Opening"), card("b", "Words.", name)))
    what = row_of(turn(Way.READ, "b"), talk)[2]
    assert what == f"'{talk.card('b').name}"


def test_a_spreadsheet_finds_every_letter_in_the_file(tmp_path: Path) -> None:
    talk = Talk(deck("A talk", card("a", "Words.", "Süßes, “صباح” 😀")))
    file = tmp_path / "practice.csv"
    save_table(file, table_of(talk, [turn(Way.READ, "a")], WORDS))
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "Süßes, “صباح” 😀" in file.read_text(encoding="utf-8-sig")


def test_a_table_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    blocked(tmp_path / "folder")
    with pytest.raises(NotKept):
        save_table(tmp_path / "folder" / "practice.csv", "Day\n")
