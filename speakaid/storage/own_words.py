"""What this computer itself made of a talk: marks of the words that it wrote, in their order.

The library may be shared with other computers, and what lies in it may be theirs: so this lies
outside. Nothing of it is a word, and where it is lost no word is lost.
"""

import contextlib
from math import inf
from pathlib import Path

from speakaid.core.deck import Deck
from speakaid.core.errors import NotKept, SpeakAidError
from speakaid.core.suggestions import Mark
from speakaid.storage import atomic, paths, reading
from speakaid.storage.fingerprints import deck_mark, unmistakable, words_mark

MOST = 4_000
"""So many marks are remembered: those of an hour of typing without a pause, or of a year."""
_HAD, _WROTE, _REPLACED = "had ", "wrote ", "replaced "
_MOST_BYTES = 8 * 1024 * 1024
_NEVER = -1


class OwnWords:
    """The marks of one talk. Nothing here raises."""

    def __init__(self, deck: Deck) -> None:
        self._path = paths.own_words() / f"{unmistakable(deck.id)}.marks"
        self._lines = _lines_in(self._path)
        self._put_back = ""

    def note_had(self, deck: Deck) -> None:
        """The talk is here as it stands; an earlier version of it is one of this computer."""
        with contextlib.suppress(ValueError):  # words that are no text
            self._note(_HAD + deck_mark(deck))

    def note_wrote(self, deck: Deck) -> None:
        """The words of the talk are about to be written here."""
        with contextlib.suppress(ValueError):
            if (line := _WROTE + words_mark(deck)) != self._put_back:
                self._note(line)

    def put_back(self, deck: Deck) -> None:
        """These words come back into the file as they once were: they are no newer for that."""
        self._put_back = _WROTE + words_mark(deck)

    def had(self, mark: str, after: float = -inf, before: float = inf) -> bool:
        """Whether the talk stood here as this mark of it says, last between these moments."""
        at = self._lines.get(_HAD + mark, _NEVER)
        return at != _NEVER and after < at < before

    def wrote_at(self, deck: Deck) -> int:
        """When the words of the talk were written here: what is later is more; below 0 is never."""
        return self._lines.get(_WROTE + words_mark(deck), _NEVER)

    def note_replaced(self, idea: Mark) -> None:
        """Another idea of the same helper came here in the place of this one."""
        self._note(_REPLACED + idea)

    def was_replaced(self, idea: Mark) -> bool:
        """Whether another idea came in its place."""
        return _REPLACED + idea in self._lines

    def forget(self) -> None:
        """Nothing was ever written here."""
        self._lines.clear()
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _note(self, line: str) -> None:
        at = max(self._lines.values(), default=_NEVER)
        if self._lines.get(line) != at:
            self._lines[line] = at + 1
            with contextlib.suppress(OSError, NotKept):
                paths.made(self._path.parent)
                with self._path.open("a", encoding="ascii") as file:
                    file.write(f"{line}\n")


def _lines_in(path: Path) -> dict[str, int]:
    """Each line and its place: the last, where it stands twice. A file that grew is shortened."""
    try:
        content = reading.whole(path, _MOST_BYTES, SpeakAidError).decode("ascii")
    except (SpeakAidError, ValueError):
        return {}
    lines = {line: place for place, line in enumerate(content.splitlines())}
    if len(lines) > MOST or content.count("\n") > 2 * MOST:
        lines = _shortened(path, lines)
    return lines


def _shortened(path: Path, lines: dict[str, int]) -> dict[str, int]:
    last = sorted(lines, key=lines.__getitem__)[-MOST // 2 :]
    with contextlib.suppress(NotKept):
        atomic.write(path, "".join(f"{line}\n" for line in last).encode())
    return {line: place for place, line in enumerate(last)}
