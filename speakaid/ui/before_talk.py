"""Before a talk: the questions, what fits, and a word mended at the last minute."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTime, Signal

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import Settings
from speakaid.storage.deck_file import DeckFile
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.main_window import MainWindow
from speakaid.wording import trouble

if TYPE_CHECKING:
    from speakaid.ui.before.before_screen import BeforeScreen
    from speakaid.ui.before.facts import Preparation
    from speakaid.ui.ear_trial import EarTrial
    from speakaid.ui.senses import Senses

_log = logging.getLogger(__name__)


class BeforeTalk(QObject):
    """*Before you start*, with one talk."""

    ready = Signal(object, object)
    """What was answered, and until when the talk must end (a QTime, or None)."""
    settings_changed = Signal(Settings)
    over = Signal()
    """The person went back to their talks."""

    def __init__(self, window: MainWindow, senses: Senses) -> None:
        super().__init__(window)
        self._window, self._senses = window, senses
        self.opened: DraftFile | None = None
        """The talk that is asked about, or was last."""

    def show(self, opened: DeckFile, settings: Settings) -> None:
        """Ask what must be known of this talk and of the room."""
        from speakaid.ui.room_facts import facts_of

        self.opened = DraftFile(opened)
        self.trial.begin()
        self.screen.hide_notice()
        self.screen.show_talk(opened.deck, settings, facts_of(self._window))
        self._window.visit(self.screen)

    @cached_property
    def screen(self) -> BeforeScreen:
        """The questions."""
        from speakaid.ui.before.before_screen import BeforeScreen
        from speakaid.ui.screens_watch import ScreensWatch

        screen = BeforeScreen()
        screen.prepared.connect(self._on_prepared)
        screen.settings_changed.connect(self.settings_changed)
        screen.deck_changed.connect(self._on_deck_changed)
        screen.back_wanted.connect(self.over)
        screens = ScreensWatch(screen)
        for changed in (screens.plugged, screens.unplugged, screens.resized):
            changed.connect(self._on_screens_changed, Qt.ConnectionType.QueuedConnection)
        return screen

    @cached_property
    def trial(self) -> EarTrial:
        """The voice and the microphone, tried; what is known of the room."""
        from speakaid.ui.ear_trial import EarTrial

        return EarTrial(self.screen.ear, self._senses)

    # -- private

    def _on_screens_changed(self) -> None:
        """A projector was plugged in, or out, while the questions are asked."""
        from speakaid.ui.room_facts import facts_of

        if self._window.currentWidget() is self.screen:
            self.screen.show_facts(facts_of(self._window))

    def _on_prepared(self, answers: Preparation) -> None:
        from speakaid.ui.room_facts import keep_room

        stop_at = answers.stop_at
        moment = None if stop_at is None else QTime(stop_at.hour, stop_at.minute)
        settings = answers.settings.model_copy(update={"stage_screen": answers.screen})
        self.settings_changed.emit(settings)
        keep_room(answers)
        self.ready.emit(answers, moment)

    def _on_deck_changed(self, deck: Deck) -> None:
        """A word was mended, a point was marked: it is written at once."""
        if self.opened is None:
            return
        try:
            if not self.opened.keep_step(deck):
                _log.info("the file of the talk was changed meanwhile: it is kept beside")
                self.screen.show_notice(trouble.kept_beside(self.opened.path.stem))
        except SpeakAidError as found:
            _log.warning("the talk could not be saved: %s", found.reason)
            self.screen.show_notice(trouble.sentence(found))
