"""What leads where: Home, a new talk, Before you start, the stage, After, settings, help.

The only place that knows all the screens. Each is made when it is first wanted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer

from speakaid.core.deck import Deck
from speakaid.core.display import Display
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.progress import ProgressFile
from speakaid.ui.main_window import MainWindow
from speakaid.ui.making import Making
from speakaid.ui.working import Working
from speakaid.wording import home as say

if TYPE_CHECKING:
    from speakaid.ui.after_talk import AfterTalk
    from speakaid.ui.at_hand import AtHand
    from speakaid.ui.before.facts import Preparation
    from speakaid.ui.before_talk import BeforeTalk
    from speakaid.ui.choosing_ears import ChoosingEars
    from speakaid.ui.giving import Given, Giving
    from speakaid.ui.help.help_screen import HelpScreen
    from speakaid.ui.rehearsing import Rehearsal
    from speakaid.ui.senses import Senses
    from speakaid.ui.settings.settings_screen import SettingsScreen
    from speakaid.ui.stage.stage_screen import StageScreen
    from speakaid.ui.written_down import WrittenDown

_log = logging.getLogger(__name__)


class Desk(QObject):
    """The ways between the screens."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        progress: ProgressFile,
        keep_settings: Callable[[Settings], None],
        clock: Callable[[], float] = monotonic,
        *,
        senses: Senses,
    ) -> None:
        super().__init__(window)
        self._clock = clock
        self.senses = senses
        self._window, self._settings = window, settings
        self._progress, self._keep_settings = progress, keep_settings
        self.making = Making(window, settings, progress)
        self.working = Working(window, settings, self.making, senses)
        self._connect()

    # -- public slots

    def begin(self) -> None:
        """Home; or, if a talk was interrupted, the stage at the same card."""
        self.go_home()
        if self.making.home.has_progress and self.giving.was_interrupted:
            self._carry_on()
        if self._stage is None:
            self._window.showMaximized()

    def go_home(self) -> None:
        """Home, as it is now."""
        self.making.go_home()

    def open_file(self, file: Path) -> None:
        """Open a talk or a text that was named at the start."""
        self.making.open_file(file)

    def come_forward(self, file: Path | None) -> None:
        """Somebody started SpeakAid again: what they see is this one. A talk is not disturbed."""
        if (stage := self._stage) is not None:
            stage.activateWindow()
            return
        self._come_back()
        if file is not None:
            self.open_file(file)

    @property
    def is_ready(self) -> bool:
        """Whether Home, or the stage of a talk that goes on, is painted and would take a key."""
        home, stage = self.making.home, self._stage
        if stage is not None:
            return stage.isVisible()
        return home.isVisible() and self._window.focusWidget() is not None

    # -- made when first wanted

    @cached_property
    def before(self) -> BeforeTalk:
        """Before you start."""
        from speakaid.ui.before_talk import BeforeTalk

        before = BeforeTalk(self._window, self.senses)
        before.ready.connect(self._on_ready)
        before.settings_changed.connect(self._use_settings)
        before.over.connect(self.go_home)
        return before

    @cached_property
    def giving(self) -> Giving:
        """The stage, and what is kept of a talk."""
        from speakaid.ui.giving import Giving

        giving = Giving(self._settings, self._progress, self.senses, self._clock, self)
        giving.left.connect(self._on_left)
        giving.done.connect(self._on_done)
        giving.rehearsed.connect(self._on_rehearsed)
        giving.settings_changed.connect(self._use_settings)
        giving.noted.connect(self.after.note_question)
        return giving

    @cached_property
    def after(self) -> AfterTalk:
        """After a talk."""
        from speakaid.ui.after_talk import AfterTalk

        after = AfterTalk(self._window, self.at_hand, self.written_down)
        after.over.connect(self.go_home)
        return after

    @cached_property
    def at_hand(self) -> AtHand:
        """People, and cards to show."""
        from speakaid.ui.at_hand import AtHand

        at_hand = AtHand(self._window)
        at_hand.written_wanted.connect(self._to_written)
        return at_hand

    @cached_property
    def written_down(self) -> WrittenDown:
        """What the speaker wrote down."""
        from speakaid.ui.written_down import WrittenDown

        return WrittenDown(self._window)

    @cached_property
    def settings(self) -> SettingsScreen:
        """Settings."""
        from speakaid.ui.settings.settings_screen import SettingsScreen

        screen = SettingsScreen()
        screen.settings_changed.connect(self._use_settings)
        screen.ears_wanted.connect(self._to_ears)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def ears(self) -> ChoosingEars:
        """Voice and microphone."""
        from speakaid.ui.choosing_ears import ChoosingEars

        ears = ChoosingEars(self._window, self.senses)
        ears.settings_changed.connect(self._use_settings)
        return ears

    @cached_property
    def help(self) -> HelpScreen:
        """Help: F1, from everywhere."""
        from speakaid.ui.help.help_screen import HelpScreen

        screen = HelpScreen()
        screen.back_wanted.connect(self._window.go_back)
        return screen

    # -- private

    @property
    def _stage(self) -> StageScreen | None:
        """The stage, while a talk is given."""
        return self.giving.stage if "giving" in self.__dict__ else None

    def _connect(self) -> None:
        home = self.making.home
        home.help_wanted.connect(self._to_help)
        home.settings_wanted.connect(self._to_settings)
        home.people_wanted.connect(self._to_people)
        home.carry_on_chosen.connect(self._carry_on)
        home.progress_over.connect(self._on_over)
        self.working.settings_changed.connect(self._use_settings)
        self.working.stage_wanted.connect(self._rehearse)
        self.working.ears_wanted.connect(self._to_ears)
        self._window.currentChanged.connect(self._on_screen)
        self._window.may_close = self.working.end_sitting
        self._window.help_asked.connect(self._to_help)
        self.making.talk_chosen.connect(self._prepare)
        self.making.try_wanted.connect(self._try)

    def _to_help(self) -> None:
        self._window.visit(self.help)

    def _to_settings(self) -> None:
        self.settings.show_settings(self._settings)
        self._window.visit(self.settings)

    def _to_people(self, talk: Path | None) -> None:
        self.at_hand.show(talk)

    def _to_ears(self) -> None:
        self.ears.show(self._settings)

    def _to_written(self) -> None:
        self.written_down.show()

    def _on_screen(self) -> None:
        """Home again, or its *More*, by whatever way: the sitting at a talk is over."""
        is_home = self._window.currentWidget() is self.making.home
        if (is_home or self.making.handing_out.is_shown) and not self.working.end_sitting():
            # What cannot be kept stays in view, until it can.
            QTimer.singleShot(0, self, self.working.preparing.show_unkept)

    def _prepare(self, opened: DeckFile) -> None:
        self.before.show(opened, self._settings)

    def _on_ready(self, answers: Preparation, stop_at: QTime | None) -> None:
        from speakaid.ui.giving import Given

        opened = self.before.opened
        path = None if opened is None else opened.path
        room = self.before.trial.room
        given = Given(answers.deck, path, slides=answers.slides, room=room)
        self.giving.begin(given, answers.screen, answers.slot_seconds, stop_at)
        self._step_aside()

    def _try(self, deck: Deck) -> None:
        self.giving.try_it(deck, self._window.screen().name())
        self._step_aside()

    def _rehearse(self, rehearsal: Rehearsal) -> None:
        self.giving.rehearse(rehearsal, self._window.screen().name())
        self._step_aside()

    def _on_rehearsed(self) -> None:
        self.working.practising.rehearsed()
        self._come_back()

    def _carry_on(self) -> None:
        if self.giving.carry_on():
            self._step_aside()
            return
        # Whatever was kept is of no more use: to offer it again would lead nowhere.
        self.giving.forget()
        self.go_home()
        self.making.home.show_notice(_(say.PLACE_GONE))

    def _step_aside(self) -> None:
        """While a talk is given the desk is not on any screen."""
        self._window.hide()

    def _come_back(self) -> None:
        self._window.showMaximized()
        self._window.activateWindow()

    def _on_left(self) -> None:
        self.go_home()
        self._come_back()

    def _on_done(self, given: Given, last: Display) -> None:
        self.giving.forget()
        self.after.show(given.deck, last, given.path)
        self._come_back()

    def _on_over(self) -> None:
        self.giving.call_done()

    def _use_settings(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self._keep_settings(settings)
        self._window.use_settings(settings)
        self.senses.use_settings(settings)
        self.making.use_settings(settings)
        self.working.use_settings(settings)
        if "settings" in self.__dict__:
            self.settings.show_settings(settings)  # it may be behind the screen that changed them
        if "giving" in self.__dict__:
            self.giving.use_settings(settings)
