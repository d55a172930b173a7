"""What is kept of practising: one file, without a word, that one press deletes."""

from datetime import date
from pathlib import Path

import pytest
from decks import SUPPORT, deck
from troubles import blocked

from speakaid.core.errors import NotKept
from speakaid.core.marks import mark_of
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import Way, hard_words
from speakaid.core.practice.records import Answered, Ended, NoHelp, Practised, Question, Ran
from speakaid.core.talk import Talk
from speakaid.storage import paths, practice_record
from speakaid.storage.practice_record import PracticeRecord

DAY = date(2026, 12, 1)
TALK = Talk(SUPPORT)
(HARD,) = hard_words(TALK)
WORD = Practised("deck", DAY, Way.WORDS, HARD.id, HelpKind.LETTERS, 9.0)
RAN = Ran("deck", DAY, 1, "faces", 61.0, whole=True)
FEELS = Answered("deck", DAY, Question.FEELS, 2)
OTHER = Practised("other", DAY, Way.RECALL, "", None, 3.0)
NO_HELP = NoHelp("deck", DAY, "faces")


@pytest.fixture
def record() -> PracticeRecord:
    return PracticeRecord()


def test_nothing_is_there_before_something_is_kept(record: PracticeRecord) -> None:
    assert not record.is_there
    assert record.of(TALK) == ()
    record.add(())
    assert not record.is_there


def test_what_was_kept_comes_back_in_its_order(record: PracticeRecord) -> None:
    record.add((WORD, OTHER))
    record.add((RAN, FEELS, NO_HELP))
    assert record.of(TALK) == (WORD, RAN, FEELS, NO_HELP)
    assert PracticeRecord().of(Talk(deck("Another", id="other"))) == (OTHER,)


def test_the_end_of_a_sitting_is_known_for_its_talk_and_its_day(record: PracticeRecord) -> None:
    assert not record.has_ended(TALK, DAY)
    record.add((WORD, Ended("other", DAY), Ended("deck", date(2026, 11, 30))))
    assert not record.has_ended(TALK, DAY)
    record.add((Ended("deck", DAY),))
    assert record.has_ended(TALK, DAY)


def test_it_lies_outside_the_library(record: PracticeRecord) -> None:
    record.add((WORD,))
    assert record.is_there
    assert not paths.practice_record_file().is_relative_to(paths.library())


@pytest.mark.parametrize(
    "line", [b'{"deck":"deck"', b'{"deck":"deck","kind":"spell"}', b'"deck":"deck"', b"\xff"]
)
def test_a_line_that_makes_no_sense_is_passed_over(record: PracticeRecord, line: bytes) -> None:
    record.add((WORD,))
    file = paths.practice_record_file()
    file.write_bytes(file.read_bytes() + line + b"\n")
    record.add((RAN,))
    assert record.of(TALK) == (WORD, RAN)


def test_a_line_that_was_cut_off_takes_no_other_along(record: PracticeRecord) -> None:
    record.add((WORD, RAN))
    file = paths.practice_record_file()
    file.write_bytes(file.read_bytes()[:-20])
    record.add((FEELS,))
    record.add((RAN,))
    assert record.of(TALK) == (WORD, FEELS, RAN)


def test_a_file_too_large_to_read_is_left_as_it_is(
    record: PracticeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice_record, "MOST_BYTES", 100)
    file = paths.practice_record_file()
    paths.made(file.parent)
    file.write_bytes(b"x" * 300 + b"\n")
    record.add((WORD,))
    assert file.stat().st_size > 300


def test_one_press_forgets_all(record: PracticeRecord) -> None:
    record.add((WORD,))
    record.delete()
    record.delete()
    assert not record.is_there
    assert record.of(TALK) == ()


def test_what_cannot_be_kept_or_deleted_is_said(record: PracticeRecord, tmp_path: Path) -> None:
    blocked(paths.practice_record_file().parent)
    with pytest.raises(NotKept):
        record.add((WORD,))
    folder = tmp_path / "a folder"
    (folder / "inside").mkdir(parents=True)
    for act in (lambda: PracticeRecord(folder).add((WORD,)), PracticeRecord(folder).delete):
        with pytest.raises(NotKept):
            act()


def test_of_very_many_the_older_half_goes(
    record: PracticeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice_record, "MOST_BYTES", 1_000)
    for run in range(20):
        record.add((Ran("deck", DAY, run, mark_of("faces"), 61.0, whole=True),))
    runs = [one.run for one in record.of(TALK) if isinstance(one, Ran)]
    assert 1 < len(runs) < 20
    assert runs[-1] == 19


def test_the_times_of_run_throughs_are_known_by_talk(record: PracticeRecord) -> None:
    assert practice_record.runs_here() == {}
    runs = [Ran("deck", DAY, run, mark_of("faces"), 60.0 + run, whole=True) for run in range(5)]
    record.add((*runs, WORD, Ran("other", DAY, 1, mark_of("bus"), 9.0, whole=False)))
    for _again in range(2):
        assert practice_record.runs_here() == {
            "deck": {mark_of("faces"): (62.0, 63.0, 64.0)},
            "other": {mark_of("bus"): (9.0,)},
        }
    record.delete()
    assert practice_record.runs_here() == {}
