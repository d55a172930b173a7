"""The pictures and the recordings of a talk that is given, read from its file when first needed.

One that is gone, or cannot be read, is None: the words stand there all the same, and the voice says
what nobody's recording can.
"""

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from speakaid.core.errors import SpeakAidError
from speakaid.storage.deck_file import load_deck
from speakaid.ui import picture_reader
from speakaid.ui.ear import Recordings, no_recordings
from speakaid.ui.sound_copies import SoundCopies
from speakaid.ui.stage.page_painter import Pictures

MOST_PICTURES = 32


def pictures_of(path: Path | None) -> Pictures:
    """The pictures of a deck."""

    @lru_cache(maxsize=MOST_PICTURES)
    def picture(name: str) -> QImage | None:
        try:
            content = load_deck(path).read_media(name) if path is not None else b""
        except (SpeakAidError, KeyError):
            return None
        return picture_reader.shown(content)

    return picture


def recordings_of(path: Path | None, owner: QObject) -> Recordings:
    """The recordings of a deck, as files for the sound device; these go with their owner."""
    if path is None:
        return no_recordings

    opened, copies = cache(lambda: load_deck(path)), cache(lambda: SoundCopies(owner))

    @cache
    def recording(name: str) -> Path | None:
        try:
            return copies().of(name, opened().read_media(name))
        except (SpeakAidError, KeyError, OSError):
            return None

    return recording
