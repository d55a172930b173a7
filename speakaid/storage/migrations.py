"""Decks of earlier versions made into decks of this one, on plain dicts.

Version 1 is the first. When the file changes: raise VERSION by one, and write one function `deck of
version n -> deck of version n + 1` into the table under n. Old functions are never touched again.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

VERSION: Final = 3

Plain = dict[str, Any]
Migration = Callable[[Plain], Plain]


def _with_the_day(deck: Plain) -> Plain:
    """Version 2 added the day, for whom, the organiser and recordings: all may be absent."""
    return deck


def _with_authors(deck: Plain) -> Plain:
    """Version 3 added who wrote a card, suggestions, people, and two marks: all may be absent."""
    return deck


MIGRATIONS: Mapping[int, Migration] = {1: _with_the_day, 2: _with_authors}


def upgraded(
    deck: Plain,
    version: int,
    to_version: int = VERSION,
    migrations: Mapping[int, Migration] = MIGRATIONS,
) -> Plain:
    """The deck as this version writes it. KeyError for a version that never was."""
    for number in range(version, to_version):
        deck = migrations[number](deck)
    return deck
