"""A talk that is open while somebody else changes its file: what they wrote stays, and so do we."""

from collections.abc import Callable, Mapping
from pathlib import Path

import hostile
import pytest
from decks import SHORT, SUPPORT

from speakaid.core.deck import Card, Deck
from speakaid.core.errors import NotKept
from speakaid.storage import library, open_deck, paths
from speakaid.storage.deck_file import DeckFile, encoded, load_deck, save_deck
from speakaid.storage.open_deck import OpenDeck

PICTURE = b"\x89PNG and so on"
DECK = SHORT.model_copy(update={"cards": (Card(id="bus", picture="bus.png"), *SHORT.cards)})
CHANGED = DECK.model_copy(update={"slot_seconds": 300.0})
AGAIN = DECK.model_copy(update={"slot_seconds": 600.0})

NEWER = hostile.deck_zip(hostile.plain({"what": "nobody knows yet"}, version=2))
MEANWHILE: dict[str, Callable[[Path], object]] = {
    "a helper changed it": lambda path: save_deck(SUPPORT, path),
    "a newer SpeakAid wrote it": lambda path: path.write_bytes(NEWER),
    "it was damaged": lambda path: path.write_bytes(path.read_bytes()[:99]),
    "a text took its place": lambda path: path.write_bytes(b"My only copy."),
    "it was removed": lambda path: path.unlink(),
}


@pytest.fixture
def path() -> Path:
    return library.add(DECK, {"bus.png": PICTURE})


def said_in(path: Path) -> Deck:
    """What a talk says, whatever its id."""
    return load_deck(path).deck.model_copy(update={"id": DECK.id})


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def test_a_change_is_written_into_the_file(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    assert opened.keep(CHANGED)
    assert opened.keep(AGAIN)
    assert opened.path == path
    assert load_deck(path).deck == AGAIN
    assert len(library.decks()) == 1


@pytest.mark.parametrize("change", MEANWHILE.values(), ids=MEANWHILE)
def test_what_others_wrote_stays(tmp_path: Path, change: Callable[[Path], object]) -> None:
    path = tmp_path / "stick.speakaid"
    save_deck(DECK, path)
    opened = OpenDeck(load_deck(path))
    change(path)
    theirs = content(path)
    assert not opened.keep(CHANGED)
    assert content(path) == theirs
    assert opened.path.parent == paths.library()
    assert said_in(opened.path) == CHANGED


def test_the_talk_goes_on_in_its_new_file_with_its_pictures(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    path.write_bytes(NEWER)
    assert not opened.keep(CHANGED)
    assert opened.path != path
    assert opened.keep(AGAIN)
    assert said_in(opened.path) == AGAIN
    assert load_deck(opened.path).read_media("bus.png") == PICTURE
    assert path.read_bytes() == NEWER


def test_beside_it_has_an_id_of_its_own_and_keeps_that(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    save_deck(SUPPORT, path)
    opened.keep(CHANGED)
    beside = load_deck(opened.path).deck.id
    assert beside != DECK.id
    assert opened.keep(AGAIN)
    assert load_deck(opened.path).deck.id == beside
    save_deck(SUPPORT.model_copy(update={"id": beside}), opened.path)
    assert opened.look_again() is not None
    assert opened.keep(AGAIN)
    save_deck(SUPPORT, opened.path)
    assert not opened.keep(CHANGED)
    assert load_deck(opened.path).deck.id not in (beside, DECK.id)


def test_a_file_that_was_written_anew_with_the_same_words_is_no_other(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    save_deck(DECK, path)
    assert opened.keep(CHANGED)


def test_a_file_that_nobody_touched_is_not_read_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = OpenDeck(load_deck(path))

    def read_again(_: Path) -> DeckFile:
        raise AssertionError("the file was read again")

    with monkeypatch.context() as watched:
        watched.setattr(open_deck, "load_deck", read_again)
        assert opened.keep(CHANGED)
        assert opened.keep(AGAIN)
    assert load_deck(path).deck == AGAIN


def test_what_others_wrote_between_two_changes_stays_too(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    assert opened.keep(CHANGED)
    save_deck(SUPPORT, path)
    assert not opened.keep(AGAIN)
    assert load_deck(path).deck == SUPPORT


def test_what_others_write_while_we_write_stays_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = OpenDeck(load_deck(path))

    def slow(deck: Deck, media: Mapping[str, bytes]) -> bytes:
        if deck == CHANGED:
            save_deck(SUPPORT, path)
        return encoded(deck, media)

    monkeypatch.setattr("speakaid.storage.deck_file.encoded", slow)
    assert not opened.keep(CHANGED)
    assert load_deck(path).deck == SUPPORT
    assert said_in(opened.path) == CHANGED


def test_a_picture_that_the_file_has_not_yet_comes_along(path: Path) -> None:
    opened = OpenDeck(load_deck(path))
    new = CHANGED.model_copy(update={"cards": (*DECK.cards, Card(id="sea", picture="sea.png"))})
    assert opened.keep(new, {"sea.png": PICTURE})
    path.write_bytes(NEWER)
    assert not opened.keep(new.model_copy(update={"title": "!"}), {"sea.png": PICTURE})
    assert load_deck(opened.path).read_media("sea.png") == PICTURE


def test_what_cannot_be_kept_beside_is_said_and_tried_again(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = OpenDeck(load_deck(path))
    path.write_bytes(NEWER)
    (tmp_path / "blocked").write_text("a file stands where the folder should be")
    with monkeypatch.context() as full:
        full.setenv(paths.HOME_VARIABLE, str(tmp_path / "blocked"))
        with pytest.raises(NotKept):
            opened.keep(CHANGED)
    assert opened.path == path
    assert not opened.keep(CHANGED)
