"""Copies of recordings for the system's own player; they go when the talk is left."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from speakaid.storage import paths
from speakaid.storage.sounds import sound_of


def a_folder() -> "TemporaryDirectory[str]":
    """A folder for recordings that goes with what holds it. Raises OSError.

    Not among the system's own: there the recordings would stay after a crash.
    """
    paths.copies().mkdir(parents=True, exist_ok=True)
    # On Windows a player may still hold a file: then it goes when SpeakAid starts again.
    return TemporaryDirectory(dir=paths.copies(), ignore_cleanup_errors=True)


class SoundCopies(QObject):
    """A folder that goes with what it belongs to; at the latest at the end of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = a_folder()
        self._made: dict[str, Path] = {}
        self.destroyed.connect(partial(TemporaryDirectory.cleanup, self._folder))

    def of(self, name: str, content: bytes) -> Path:
        """The copy of a recording. Raises SourceUnreadable if it is none, or OSError.

        A talk may come from anybody: what is given to the system is a sound by its first bytes, and
        is called one, whatever its name in the talk would have the system do with it.
        """
        if name not in self._made:
            raw = Path(self._folder.name) / f"recording-{len(self._made) + 1}"
            raw.write_bytes(content)
            self._made[name] = raw.rename(raw.with_suffix(sound_of(raw)[1]))
        return self._made[name]
