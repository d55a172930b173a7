"""One worker from outside: started when it is first needed, and anew when it died.

What it says is told by a thread of this class, never by the one that asked. Nothing here raises:
where no process can be started, or it ends, `ended` is told, and the next word starts another one.
"""

import logging
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from threading import Event, Lock, Thread

from speakaid.workers import lines, names

_log = logging.getLogger(__name__)
GRACE = 1.0
"""Seconds in which a worker that is told to go may end by itself."""
A_MOMENT = 0.1
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

Heard = Callable[[lines.Line], None]
Ended = Callable[[int], None]


@dataclass(frozen=True)
class _Run:
    """One process of a worker; they are counted from 1. `is_over` once all of it was told."""

    number: int
    process: "subprocess.Popen[str]"
    is_over: Event = field(default_factory=Event)


class Worker:
    """A process to which lines are said.

    `heard` takes each of its answers; `ended` the number of a run that has ended.
    """

    def __init__(
        self, name: str, heard: Heard, ended: Ended, command: Sequence[str] | None = None
    ) -> None:
        self.name = name
        self._heard, self._ended = heard, ended
        self._command = list(command or names.command(name))
        self._numbers = count(1)
        self._run: _Run | None = None
        self._lock = Lock()

    @property
    def pid(self) -> int | None:
        """Its process, while there is one."""
        run = self._run
        return run.process.pid if run is not None else None

    def say(self, line: lines.Line) -> int | None:
        """Tell it something; which run hears it, None if nobody does."""
        text = lines.written(line)
        with self._lock:
            for _attempt in range(2):
                run = self._run = self._run or self._started()
                if run is None:
                    break
                if _write(run, text):
                    return run.number
                # It died just now, which its listener will notice; another one hears this.
                self._run = None
        return None

    def kill(self) -> None:
        """End it at once; what is said next is heard by another run."""
        if (run := self._taken(A_MOMENT)) is not None:
            run.process.kill()

    def close(self) -> None:
        """Let it end, and wait until it has; its last word and its end have been told then."""
        if (run := self._taken(GRACE)) is None:
            return
        with suppress(OSError):
            assert run.process.stdin is not None
            run.process.stdin.close()
        try:
            run.process.wait(GRACE)
        except subprocess.TimeoutExpired:
            run.process.kill()
            run.process.wait()
        run.is_over.wait(GRACE)

    # -- private

    def _taken(self, patience: float) -> _Run | None:
        """The present run, which is the present one no more.

        Who says something to one that does not listen waits for it, for good: then it is killed.
        """
        while not self._lock.acquire(timeout=patience):
            if (deaf := self._run) is not None:
                deaf.process.kill()
        run, self._run = self._run, None
        self._lock.release()
        return run

    def _started(self) -> _Run | None:
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=names.surroundings(),
                encoding="utf-8",
                errors="replace",
                creationflags=_NO_WINDOW,
            )
        except OSError as found:
            _log.warning("the %s worker could not be started: %s", self.name, found.strerror)
            return None
        run = _Run(next(self._numbers), process)
        Thread(target=self._listen, args=(run,), name=f"{self.name}-lines", daemon=True).start()
        return run

    def _listen(self, run: _Run) -> None:
        assert run.process.stdout is not None
        with suppress(ValueError):
            for line in lines.incoming(run.process.stdout):
                self._heard(line)
        self._bury(run)

    def _bury(self, run: _Run) -> None:
        """Leave no zombie, and tell of an end that nobody asked for."""
        code = run.process.wait()
        with self._lock:
            was_unasked = self._run is run
            self._run = None if was_unasked else self._run
        for stream in (run.process.stdin, run.process.stdout):
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        if was_unasked:
            _log.warning("the %s worker ended with %s", self.name, code)
        self._ended(run.number)
        run.is_over.set()


def _write(run: _Run, text: str) -> bool:
    """Whether the text went out to it."""
    stream = run.process.stdin
    assert stream is not None
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        return False
    return True
