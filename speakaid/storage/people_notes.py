"""Who came, what was promised, which questions were asked: one plain text file for each talk.

Anyone can read it without SpeakAid. It is the speaker's own: nothing but their words and the time,
it is never sent anywhere, and it can be deleted.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, Reason
from speakaid.i18n import N_, _
from speakaid.storage import atomic, paths, reading
from speakaid.storage.library import file_name, modified

MOST_NOTES = 4 * 1024 * 1024


class NoteKind(Enum):
    """What a note is about."""

    PERSON = N_("Person")
    QUESTION = N_("Question")
    FOR_LATER = N_("Still to tell someone")


@dataclass(frozen=True, slots=True)
class Note:
    """One note: words exactly as they were typed."""

    kind: NoteKind
    words: str
    at: datetime


def add_note(deck: Deck, note: Note) -> Path:
    """Write a note below the earlier ones, and say where. Raises NotKept."""
    return replace_note(deck, None, note)


def replace_note(deck: Deck, before: Note | None, note: Note) -> Path:
    """Write a note in the place of its earlier wording, else below the others. Raises NotKept.

    So a note can be kept while it is typed. One whose earlier wording is no longer there, because
    somebody changed the file, is written anew: nothing of theirs is lost.
    """
    path = notes_path(deck)
    text = read_notes(deck) or f"{deck.title}\n"
    earlier = "" if before is None else _written(before)
    if earlier and earlier in text:
        head, tail = text.rsplit(earlier, 1)
        text = head + _written(note) + tail
    else:
        text += _written(note)
    paths.made(path.parent)
    atomic.write(path, text.encode("utf-8", "replace"))
    return path


def read_notes(deck: Deck) -> str:
    """All that was noted at this talk, "" if nothing was. Raises NotKept if it cannot be read."""
    try:
        return _text(notes_path(deck))
    except NotKept as trouble:
        if trouble.reason is Reason.MISSING:
            return ""
        raise


@dataclass(frozen=True, slots=True)
class Written:
    """All that was written down at one talk. `reason`: why it cannot be read, then no words."""

    path: Path
    title: str
    words: str
    reason: Reason | None = None


def has_written() -> bool:
    """Whether anything was written down at any talk. Never raises."""
    return any(True for _file in _files())


def all_written() -> tuple[Written, ...]:
    """What was written down at every talk, the newest first. Never raises."""
    files = sorted(_files(), key=modified, reverse=True)
    return tuple(map(_read_back, files))


def delete_written(path: Path) -> None:
    """Delete what was written down at one talk, for good. Raises NotKept."""
    try:
        path.unlink(missing_ok=True)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble


def notes_path(deck: Deck) -> Path:
    """The file of this talk: found again by the talk's id when its title has changed."""
    ending = f" ({deck.id}).txt"
    folder = paths.people()
    known = folder.iterdir() if folder.is_dir() else ()
    found = (path for path in known if path.name.endswith(ending))
    return next(found, folder / f"{file_name(deck.title)}{ending}")


def _files() -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from paths.people().glob("*.txt")


def _text(path: Path) -> str:
    return reading.whole(path, MOST_NOTES, NotKept).decode("utf-8-sig", "replace")


def _read_back(path: Path) -> Written:
    try:
        title, _line, words = _text(path).partition("\n")
    except NotKept as trouble:
        return Written(path, path.stem, "", trouble.reason)
    return Written(path, title.strip(), words.strip())


def _written(note: Note) -> str:
    return f"\n{note.at:%Y-%m-%d %H:%M}  {_(note.kind.value)}\n{note.words}\n"
