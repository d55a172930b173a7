"""The room of the last talk is kept; whatever else stands in its file is no room."""

from pathlib import Path

import pytest

from speakaid.core.errors import NotKept
from speakaid.storage.last_room import Room, load_room, save_room

HALL = Room(("eDP-1", "HDMI-1"), "eDP-1", slides=True)


def test_a_room_comes_back_as_it_was() -> None:
    assert load_room() is None
    save_room(HALL)
    assert load_room() == HALL


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"screens": "eDP-1", "screen": "eDP-1", "slides": false}',
        b'{"screens": ["eDP-1"], "screen": 1, "slides": false}',
        b'{"screens": [], "screen": "", "slides": false, "more": 1}',
        b"\xff" * 70_000,
    ],
)
def test_what_is_no_room_is_as_none(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "room.json"
    file.write_bytes(content)
    assert load_room(file) is None


def test_a_room_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "room.json").mkdir()
    with pytest.raises(NotKept):
        save_room(HALL, tmp_path / "room.json")
