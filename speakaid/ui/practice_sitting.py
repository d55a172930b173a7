"""One sitting on the screen: presses become events, displays are shown, and its place is kept."""

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core.practice import events
from speakaid.core.practice.display import PracticeDisplay
from speakaid.core.practice.state import Done
from speakaid.ui.practice_keeping import PracticeKeeping
from speakaid.ui.practice_runner import PracticeRunner
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.stage.page_painter import Pictures
from speakaid.ui.talk_runner import QUIET_MS


class PracticeSitting(QObject):
    """From its start, or from where it stopped, to its end."""

    over = Signal(object)
    """Why it is over: a `Done`."""

    def __init__(
        self,
        runner: PracticeRunner,
        screen: TurnScreen,
        keeping: PracticeKeeping,
        pictures: Pictures,
    ) -> None:
        super().__init__(screen)
        self.runner, self.session = runner, runner.session
        self._screen, self._keeping, self._pictures = screen, keeping, pictures
        self._noted = len(self.session.results)
        runner.setParent(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._keep_place)
        self.runner.display_changed.connect(self._show)
        self.runner.pressed.connect(self._quiet.start)
        self._connect()

    def begin(self) -> None:
        """The first thing, or the one at which it stopped."""
        if self.session.display().done is None and self.session.results:
            # It was cut off: that is a stop, so that it has all its time again.
            self.session.handle(events.Stop(), self.session.at)
        self.runner.submit(events.Start())

    def end(self) -> None:
        """The screen goes: what came of it is kept, and it can go on another time."""
        self.runner.stop()
        if self._quiet.isActive():
            self._quiet.stop()
            self._keep_place()
        results = self.session.results
        self._keeping.add_results(self._deck_id, results[self._noted :])
        self._noted = len(results)

    # -- private

    @property
    def _deck_id(self) -> str:
        return self.session.work.talk.deck.id

    def _connect(self) -> None:
        submit, screen = self.runner.submit, self._screen
        for wanted, event in (
            (screen.said, events.Said()),
            (screen.help_wanted, events.MoreHelp()),
            (screen.next_wanted, events.Next()),
            (screen.step_back_wanted, events.Back()),
            (screen.pause_wanted, events.Pause()),
            (screen.stop_wanted, events.Stop()),
            (screen.enough_wanted, events.Enough()),
        ):
            wanted.connect(lambda event=event: submit(event))
        screen.word_wanted.connect(self._help_with)

    def _help_with(self, word: int) -> None:
        self.runner.submit(events.MoreHelp(word))

    def _show(self, display: PracticeDisplay) -> None:
        if display.done is None:
            self._screen.show_display(display, self._pictures)
        else:
            self._finish(display.done)

    def _finish(self, done: Done) -> None:
        self.end()
        if done is Done.STOPPED:
            self._keep_place()
        else:
            self._keeping.clear_place()
        self.over.emit(done)

    def _keep_place(self) -> None:
        if self.session.display().done in (None, Done.STOPPED):
            self._keeping.keep_place(self._deck_id, self.session)
