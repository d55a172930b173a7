"""The pictures and sounds of a talk, each once, also those that left it: undo needs them again.

Where the folder cannot be written they are held in memory until the program ends, so that adding a
picture never depends on it.
"""

import logging
import re
from pathlib import Path

from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.core.marks import bytes_mark
from speakaid.storage import atomic, paths, reading
from speakaid.storage.deck_file import MOST_MEDIA, is_media_name
from speakaid.storage.fingerprints import unmistakable

_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}\Z")
_log = logging.getLogger(__name__)


def media_name(content: bytes, suffix: str) -> str:
    """A name made of the content: the same picture has the same. What is no suffix is left out."""
    lower = suffix.lower()
    return bytes_mark(content) + (lower if _SUFFIX.match(lower) else "")


class MediaStore:
    """Pictures and sounds by name, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, bytes] = {}

    def add(self, content: bytes, suffix: str) -> str:
        """Keep a new picture or sound; its name. Raises NotKept if it is too large for a talk."""
        if len(content) > MOST_MEDIA:
            raise NotKept(Reason.TOO_LARGE)
        name = media_name(content, suffix)
        self.put(name, content)
        return name

    def put(self, name: str, content: bytes) -> None:
        """Keep one under a name that it has already. Never raises."""
        if name not in self._held and self.read(name) == content:
            return
        try:
            paths.made(self._folder)
            atomic.write(self._path(name), content)
            self._held.pop(name, None)
        except NotKept as trouble:
            _log.warning("a picture or sound is held in memory: %s", trouble.reason)
            self._held[name] = content

    def read(self, name: str) -> bytes | None:
        """One of them; None if there is none of this name that can be read."""
        if name in self._held:
            return self._held[name]
        if not is_media_name(name):
            return None
        try:
            return reading.whole(self._path(name), MOST_MEDIA, SpeakAidError)
        except SpeakAidError:
            return None

    def follow(self, folder: Path) -> None:
        """What was kept lies in this folder from now on."""
        self._folder = folder

    def forget_held(self) -> None:
        """Let go of what is held in memory."""
        self._held.clear()

    def _path(self, name: str) -> Path:
        return self._folder / unmistakable(name)
