"""What is kept of practising: the place of a stopped sitting, and more only if it is switched on.

Nothing here raises: what cannot be kept never stands in the way of practising.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from speakaid.core.errors import SpeakAidError
from speakaid.core.marks import mark_of
from speakaid.core.practice.items import Way
from speakaid.core.practice.learnt import learnt_from
from speakaid.core.practice.records import Answered, Ended, NoHelp, Question, Ran, Record, record_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Result
from speakaid.core.practice.work import Learnt
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.storage import sitting_file
from speakaid.storage.practice_record import PracticeRecord
from speakaid.storage.sitting_file import SittingFile, StoppedSitting

_log = logging.getLogger(__name__)
_WORD = "word "
"""So begins what is marked of a word that was declined: a word may be called as a card."""


class PracticeKeeping:
    """Keeps it, for the speaker alone."""

    def __init__(self, settings: Settings, today: Callable[[], date]) -> None:
        self._settings, self._today = settings, today
        self.record = PracticeRecord()
        self._trouble: SpeakAidError | None = None

    def use_settings(self, settings: Settings) -> None:
        """Whether history is switched on may be otherwise."""
        self._settings = settings

    @property
    def is_on(self) -> bool:
        """Whether the speaker wishes that it is kept."""
        return self._settings.practice_history

    def learnt(self, talk: Talk) -> Learnt:
        """What earlier sittings brought; nothing while nothing is to be kept."""
        return learnt_from(talk, self.record.of(talk)) if self.is_on else Learnt()

    @property
    def is_something_kept(self) -> bool:
        """Whether there is something to delete."""
        return self.record.is_there or sitting_file.any_kept()

    def stopped(self, talk: Talk) -> StoppedSitting | None:
        """The sitting at this talk that can go on."""
        return SittingFile(talk).load()

    def stopped_way(self, talk: Talk) -> Way | None:
        """The way in which it stopped; None where nothing can go on."""
        stopped = self.stopped(talk)
        return None if stopped is None else stopped.way or Way.READ

    def keep_place(self, session: PracticeSession, noted: int) -> None:
        """The sitting goes on here another time; so many of its results are in the record."""
        stopped = StoppedSitting(session.work.tasks, session.kept(), noted, session.way)
        self._try(lambda: SittingFile(session.work.talk).keep(stopped))

    def clear_place(self, talk: Talk) -> None:
        """The sitting is over."""
        self._try(SittingFile(talk).clear)

    def unoffered(self, talk: Talk, words: Iterable[str]) -> tuple[str, ...]:
        """Of these words those for which help was not declined."""
        kept = self.record.of(talk) if self.is_on else ()
        declined = {one.item for one in kept if isinstance(one, NoHelp)}
        return tuple(word for word in words if mark_of(_WORD + word) not in declined)

    def add_no_help(self, deck_id: str, word: str) -> None:
        """No help is to be kept ready for this word."""
        self._add((NoHelp(deck_id, self._today(), mark_of(_WORD + word)),))

    def add_results(self, deck_id: str, results: Iterable[Result]) -> None:
        """What came of these turns."""
        self._add(record_of(result, deck_id, self._today()) for result in results)

    def add_run(self, talk: Talk, seconds: Mapping[str, float], *, whole: bool) -> None:
        """How long each card of a run-through took."""
        before = [one.run for one in self.record.of(talk) if isinstance(one, Ran)]
        run, today = max(before, default=0) + 1, self._today()
        self._add(
            Ran(talk.deck.id, today, run, mark_of(card), taken, whole=whole)
            for card, taken in seconds.items()
        )

    def add_end(self, deck_id: str) -> None:
        """A sitting came to its end."""
        self._add((Ended(deck_id, self._today()),))

    def has_ended_today(self, talk: Talk) -> bool:
        """Whether a sitting at this talk came to its end today, as far as that is kept."""
        return self.is_on and self.record.has_ended(talk, self._today())

    def add_answer(self, deck_id: str, question: Question, answer: int) -> None:
        """One of the words that were offered."""
        self._add((Answered(deck_id, self._today(), question, answer),))

    def delete(self) -> None:
        """Forget all that was ever kept."""
        self._try(self.record.delete)
        self._try(sitting_file.clear_all)

    def _add(self, records: Iterable[Record]) -> None:
        if self.is_on:
            self._try(lambda: self.record.add(records))

    def taken_trouble(self) -> SpeakAidError | None:
        """Why something could not be kept, since this was last asked; None if all was."""
        found, self._trouble = self._trouble, None
        return found

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except SpeakAidError as found:
            _log.warning("what was practised could not be kept: %s", found.reason)
            self._trouble = found
