"""The sitting of practice that was stopped for now, so that it goes on where it stopped.

It holds ids and times, and no word. One that cannot be read is as none.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.core.practice.state import Task
from speakaid.storage import atomic, paths, reading

MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoppedSitting:
    """Of which talk, what its work was, and the session's own state."""

    deck: str
    tasks: tuple[Task, ...]
    state: dict[str, Any]


_SITTING: TypeAdapter[StoppedSitting] = TypeAdapter(StoppedSitting)


class SittingFile:
    """Keeps one sitting, that of the moment."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.sitting_file()

    def keep(self, sitting: StoppedSitting) -> None:
        """Keep it in the place of another one. Raises NotKept."""
        paths.made(self._path.parent)
        atomic.write(self._path, _SITTING.dump_json(sitting))

    def of(self, deck_id: str) -> StoppedSitting | None:
        """The sitting of this talk that was stopped; None if there is none. Never raises."""
        try:
            content = reading.whole(self._path, MOST_BYTES, SpeakAidError)
            found = _SITTING.validate_json(content)
        except (SpeakAidError, ValidationError):
            return None
        return found if found.deck == deck_id else None

    def clear(self) -> None:
        """It is over. Raises NotKept."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble
