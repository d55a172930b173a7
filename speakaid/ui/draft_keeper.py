"""Keeps what is changed: within half a second of the first unsaved change, beside the typing.

The writing is done by a thread of its own, one time after the other, so that no letter waits for
the disk. What could not be written is tried again, and said.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core.draft import Draft
from speakaid.core.errors import NotKept, Reason, SpeakAidError
from speakaid.storage.draft_file import DraftFile

_log = logging.getLogger(__name__)
SOON = 400
"""Milliseconds from the first unsaved change to the writing; a second is promised."""
AGAIN = 5_000
"""Milliseconds until what could not be written is tried again."""


class DraftKeeper(QObject):
    """Writes one draft."""

    saved = Signal(bool)
    """All is written. False: somebody else had changed the file, and the talk goes on beside it."""
    trouble = Signal(object)
    """A `SpeakAidError`: it could not be written."""
    _written = Signal(object)

    def __init__(self, file: DraftFile, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._draft = file, draft
        self.look_first: Callable[[], object] = lambda: None
        """Called before each writing: what others changed in the file comes in first."""
        self._thread = ThreadPoolExecutor(1, "keeping")
        self._running: Future[bool] | None = None
        self._waits = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._written.connect(self._on_written)

    def touch(self) -> None:
        """Something was changed."""
        self._waits = True
        if not self._timer.isActive() or self._timer.interval() > SOON:
            self._timer.start(SOON)

    @property
    def is_clean(self) -> bool:
        """Whether all that was changed is written."""
        return not self._waits and not self.is_writing

    @property
    def is_writing(self) -> bool:
        """Whether the file is being written just now."""
        return self._running is not None

    def flush(self) -> bool:
        """Write now what is unsaved, and wait for it; whether all is written."""
        self._timer.stop()
        if self._running is not None:
            self._settle(self._running)
        if self._waits:
            self._settle(self._thread.submit(self._write()))
        return self.is_clean

    def close(self) -> bool:
        """The sitting is over, if all is written; else it goes on."""
        if self.flush():
            self._thread.shutdown()
            return True
        return False

    def _begin(self) -> None:
        if self._running is not None:
            # One after the other: what is written now does not have the last letters.
            self._timer.start(SOON)
            return
        self._running = running = self._thread.submit(self._write())
        running.add_done_callback(self._written.emit)

    def _write(self) -> "_Writing":
        self.look_first()
        self._timer.stop()
        self._waits = False
        return _Writing(self._file, self._draft)

    def _on_written(self, done: Future[bool]) -> None:
        if done is self._running:
            self._settle(done)

    def _settle(self, done: Future[bool]) -> None:
        """Say how it went."""
        try:
            as_seen = done.result()
        except SpeakAidError as found:
            self._not_written(found)
        except Exception:
            _log.exception("the talk could not be written")
            self._not_written(NotKept(Reason.NOT_WRITTEN))
        else:
            self._running = None
            if not self._waits or not as_seen:
                self.saved.emit(as_seen)

    def _not_written(self, found: SpeakAidError) -> None:
        _log.warning("the talk could not be kept: %s", found.reason)
        self._running, self._waits = None, True
        self._timer.start(AGAIN)
        self.trouble.emit(found)


class _Writing:
    """What is written, taken in the window's thread, done in another."""

    def __init__(self, file: DraftFile, draft: Draft) -> None:
        self._file, self._deck, self._moves = file, draft.deck, draft.taken_moves()

    def __call__(self) -> bool:
        return self._file.keep(self._deck, self._moves)
