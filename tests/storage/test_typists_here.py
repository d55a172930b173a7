"""Who typed where, on this computer: with one, nobody is asked who is typing."""

from pathlib import Path

import pytest
from decks import SHORT, SUPPORT

from speakaid.core.authors import SOMEBODY, SPEAKER, helper
from speakaid.core.errors import NotKept, Reason
from speakaid.storage import library, paths, typists
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.draft_file import DraftFile

ANNA = helper("Anna")
COPY = SUPPORT.model_copy(update={"id": "copy"})


def test_who_typed_last_comes_last() -> None:
    assert typists.typists_of(SHORT) == ()
    for author in (SPEAKER, ANNA, SPEAKER, SPEAKER):
        typists.note_typist(SHORT, author)
    assert typists.typists_of(SHORT) == (ANNA, SPEAKER)
    assert typists.typists_of(COPY) == ()


def test_everybody_who_typed_on_this_computer() -> None:
    assert typists.typists_here() == frozenset()
    typists.note_typist(SHORT, ANNA)
    typists.note_typist(COPY, SPEAKER)
    assert typists.typists_here() == {ANNA, SPEAKER}


def test_a_name_can_be_forgotten_everywhere() -> None:
    for deck in (SHORT, COPY):
        typists.note_typist(deck, ANNA)
    typists.note_typist(SHORT, SPEAKER)
    typists.note_typist(SUPPORT.model_copy(update={"id": "mine"}), SPEAKER)
    typists.forget_typist(ANNA)
    assert typists.typists_of(SHORT) == (SPEAKER,)
    assert typists.typists_here() == {SPEAKER}


def test_the_library_may_be_shared_and_knows_nothing_of_it() -> None:
    library.add(SHORT)
    assert typists.typists_of(SHORT) == (SPEAKER,)
    assert not paths.typists().is_relative_to(paths.library())


def test_a_talk_from_elsewhere_is_nobodys_yet() -> None:
    library.add(SHORT, by=None)
    assert typists.typists_of(SHORT) == ()


def test_a_talk_is_kept_although_its_maker_cannot_be_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotKept(Reason.DISK_FULL)

    monkeypatch.setattr(typists, "note_typist", refuse)
    assert library.add(SHORT).exists()


def test_what_is_no_such_file_is_as_none() -> None:
    typists.note_typist(SHORT, ANNA)
    (file,) = paths.typists().iterdir()
    for broken in (b"", b"[]", b"{" * 50_000, b'{"typists": [{"role": "king"}]}'):
        file.write_bytes(broken)
        assert typists.typists_of(SHORT) == ()
        assert typists.typists_here() == frozenset()
    typists.note_typist(SHORT, SPEAKER)
    assert typists.typists_of(SHORT) == (SPEAKER,)


def test_a_folder_that_cannot_be_looked_into_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "glob", refuse)
    assert typists.typists_here() == frozenset()


def test_a_draft_knows_and_notes_who_types() -> None:
    file = DraftFile(load_deck(library.add(SHORT)))
    file.note_typist(ANNA)
    assert file.typists() == (SPEAKER, ANNA)


def test_an_earlier_version_is_a_talk_of_the_same_people() -> None:
    path = library.add(SHORT)
    file = DraftFile(load_deck(path))
    file.note_typist(ANNA)
    file.keep_step(SHORT.model_copy(update={"title": "Other"}))
    copy = load_deck(file.bring_back(file.versions()[0], "Earlier")).deck
    assert typists.typists_of(copy) == (SPEAKER, ANNA)


def test_a_talk_that_goes_on_beside_another_is_of_the_same_people() -> None:
    path = library.add(SHORT)
    file = DraftFile(load_deck(path))
    save_deck(SHORT.model_copy(update={"id": "another"}), path)
    assert not file.keep_step(SHORT.model_copy(update={"title": "Mine"}))
    assert file.typists() == (SPEAKER,)
    assert typists.typists_of(load_deck(file.path).deck) == (SPEAKER,)
    typists.take_over(COPY, SUPPORT.model_copy(update={"id": "unknown"}))
    assert typists.typists_of(COPY) == ()


def test_nobody_in_particular_can_be_noted() -> None:
    typists.note_typist(SHORT, SOMEBODY)
    assert typists.typists_of(SHORT) == (SOMEBODY,)
