"""What is kept of practising, only if the speaker switched it on: one file for all talks.

A line of JSON for each turn, newest last; no sound and no word is in it. Deleting it forgets all.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.core.practice.records import Record
from speakaid.storage import atomic, paths, reading

MOST_BYTES = 32 * 1024 * 1024
"""Several years of practice every day; then the older half goes."""
_ONE: TypeAdapter[Record] = TypeAdapter(Record)
_ALL: TypeAdapter[tuple[Record, ...]] = TypeAdapter(tuple[Record, ...])


class PracticeRecord:
    """The file of this computer."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.practice_record_file()

    @property
    def is_there(self) -> bool:
        """Whether anything is kept."""
        return self._path.is_file()

    def of(self, deck_id: str) -> tuple[Record, ...]:
        """What is kept of this talk, the oldest first. A line that makes no sense is passed over.

        Never raises.
        """
        mark = b'"deck":"%b"' % deck_id.encode()
        lines = [line for line in self._content().splitlines() if mark in line]
        found = _read(lines)
        return tuple(one for one in found if one.deck == deck_id)

    def add(self, records: Iterable[Record]) -> None:
        """Keep these too. Raises NotKept."""
        lines = b"".join(_ONE.dump_json(one, exclude_defaults=False) + b"\n" for one in records)
        if not lines:
            return
        paths.made(self._path.parent)
        try:
            with self._path.open("ab") as file:
                file.write(lines)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble
        self._shorten()

    def delete(self) -> None:
        """Forget all. Raises NotKept."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble

    def _content(self) -> bytes:
        try:
            return reading.whole(self._path, 2 * MOST_BYTES, SpeakAidError)
        except SpeakAidError:
            return b""

    def _shorten(self) -> None:
        with contextlib.suppress(OSError):
            if self._path.stat().st_size > MOST_BYTES:
                lines = self._content().splitlines(keepends=True)
                atomic.write(self._path, b"".join(lines[len(lines) // 2 :]))


def _read(lines: list[bytes]) -> tuple[Record, ...]:
    try:
        return _ALL.validate_json(b"[%b]" % b",".join(lines))
    except ValidationError:
        return tuple(found for line in lines if (found := _read_one(line)) is not None)


def _read_one(line: bytes) -> Record | None:
    try:
        return _ONE.validate_json(line)
    except ValidationError:
        return None
