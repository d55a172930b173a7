"""Questions, and what is still to tell someone, as a text that anyone can read."""

from datetime import datetime

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.errors import NotKept
from speakaid.storage.people_notes import (
    MOST_NOTES,
    Note,
    NoteKind,
    add_note,
    notes_path,
    read_notes,
)

AT = datetime(2026, 11, 24, 11, 5)  # noqa: DTZ001 - the time on the speaker's own wall
CHOIR = Note(NoteKind.FOR_LATER, "The choir.\nThat nobody has to audition.", AT)
BUS = Note(NoteKind.QUESTION, "Does the driver know? 🙂", AT)


def test_notes_stand_one_below_the_other() -> None:
    add_note(SUPPORT, CHOIR)
    path = add_note(SUPPORT, BUS)
    assert path.name == "Support from day one (deck).txt"
    assert (
        read_notes(SUPPORT)
        == path.read_text(encoding="utf-8")
        == (
            "Support from day one\n"
            "\n2026-11-24 11:05  Still to tell someone\nThe choir.\nThat nobody has to audition.\n"
            "\n2026-11-24 11:05  Question\nDoes the driver know? 🙂\n"
        )
    )


def test_what_somebody_wrote_into_the_file_stays() -> None:
    path = add_note(SUPPORT, CHOIR)
    path.write_text("Mine now\n", encoding="utf-8")
    add_note(SUPPORT, BUS)
    assert read_notes(SUPPORT).startswith("Mine now\n")
    assert BUS.words in read_notes(SUPPORT)


def test_nothing_noted_is_nothing() -> None:
    assert read_notes(SUPPORT) == ""


def test_a_talk_with_a_new_title_keeps_its_notes() -> None:
    add_note(SUPPORT, CHOIR)
    renamed = SUPPORT.model_copy(update={"title": "Another title"})
    assert "choir" in read_notes(renamed)
    assert add_note(renamed, BUS) == notes_path(SUPPORT)


def test_another_talk_has_other_notes() -> None:
    other = SHORT.model_copy(update={"id": "a-deck"})
    add_note(SUPPORT, CHOIR)
    assert read_notes(other) == ""


def test_notes_that_cannot_be_read_are_not_overwritten() -> None:
    path = add_note(SUPPORT, CHOIR)
    path.write_bytes(b"a" * (MOST_NOTES + 1))
    with pytest.raises(NotKept):
        add_note(SUPPORT, BUS)
    assert path.stat().st_size == MOST_NOTES + 1
