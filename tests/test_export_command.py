"""`speakaid export`: the forms it writes, and what it refuses with one sentence."""

import json
import os
from pathlib import Path
from zipfile import ZipFile

import pytest
from decks import SUPPORT

from speakaid.__main__ import main
from speakaid.storage.deck_file import DECK_ENTRY, load_deck, save_deck
from speakaid.storage.exporters import EXPORTERS
from speakaid.storage.importers import import_file


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "talk.speakaid"
    save_deck(SUPPORT, path)
    return path


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A talk that a later SpeakAid made."""
    path = tmp_path / "newer.speakaid"
    with ZipFile(path, "w") as zipped:
        zipped.writestr(
            DECK_ENTRY, json.dumps({"format": "speakaid-deck", "version": 99, "deck": {}})
        )
    return path


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """The one sentence with which these words are refused."""
    assert main(["export", *map(str, words)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    return said.err.strip()


@pytest.mark.parametrize("suffix", [one.suffix for one in EXPORTERS])
def test_every_form_is_written(
    suffix: str, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"for Sam{suffix}"
    assert main(["export", "-o", str(target), str(deck)]) == 0
    assert capsys.readouterr().out == f"The talk is saved as for Sam{suffix}.\n"
    assert target.stat().st_size > 0


def test_a_word_file_becomes_the_same_talk_again(deck: Path, tmp_path: Path) -> None:
    target = tmp_path / "talk.DOCX"
    assert main(["export", str(deck), "--output", str(target)]) == 0
    again = import_file(target).deck
    assert [card.script for card in again.cards] == [card.script for card in SUPPORT.cards]


def test_a_talk_that_was_exported_before_is_replaced(deck: Path, tmp_path: Path) -> None:
    target = tmp_path / "sent.speakaid"
    for _ in range(2):
        assert main(["export", str(deck), "-o", str(target)]) == 0
    assert load_deck(target).deck == SUPPORT


@pytest.mark.parametrize(
    "words", [(), ("{deck}",), ("{deck}", "-o"), ("-o", "x.md"), ("{deck}", "{deck}", "-o", "x.md")]
)
def test_a_talk_and_a_file_are_asked_for(
    words: tuple[str, ...], deck: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = refused(capsys, *(word.format(deck=deck) for word in words))
    assert said.startswith("Please name one talk and one new file: speakaid export DECK")


@pytest.mark.parametrize("name", ["talk.pdf", "talk", "talk.doc"])
def test_an_unknown_kind_is_named(
    name: str, deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = refused(capsys, deck, "-o", tmp_path / name)
    assert said.startswith(f"SpeakAid cannot write this kind of file, {name}: ")
    assert not (tmp_path / name).exists()


def test_the_talk_itself_is_never_written_over(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = deck.read_bytes()
    other_name = tmp_path / "link.speakaid"
    os.link(deck, other_name)
    for target in (deck, other_name):
        said = refused(capsys, deck, "-o", target)
        assert said == "The talk and the new file cannot be the same file."
    assert deck.read_bytes() == before


def test_a_talk_of_a_newer_speakaid_is_left_as_it_is(
    deck: Path, newer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = newer.read_bytes()
    assert "was made with a newer SpeakAid" in refused(capsys, deck, "-o", newer)
    assert newer.read_bytes() == before
    assert "This talk was made with a newer SpeakAid" in refused(capsys, newer, "-o", "x.md")


def test_what_is_no_talk_is_not_replaced_by_one(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "notes.speakaid"
    other.write_text("My notes.")
    assert "is no talk; it was left as it is" in refused(capsys, deck, "-o", other)
    assert other.read_text() == "My notes."


def test_a_talk_that_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = refused(capsys, tmp_path / "none.speakaid", "-o", tmp_path / "x.md")
    assert said == "none.speakaid: This file is not there any more."


def test_where_nothing_can_be_written_it_is_said(
    deck: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder.md"
    folder.mkdir()
    for target in (folder, tmp_path / "none" / "x.md"):
        assert "This could not be kept just now." in refused(capsys, deck, "-o", target)
