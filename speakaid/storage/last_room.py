"""The room of the last talk: its screens, which of them had the words, who had the other one.

*All as last time* is offered only where the same screens are there again: what was chosen among
others would be a guess.
"""

from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import SpeakAidError
from speakaid.storage import atomic, paths, plain_json, reading

MOST_ROOM = 64 * 1024


@dataclass(frozen=True, slots=True)
class Room:
    """The names of the screens, the chosen one, and whether another program had the other."""

    screens: tuple[str, ...]
    screen: str
    slides: bool = False


def load_room(path: Path | None = None) -> Room | None:
    """The room of the last talk; None for the first. Never raises."""
    try:
        content = reading.whole(path or paths.last_room_file(), MOST_ROOM, SpeakAidError)
        return _room(**plain_json.parsed(content))
    except (SpeakAidError, ValueError, TypeError):
        return None


def save_room(room: Room, path: Path | None = None) -> None:
    """Keep what was chosen. Raises NotKept."""
    place = path or paths.last_room_file()
    plain = {"screens": list(room.screens), "screen": room.screen, "slides": room.slides}
    paths.made(place.parent)
    atomic.write(place, plain_json.written(plain))


def _room(screens: object, screen: object, slides: object) -> Room:
    if not isinstance(screens, list) or not isinstance(screen, str):
        raise TypeError("this is no room")
    return Room(tuple(map(str, screens)), screen, slides is True)
