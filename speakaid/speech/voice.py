"""The voice from outside: cues asked for, one after the other, what is urgent first.

A worker that dies, or takes too long, is started anew, and the cue is asked for once more. Answers
come in a thread of this class. Nothing here raises; where there is no voice the answer is None.
"""

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from queue import Empty, PriorityQueue, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any

from speakaid.speech.cue_cache import CueCache
from speakaid.speech.piper_voices import is_piper
from speakaid.speech.utterance import Rendered, Utterance, VoiceName, WordTime
from speakaid.workers.lines import Line
from speakaid.workers.worker import A_MOMENT, Worker

_log = logging.getLogger(__name__)
PATIENCE = 5.0
"""Seconds for one cue of at most 500 words, which takes 0.7 s; the first start takes longest."""
ATTEMPTS = 2
A_WORD_BY_PIPER, LOADED = 0.4, 5.0
"""Seconds more for a natural voice, which takes 0.1 s a word, and 1.4 s until it is loaded, where
the computer has nothing else to do."""
NOWHERE = Path(os.devnull)
URGENT, AHEAD, LAST = 0, 1, 2

Then = Callable[[Any], None]


@dataclass(order=True)
class _Job:
    """Something the worker is asked, and who wants to hear the answer."""

    rank: int
    number: int
    line: Line | None = field(compare=False)
    what: Utterance | None = field(compare=False, default=None)
    then: Then = field(compare=False, default=lambda _answer: None)


class Voice:
    """One voice worker, and the cues that were rendered. `voices`: a folder of the person's own."""

    def __init__(
        self,
        cache: CueCache,
        command: Sequence[str] | None = None,
        patience: float = PATIENCE,
        voices: Path = NOWHERE,
    ) -> None:
        self.cache, self._voices = cache, voices
        self._patience = patience
        self._answers: SimpleQueue[Line | int] = SimpleQueue()
        self._worker = Worker("voice", self._answers.put, self._answers.put, command)
        self._jobs: PriorityQueue[_Job] = PriorityQueue()
        self._numbers = count(1)
        self._forgotten = 0
        self._is_closing = False
        self._thread = Thread(target=self._work, name="voice", daemon=True)
        cache.make_room()
        self._thread.start()

    def render(
        self, what: Utterance, then: Callable[[Rendered | None], None], *, ahead: bool = False
    ) -> None:
        """Have it as a file; `ahead`: when nothing urgent is asked for."""
        self._ask(AHEAD if ahead else URGENT, None, what, then)

    def voices(self, then: Callable[[tuple[VoiceName, ...]], None]) -> None:
        """The voices of this computer; none where there is no engine."""
        line: Line = {"do": "voices", "folder": str(self._voices)}
        self._ask(URGENT, line, None, lambda answer: then(_voices(answer)))

    def forget_ahead(self) -> None:
        """What was asked for ahead is not wanted any more."""
        self._forgotten = next(self._numbers)

    def forget_all(self) -> None:
        """Delete every cue that was kept."""
        self.forget_ahead()
        self.cache.clear()

    def close(self) -> None:
        """Ask for nothing more, and let the worker end."""
        self._is_closing = True
        self.forget_ahead()
        self._jobs.put(_Job(LAST, next(self._numbers), None))
        while self._thread.is_alive():
            # Again: what was asked for last may have started another one meanwhile.
            self._worker.close()
            self._thread.join(A_MOMENT)
        self._worker.close()

    # -- private

    def _ask(self, rank: int, line: Line | None, what: Utterance | None, then: Then) -> None:
        self._jobs.put(_Job(rank, next(self._numbers), line, what, then))

    def _work(self) -> None:
        while (job := self._jobs.get()).rank is not LAST:
            if job.rank is AHEAD and job.number < self._forgotten:
                continue
            found = self._rendered(job.what) if job.what else self._answer(job.line or {})
            try:
                job.then(found)
            except Exception as trouble:
                _log.warning("who asked for a cue could not take it: %s", type(trouble))

    def _rendered(self, what: Utterance) -> Rendered | None:
        """The cue from the cache, or made now."""
        if not what.text.strip():
            return None
        if (found := self.cache.find(what)) is not None:
            return found
        file = self.cache.file_of(what)
        answer = self._answer(
            {
                "do": "render", "text": what.text, "voice": what.voice, "rate": what.rate,
                "sounding": what.sounding, "begins": what.begins, "file": str(file),
            },
            self._patience + _slowness(what),
        )  # fmt: skip
        if answer is None:
            return None
        words = tuple(WordTime(*word) for word in answer["words"])
        rendered = Rendered(file, answer["seconds"], words)
        if not answer.get("instead"):  # the voice that was chosen may come back
            self.cache.keep(rendered)
        return rendered

    def _answer(self, line: Line, patience: float | None = None) -> Line | None:
        """What the worker says to this; None where it cannot, or nobody is there."""
        for _attempt in range(ATTEMPTS):
            if self._is_closing:
                break
            number = next(self._numbers)
            run = self._worker.say(line | {"id": number})
            within = self._patience if patience is None else patience
            answer = self._heard(number, run, within) if run is not None else None
            if answer is not None:
                return answer if answer["ok"] else None
        return None

    def _heard(self, number: int, run: int, patience: float) -> Line | None:
        """The answer with this number; None if that run ended, or was ended, before it came."""
        until = monotonic() + patience
        while (left := until - monotonic()) > 0:
            try:
                found = self._answers.get(timeout=left)
            except Empty:
                break
            if found == run:
                return None
            if isinstance(found, dict) and found.get("id") == number:
                return found
        self._worker.kill()
        return None


def _slowness(what: Utterance) -> float:
    return LOADED + A_WORD_BY_PIPER * len(what.text.split()) if is_piper(what.voice) else 0.0


def _voices(answer: Line | None) -> tuple[VoiceName, ...]:
    found = answer["voices"] if answer else []
    return tuple(VoiceName(id_, name, tuple(languages)) for id_, name, languages in found)
