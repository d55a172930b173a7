"""What is kept of practising: the place of a stopped sitting, and more only if it is switched on.

Nothing here raises: what cannot be kept never stands in the way of practising.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import date

from speakaid.core.errors import SpeakAidError
from speakaid.core.practice.learnt import learnt_from
from speakaid.core.practice.records import Answered, Question, Ran, Record, record_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Result
from speakaid.core.practice.work import Learnt
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.storage.practice_record import PracticeRecord
from speakaid.storage.sitting_file import SittingFile, StoppedSitting

_log = logging.getLogger(__name__)


class PracticeKeeping:
    """Keeps it, for the speaker alone."""

    def __init__(self, settings: Settings, today: Callable[[], date]) -> None:
        self._settings, self._today = settings, today
        self.record = PracticeRecord()
        self._place = SittingFile()

    def use_settings(self, settings: Settings) -> None:
        """Whether history is switched on may be otherwise."""
        self._settings = settings

    @property
    def is_on(self) -> bool:
        """Whether the speaker wishes that it is kept."""
        return self._settings.practice_history

    def learnt(self, talk: Talk) -> Learnt:
        """What earlier sittings brought; nothing while nothing is to be kept."""
        return learnt_from(talk, self.record.of(talk.deck.id)) if self.is_on else Learnt()

    def stopped(self, deck_id: str) -> StoppedSitting | None:
        """The sitting at this talk that can go on."""
        return self._place.of(deck_id)

    def keep_place(self, deck_id: str, session: PracticeSession) -> None:
        """The sitting goes on here another time."""
        stopped = StoppedSitting(deck_id, session.work.tasks, session.kept())
        self._try(lambda: self._place.keep(stopped))

    def clear_place(self) -> None:
        """The sitting is over."""
        self._try(self._place.clear)

    def add_results(self, deck_id: str, results: Iterable[Result]) -> None:
        """What came of these turns."""
        self._add(record_of(result, deck_id, self._today()) for result in results)

    def add_run(self, deck_id: str, seconds: Iterable[tuple[str, float]], *, whole: bool) -> None:
        """How long each card of a run-through took."""
        before = [one.run for one in self.record.of(deck_id) if isinstance(one, Ran)]
        run = max(before, default=0) + 1
        self._add(
            Ran(deck_id, self._today(), run, card, taken, whole=whole) for card, taken in seconds
        )

    def add_answer(self, deck_id: str, question: Question, answer: int) -> None:
        """One of the words that were offered."""
        self._add((Answered(deck_id, self._today(), question, answer),))

    def delete(self) -> None:
        """Forget all that was ever kept."""
        self._try(self.record.delete)
        self._try(self._place.clear)

    def _add(self, records: Iterable[Record]) -> None:
        if self.is_on:
            self._try(lambda: self.record.add(records))

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except SpeakAidError as found:
            _log.warning("what was practised could not be kept: %s", found.reason)
