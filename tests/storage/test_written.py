"""All that was written down: read again, saved elsewhere, deleted."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.errors import NotKept, Reason
from speakaid.storage import paths
from speakaid.storage.people_met import Met, keep_met
from speakaid.storage.people_notes import MOST_NOTES, Note, NoteKind, add_note
from speakaid.storage.written import Written, all_written, delete_written, has_written, save_as

AT = datetime(2026, 11, 24, 11, 5)  # noqa: DTZ001 - the time on the speaker's own wall
BUS = Note(NoteKind.QUESTION, "Does the driver know?", AT)
HELEN = Met("2026-11-24 11:05", "Helen", "From the choir", "=the poem")
OTHER = SHORT.model_copy(update={"id": "a-deck"})


def the_only_one() -> Written:
    (written,) = all_written()
    return written


def test_people_and_notes_of_a_talk_are_read_as_one() -> None:
    table = keep_met(SUPPORT, None, HELEN)
    text = add_note(SUPPORT.model_copy(update={"title": "A new title"}), BUS)
    written = the_only_one()
    assert has_written()
    assert written.title == "A new title"
    assert set(written.files) == {table, text}
    assert written.met == (HELEN,)
    assert written.words == (
        "2026-11-24 11:05  Helen\nHow we know each other: From the choir\n"
        "What I promised: =the poem\n\n2026-11-24 11:05  Question\nDoes the driver know?"
    )


def test_a_talk_with_people_alone_is_called_by_its_file() -> None:
    keep_met(SUPPORT, None, HELEN)
    assert the_only_one().title == "Support from day one"


def test_notes_of_an_earlier_speakaid_are_shown_as_they_are() -> None:
    paths.made(paths.people())
    old = "My talk\n\n2025-01-02 11:05  Person\nAnn, in the red coat."
    (paths.people() / "My talk (deck).txt").write_text(old, encoding="utf-8")
    keep_met(SUPPORT, None, HELEN)
    assert the_only_one().words.endswith("2025-01-02 11:05  Person\nAnn, in the red coat.")


def test_a_file_of_no_talk_is_one_of_its_own() -> None:
    paths.made(paths.people())
    (paths.people() / "mine.txt").write_text("My own\nwords", encoding="utf-8")
    (paths.people() / "mine.csv").write_text("", encoding="utf-8")
    (paths.people() / "mine.odt").write_text("no", encoding="utf-8")
    assert sorted(one.title for one in all_written()) == ["My own", "mine"]


def test_the_newest_comes_first() -> None:
    first, second = add_note(SUPPORT, BUS), keep_met(OTHER, None, HELEN)
    os.utime(first, (1, 1))
    newest, oldest = all_written()
    assert (newest.files, oldest.files) == ((second,), (first,))


def test_what_cannot_be_read_is_listed_with_the_reason() -> None:
    text = add_note(SUPPORT, BUS)
    text.write_bytes(b"a" * (MOST_NOTES + 1))
    keep_met(SUPPORT, None, HELEN)
    written = the_only_one()
    assert written.reason is Reason.TOO_LARGE
    assert written.met == (HELEN,)


def test_a_file_where_the_folder_should_be_holds_nothing() -> None:
    paths.people().parent.mkdir(parents=True)
    paths.people().write_text("a file")
    assert (has_written(), all_written()) == (False, ())


def test_one_deletion_takes_both() -> None:
    keep_met(SUPPORT, None, HELEN)
    add_note(SUPPORT, BUS)
    kept = add_note(OTHER, BUS)
    files = next(one.files for one in all_written() if one.title == SUPPORT.title)
    delete_written(files)
    delete_written(files)
    assert list(paths.people().iterdir()) == [kept]


def test_what_cannot_be_deleted_is_said() -> None:
    folder = paths.made(paths.people()) / "a folder (deck).txt"
    folder.mkdir()
    with pytest.raises(NotKept):
        delete_written((folder,))


def test_the_people_are_saved_as_a_table_without_commands(tmp_path: Path) -> None:
    keep_met(SUPPORT, None, HELEN)
    save_as(the_only_one(), tmp_path / "list.CSV")
    assert "'=the poem" in (tmp_path / "list.CSV").read_text(encoding="utf-8-sig")


def test_all_is_saved_as_text(tmp_path: Path) -> None:
    keep_met(SUPPORT, None, HELEN)
    add_note(SUPPORT, BUS)
    save_as(the_only_one(), tmp_path / "list.txt")
    text = (tmp_path / "list.txt").read_text(encoding="utf-8-sig")
    assert text.startswith("Support from day one\n\n2026-11-24 11:05  Helen\n")
    assert text.endswith("Does the driver know?\n")


def test_the_speakers_own_file_is_never_written_over() -> None:
    path = keep_met(SUPPORT, None, HELEN)
    before = path.read_bytes()
    with pytest.raises(NotKept) as found:
        save_as(the_only_one(), path)
    assert found.value.reason is Reason.NOT_ALLOWED
    assert path.read_bytes() == before
