"""Pictures and sounds, each once, also after they left the talk."""

from pathlib import Path

import pytest
from troubles import blocked

from speakaid.core.errors import NotKept, Reason
from speakaid.storage.deck_file import MOST_MEDIA, is_media_name
from speakaid.storage.media_store import MediaStore, media_name

PICTURE, OTHER = b"\x89PNG and so on", b"\x89PNG and another"


@pytest.mark.parametrize(
    ("suffix", "ending"),
    [(".png", ".png"), (".JPG", ".jpg"), ("", ""), ("png", ""), (".p/../x", ""), (".png\n", "")],
)
def test_a_name_is_made_of_the_content(suffix: str, ending: str) -> None:
    name = media_name(PICTURE, suffix)
    assert name[16:] == ending
    assert name[:16] == media_name(PICTURE, "")
    assert name[:16] != media_name(OTHER, "")
    assert is_media_name(name)


def test_what_was_added_comes_back_after_a_restart(tmp_path: Path) -> None:
    name = MediaStore(tmp_path / "media").add(PICTURE, ".png")
    assert MediaStore(tmp_path / "media").read(name) == PICTURE


def test_the_same_picture_is_stored_once(tmp_path: Path) -> None:
    store = MediaStore(tmp_path)
    assert store.add(PICTURE, ".png") == store.add(PICTURE, ".png")
    (stored,) = tmp_path.iterdir()
    before = stored.stat()
    store.add(PICTURE, ".png")
    assert stored.stat().st_ino == before.st_ino


def test_names_that_differ_in_capitals_only_are_two(tmp_path: Path) -> None:
    store = MediaStore(tmp_path)
    store.put("bus.png", PICTURE)
    store.put("Bus.png", OTHER)
    assert (store.read("bus.png"), store.read("Bus.png")) == (PICTURE, OTHER)


def test_another_picture_of_the_same_name_takes_its_place(tmp_path: Path) -> None:
    store = MediaStore(tmp_path)
    store.put("bus.png", PICTURE)
    store.put("bus.png", OTHER)
    assert store.read("bus.png") == OTHER


@pytest.mark.parametrize("name", ["gone.png", "../../settings.json", "", "a/b", "\ud800"])
def test_what_is_not_there_is_none(tmp_path: Path, name: str) -> None:
    assert MediaStore(tmp_path).read(name) is None


def test_what_is_too_large_for_a_talk_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(NotKept) as trouble:
        MediaStore(tmp_path).add(bytes(MOST_MEDIA + 1), ".png")
    assert trouble.value.reason is Reason.TOO_LARGE


def test_where_nothing_can_be_written_it_is_held_until_it_can(tmp_path: Path) -> None:
    blocked(tmp_path / "media")
    store = MediaStore(tmp_path / "media")
    name = store.add(PICTURE, ".png")
    assert store.read(name) == PICTURE
    assert MediaStore(tmp_path / "media").read(name) is None
    (tmp_path / "media").unlink()
    store.put(name, PICTURE)
    store.forget_held()
    assert MediaStore(tmp_path / "media").read(name) == PICTURE


def test_what_is_held_is_let_go_of(tmp_path: Path) -> None:
    blocked(tmp_path / "media")
    store = MediaStore(tmp_path / "media")
    name = store.add(PICTURE, ".png")
    store.forget_held()
    assert store.read(name) is None
