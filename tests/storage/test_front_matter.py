"""The lines about a text that stand above it: none is said, and none is lost."""

from pathlib import Path

import pytest
from said import found, notes, points, scripts

from speakaid.storage.importers import FindingKind, Imported, import_file


def read(folder: Path, text: str) -> Imported:
    path = folder / "my_talk.md"
    path.write_bytes(text.encode())
    return import_file(path)


def under(folder: Path, head: str, end: str = "---") -> Imported:
    """A talk of two cards below these lines."""
    return read(folder, f"---\n{head}\n{end}\n\nHello.\n\nBye.")


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("title: My garden", "My garden"),
        ('title: "My garden"', "My garden"),
        ("Title: My garden\nAuthor: Sam", "My garden"),
        ("title: Sam's", "Sam's"),
        ("title: 'a' and 'b'", "'a' and 'b'"),
        ("title: >\n  My long\n  garden", "My long garden"),
        ("title: |-\n  My garden", "My garden"),
        ("title: My\n  garden", "My garden"),
        ("title:\nauthor: Bob", "my talk"),
        ("a: b", "my talk"),
        ("tags:\n  - a\n  - b\ntitle: My garden", "My garden"),
        ("tags:\n- a\n- b", "my talk"),
        ("# Written at home\na: b", "my talk"),
    ],
)
def test_the_lines_about_a_text_may_name_it(tmp_path: Path, head: str, title: str) -> None:
    imported = under(tmp_path, f"{head}\ndate: 2026-11-24")
    assert (imported.deck.title, scripts(imported)) == (title, ["Hello.", "Bye."])


def test_the_lines_about_a_text_are_a_note_to_the_first_card(tmp_path: Path) -> None:
    imported = under(tmp_path, "author: Sam\ntitle: >\n  My garden\ntags:\n  - a\n# b")
    assert notes(imported) == ["author: Sam\ntags:\n  - a\n# b", ""]
    assert found(imported)[FindingKind.HEAD_IS_NOTE] == 1
    assert found(imported)[FindingKind.TITLE_TAKEN] == 1
    assert FindingKind.PARTS_LEFT_OUT not in found(imported)


def test_they_stand_before_the_notes_of_the_first_card(tmp_path: Path) -> None:
    imported = read(tmp_path, "---\na: b\n---\n# One\n\n> Smile.\n\n# Two")
    assert notes(imported) == ["a: b\n\nSmile.", ""]


def test_a_title_alone_leaves_no_note(tmp_path: Path) -> None:
    imported = under(tmp_path, "title: My garden")
    assert notes(imported) == ["", ""]
    assert FindingKind.HEAD_IS_NOTE not in found(imported)


def test_a_title_that_is_not_the_name_of_the_talk_is_kept(tmp_path: Path) -> None:
    imported = read(tmp_path, "---\ntitle: Draft 3\n---\n# My garden\n\n## One\n\n## Two")
    assert imported.deck.title == "My garden"
    assert notes(imported) == ["title: Draft 3", ""]


def test_they_are_found_in_a_file_from_windows(tmp_path: Path) -> None:
    text = "---\ntitle: My garden\nauthor: Bob\n---\n# One\na\n# Two\nb\n"
    imported = read(tmp_path, text.replace("\n", "\r\n"))
    assert (imported.deck.title, points(imported)) == ("My garden", ["One", "Two"])
    assert notes(imported)[0] == "author: Bob"


def test_dots_may_end_them(tmp_path: Path) -> None:
    assert scripts(under(tmp_path, "a: b", end="...")) == ["Hello.", "Bye."]


def test_what_two_people_say_between_two_rules_is_said(tmp_path: Path) -> None:
    talk = "Sam: I was born in Leeds.\nAnn: And I in York."
    imported = read(tmp_path, f"---\n{talk}\n---\n\nNow to the matter.\n\n# One\n\nBye.")
    said = " ".join(points(imported) + scripts(imported))
    assert all(line in said for line in talk.split("\n"))
    assert notes(imported) == ["", ""]


@pytest.mark.parametrize(
    "text",
    [
        "---\na: b\n\nHello.",
        "---\na: b\nHello.\n---\nBye.",
        "---\n- a\n- b\n---\nBye.",
        "---\n---\nBye.",
        "---\na: b\n---\n\n",
        "...\na: b\n---\nBye.",
        "Hello.\na: b\n---\nBye.",
        "a: b\nc: d\ne: f",
        "---\n\nEnd.",
    ],
)
def test_what_only_looks_like_them_is_part_of_the_text(tmp_path: Path, text: str) -> None:
    imported = read(tmp_path, text)
    assert FindingKind.HEAD_IS_NOTE not in found(imported)
    assert notes(imported) == [""] * len(notes(imported))
