"""Giving a talk: Before you start, the stage, and back; kept at every event, carried on after a
crash.

What goes amiss here never reaches the stage: a disk that is full, a picture that is gone, a screen
that is pulled out. The cards go on.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTime, Signal

from speakaid.core import events
from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.errors import SpeakAidError
from speakaid.core.listening import Room
from speakaid.core.passing import Rules
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings, Theme
from speakaid.core.talk import THANKS, Talk
from speakaid.i18n import _
from speakaid.storage.progress import ProgressFile, TalkInProgress
from speakaid.ui.awake import Awake
from speakaid.ui.own_pace import pace_of
from speakaid.ui.recordings import recordings_of
from speakaid.ui.rehearsing import Rehearsal
from speakaid.ui.senses import Senses
from speakaid.ui.shown_pictures import pictures_of
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.stage_place import StagePlace
from speakaid.ui.stage_senses import StageSenses
from speakaid.ui.talk_runner import TalkRunner
from speakaid.wording.stage_marks import Sense

_log = logging.getLogger(__name__)
TRY_SECONDS = 120.0
GOES_ON_WITHIN = 3600.0
"""Seconds within which an interrupted talk goes on by itself; later, Home offers it."""
SIZE_STEP = 1.12


@dataclass(frozen=True)
class Given:
    """A talk that is given: the deck, where it lies, whether anything of it is kept.

    `slides`: another program shows something on the audience's screen, which is left alone.
    """

    deck: Deck
    path: Path | None
    kept: bool = True
    slides: bool = False
    rehearsal: bool = False
    """Whether it is given at home, alone: then nothing leads to *After*."""
    room: Room | None = None
    """The room, if it was measured just now: how loud it is while nobody speaks."""


class Giving(QObject):
    """One talk at a time, on a stage of its own."""

    left = Signal()
    """The speaker left the stage; the place is kept."""
    done = Signal(object, object)
    """The talk is over and *After* was asked for: the `Given` talk and its last `Display`."""
    rehearsed = Signal()
    """A run-through is over, or was left."""
    settings_changed = Signal(Settings)
    noted = Signal(object, str)
    """A question that was written down: the deck, and the words."""

    def __init__(
        self,
        settings: Settings,
        progress: ProgressFile,
        senses: Senses,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._progress, self._clock = settings, progress, clock
        self._senses = senses
        self._in_talk: StageSenses | None = None
        self._off: set[Sense] = set()
        """What the speaker switched off for this talk."""
        self._awake = Awake()
        self._given: Given | None = None
        self._leaving = False
        self._last: Display | None = None
        self._seen: Callable[[Display, float], None] | None = None
        self.stage: StageScreen | None = None
        self.runner: TalkRunner | None = None
        self.place: StagePlace | None = None

    def use_settings(self, settings: Settings) -> None:
        """Another size, theme or pace."""
        self._settings = settings
        if self.stage is not None:
            self.stage.use_settings(settings)

    def begin(self, given: Given, screen: str, slot: float | None, stop_at: QTime | None) -> None:
        """Open the stage: the first words stand there, the clock does not run."""
        session = TalkSession(self._talk(given.deck), self._rules())
        self._off = set()
        self._open(given, session, screen)
        assert self.runner is not None
        self.runner.start(events.Start(slot=slot))
        if stop_at is not None:
            self.runner.stop_at(stop_at)

    def try_it(self, deck: Deck, screen: str) -> None:
        """Two minutes with a sample; nothing is kept."""
        self.begin(Given(deck, None, kept=False), screen, TRY_SECONDS, None)

    def rehearse(self, rehearsal: Rehearsal, screen: str) -> None:
        """A run-through: the stage as it will be; it is told what the stage shows, and when."""
        given = Given(rehearsal.deck, rehearsal.path, kept=False, rehearsal=True)
        self._seen = rehearsal.seen
        self.begin(given, screen, rehearsal.slot, None)

    @property
    def was_interrupted(self) -> bool:
        """Whether a talk stopped in the middle a short while ago, and nobody had left it."""
        kept = self._progress.load()
        return kept is not None and not kept.left and 0 <= time.time() - kept.at <= GOES_ON_WITHIN

    @property
    def deck(self) -> Deck:
        """The deck that is given, or was last."""
        return self._given.deck if self._given else Deck()

    @property
    def display(self) -> Display | None:
        """What the speaker saw last."""
        return self._last

    def carry_on(self) -> bool:
        """Go on with the talk that was interrupted; False if there is none that can go on."""
        again = self._kept_talk()
        if again is None:
            return False
        self._open(*again, self._settings.stage_screen)
        assert self.runner is not None
        self.runner.start()
        return True

    def call_done(self) -> None:
        """The talk that was left is over: *After* comes, as it would have on the stage."""
        again = self._kept_talk()
        if again is None:
            self.forget()
            self.left.emit()
            return
        given, session = again
        session.handle(events.Finish(), session.at)
        self.done.emit(given, session.display())

    def _kept_talk(self) -> tuple[Given, TalkSession] | None:
        """The talk that was kept, as it goes on now."""
        kept = self._progress.load()
        if kept is None:
            return None
        away = time.time() - kept.at
        try:
            session = TalkSession.resumed(self._talk(kept.deck), kept.state, away, self._rules())
        except ValueError:
            _log.warning("what was kept of a talk does not fit it")
            return None
        return Given(kept.deck, kept.deck_path), session

    def forget(self) -> None:
        """The talk is over for good: nothing is carried on."""
        try:
            self._progress.clear()
        except SpeakAidError as found:
            _log.warning("the talk in progress stays kept: %s", found.reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The stage closed from outside (Alt+F4, the end of a session) is left; its place is kept.

        The close itself is never refused: that would hold up the whole computer's going off.
        """
        if watched is self.stage and event.type() == QEvent.Type.Close:
            self._on_left()
        return super().eventFilter(watched, event)

    # -- private

    def _talk(self, deck: Deck) -> Talk:
        return pace_of(self._settings).talk(deck, _(THANKS))

    def _rules(self) -> Rules:
        settings = self._settings
        return Rules(settings.prompt_next_point, float(settings.patience), settings.voice)

    def _open(self, given: Given, session: TalkSession, screen: str) -> None:
        self._given, self._leaving = given, False
        self.stage = stage = StageScreen(self._settings, pictures_of(given.path), self._clock)
        stage.use_question_sentences(given.deck.question_sentences)
        stage.use_kept_questions(tuple(session.kept()["noted"]))
        self.runner = runner = TalkRunner(session, self._keep if given.kept else None)
        # Before the stage is told of a display: the first words are asked for at once.
        recordings = recordings_of(given.path)
        self._in_talk = StageSenses(
            self._senses,
            self._settings,
            stage,
            runner,
            recordings,
            room=given.room,
            off=self._off,
        )
        cover = not given.slides
        self.place = StagePlace(stage, screen, cover=cover, settings=self._settings)
        stage.happened.connect(runner.submit)
        stage.happened.connect(self._on_happened)
        stage.stop_at_wanted.connect(runner.stop_at)
        stage.size_changed_by.connect(self._on_size)
        stage.theme_toggled.connect(self._on_theme)
        stage.leave_wanted.connect(self._on_left)
        stage.after_wanted.connect(self._on_after)
        runner.display_changed.connect(self._on_display)
        runner.ahead_changed.connect(stage.draw_ahead)
        stage.installEventFilter(self)
        self._awake.start()
        self.place.open()

    def _on_display(self, display: Display) -> None:
        self._last = display
        if self._seen is not None and self.runner is not None:
            self._seen(display, self.runner.session.at)
        if self.stage is not None:
            self.stage.show_display(display)

    def _on_happened(self, event: events.Event) -> None:
        if isinstance(event, events.Noted) and self._given is not None and self._given.kept:
            self.noted.emit(self._given.deck, event.words)

    def _keep(self, session: TalkSession, *, durable: bool = True) -> None:
        if self._given is None:
            return
        deck, path = self._given.deck, self._given.path
        talk = TalkInProgress(deck, path, time.time(), session.kept(), left=self._leaving)
        try:
            self._progress.keep(talk, durable=durable)
        except SpeakAidError as found:
            _log.warning("the place in the talk could not be kept: %s", found.reason)

    def _on_size(self, step: int) -> None:
        size = self._settings.letter_size * SIZE_STEP**step
        least, most = 0.5, 3.0
        self._change(letter_size=round(min(most, max(least, size)), 3))

    def _on_theme(self) -> None:
        dark = self._settings.theme is Theme.DARK
        self._change(theme=Theme.PALE if dark else Theme.DARK)

    def _change(self, **changes: object) -> None:
        self.use_settings(self._settings.model_copy(update=changes))
        self.settings_changed.emit(self._settings)

    def _on_left(self) -> None:
        if self.stage is None:
            return
        self._leaving = True
        given = self._given
        self._close()
        (self.rehearsed if given is not None and given.rehearsal else self.left).emit()

    def _on_after(self) -> None:
        given, last = self._given, self._last
        self._close()
        if given is not None and given.rehearsal:
            self.rehearsed.emit()
        elif given is not None and given.kept:
            self.done.emit(given, last)
        else:
            self.left.emit()

    def _close(self) -> None:
        """Take the stage down; what was kept of the talk stays."""
        if self._in_talk is not None:
            self._in_talk.close()
        if self.runner is not None and self._given is not None:
            self.runner.stop()
            self.runner.keep_now()
            self.runner.deleteLater()
        if self.stage is not None:
            self.stage.removeEventFilter(self)
        if self.place is not None:
            self.place.close()
        if self.stage is not None:
            self.stage.deleteLater()
        self._awake.stop()
        self._seen = None
        self.stage = self.runner = self.place = self._in_talk = None
