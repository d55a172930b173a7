"""Who came and what was promised, as a text that anyone can read."""

import os
from datetime import datetime

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.errors import NotKept, Reason
from speakaid.storage import paths
from speakaid.storage.people_notes import (
    MOST_NOTES,
    Note,
    NoteKind,
    add_note,
    all_written,
    delete_written,
    has_written,
    notes_path,
    read_notes,
    replace_note,
)

AT = datetime(2026, 11, 24, 11, 5)  # noqa: DTZ001 - the time on the speaker's own wall
ANNA = Note(NoteKind.PERSON, "Anna, in the red coat.\nI promised her the leaflet.", AT)
BUS = Note(NoteKind.QUESTION, "Does the driver know? 🙂", AT)


def test_notes_stand_one_below_the_other() -> None:
    add_note(SUPPORT, ANNA)
    path = add_note(SUPPORT, BUS)
    assert path.name == "Support from day one (deck).txt"
    assert (
        read_notes(SUPPORT)
        == path.read_text(encoding="utf-8")
        == (
            "Support from day one\n"
            "\n2026-11-24 11:05  Person\nAnna, in the red coat.\nI promised her the leaflet.\n"
            "\n2026-11-24 11:05  Question\nDoes the driver know? 🙂\n"
        )
    )


def test_a_note_is_kept_while_it_is_typed() -> None:
    add_note(SUPPORT, BUS)
    begun = Note(NoteKind.PERSON, "Anna", AT)
    replace_note(SUPPORT, None, begun)
    replace_note(SUPPORT, begun, ANNA)
    text = read_notes(SUPPORT)
    assert text.count("Anna") == 1
    assert "leaflet" in text
    assert BUS.words in text


def test_a_note_that_somebody_changed_is_left_and_written_anew() -> None:
    path = add_note(SUPPORT, ANNA)
    path.write_text("Mine now\n", encoding="utf-8")
    replace_note(SUPPORT, ANNA, BUS)
    assert read_notes(SUPPORT).startswith("Mine now\n")
    assert BUS.words in read_notes(SUPPORT)


def test_nothing_noted_is_nothing() -> None:
    assert read_notes(SUPPORT) == ""


def test_a_talk_with_a_new_title_keeps_its_notes() -> None:
    add_note(SUPPORT, ANNA)
    renamed = SUPPORT.model_copy(update={"title": "Another title"})
    assert "Anna" in read_notes(renamed)
    assert add_note(renamed, BUS) == notes_path(SUPPORT)


def test_another_talk_has_other_notes() -> None:
    other = SHORT.model_copy(update={"id": "a-deck"})
    add_note(SUPPORT, ANNA)
    assert read_notes(other) == ""


def test_notes_can_be_deleted() -> None:
    path = add_note(SUPPORT, ANNA)
    delete_written(path)
    delete_written(path)
    assert not path.exists()
    assert (has_written(), all_written()) == (False, ())


def test_all_that_was_written_down_is_read_again() -> None:
    other = SHORT.model_copy(update={"id": "a-deck"})
    first, second = add_note(SUPPORT, ANNA), add_note(other, BUS)
    os.utime(first, (1, 1))
    newest, oldest = all_written()
    assert has_written()
    assert (newest.path, newest.title, newest.reason) == (second, other.title, None)
    assert newest.words.endswith(BUS.words)
    assert ANNA.words in oldest.words


def test_what_cannot_be_read_is_listed_with_the_reason() -> None:
    path = add_note(SUPPORT, ANNA)
    path.write_bytes(b"a" * (MOST_NOTES + 1))
    (written,) = all_written()
    assert (written.path, written.title) == (path, path.stem)
    assert (written.words, written.reason) == ("", Reason.TOO_LARGE)


def test_a_file_where_the_folder_should_be_holds_nothing() -> None:
    paths.people().parent.mkdir(parents=True)
    paths.people().write_text("a file")
    assert (has_written(), all_written()) == (False, ())


def test_notes_that_cannot_be_read_are_not_overwritten() -> None:
    path = add_note(SUPPORT, ANNA)
    path.write_bytes(b"a" * (MOST_NOTES + 1))
    with pytest.raises(NotKept):
        add_note(SUPPORT, BUS)
    assert path.stat().st_size == MOST_NOTES + 1


def test_a_note_that_cannot_be_deleted_is_said() -> None:
    paths.made(paths.people())
    notes_path(SUPPORT).mkdir()
    with pytest.raises(NotKept):
        delete_written(notes_path(SUPPORT))
