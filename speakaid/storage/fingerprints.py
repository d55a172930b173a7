"""Short marks made of longer things: the place of a file, a name, a whole talk."""

from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.marks import bytes_mark, mark_of
from speakaid.core.proposals import words_alone
from speakaid.storage import paths

_FIRST = ("id", "title", "cards")
SHORT = 8
"""Digits of a mark that only tells apart the names of one folder."""


def place_mark(path: Path) -> str:
    """A mark for where a talk lies; inside the library one that moves house with it."""
    # No look at the disk: links that lead in a circle, or nowhere, have a place too.
    place = path.absolute()
    if place.is_relative_to(paths.library()):
        place = place.relative_to(paths.library())
    return bytes_mark(place.as_posix().encode("utf-8", "surrogateescape"))


def deck_mark(deck: Deck) -> str:
    """A mark for what a talk says; a field that a later version adds does not change it.

    Nor does another order of the fields: by its mark the way of a talk is found after an upgrade.
    ValueError where it holds what is no text.
    """
    first = [deck.model_dump_json(exclude_defaults=True, include={name}) for name in _FIRST]
    rest = deck.model_dump_json(exclude_defaults=True, exclude=set(_FIRST))
    parts = (part[1:-1] for part in (*first, rest))
    return bytes_mark(f"{{{','.join(filter(None, parts))}}}".encode())


def words_mark(deck: Deck) -> str:
    """The same, whatever is suggested for the talk, and marked. ValueError as before."""
    return deck_mark(words_alone(deck))


def unmistakable(name: str) -> str:
    """A plain name as one that every system takes and tells from each other, in capitals or not."""
    return f"{mark_of(name, SHORT)}-{name.lower()}"
