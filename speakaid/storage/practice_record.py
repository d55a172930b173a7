"""What is kept of practising, only if the speaker switched it on: one file for all talks.

A line of JSON for each turn, newest last; no sound and no word is in it. Deleting it forgets all.
"""

import contextlib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from io import SEEK_END
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from pydantic import TypeAdapter, ValidationError

from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.core.practice.learnt import run_times
from speakaid.core.practice.records import Ended, Record
from speakaid.core.talk import RunTimes, Talk
from speakaid.storage import atomic, paths, reading

MOST_BYTES = 32 * 1024 * 1024
"""Several years of practice every day; then the older half goes."""
_RUN, _END = b'"kind":"run"', b'"kind":"end"'
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

    def of(self, talk: Talk) -> tuple[Record, ...]:
        """What is kept of this talk, the oldest first. A line that makes no sense is passed over.

        Never raises.
        """
        return self._those(talk)

    def has_ended(self, talk: Talk, day: date) -> bool:
        """Whether a sitting at this talk came to its end on this day. Never raises."""
        return Ended(talk.deck.id, day) in self._those(talk, _END)

    def content(self) -> bytes:
        """The file as it is; nothing where there is none."""
        try:
            return reading.whole(self._path, 2 * MOST_BYTES, SpeakAidError)
        except SpeakAidError:
            return b""

    def add(self, records: Iterable[Record]) -> None:
        """Keep these too. Raises NotKept."""
        lines = b"".join(_ONE.dump_json(one, exclude=_nothing(one)) + b"\n" for one in records)
        if not lines:
            return
        paths.made(self._path.parent)
        try:
            with self._path.open("ab+") as file:
                file.write(_apart(file) + lines)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble
        self._shorten()

    def delete(self) -> None:
        """Forget all. Raises NotKept."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble

    def _those(self, talk: Talk, holding: bytes = b"") -> tuple[Record, ...]:
        """The records of a talk in whose lines this stands; to read the others would take time."""
        deck_id = talk.deck.id
        mark = b'"deck":"%b"' % deck_id.encode()
        lines = [one for one in self.content().splitlines() if mark in one and holding in one]
        return tuple(one for one in _read(lines) if one.deck == deck_id)

    def _shorten(self) -> None:
        with contextlib.suppress(OSError):
            if self._path.stat().st_size > MOST_BYTES and (content := self.content()):
                lines = content.splitlines(keepends=True)
                atomic.write(self._path, b"".join(lines[len(lines) // 2 :]))


def _nothing(record: Record) -> set[str]:
    """What a record need not say: the shorter its line, the sooner a year of them is read."""
    return {name for name in ("level", "interval") if getattr(record, name, 0) is None}


def runs_here() -> Mapping[str, RunTimes]:
    """By talk, the seconds of each card, by the mark of its id, in its last run-throughs.

    Never raises.
    """
    path = paths.practice_record_file()
    try:
        stat = path.stat()
    except OSError:
        return {}
    return _runs_in(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=1)
def _runs_in(path: Path, _changed: int, _size: int) -> Mapping[str, RunTimes]:
    """Read anew only when the file is another one."""
    lines = [line for line in PracticeRecord(path).content().splitlines() if _RUN in line]
    by_deck = groupby(sorted(_read(lines), key=lambda one: one.deck), key=lambda one: one.deck)
    return {deck: run_times(records) for deck, records in by_deck}


def _apart(file: BinaryIO) -> bytes:
    """What stands before new lines: where the last one was cut off by a full disk, an end of it."""
    if file.tell() == 0:
        return b""
    file.seek(-1, SEEK_END)
    return b"" if file.read(1) == b"\n" else b"\n"


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
