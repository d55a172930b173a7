"""All that was written down at each talk: who came, what was promised, which questions were asked.

It is the speaker's own, on this computer only. It can be read again, saved elsewhere as a file, and
deleted for good.
"""

import contextlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from speakaid.core.errors import NotKept, Reason
from speakaid.storage import atomic, paths, people_met, people_notes
from speakaid.storage.library import modified
from speakaid.storage.people_met import Met

TABLE, TEXT = people_met.SUFFIX, people_notes.SUFFIX
_TALK = re.compile(r" \((?P<id>[A-Za-z0-9_-]+)\)( \d+)?\Z")
"""How the name of a file ends: with the id of its talk."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written down at one talk. `reason`: why a file of it cannot be read."""

    title: str
    files: tuple[Path, ...]
    met: tuple[Met, ...] = ()
    notes: str = ""
    reason: Reason | None = None

    @property
    def words(self) -> str:
        """All of it, for reading: the people first."""
        return "\n\n".join(filter(None, (*map(str, self.met), self.notes)))


def has_written() -> bool:
    """Whether anything was written down at any talk. Never raises."""
    return any(True for _file in _files())


def all_written() -> tuple[Written, ...]:
    """What was written down at every talk, the newest first. Never raises."""
    talks: defaultdict[str, list[Path]] = defaultdict(list)
    for file in sorted(_files(), key=modified, reverse=True):
        found = _TALK.search(file.stem)
        talks[found["id"] if found else file.name].append(file)
    return tuple(_read(sorted(files)) for files in talks.values())


def save_as(written: Written, target: Path) -> None:
    """Write it into a file elsewhere: a table of the people, or all of it as text. Raises NotKept.

    Where the speaker's own notes lie nothing is written over.
    """
    if target.resolve().parent == paths.people().resolve():
        raise NotKept(Reason.NOT_ALLOWED)
    if target.suffix.lower() == TABLE:
        atomic.write(target, people_met.for_spreadsheets(written.met))
    else:
        text = f"{written.title}\n\n{written.words}\n"
        atomic.write(target, text.encode("utf-8-sig", "replace"))


def delete_written(files: tuple[Path, ...]) -> None:
    """Delete what was written down at one talk, for good. Raises NotKept."""
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble


def _files() -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from (file for file in paths.people().iterdir() if file.suffix in (TABLE, TEXT))


def _read(files: list[Path]) -> Written:
    title = _TALK.sub("", files[0].stem)
    met: list[Met] = []
    notes: list[str] = []
    reason = None
    for file in files:
        try:
            if file.suffix == TABLE:
                met += people_met.met_in(file)
            else:
                first, _line, words = people_notes.notes_in(file).partition("\n")
                title = first.strip()
                notes.append(words.strip())
        except NotKept as trouble:
            reason = trouble.reason
    return Written(title, tuple(files), tuple(met), "\n\n".join(notes), reason)
