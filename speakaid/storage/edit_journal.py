"""The way that a talk took, kept over a restart: the moves of a draft, one JSON line each.

After the moves of each keeping stands a mark of the talk as it then was; once the talk itself is
written, a line says so. When the talk is opened, what leads up to the last mark of the present talk
is the way. What follows never came into the talk, because a crash or a full disk stood between: it
is taken over as far as it fits. If a line says that something later had come into the talk, then
somebody put it back to what it was, and it goes on from there.

Without such a mark the talk was moved here, and its way lies in another file of the folder; or
somebody else changed it: then the way begins anew, and the old one is set aside. A line that cannot
be read costs the way up to it, and nothing after. Of a file that grew too long the oldest steps go.
"""

import contextlib
import gc
import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter

from speakaid.core.deck import Deck
from speakaid.core.draft import Draft, Move, shortened
from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.storage import atomic, paths, reading
from speakaid.storage.fingerprints import deck_mark, place_mark
from speakaid.storage.this_computer import this_computer

SUFFIX = ".moves"
ASIDE = ".aside"
MOST_JOURNAL = 64 * 1024 * 1024
MOST_ASIDE = 3
_WORTH_SHORTENING = 2
_MARK = b'{"mark": '
_WRITTEN = b', "written": true}'
_WAY = TypeAdapter(tuple[Move, ...])


class _Way(NamedTuple):
    """The moves that lead to a talk, where in its file they end, whether that is worth writing
    shorter, and what stands after them."""

    moves: tuple[Move, ...]
    end: int
    is_long: bool
    rest: bytes = b""


class EditJournal:
    """The way of one talk at one place.

    `moves` is what it held when the talk was opened, `deck` the talk to which they lead: another
    than the one that was opened if what was written down last never came into the talk.
    """

    def __init__(self, folder: Path, place: Path, deck: Deck) -> None:
        self._path = _file_in(folder, place)
        self._start = self.deck = deck
        own = _way_in(self._path, deck)
        way = own or _way_elsewhere(folder, deck)
        self.moves = way.moves if way else ()
        self._is_strange = own is None
        self._length = own.end if own and not own.is_long else None
        if own:
            self._take_over(own)

    def _take_over(self, way: _Way) -> None:
        """What was written down and never came into the talk."""
        cut_off = _cut_off(way.rest, self.deck)
        draft = Draft(self.deck)
        draft.remember(self.moves)
        if count := draft.follow(move for move, _end in cut_off):
            self.deck = draft.deck
            self.moves += tuple(move for move, _end in cut_off[:count])
            self._length = way.end + cut_off[count - 1][1]

    def begin_anew(self, deck: Deck) -> None:
        """From now on the way starts at this talk; what the file holds no longer counts."""
        self._start = self.deck = deck
        self.moves = ()
        self._is_strange = False
        self._length = None

    def append(self, moves: Iterable[Move], deck: Deck) -> None:
        """Write down the moves that led to this talk, for good. Raises NotKept.

        Then nothing of it counts, and the same may be tried again.
        """
        content = _lines(moves, deck)
        try:
            length = self._begun() if self._length is None else self._length
            self._length = _written_at(self._path, length, content)
        except FileNotFoundError as trouble:  # somebody removed it
            self.begin_anew(deck)
            raise NotKept(Reason.MISSING) from trouble
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble

    def say_written(self, deck: Deck) -> None:
        """The talk itself holds what led to it. Never raises: what is lost here is no word."""
        if self._length is not None:
            with contextlib.suppress(OSError):
                line = _written_line(deck)
                self._length = _written_at(self._path, self._length, line, durable=False)

    def follow(self, folder: Path, place: Path) -> None:
        """The talk lies elsewhere from now on, and its way in this folder. Raises NotKept."""
        path = _file_in(paths.made(folder), place)
        try:
            if path.exists():
                _set_aside(path)
            if self._path.exists():
                self._path.replace(path)
        except OSError as trouble:
            raise NotKept(atomic.reason_of(trouble)) from trouble
        self._path = path

    def _begun(self) -> int:
        """A file with the way as it was when the talk was opened; its length."""
        paths.made(self._path.parent)
        if self._is_strange and self._path.exists():
            _set_aside(self._path)
        self._is_strange = False
        content = _lines(_newest(self.moves, MOST_JOURNAL // 2), self._start)
        atomic.write(self._path, content)
        return len(content)


def _file_in(folder: Path, place: Path) -> Path:
    """A file of this computer's own: others may share the folder, and go ways of their own.

    What an earlier SpeakAid wrote, which knew of no other computer, becomes it.
    """
    path = folder / f"{place_mark(place)}-{this_computer()}{SUFFIX}"
    before = folder / f"{place_mark(place)}{SUFFIX}"
    if not path.exists():
        with contextlib.suppress(OSError):
            before.rename(path)
    return path


def _way_in(path: Path, deck: Deck) -> _Way | None:
    """The way to this talk, if the file holds it; of a long file its end. Never raises."""
    try:
        content, before = reading.end_of(path, MOST_JOURNAL, SpeakAidError)
        end = _end_of_way(content, deck)
    except (SpeakAidError, ValueError):
        return None
    start = content.index(b"\n") + 1 if before else 0  # half a line is none
    moves = _moves_in(content[start:end])
    short = shortened(moves)
    is_long = before > 0 or len(moves) > _WORTH_SHORTENING * len(short)
    return _Way(short, before + end, is_long, content[end:])


def _way_elsewhere(folder: Path, deck: Deck) -> _Way | None:
    """The same from the file of another place, or from one that was set aside."""
    try:
        files = [*folder.glob(f"*{SUFFIX}"), *folder.glob(f"*{ASIDE}")]
    except OSError:
        return None
    return next(filter(None, (_way_in(path, deck) for path in files)), None)


def _newest(moves: tuple[Move, ...], most: int) -> tuple[Move, ...]:
    """The last of them that are no more bytes than this; the oldest go first."""
    left = most
    for place in range(len(moves) - 1, -1, -1):
        left -= len(moves[place].model_dump_json())
        if left < 0:
            return moves[place + 1 :]
    return moves


def _lines(moves: Iterable[Move], deck: Deck) -> bytes:
    try:
        lines = [move.model_dump_json().encode() for move in moves]
        return b"\n".join((*lines, _mark_line(deck)))
    except ValueError:  # words that are no text
        raise NotKept(Reason.NOT_WRITTEN) from None


def _mark_line(deck: Deck) -> bytes:
    return b'%b"%b"}\n' % (_MARK, deck_mark(deck).encode())


def _written_line(deck: Deck) -> bytes:
    return b'%b"%b"%b\n' % (_MARK, deck_mark(deck).encode(), _WRITTEN)


def _end_of_way(content: bytes, deck: Deck) -> int:
    """Where the last mark of this talk ends. ValueError where there is none."""
    line = _mark_line(deck)
    if (before := content.rfind(b"\n" + line)) >= 0:
        return before + 1 + len(line)
    if not content.startswith(line):
        raise ValueError("it is the way of another talk")
    return len(line)


def _moves_in(content: bytes) -> tuple[Move, ...]:
    """The moves among the marks; where a line is none, those after it."""
    lines = [line for line in content.splitlines() if not line.startswith(_MARK)]
    with _without_collecting():
        try:
            return _WAY.validate_json(b"[%b]" % b",".join(lines))
        except ValueError:
            last = itertools.takewhile(lambda move: move is not None, map(_move, reversed(lines)))
            return tuple(filter(None, last))[::-1]


def _cut_off(rest: bytes, deck: Deck) -> list[tuple[Move, int]]:
    """The moves that stand after the way and were never written, each with where it ends."""
    found: list[tuple[Move, int]] = []
    end = 0
    for line in () if _was_put_back(rest, deck) else rest.splitlines(keepends=True):
        end += len(line)
        move = _move(line)
        if move and line.endswith(b"\n"):
            found.append((move, end))
        elif not line.startswith(_MARK):
            break
    return found


def _was_put_back(rest: bytes, deck: Deck) -> bool:
    """Whether something that came later was written: somebody put the talk back to this."""
    lines = (line for line in rest.splitlines(keepends=True) if line.endswith(_WRITTEN + b"\n"))
    return any(line != _written_line(deck) for line in lines)


def _move(line: bytes) -> Move | None:
    try:
        return Move.model_validate_json(line)
    except ValueError:
        return None


@contextlib.contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing here is garbage; looking for it again and again takes three times as long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _written_at(path: Path, length: int, content: bytes, *, durable: bool = True) -> int:
    """Write behind what counts of the file, over whatever else is there; the new length."""
    with path.open("r+b") as file:
        file.seek(length)
        file.truncate()
        file.write(content)
        file.flush()
        if durable:
            os.fsync(file.fileno())
    return length + len(content)


def _set_aside(path: Path) -> None:
    """Keep an old way beside the new one, and a few still older ones."""
    asides = [path.with_suffix(f".{number}{ASIDE}") for number in range(1, MOST_ASIDE + 1)]
    for older, newer in zip(asides[:0:-1], asides[-2::-1], strict=True):
        if newer.exists():
            newer.replace(older)
    path.replace(asides[0])
