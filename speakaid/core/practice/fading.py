"""Fade: the same words with less and less of them on the screen.

Full text, key words, first letters with the length of each word, the point's name. One step after a
success; one step back, without a word about it, after a fallback; and where a card falls back twice
one step of help is kept for good.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import count

from speakaid.core.card import Card
from speakaid.core.practice.clusters import Lines, Piece, begun, plain
from speakaid.core.practice.items import said_of

FALLS = 2
"""So many fallbacks of a card, and one step of help stays."""
MOST_TURNS = 6
"""So often one card comes in one sitting."""


class Level(IntEnum):
    """How much of the words is left on the screen; more is less."""

    TEXT = 0
    KEY_WORDS = 1
    LETTERS = 2
    POINT = 3


@dataclass(frozen=True, slots=True)
class Fade:
    """How far a card has come: the level of its next turn, and beyond which one it never goes."""

    level: Level = Level.TEXT
    furthest: Level = Level.POINT
    falls: int = 0


_EVERY = tuple(Level)
_NO_KEY_WORDS = tuple(level for level in Level if level is not Level.KEY_WORDS)


def levels_of(card: Card) -> tuple[Level, ...]:
    """The levels that a card has: without key words of its own one less."""
    key_words = card.key_words.strip()
    return _EVERY if key_words and key_words != said_of(card) else _NO_KEY_WORDS


def fitted(card: Card, fade: Fade) -> Fade:
    """How far the card has come, now that it may have other words."""
    return replace(
        fade, level=fitted_level(card, fade.level), furthest=fitted_level(card, fade.furthest)
    )


def fitted_level(card: Card, level: Level) -> Level:
    """This level, or the one before it that the card has."""
    return max(one for one in levels_of(card) if one <= level)


def after_success(card: Card, fade: Fade) -> Fade:
    """One step further, never beyond where help is kept."""
    return replace(fade, level=min(_step(card, fade.level, 1), fade.furthest))


def after_fallback(card: Card, fade: Fade) -> Fade:
    """One step back; after the second the step where it fell is not taken again."""
    back = _step(card, fade.level, -1)
    falls = fade.falls + 1
    if falls < FALLS:
        return replace(fade, level=back, falls=falls)
    return Fade(level=back, furthest=back, falls=0)


def faded(card: Card, level: Level, whole: Collection[int] = ()) -> Lines:
    """What stands on the screen at this level, line by line.

    Of the first letters, the words at these places are `whole`.
    """
    match level:
        case Level.TEXT:
            return plain(said_of(card))
        case Level.KEY_WORDS:
            return plain(card.key_words)
        case Level.POINT:
            return plain(card.name)
    places = count()
    return tuple(
        tuple((Piece(w),) if next(places) in whole else begun(w, 1) for w in line.split())
        for line in said_of(card).splitlines()
    )


def _step(card: Card, level: Level, by: int) -> Level:
    levels = levels_of(card)
    place = levels.index(level) if level in levels else 0
    return levels[max(0, min(place + by, len(levels) - 1))]
