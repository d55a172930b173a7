"""A talk that is open and that nobody changes here: what others make of it meanwhile is seen."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.deck import Deck
from speakaid.core.draft import Draft
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile

OTHER = SUPPORT.model_copy(update={"id": "another"})
THEIRS = SHORT.model_copy(update={"title": "Theirs"})


@pytest.fixture
def path() -> Path:
    return library.add(SHORT)


@pytest.fixture
def file(path: Path) -> DraftFile:
    return DraftFile(load_deck(path))


def kept(file: DraftFile, draft: Draft, deck: Deck) -> bool:
    draft.change(deck)
    return file.keep(draft.deck, draft.taken_moves())


def test_nothing_happened(file: DraftFile) -> None:
    assert file.look_again() is None


def test_what_they_wrote_is_seen_once_and_what_was_here_is_an_earlier_version(
    file: DraftFile, path: Path
) -> None:
    save_deck(THEIRS, path)
    assert file.look_again() == THEIRS
    assert file.look_again() is None
    (version,) = file.versions()
    assert file.version_deck(version) == SHORT


def test_it_goes_on_in_the_same_file_and_can_be_undone_after_a_restart(
    file: DraftFile, path: Path
) -> None:
    draft = file.draft()
    save_deck(THEIRS, path)
    theirs = file.look_again()
    assert theirs is not None
    assert kept(file, draft, theirs)
    assert file.path == path
    again = DraftFile(load_deck(path)).draft()
    again.undo()
    assert again.deck == SHORT


def test_the_same_words_written_again_are_no_change(file: DraftFile, path: Path) -> None:
    path.write_bytes(path.read_bytes())
    assert file.look_again() is None
    assert kept(file, file.draft(), THEIRS)
    assert load_deck(path).deck == THEIRS


def test_another_talk_in_its_place_is_not_taken_for_it(file: DraftFile, path: Path) -> None:
    save_deck(OTHER, path)
    assert file.look_again() is None
    assert not kept(file, file.draft(), THEIRS)
    assert load_deck(path).deck == OTHER
    assert load_deck(file.path).deck.title == THEIRS.title


def test_a_file_that_cannot_be_read_is_left_alone(file: DraftFile, path: Path) -> None:
    path.write_bytes(b"cut short")
    assert file.look_again() is None
    assert not kept(file, file.draft(), THEIRS)
    assert path.read_bytes() == b"cut short"


def test_a_talk_that_lies_beside_is_looked_at_no_more(file: DraftFile, path: Path) -> None:
    save_deck(OTHER, path)
    draft = file.draft()
    assert not kept(file, draft, THEIRS)
    assert file.look_again() is None


def test_a_change_made_without_a_draft_is_a_step_of_its_way(file: DraftFile, path: Path) -> None:
    assert file.keep_step(THEIRS)
    assert file.keep_step(THEIRS)
    draft = DraftFile(load_deck(path)).draft()
    draft.undo()
    assert draft.deck == SHORT
    assert not draft.can_undo
