"""The sitting of practice that was stopped for now, one for each talk: it goes on where it stopped.

It holds marks and times, and no word. One that cannot be read is as none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.core.marks import mark_of
from speakaid.core.practice.items import Way, items_by_mark
from speakaid.core.practice.state import Task
from speakaid.core.talk import Talk
from speakaid.storage import atomic, paths, plain_json, reading
from speakaid.storage.fingerprints import unmistakable

MOST_BYTES = 4 * 1024 * 1024
_NAMED = frozenset(("item", "card"))
"""What is kept under these names is the id of a card or a word."""


@dataclass(frozen=True, slots=True)
class StoppedSitting:
    """What its work was, and the session's own state; `noted` results are in the record already."""

    tasks: tuple[Task, ...]
    state: dict[str, Any]
    noted: int = 0
    way: Way | None = None
    """In which way it was."""


_SITTING: TypeAdapter[StoppedSitting] = TypeAdapter(StoppedSitting)


class SittingFile:
    """Keeps the sitting of one talk."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    @property
    def _path(self) -> Path:
        return paths.sittings() / f"{unmistakable(self._talk.deck.id)}.json"

    def keep(self, sitting: StoppedSitting) -> None:
        """Keep it in the place of another one. Raises NotKept."""
        plain = _with_names(_SITTING.dump_python(sitting, mode="json"), mark_of)
        paths.made(self._path.parent)
        atomic.write(self._path, plain_json.written(plain))

    def load(self) -> StoppedSitting | None:
        """The sitting of this talk that was stopped; None if there is none. Never raises."""
        items = items_by_mark(self._talk)
        try:
            plain = plain_json.parsed(reading.whole(self._path, MOST_BYTES, SpeakAidError))
            named = _with_names(plain, lambda mark: items.get(mark, mark))
            return _SITTING.validate_python(named)
        except (SpeakAidError, ValidationError, ValueError):
            return None

    def clear(self) -> None:
        """It is over. Raises NotKept."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble


def any_kept() -> bool:
    """Whether a sitting of any talk is kept. Never raises."""
    return any(_kept())


def clear_all() -> None:
    """Forget the sittings of all talks. Raises NotKept."""
    for path in _kept():
        try:
            path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble


def _kept() -> list[Path]:
    return sorted(paths.sittings().glob("*.json"))


def _with_names(plain: Any, name: Callable[[str], str]) -> Any:
    """A plain value with other names for cards and words, wherever they stand in it."""
    if isinstance(plain, list):
        return [_with_names(one, name) for one in plain]
    if not isinstance(plain, dict):
        return plain
    return {
        key: name(value) if key in _NAMED and isinstance(value, str) else _with_names(value, name)
        for key, value in plain.items()
    }
