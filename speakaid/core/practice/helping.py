"""Help for a word: which kinds there are for it, in which order, and when each comes by itself."""

from collections.abc import Iterator
from typing import NamedTuple

from speakaid.core.card import TrickyWord
from speakaid.core.practice.clusters import letters_of
from speakaid.core.practice.help_kinds import USUAL_ORDER, HelpKind

USUAL_WAITS = (8.0, 14.0, 20.0)
"""Seconds until help comes by itself: the first, the second, the whole word (the last is the
longest wait of the Boston Naming Test)."""
_ABOUT = frozenset((HelpKind.MEANING, HelpKind.PICTURE))
_SHORT = 4
"""Letters of a word of which one is shown; of a longer one two."""


class HelpChoice(NamedTuple):
    """The speaker's choice. `waits` is empty where no help comes by itself.

    `by_ear`: a voice is switched on, so that each word has its first sound.
    """

    order: tuple[HelpKind, ...] = USUAL_ORDER
    waits: tuple[float, ...] = USUAL_WAITS
    by_ear: bool = False


USUAL_HELP = HelpChoice()


class Due(NamedTuple):
    """A kind of help, and after how many seconds it comes by itself."""

    after: float
    kind: HelpKind


def kinds_for(
    word: TrickyWord, choice: HelpChoice, first: HelpKind | None = None
) -> list[HelpKind]:
    """The help that there is for a word, in the order in which it is offered.

    `first` is what brought the word the last time.
    """
    there = [kind for kind in choice.order if _has(word, kind, by_ear=choice.by_ear)]
    if first in there:
        there.remove(first)
        there.insert(0, first)
    return [*there, HelpKind.WORD]


def due_by_itself(kinds: list[HelpKind], waits: tuple[float, ...]) -> Iterator[Due]:
    """What comes by itself: what it is about, then how it begins, or as they are ordered; the word.

    With fewer waits less comes by itself; the last is always that of the whole word.
    """
    if not waits:
        return
    helps = kinds[:-1]
    if len(waits) > 1 and helps:
        yield Due(waits[0], helps[0])
    if len(waits) > 2 and len(helps) > 1:
        other = (kind for kind in helps[1:] if (kind in _ABOUT) != (helps[0] in _ABOUT))
        yield Due(waits[1], next(other, helps[1]))
    yield Due(waits[-1], HelpKind.WORD)


def letters_shown(word: TrickyWord) -> int:
    """How many letters of a word its first letters are: as the speaker chose, else one or two."""
    own, whole = letters_of(word.letters), letters_of(word.word)
    if own and whole[: len(own)] == own:
        return len(own)
    return 1 if len(whole) <= _SHORT else 2


def _has(word: TrickyWord, kind: HelpKind, *, by_ear: bool) -> bool:
    match kind:
        case HelpKind.MEANING:
            return bool(word.meaning.strip())
        case HelpKind.PICTURE:
            return word.picture is not None
        case HelpKind.SOUND:
            return by_ear or bool(word.sounds_like.strip())
    return True
