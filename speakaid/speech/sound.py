"""Sound in and out from the program's side: nothing here waits, and nothing raises.

Answers come in a thread of this class. A worker that dies, or is silent while it is asked for
something, is started anew, with the same devices; an output that is wanted is opened again.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread, current_thread
from typing import Any

from speakaid.speech.sound_facts import (
    Devices,
    Fact,
    Heard,
    Output,
    Played,
    fact_of,
    is_last,
    nothing_came,
)
from speakaid.workers.lines import Line
from speakaid.workers.worker import Worker

PATIENCE = 5.0
"""Seconds in which a worker that is asked for something says at least that it is awake."""
AGAIN = 2.0
"""Seconds after a worker died until a new one opens the output."""
ATTEMPTS = 2
_log = logging.getLogger(__name__)
_NOTHING: Line = {"is": "nothing"}
_NO_OUTPUT: Line = {"is": "sound", "there": False, "room": False, "label": ""}
_END: Line = {"is": "end"}


@dataclass
class _Asked:
    """Something the worker does now, which run of it, and who wants to hear of it."""

    line: Line
    told: Callable[[Any], None]
    run: int | None = None
    attempt: int = 1
    was_heard: bool = False


class Sound:
    """One sound worker. `told` hears what becomes of the output while it is wanted."""

    def __init__(
        self,
        told: Callable[[Output], None] = lambda _output: None,
        command: Sequence[str] | None = None,
        patience: float = PATIENCE,
        again: float = AGAIN,
    ) -> None:
        self._told, self._patience, self._again = told, patience, again
        self._answers: SimpleQueue[Line | int] = SimpleQueue()
        self._worker = Worker("sound", self._answers.put, self._answers.put, command)
        self._where: Line = {"out": "", "in": ""}
        self._asked: dict[int, _Asked] = {}
        self._numbers = count(1)
        self._lock = Lock()
        self._is_open = self._shall_reopen = False
        self._thread = Thread(target=self._work, name="sound", daemon=True)
        self._thread.start()

    def open(self) -> None:
        """Have the output ready, so that what is played comes at once."""
        self._is_open = True
        self._say({"do": "open"})

    def shut(self) -> None:
        """Let the output go."""
        self._is_open = False
        self._say_if_running({"do": "shut"})

    def use(self, out: str, in_: str) -> None:
        """Play and record by these devices; "" is the system's own choice."""
        self._where = {"out": out, "in": in_}
        self._say_if_running({"do": "use"})

    def play(
        self, file: Path, gain: float, told: Callable[[Played], None], start: float = 0.0
    ) -> None:
        """Let a file be heard in the place of what is heard now; `gain` is 0 to 1.

        It is heard from `start` on, in seconds.

        The output is open from then on, until it is shut.
        """
        self._is_open = True
        self._ask({"do": "play", "file": str(file), "gain": gain, "start": start}, told)

    def stop(self) -> None:
        """Let nothing be heard, at once."""
        self._say_if_running({"do": "stop"})

    def devices(self, then: Callable[[Devices], None]) -> None:
        """What may be chosen; nothing where there is no sound."""
        self._ask({"do": "devices"}, then)

    def record(self, file: Path, told: Callable[[Heard], None]) -> None:
        """Record into a file, FLAC or WAV by its name, until `end_record`, or for 20 seconds."""
        self._ask({"do": "record", "file": str(file)}, told)

    def end_record(self) -> None:
        """What was said is to be kept."""
        self._say_if_running({"do": "end_record"})

    def close(self) -> None:
        """Let the worker end; whatever is still waited for does not come."""
        self._is_open = False
        self._answers.put(_END)
        if current_thread() is not self._thread:
            self._thread.join()
        self._worker.close()

    # -- private: to the worker

    def _ask(self, line: Line, told: Callable[[Any], None]) -> None:
        with self._lock:
            number = next(self._numbers)
            asked = self._asked[number] = _Asked(line | {"id": number}, told)
            # Known before anything of that run is looked at.
            asked.run = self._say(asked.line)

    def _say(self, line: Line) -> int | None:
        """Where to play goes with each line: no run of the worker can play elsewhere."""
        run = self._worker.say(line | self._where)
        if run is None and "id" in line:
            self._answers.put({"is": "not", "id": line["id"], "why": "nobody"})
        if run is None:
            self._answers.put(_NO_OUTPUT)
        self._answers.put(_NOTHING)  # from now on somebody listens for how long nothing comes
        return run

    def _say_if_running(self, line: Line) -> None:
        if self._worker.pid is not None:
            self._say(line)

    # -- private: from the worker

    def _work(self) -> None:
        while (answer := self._next()) is not _END:
            if answer is None:
                self._on_quiet()
            elif isinstance(answer, int):
                self._on_death(answer)
            elif answer.get("is") == "sound":
                self._tell(self._told, Output(answer["there"], answer["room"], answer["label"]))
            else:
                self._on_line(answer)
        for number in list(self._asked):
            self._on_line({"is": "nothing", "id": number})

    def _next(self) -> Line | int | None:
        """What comes; None where nothing does although something should."""
        patience = self._patience if self._is_open or self._asked else None
        try:
            return self._answers.get(timeout=self._again if self._shall_reopen else patience)
        except Empty:
            return None

    def _on_quiet(self) -> None:
        if not self._shall_reopen:
            self._worker.kill()  # its end is told like any other
            self._shall_reopen = self._is_open
            return
        self._shall_reopen = False
        if self._is_open:
            self._say({"do": "open"})

    def _on_death(self, run: int) -> None:
        with self._lock:
            lost = {number: one for number, one in self._asked.items() if one.run == run}
            for number, one in lost.items():
                if one.was_heard or one.attempt >= ATTEMPTS or one.line["do"] == "record":
                    self._answers.put({"is": "nothing", "id": number})
                else:
                    one.attempt += 1
                    one.run = self._say(one.line)
        if self._is_open:
            self._shall_reopen = True
            self._tell(self._told, Output(is_there=False))

    def _on_line(self, line: Line) -> None:
        with self._lock:
            asked = self._asked.get(line.get("id", 0))
            if asked is None:
                return
            fact = _fact(line, asked.line["do"])
            asked.was_heard = True
            if is_last(fact):
                del self._asked[line["id"]]
        self._tell(asked.told, fact)

    def _tell(self, told: Callable[[Any], None], what: Fact | Output) -> None:
        try:
            told(what)
        except Exception as found:
            _log.warning("who asked for a sound could not take the answer: %s", type(found))


def _fact(line: Line, asked: str) -> Fact:
    """A line that is not whole counts as none."""
    try:
        return fact_of(line, asked)
    except (KeyError, TypeError, ValueError):
        return nothing_came(asked)
