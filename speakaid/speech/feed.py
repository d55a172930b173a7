"""The samples of a file, read a little ahead of what is heard."""

from collections.abc import Iterator
from queue import Empty, Full, Queue
from threading import Thread

import numpy as np

from speakaid.speech.recording import Samples

_WAITING = 8
"""Pieces that wait to be heard; more are not read."""
_A_WHILE = 0.2
_NOTHING = np.zeros(0, np.float32)


class Feed:
    """Takes pieces as they come, and gives as many samples as are asked for."""

    def __init__(self, pieces: Iterator[Samples]) -> None:
        """Reads the first piece at once, so that what cannot be read raises here."""
        self._piece = next(pieces, _NOTHING)
        self._waiting: Queue[Samples | None] = Queue(_WAITING)
        self._is_last, self._is_closed = False, False
        Thread(target=self._read, args=(pieces,), name="sound-file", daemon=True).start()

    @property
    def is_over(self) -> bool:
        """Whether all was taken."""
        return self._is_last and not len(self._piece)

    def take(self, count: int) -> Samples:
        """The next samples: fewer at the end, or where the file comes too slowly."""
        found: list[Samples] = []
        while count and self._has_more():
            found.append(self._piece[:count])
            self._piece = self._piece[count:]
            count -= len(found[-1])
        # Looked at now, so that the end is known together with the last samples.
        self._has_more()
        return np.concatenate(found) if found else _NOTHING

    def close(self) -> None:
        """Nothing more is wanted."""
        self._is_closed = True

    # -- private

    def _has_more(self) -> bool:
        while not len(self._piece) and not self._is_last:
            try:
                piece = self._waiting.get_nowait()
            except Empty:
                return False
            self._piece, self._is_last = (_NOTHING, True) if piece is None else (piece, False)
        return bool(len(self._piece))

    def _read(self, pieces: Iterator[Samples]) -> None:
        try:
            for piece in pieces:
                self._put(piece)
                if self._is_closed:
                    return
        except Exception:
            return
        finally:
            self._put(None)

    def _put(self, piece: Samples | None) -> None:
        while not self._is_closed:
            try:
                return self._waiting.put(piece, timeout=_A_WHILE)
            except Full:
                continue
        return None
