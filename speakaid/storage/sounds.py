"""Recordings that a person chose: looked at by their first bytes, and bounded."""

from pathlib import Path

from speakaid.core.errors import Reason, SourceUnreadable
from speakaid.storage import reading
from speakaid.storage.deck_file import MOST_MEDIA

_BEGINNINGS = (
    (b"RIFF", ".wav"),
    (b"fLaC", ".flac"),
    (b"OggS", ".ogg"),
    (b"ID3", ".mp3"),
    (b"\xff\xfb", ".mp3"),
    (b"\xff\xf3", ".mp3"),
    (b"\xff\xf2", ".mp3"),
)


def sound_of(path: Path) -> tuple[bytes, str]:
    """A recording, and the end that its name should have. Raises SourceUnreadable."""
    content = reading.whole(path, MOST_MEDIA, SourceUnreadable)
    for beginning, suffix in _BEGINNINGS:
        if content.startswith(beginning):
            return content, suffix
    raise SourceUnreadable(Reason.NOT_A_SOUND)
