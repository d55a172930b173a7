"""Cards that were removed from a talk: one small file each, for 30 days."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, Field

from speakaid.core.deck import Card, Value, new_id
from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.storage import atomic, deck_file, paths, reading

SUFFIX = ".json"
FOR = timedelta(days=30)


class _File(Value):
    """What stands in the file of a card."""

    at: AwareDatetime
    place: Annotated[int, Field(ge=0)]
    card: Card


@dataclass(frozen=True, slots=True)
class ShelvedCard:
    """A card that was removed: when, and at which index it stood."""

    path: Path
    card: Card
    place: int
    at: datetime


def put_on_shelf(folder: Path, card: Card, place: int, at: datetime) -> ShelvedCard:
    """Keep a card that is removed. Raises NotKept."""
    path = paths.made(folder) / f"{at.astimezone(UTC):%Y-%m-%dT%H%M%S}-{new_id()}{SUFFIX}"
    try:
        content = _File(at=at, place=place, card=card).model_dump_json(indent=1).encode()
    except ValueError:
        raise NotKept(Reason.NOT_WRITTEN) from None
    atomic.write(path, content)
    return ShelvedCard(path, card, place, at)


def cards_on_shelf(folder: Path, sure: datetime | None) -> tuple[ShelvedCard, ...]:
    """The cards that were removed, the latest first. Never raises.

    Those that are older at a time that is `sure` go for good.
    """
    found = []
    for shelved in _all_in(folder):
        if sure is not None and sure - shelved.at > FOR:
            take_off(shelved)
        else:
            found.append(shelved)
    return tuple(sorted(found, key=lambda shelved: shelved.at, reverse=True))


def take_off(shelved: ShelvedCard) -> ShelvedCard:
    """The card, and it lies on the shelf no longer. Never raises: what stays can be taken again."""
    with contextlib.suppress(OSError):
        shelved.path.unlink()
    return shelved


def _all_in(folder: Path) -> Iterator[ShelvedCard]:
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            with contextlib.suppress(SpeakAidError, ValueError):
                yield _read(path)


def _read(path: Path) -> ShelvedCard:
    content = reading.whole(path, deck_file.MOST_DECK, SpeakAidError)
    file = _File.model_validate_json(content, strict=True)
    return ShelvedCard(path, file.card, file.place, file.at)
