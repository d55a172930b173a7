"""The pictures of the talk that is open: read once, and new ones put into it."""

from PySide6.QtGui import QImage

from speakaid.core.errors import SpeakAidError
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.draft_file import DraftFile
from speakaid.ui import picture_reader, pictures
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import trouble

MOST_HELD = 32
"""Pictures of a long talk are read anew after so many others."""


class TalkPictures:
    """Pictures by their names in the deck."""

    def __init__(self, file: DraftFile) -> None:
        self._file = file
        self._read: dict[str, QImage | None] = {}

    def image(self, name: str | None) -> QImage | None:
        """A picture; None where there is none that can be read."""
        if name is None:
            return None
        # The stage asks for it at every letter that is typed.
        if name not in self._read:
            if len(self._read) >= MOST_HELD:
                self._read.pop(next(iter(self._read)))
            self._read[name] = image_in(self._file, name)
        return self._read[name]

    def read_anew(self) -> None:
        """The file is another one now."""
        self._read.clear()

    def take(self, source: object, screen: ScreenFrame) -> str | None:
        """Put a picture into the talk, and give its name; or say on the screen why not.

        `source` is the path of a file, or what was pasted or dropped.
        """
        try:
            content, suffix = pictures.from_source(source)
            return self._file.add_media(content, suffix)
        except SpeakAidError as found:
            screen.show_notice(trouble.media(found))
            return None


def image_in(file: DraftFile | DeckFile, name: str) -> QImage | None:
    """A picture of this talk; None where there is none that can be read."""
    try:
        return picture_reader.shown(file.read_media(name))
    except SpeakAidError:
        return None
