"""Copies of a talk that a syncing program made because two computers changed it: they become one.

What the other computer says is kept in the talk as ideas first; only then the copy goes on the
shelf. So nothing is lost wherever it is cut short, and begun again it comes to the same end.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from speakaid.core.errors import ChangedMeanwhile, Reason
from speakaid.core.meeting import Joined
from speakaid.core.proposals import ideas_in
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.library import GoodDeck, LibraryEntry

_MADE_BY_A_PROGRAM = re.compile(
    r"""(?P<name>.+?)
    (\ \([^()]*\bconflicted\ copy\b[^()]*\)          # Dropbox, Nextcloud
    |\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]+)?        # Syncthing
    )+""",
    re.VERBOSE | re.IGNORECASE,
)


class TwoCopies(NamedTuple):
    """A talk, and another copy of it that a syncing program made."""

    talk: GoodDeck
    copy: Path


class Became(Enum):
    """What became of two copies of a talk."""

    ONE = "one talk: what the copy says otherwise are ideas, and it lies on the shelf"
    WAITS = "two still: what the copy says would hide ideas that are not decided yet"
    DIFFERS = "two still: there is something to decide"


def apart(
    entries: Iterable[LibraryEntry],
) -> tuple[tuple[LibraryEntry, ...], tuple[TwoCopies, ...]]:
    """The talks, and the copies of them. A copy whose talk is gone is just a talk."""
    entries = tuple(entries)
    good = [entry for entry in entries if isinstance(entry, GoodDeck)]
    talks = {entry.path: _talk_of(entry, good) for entry in good}
    found = (TwoCopies(talks[entry.path], entry.path) for entry in good)
    copies = tuple(two for two in found if two.talk.path != two.copy)
    beside = {two.copy for two in copies}
    return tuple(entry for entry in entries if entry.path not in beside), copies


def is_other_copy(path: Path) -> bool:
    """Whether a file, on the shelf perhaps with a number at its end, was such a copy."""
    return _MADE_BY_A_PROGRAM.match(path.stem) is not None


def become_one(two: TwoCopies, *, quietly: bool = False) -> Became:
    """Make one talk of both; `quietly` only if there is nothing to decide.

    Raises DeckUnreadable, and NotKept; then both are as they were.
    """
    file = DraftFile(load_deck(two.talk.path))
    joined = file.join(load_deck(two.copy))
    if quietly and _asks(joined):
        return Became.DIFFERS
    if _hides(joined):
        return Became.WAITS
    is_kept = joined.deck == joined.before and not file.was_interrupted
    if not is_kept and not file.keep_step(joined.deck):
        raise ChangedMeanwhile(Reason.NOT_WRITTEN)
    library.put_in_bin(two.copy)
    return Became.ONE


def _talk_of(entry: GoodDeck, all_of_them: Sequence[GoodDeck]) -> GoodDeck:
    """Itself; of a copy the talk of its name, or one of another name, or another such copy."""
    made = _MADE_BY_A_PROGRAM.fullmatch(entry.path.stem)
    if made is None:
        return entry
    same = [one for one in all_of_them if one.id == entry.id]
    return min(same, key=lambda one: (_is_copy(one), one.path.stem != made["name"]))


def _is_copy(entry: GoodDeck) -> bool:
    return _MADE_BY_A_PROGRAM.fullmatch(entry.path.stem) is not None


def _asks(joined: Joined) -> bool:
    """Whether there is something to decide that mine did not hold yet."""
    return not frozenset(ideas_in(joined.deck)) <= frozenset(ideas_in(joined.mine))


def _hides(joined: Joined) -> bool:
    """Whether an idea that waits here would be gone, because the copy has a newer one."""
    is_mine = joined.mine is joined.before
    return is_mine and not frozenset(ideas_in(joined.before)) <= frozenset(ideas_in(joined.deck))
