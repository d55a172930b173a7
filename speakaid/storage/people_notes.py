"""Which questions were asked, and what is still to tell someone: one plain text for each talk.

Anyone can read it without SpeakAid. It is the speaker's own: nothing but their words and the time,
it is never sent anywhere, and it can be deleted. Who came stands beside it, in `people_met`.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, Reason
from speakaid.i18n import N_, _
from speakaid.storage import atomic, paths, reading
from speakaid.storage.library import file_name

SUFFIX = ".txt"
MOST_NOTES = 4 * 1024 * 1024


class NoteKind(Enum):
    """What a note is about."""

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
    path = notes_path(deck)
    text = (read_notes(deck) or f"{deck.title}\n") + _written(note)
    paths.made(path.parent)
    atomic.write(path, text.encode("utf-8", "replace"))
    return path


def read_notes(deck: Deck) -> str:
    """All that was noted at this talk, "" if nothing was. Raises NotKept if it cannot be read."""
    try:
        return notes_in(notes_path(deck))
    except NotKept as trouble:
        if trouble.reason is Reason.MISSING:
            return ""
        raise


def notes_in(path: Path) -> str:
    """All that stands in a file of notes. Raises NotKept if it cannot be read."""
    return reading.whole(path, MOST_NOTES, NotKept).decode("utf-8-sig", "replace")


def notes_path(deck: Deck) -> Path:
    """The file of this talk: found again by the talk's id when its title has changed."""
    ending = f" ({deck.id}){SUFFIX}"
    folder = paths.people()
    known = folder.iterdir() if folder.is_dir() else ()
    found = (path for path in known if path.name.endswith(ending))
    return next(found, folder / f"{file_name(deck.title)}{ending}")


def _written(note: Note) -> str:
    return f"\n{note.at:%Y-%m-%d %H:%M}  {_(note.kind.value)}\n{note.words}\n"
