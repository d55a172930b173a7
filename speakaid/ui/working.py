"""What is done with a talk at the desk besides giving it: its words, its past, its pages."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from speakaid.core.settings import Settings
from speakaid.ui.copies_in import CopiesIn
from speakaid.ui.main_window import MainWindow
from speakaid.ui.making import Making
from speakaid.wording.prepare_parts import copied

if TYPE_CHECKING:
    from speakaid.ui.practising import Practising
    from speakaid.ui.preparing import Preparing
    from speakaid.ui.printing import Printing
    from speakaid.ui.senses import Senses


class Working(QObject):
    """The ways from Home to the words and to the pages of a talk."""

    settings_changed = Signal(Settings)
    stage_wanted = Signal(object)
    """For a run-through: a `Rehearsal`."""
    ears_wanted = Signal()
    """To *Voice and microphone*."""

    def __init__(
        self, window: MainWindow, settings: Settings, making: Making, senses: Senses
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._making = window, settings, making
        self._senses = senses
        making.home.change_wanted.connect(self.change)
        making.change_wanted.connect(self.change)
        making.handing_out.print_wanted.connect(self._print)
        making.handing_out.versions_wanted.connect(self._to_versions)
        making.handing_out.people_wanted.connect(self._to_people)
        making.handing_out.marks_wanted.connect(self._to_marks)
        making.home.ideas_wanted.connect(self.decide)
        making.home.practise_wanted.connect(self.practise)
        making.together.ideas_wanted.connect(self.decide)
        self.copies_in = CopiesIn(window, making, lambda: self.preparing)

    @cached_property
    def preparing(self) -> Preparing:
        """A talk that is changed."""
        from speakaid.ui.preparing import Preparing

        preparing = Preparing(self._window, self._settings, self._making.makers, self._senses)
        preparing.left.connect(self._making.show_on_home)
        preparing.copied.connect(self._on_copied)
        preparing.settings_changed.connect(self.settings_changed)
        return preparing

    @cached_property
    def printing(self) -> Printing:
        """A talk on paper."""
        from speakaid.ui.printing import Printing

        return Printing(self._window, self._settings)

    @cached_property
    def practising(self) -> Practising:
        """A talk that is practised."""
        from speakaid.ui.practising import Practising

        practising = Practising(self._window, self._settings)
        practising.left.connect(self._making.show_on_home)
        practising.day_wanted.connect(self._to_day)
        self._window.currentChanged.connect(self._on_screen)
        practising.settings_changed.connect(self.settings_changed)
        practising.stage_wanted.connect(self.stage_wanted)
        practising.ears_wanted.connect(self.ears_wanted)
        practising.hear_by(self._senses.ear)
        return practising

    def use_settings(self, settings: Settings) -> None:
        """Another size, theme, font or pace."""
        self._settings = settings
        for name in ("preparing", "printing", "practising"):
            if name in self.__dict__:
                getattr(self, name).use_settings(settings)

    def change(self, talk: Path) -> None:
        """Open a talk to change its words."""
        self._making.doing(lambda: self.preparing.open(talk))

    def practise(self, talk: Path) -> None:
        """Open a talk to practise it."""
        self._making.doing(lambda: self.practising.open(talk))

    def decide(self, talk: Path) -> None:
        """Open a talk at the ideas that wait in it."""
        self._making.doing(lambda: self.preparing.ideas.open(talk))

    def end_sitting(self) -> bool:
        """Keep what is unsaved; whether all could be kept."""
        return "preparing" not in self.__dict__ or self.preparing.finish()

    def _on_copied(self, copy: Path, talk: Path) -> None:
        """The talk stays the large one; the copy is one of the others."""
        self._making.show_on_home(talk)
        self._making.home.show_notice(copied(copy.stem))

    def _to_versions(self, talk: Path) -> None:
        self._making.doing(lambda: self.preparing.open(talk, self.preparing.ways.past.to_versions))

    def _to_people(self, talk: Path) -> None:
        self._making.doing(lambda: self.preparing.open(talk, self.preparing.ways.to_people))

    def _to_marks(self, talk: Path) -> None:
        self._making.doing(lambda: self.preparing.open(talk, self.preparing.ways.to_marks))

    def _to_day(self, talk: Path) -> None:
        self._making.doing(lambda: self.preparing.open(talk, self.preparing.ways.to_day))

    def _on_screen(self) -> None:
        """Back at what there is to practise: with the talk as it was changed meanwhile."""
        is_today = self._window.currentWidget() is self.practising.today
        if is_today and "preparing" in self.__dict__ and self.preparing.sitting is not None:
            if self.preparing.finish():
                self.practising.to_today()
            else:
                # What cannot be kept stays in view, until it can.
                QTimer.singleShot(0, self, self.preparing.show_unkept)

    def _print(self, talk: Path) -> None:
        self.printing.open(talk)
