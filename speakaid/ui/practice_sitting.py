"""One sitting on the screen: presses become events, displays are shown, and its place is kept."""

from collections.abc import Callable
from copy import copy

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.learnt import words_that_hid
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Done
from speakaid.core.practice.work import Work
from speakaid.ui.practice_keeping import PracticeKeeping
from speakaid.ui.practice_runner import PracticeRunner
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.stage.page_painter import Pictures
from speakaid.ui.talk_runner import QUIET_MS


def _no_picture(_name: str) -> QImage | None:
    return None


class PracticeSitting(QObject):
    """From its start, or from where it stopped, to its end; then perhaps another one."""

    over = Signal(object)
    """Why it is over: a `Done`."""
    shown = Signal(object)
    """The `PracticeDisplay` that is seen now."""

    def __init__(self, screen: TurnScreen, keeping: PracticeKeeping) -> None:
        super().__init__(screen)
        self._screen, self._keeping = screen, keeping
        self._pictures: Pictures = _no_picture
        self._runner: PracticeRunner | None = None
        self._noted = 0
        """How many results are kept already."""
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._when_quiet)
        self._connect()

    def begin(
        self,
        session: PracticeSession,
        pictures: Pictures,
        clock: Callable[[], float],
        noted: int = 0,
    ) -> None:
        """The first thing, or the one at which it stopped; `noted` results are kept already."""
        self.end()
        self._pictures, self._noted = pictures, noted
        self._runner = runner = PracticeRunner(session, clock, self)
        runner.display_changed.connect(self._show)
        runner.pressed.connect(self._quiet.start)
        if session.is_on:
            # It was cut off: that is a stop, so that it has all its time again.
            session.handle(events.Stop(), session.at)
        runner.submit(events.Start())

    @property
    def display(self) -> PracticeDisplay:
        """What stands on the screen."""
        return self._now.session.display()

    @property
    def work(self) -> Work:
        """What is practised."""
        return self._now.session.work

    def tick(self) -> None:
        """Time has passed."""
        self._now.tick()

    def say_done(self) -> None:
        """The run-through is done."""
        self._submit(events.Said())

    def voice(self, event: events.Voiced) -> None:
        """A voice begins to read what stands there, or is gone."""
        if self._runner is not None:
            self._runner.tell(event)

    def stand_still(self) -> None:
        """Something else is looked at meanwhile."""
        display = None if self._runner is None else self.display
        if display is not None and display.done is None and not display.paused:
            self._submit(events.Pause())

    def end(self) -> None:
        """The screen goes: what came of it is kept, and it can go on another time."""
        if self._runner is None:
            return
        self._runner.stop()
        if self._quiet.isActive():
            self._quiet.stop()
            self._keep_place()
        results = self._runner.session.results
        self._keeping.add_results(self._deck_id, results[self._noted :])
        self._noted = len(results)

    @property
    def words_asked_for(self) -> tuple[str, ...]:
        """Long words that hid, in this sitting."""
        session = self._now.session
        return words_that_hid(session.work.talk, session.asked)

    # -- private

    @property
    def _now(self) -> PracticeRunner:
        assert self._runner is not None
        return self._runner

    @property
    def _deck_id(self) -> str:
        return self.work.talk.deck.id

    def _connect(self) -> None:
        screen = self._screen
        for wanted, event in (
            (screen.said, events.Said()),
            (screen.help_wanted, events.MoreHelp()),
            (screen.next_wanted, events.Next()),
            (screen.step_back_wanted, events.Back()),
            (screen.pause_wanted, events.Pause()),
            (screen.stop_wanted, events.Stop()),
            (screen.enough_wanted, events.Enough()),
        ):
            wanted.connect(lambda event=event: self._submit(event))
        screen.word_wanted.connect(lambda word: self._submit(events.MoreHelp(word)))

    def _submit(self, event: events.Event) -> None:
        if self._runner is not None:
            self._runner.submit(event)

    def _show(self, display: PracticeDisplay) -> None:
        self.shown.emit(display)
        if display.done is None:
            self._screen.show_display(display, self._pictures)
        else:
            self._finish(display.done)

    def _finish(self, done: Done) -> None:
        self.end()
        if done is Done.STOPPED:
            self._keep_place()
        else:
            self._keeping.clear_place(self.work.talk)
        self.over.emit(done)

    def _when_quiet(self) -> None:
        """After the answer was painted: keep the place, and draw what is likely to come."""
        self._keep_place()
        # A session's state is frozen, so a copy goes its own way.
        ahead = copy(self._now.session)
        ahead.handle(events.Said(), ahead.at)
        self._screen.draw_ahead(ahead.display())

    def _keep_place(self) -> None:
        if self._now.session.is_on or self.display.done is Done.STOPPED:
            self._keeping.keep_place(self._now.session, self._noted)
