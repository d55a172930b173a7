"""The talks of the library folder, as Home lists them.

A file that cannot be read is an entry too: a broken one, which offers its last good copy. Nothing
is overwritten and nothing deleted: what goes in the bin goes on the shelf.
"""

import contextlib
import os
import re
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from speakaid.core.authors import SPEAKER, Author
from speakaid.core.deck import Deck
from speakaid.core.errors import ChangedMeanwhile, DeckUnreadable, NotKept, Reason
from speakaid.core.practice.items import own_cards
from speakaid.core.proposals import ideas_in
from speakaid.core.ready import is_ready
from speakaid.core.talk import ANY_PACE, Pace
from speakaid.storage import atomic, deck_file, paths, typists
from speakaid.storage.deck_file import SUFFIX
from speakaid.storage.own_words import OwnWords
from speakaid.storage.stamp import Expected

MOST_IN_NAME = 60
_NO_FILE_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class GoodDeck:
    """A talk that can be opened. `seconds` is how long all of it takes (R15), `day` when it is.

    `has_words`: something in it can be said. `is_ready`: the speaker called it ready, and nothing
    is missing. `ideas`: how many wait for the speaker, who may sit here, as far as it is said:
    none, one, or several (2). While a talk is locked nothing is decided, and none waits.
    """

    path: Path
    id: str
    title: str
    cards: int
    seconds: float
    slot_seconds: float | None
    modified: datetime
    day: date | None = None
    is_ready: bool = False
    is_locked: bool = False
    ideas: int = 0
    has_words: bool = True


@dataclass(frozen=True, slots=True)
class BrokenDeck:
    """A talk that cannot be opened, why, and the last good copy of it."""

    path: Path
    name: str
    reason: Reason
    last_good: Path | None


LibraryEntry = GoodDeck | BrokenDeck


def decks(pace: Pace = ANY_PACE) -> tuple[LibraryEntry, ...]:
    """Every talk of the library, by the names of the files. Never raises."""
    for folder in (paths.library(), paths.last_good()):
        atomic.tidy(folder, time.time())
    return tuple(entry(path, pace) for path in _decks_in(paths.library()))


def shelved(pace: Pace = ANY_PACE) -> tuple[LibraryEntry, ...]:
    """Every talk that was put away, by the names of the files. Never raises."""
    return tuple(entry(path, pace) for path in _decks_in(paths.shelf()))


def has_shelved() -> bool:
    """Whether a talk lies on the shelf; nothing of it is read. Never raises."""
    return bool(_decks_in(paths.shelf()))


def entry(path: Path, pace: Pace = ANY_PACE) -> LibraryEntry:
    """What Home says of one file. Never raises."""
    try:
        return _good(path, deck_file.load_deck(path).deck, pace)
    except DeckUnreadable as trouble:
        return BrokenDeck(path, path.stem, trouble.reason, deck_file.last_good_copy(path))


def add(deck: Deck, media: Mapping[str, bytes] | None = None, by: Author | None = SPEAKER) -> Path:
    """Put a new talk into the library, under a name made of its title. Raises NotKept.

    `by` made it here; None: it comes from elsewhere, or nobody knows who made it.
    """
    folder = paths.made(paths.library())
    path = _added(deck, folder, media)
    if by is not None:
        with contextlib.suppress(NotKept):  # the talk is kept; who types in it is asked
            typists.note_typist(deck, by)
    return path


def _added(deck: Deck, folder: Path, media: Mapping[str, bytes] | None) -> Path:
    OwnWords(deck).note_wrote(deck)
    while True:
        path = free_name(folder, file_name(deck.title or deck.id))
        with contextlib.suppress(ChangedMeanwhile):  # somebody was faster: the next name
            deck_file.save_deck(deck, path, media, Expected(None))
            return path


def restore_last_good(path: Path) -> Path:
    """Put the last good copy in place; the broken file goes on the shelf. Raises NotKept."""
    copy = deck_file.last_good_copy(path)
    if copy is None:
        raise NotKept(Reason.MISSING)
    try:
        content = copy.read_bytes()
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble
    if path.is_file():
        copy_to_shelf(path)
    elif path.exists():
        put_in_bin(path)
    atomic.write(path, content)
    return path


def put_in_bin(path: Path) -> Path:
    """Move a talk to the shelf, and say where it lies now. Raises NotKept."""
    return _moved(path, paths.shelf())


def copy_to_shelf(path: Path) -> None:
    """Put a copy on the shelf of what is about to be replaced. Raises NotKept."""
    target = free_name(paths.made(paths.shelf()), path.stem, path.suffix)
    try:
        shutil.copyfile(path, target)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble


def take_back(shelved: Path) -> Path:
    """Move a talk from the shelf into the library again. Raises NotKept."""
    return _moved(shelved, paths.library())


def file_name(title: str) -> str:
    """A title as the name of a file that every system takes, without its suffix."""
    name = " ".join(_NO_FILE_NAME.sub(" ", title).split())
    name = name.encode("utf-8", "ignore")[:MOST_IN_NAME].decode("utf-8", "ignore").strip(" .")
    return f"_{name}" if not name or _RESERVED.match(name) else name


def free_name(folder: Path, name: str, suffix: str = SUFFIX) -> Path:
    """A file of this name that is not there yet: "name", "name 2", "name 3". Raises NotKept."""
    try:
        taken = {path.name.casefold() for path in folder.iterdir()}
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble
    number, candidate = 1, f"{name}{suffix}"
    # The disk has the last word: some take two spellings of one letter for the same name.
    while candidate.casefold() in taken or os.path.lexists(folder / candidate):
        number += 1
        candidate = f"{name} {number}{suffix}"
    return folder / candidate


def _moved(path: Path, folder: Path) -> Path:
    target = free_name(paths.made(folder), path.stem, path.suffix)
    try:
        shutil.move(path, target)
    except OSError as trouble:
        raise NotKept(atomic.reason_of(trouble)) from trouble
    return target


def _decks_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if _is_deck(path))
    except OSError:
        return []


def _is_deck(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX and not path.name.startswith(".")


def _good(path: Path, deck: Deck, pace: Pace) -> LibraryEntry:
    talk = pace.talk(deck)
    return GoodDeck(
        path=path,
        id=deck.id,
        title=deck.title,
        cards=len(deck.cards),
        seconds=talk.total_seconds,
        slot_seconds=deck.slot_seconds,
        modified=modified(path),
        day=deck.day,
        is_ready=is_ready(deck),
        has_words=bool(own_cards(talk)),
        is_locked=deck.locked,
        ideas=_ideas(deck),
    )


def _ideas(deck: Deck) -> int:
    if deck.locked or typists.only_helpers_type(deck):
        return 0
    return sum(1 for _idea in islice(ideas_in(deck), 2))


def modified(path: Path) -> datetime:
    """When the file was last written; the beginning of time where nobody can say."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(0, UTC)
