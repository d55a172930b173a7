"""The pictures of a talk, read when they are first needed; None for one that is gone."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QImage

from speakaid.core.errors import SpeakAidError
from speakaid.storage.deck_file import load_deck
from speakaid.ui import picture_reader
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
