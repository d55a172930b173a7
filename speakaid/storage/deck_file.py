"""One talk as one `.speakaid` file: a zip with `deck.json` and what lies in `media/`.

A file is written whole or not at all, and every version that was written has a last good copy in
the library's hidden folder, never beside the speaker's own file on a stick. Reading trusts nothing:
whatever is wrong is a DeckUnreadable, and nothing on the disk is touched. `docs/deck-format.md`
tells what is inside.
"""

import contextlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from speakaid.core.deck import Deck
from speakaid.core.errors import (
    DeckDamaged,
    DeckTooNew,
    DeckUnreadable,
    NotKept,
    Reason,
)
from speakaid.core.limits import suggested_cards, suggested_people, within_limits
from speakaid.storage import archive, atomic, paths, plain_json, reading
from speakaid.storage.archive import Archive, ArchiveBroken
from speakaid.storage.fingerprints import place_mark
from speakaid.storage.migrations import VERSION, upgraded
from speakaid.storage.schema import DeckJson
from speakaid.storage.stamp import Expected, Stamp, stamp_at

SUFFIX = ".speakaid"
FORMAT: Final = "speakaid-deck"
DECK_ENTRY = "deck.json"
MEDIA_FOLDER = "media/"
MOST_FILE = 512 * 1024 * 1024
MOST_WRITTEN = MOST_FILE - 32 * 1024 * 1024
"""All that is put into one file: less than is read again, whatever a zip file adds."""
MOST_DECK = 8 * 1024 * 1024
MOST_MEDIA = 32 * 1024 * 1024

_MEDIA_NAME = re.compile(r"(?!\.)[A-Za-z0-9._-]{1,100}\Z")
_CLIMBS = re.compile(r"^/|\\|:|(^|/)\.\.(/|$)")
_FIELDS = {"format", "version", "deck"}
_NO_DECK = (Reason.EMPTY, Reason.NOT_A_DECK, Reason.LOCKED_BY_PASSWORD)


@dataclass(frozen=True, slots=True)
class DeckFile:
    """A talk that was read, the names of its pictures and sounds, and the stamp of its file."""

    path: Path
    deck: Deck
    media: tuple[str, ...] = ()
    stamp: Stamp | None = field(default=None, compare=False)

    def read_media(self, name: str) -> bytes:
        """One picture or sound. Raises DeckUnreadable."""
        with _opened(self.path) as found:
            if name not in self.media or not found.has(MEDIA_FOLDER + name):
                raise DeckDamaged(Reason.MISSING)
            return found.read(MEDIA_FOLDER + name, MOST_MEDIA)

    def named_media(self) -> dict[str, bytes]:
        """The pictures and sounds that the deck names, as far as they can be read. Never raises."""
        return _media_in(self.path, media_names(self.deck))


def media_names(deck: Deck) -> set[str]:
    """The pictures and sounds that the deck names, as far as files in `media/` can be called so."""
    cards = (*deck.cards, *suggested_cards(deck))
    named = [card.picture for card in cards]
    for word in (word for card in cards for word in card.tricky_words):
        named += [word.picture, word.recording]
    named += [person.photo for person in (*deck.people, *suggested_people(deck))]
    return {name for name in named if name and is_media_name(name)}


def is_media_name(name: str) -> bool:
    """Whether a file in `media/` can be called so."""
    return _MEDIA_NAME.match(name) is not None


def load_deck(path: Path) -> DeckFile:
    """The talk in the file. Raises DeckUnreadable."""
    stamp = stamp_at(path)  # before it is read: a later change is then never taken for this one
    with _opened(path) as found:
        names = [entry.filename for entry in found.entries]
        if any(_CLIMBS.search(name) for name in names):
            raise DeckDamaged(Reason.DAMAGED)
        if DECK_ENTRY not in names:
            raise DeckUnreadable(Reason.NOT_A_DECK)
        deck = _deck_of(found.read(DECK_ENTRY, MOST_DECK))
    return DeckFile(path, deck, tuple(name for name in map(_media_name, names) if name), stamp)


Spare = Callable[[set[str]], dict[str, bytes]]
"""What else has pictures and sounds: gives of these names what it has."""


def no_spare(_names: set[str]) -> dict[str, bytes]:
    """Nothing else has any."""
    return {}


def save_deck(
    deck: Deck,
    path: Path,
    media: Mapping[str, bytes] | None = None,
    expected: Expected | None = None,
    spare: Spare = no_spare,
) -> Stamp:
    """Write the talk. Raises NotKept, and then the old file still stands.

    `media` are pictures and sounds to put in; those that the deck names and the present file
    holds stay in it, or come from `spare` where it has them. Where another file lies there than
    the `expected` one it raises ChangedMeanwhile.
    """
    brought = dict(media or {})
    found = kept_media(deck, path, brought, spare) | brought
    if media_names(deck) - found.keys():
        _check_is_nowhere(path)
    content = encoded(deck, found)
    stamp = atomic.write(path, content, expected=expected)
    # The talk is safe by now; a full disk may not turn that into bad news.
    with contextlib.suppress(NotKept):
        paths.made(paths.last_good())
        atomic.write(_copy_of(path), content)
    return stamp


def last_good_copy(path: Path) -> Path | None:
    """Where the last good copy of a talk lies, if there is one that can be read."""
    copy = _copy_of(path)
    try:
        return load_deck(copy).path
    except DeckUnreadable:
        return None


def kept_media(
    deck: Deck, path: Path, brought: Iterable[str] = (), spare: Spare = no_spare
) -> dict[str, bytes]:
    """What the deck names: from its file; else whole from elsewhere; else what is left of it.

    What is `brought` is not looked for. So a picture that is damaged takes no other with it, and
    the copy never becomes poorer. Never raises.
    """
    names = media_names(deck).difference(brought)
    kept = _media_in(path, names) if names else {}
    ways = (lambda missing: copied_media(deck, path, missing), spare, partial(_salvaged, path))
    for take in ways:
        if missing := names - kept.keys():
            kept |= take(missing)
    return kept


def copied_media(deck: Deck, path: Path, names: Iterable[str]) -> dict[str, bytes]:
    """What the last good copy has of these, if it is one of this talk. Never raises."""
    with contextlib.suppress(DeckUnreadable):  # another talk may have lain here
        copy = load_deck(_copy_of(path))
        return _media_in(copy.path, names) if copy.deck.id == deck.id else {}
    return {}


def encoded(deck: Deck, media: Mapping[str, bytes]) -> bytes:
    """The bytes of the file: the same for the same talk. Raises NotKept."""
    if bad := [name for name in media if not is_media_name(name)]:
        raise ValueError(f"{len(bad)} names of media are no plain file names")
    if not within_limits(deck):
        raise NotKept(Reason.TOO_LARGE)
    words = _encoded_deck(deck)
    sizes = [len(content) for content in media.values()]
    if len(words) > MOST_DECK or max(sizes, default=0) > MOST_MEDIA:
        raise NotKept(Reason.TOO_LARGE)
    if len(words) + sum(sizes) > MOST_WRITTEN or len(sizes) >= archive.MOST_ENTRIES:
        raise NotKept(Reason.TOO_LARGE)
    target = BytesIO()
    with ZipFile(target, "w") as zipped:
        zipped.writestr(_entry(DECK_ENTRY, ZIP_DEFLATED), words)
        for name, content in sorted(media.items()):
            zipped.writestr(_entry(MEDIA_FOLDER + name, ZIP_STORED), content)
    return target.getvalue()


def plain_deck(deck: Deck) -> dict[str, Any]:
    """The talk as it stands in `deck.json`."""
    return {"format": FORMAT, "version": VERSION, "deck": deck.model_dump(mode="json")}


def deck_of_plain(plain: dict[str, Any]) -> Deck:
    """The talk that stands in a `deck.json`. Raises DeckUnreadable."""
    version = plain.get("version")
    if plain.get("format") != FORMAT:
        raise DeckUnreadable(Reason.NOT_A_DECK)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise DeckDamaged(Reason.DAMAGED)
    if version > VERSION:
        raise DeckTooNew(Reason.TOO_NEW)
    # What this version does not know would be gone at the next saving.
    if plain.keys() != _FIELDS:
        raise DeckDamaged(Reason.DAMAGED)
    try:
        deck = plain_json.written(upgraded(plain["deck"], version))
        return Deck.model_validate_json(deck, strict=True)
    except (ValueError, KeyError):
        # `from None`: what pydantic says quotes the words of the deck.
        raise DeckDamaged(Reason.DAMAGED) from None


def _deck_of(content: bytes) -> Deck:
    try:
        plain = plain_json.parsed(content)
    except ValueError:
        raise DeckDamaged(Reason.DAMAGED) from None
    return deck_of_plain(plain)


def _encoded_deck(deck: Deck) -> bytes:
    # In one go: made piece by piece it would hold up whoever is typing.
    plain = DeckJson.model_construct(format=FORMAT, version=VERSION, deck=deck)
    try:
        return plain.model_dump_json(indent=1).encode()
    except ValueError:
        raise NotKept(Reason.NOT_WRITTEN) from None


@contextlib.contextmanager
def _opened(path: Path, at_most: int = MOST_FILE) -> Iterator[Archive]:
    try:
        with reading.opened(path, at_most, DeckUnreadable) as file, archive.opened(file) as found:
            yield found
    except ArchiveBroken as broken:
        kind = DeckUnreadable if broken.reason in _NO_DECK else DeckDamaged
        raise kind(broken.reason) from None


def _media_name(entry: str) -> str | None:
    name = entry.removeprefix(MEDIA_FOLDER)
    return name if name != entry and is_media_name(name) else None


def _media_in(path: Path, names: Iterable[str]) -> dict[str, bytes]:
    """What can be read of these, each by itself. Never raises."""
    with contextlib.suppress(DeckUnreadable), _opened(path) as opened:
        return _each(opened.read, names)
    return {}


def _each(read: Callable[[str, int], bytes], names: Iterable[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for name in names:
        with contextlib.suppress(ArchiveBroken):
            found[name] = read(MEDIA_FOLDER + name, MOST_MEDIA)
    return found


def _salvaged(path: Path, names: Iterable[str]) -> dict[str, bytes]:
    """What is left of these, however large the file is."""
    with contextlib.suppress(DeckUnreadable), _opened(path, sys.maxsize) as opened:
        return _each(opened.salvage, names)
    return {}


def _check_is_nowhere(path: Path) -> None:
    """What is not found may lie in a file that cannot be opened just now. Raises NotKept."""
    try:
        with _opened(path, sys.maxsize):
            pass
    except DeckUnreadable as trouble:
        if trouble.reason is Reason.NOT_ALLOWED:
            raise NotKept(trouble.reason) from None


def _entry(name: str, compression: int) -> ZipInfo:
    # No time and no permissions: the same talk gives the same file, and tells nothing else.
    entry = ZipInfo(name)
    entry.compress_type = compression
    entry.external_attr = 0o600 << 16
    return entry


def _copy_of(path: Path) -> Path:
    """A name of its own for every talk."""
    return paths.last_good() / f"{place_mark(path)}{SUFFIX}"
