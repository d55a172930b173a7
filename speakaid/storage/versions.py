"""Earlier versions of a talk: one file each, named by its time, the words as plain JSON.

The first line says what a list of versions shows, so that hundreds are listed at once; the second
is what `deck.json` would hold. The newer a version the more of its neighbours are kept.
"""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import Field

from speakaid.core.deck import Deck, Text, Value
from speakaid.core.errors import DeckDamaged, DeckUnreadable, NotKept, Reason
from speakaid.storage import atomic, deck_file, paths, plain_json, reading
from speakaid.storage.fingerprints import deck_mark

SUFFIX = ".jsonl"
ALL_OF = timedelta(days=7)
ONE_A_DAY = ALL_OF + timedelta(days=60)
_NAME = "%Y-%m-%dT%H%M%S.%fZ"
_MOST_TITLE = 200
_MOST_HEAD = 4096
_MOST_VERSION = _MOST_HEAD + deck_file.MOST_DECK


class _Head(Value):
    """The first line: what a list shows, and a mark of the talk."""

    cards: Annotated[int, Field(ge=0)]
    title: Text
    mark: str


@dataclass(frozen=True, slots=True)
class Version:
    """A talk as it was at a time, and its mark; its title may be cut short."""

    path: Path
    at: datetime
    cards: int
    title: str
    mark: str = ""


def versions_in(folder: Path) -> tuple[Version, ...]:
    """Every version that can be read, the newest first. Never raises."""
    heads = ((path, at, _head(path)) for path, at in _files(folder))
    return tuple(
        Version(path, at, head.cards, head.title, head.mark)
        for path, at, head in heads
        if head is not None
    )


def keep_version(folder: Path, deck: Deck, at: datetime) -> None:
    """Keep a talk as it is at this time, unless the newest says the same. Raises NotKept."""
    try:
        mark = deck_mark(deck)
        words = plain_json.written(deck_file.plain_deck(deck))
    except ValueError:
        raise NotKept(Reason.NOT_WRITTEN) from None
    newest = next(_files(folder), None)
    if newest and (head := _head(newest[0])) and head.mark == mark:
        return
    head = _Head(cards=len(deck.cards), title=deck.title[:_MOST_TITLE], mark=mark)
    content = b"%b\n%b\n" % (head.model_dump_json().encode(), words)
    atomic.write(paths.made(folder) / f"{at.astimezone(UTC):{_NAME}}{SUFFIX}", content)


def deck_of(version: Version) -> Deck:
    """The talk as it was. Raises DeckUnreadable."""
    content = reading.whole(version.path, _MOST_VERSION, DeckUnreadable)
    try:
        plain = plain_json.parsed(content.partition(b"\n")[2])
    except ValueError:
        raise DeckDamaged(Reason.DAMAGED) from None
    return deck_file.deck_of_plain(plain)


def thin(folder: Path, now: datetime) -> None:
    """Delete what is superfluous at a time that is sure. Never raises."""
    files = {at: path for path, at in _files(folder)}
    for at in superfluous(files, now):
        with contextlib.suppress(OSError):
            files[at].unlink()


def superfluous(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those for which a later one stands: all are kept for a week, then the last of each day for
    60 days, then the last of each month."""
    seen: set[object] = set()
    found: set[datetime] = set()
    for at in sorted(times, reverse=True):
        span = _span(at, now - at)
        if span in seen:
            found.add(at)
        seen.add(span)
    return found


def _span(at: datetime, age: timedelta) -> object:
    if age <= ALL_OF:
        return at
    return at.date() if age <= ONE_A_DAY else (at.year, at.month)


def _files(folder: Path) -> Iterator[tuple[Path, datetime]]:
    """The files of versions and their times, the newest first."""
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
            with contextlib.suppress(ValueError):
                yield path, datetime.strptime(path.stem, _NAME).replace(tzinfo=UTC)


def _head(path: Path) -> _Head | None:
    try:
        with reading.opened(path, _MOST_VERSION, DeckUnreadable) as file:
            return _Head.model_validate_json(file.readline(_MOST_HEAD), strict=True)
    except (DeckUnreadable, ValueError):
        return None
