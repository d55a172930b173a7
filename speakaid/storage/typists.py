"""Who has typed in a talk on this computer: with one, nobody is asked who is typing.

It lies outside the library, which may be shared with other computers, and never in the talk itself.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from pydantic import Field

from speakaid.core.authors import Author
from speakaid.core.deck import Deck, Value
from speakaid.core.errors import SpeakAidError
from speakaid.storage import atomic, paths, reading
from speakaid.storage.fingerprints import unmistakable

MOST = 20
_MOST_BYTES = 20_000


class _File(Value):
    """What stands in the file of a talk: who typed last comes last."""

    typists: Annotated[tuple[Author, ...], Field(max_length=MOST)] = ()


def typists_of(deck: Deck) -> tuple[Author, ...]:
    """Everybody who typed in this talk here; nobody if it is not known. Never raises."""
    return _read(_file_of(deck))


def typists_here() -> frozenset[Author]:
    """Everybody who typed in any talk on this computer. Never raises."""
    return frozenset(one for file in _files() for one in _read(file))


def only_helpers_type(deck: Deck) -> bool:
    """Whether this computer is a helper's, as far as this talk goes. Never raises."""
    known = typists_of(deck)
    return bool(known) and not any(one.is_speaker for one in known)


def note_typist(deck: Deck, author: Author) -> None:
    """This person types in the talk. Raises NotKept."""
    before = typists_of(deck)
    if before[-1:] != (author,):
        _write(_file_of(deck), (*(one for one in before if one != author), author))


def take_over(copy: Deck, deck: Deck) -> None:
    """Who typed in a talk typed in its copy, too. Raises NotKept."""
    if known := typists_of(deck):
        _write(_file_of(copy), known)


def forget_typist(author: Author) -> None:
    """This computer knows this person no longer, in no talk. Raises NotKept."""
    for file in _files():
        if author in (known := _read(file)):
            _write(file, (one for one in known if one != author))


def _file_of(deck: Deck) -> Path:
    return paths.typists() / f"{unmistakable(deck.id)}.json"


def _files() -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(paths.typists().glob("*.json"))
    return []


def _read(file: Path) -> tuple[Author, ...]:
    try:
        content = reading.whole(file, _MOST_BYTES, SpeakAidError)
        return _File.model_validate_json(content).typists
    except (SpeakAidError, ValueError):
        return ()


def _write(file: Path, typists: Iterable[Author]) -> None:
    content = _File(typists=tuple(typists)[-MOST:]).model_dump_json().encode()
    paths.made(file.parent)
    atomic.write(file, content)
