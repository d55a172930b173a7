"""Prepare, as it goes: a talk is opened, changed, kept, and left again.

The screens say what a person did; a `Sitting` does it; here the one is led to the other.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from speakaid.core.hints import HintKind
from speakaid.core.settings import Settings
from speakaid.core.talk import Pace
from speakaid.i18n import _
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.hinting import Hinting
from speakaid.ui.idea_ways import IdeaWays
from speakaid.ui.in_view import InView
from speakaid.ui.main_window import MainWindow
from speakaid.ui.makers import Makers
from speakaid.ui.own_pace import pace_of
from speakaid.ui.point_acts import PointActs
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.room_facts import stage_screen_of
from speakaid.ui.sitting import Sitting
from speakaid.ui.stage.page_painter import Pictures
from speakaid.ui.stage_picture import StagePicture
from speakaid.ui.stepping import Stepping
from speakaid.ui.talk_marks import TalkMarks
from speakaid.ui.told import Told, always
from speakaid.ui.unkept import Unkept
from speakaid.ui.who_types import WhoTypes
from speakaid.ui.whose import Whose
from speakaid.ui.widgets.hint_line import HintLine
from speakaid.wording import prepare as say
from speakaid.wording import trouble

if TYPE_CHECKING:
    from speakaid.ui.prepare_ways import PrepareWays
    from speakaid.ui.senses import Senses

LOOKS_AGAIN = 2_000
"""Milliseconds between two looks at whether somebody else changed the file."""
_log = logging.getLogger(__name__)


class Preparing(QObject):
    """One talk at a time."""

    left = Signal(Path)
    """The person went back to their talks; where this one lies now."""
    leaving = Signal()
    """The sitting is about to end: what was only begun is as if it had not been."""
    changed = Signal()
    """The deck, or which card is open, is another."""
    settings_changed = Signal(Settings)
    ideas_wanted = Signal(object)
    """To look at the ideas about the card of this id, or at this idea; None: at whatever waits."""
    copied = Signal(Path, Path)
    """An earlier version is a talk of its own now; where that lies, and where the talk lies."""

    def __init__(
        self, window: MainWindow, settings: Settings, makers: Makers, senses: Senses
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self.senses = window, settings, senses
        self.sitting: Sitting | None = None
        self._left_at: dict[str, str] = {}
        """The card at which each talk was left since the program started."""
        self._found_again = False
        """Whether words came back that an earlier sitting could not keep any more."""
        self.picture = StagePicture()
        line = HintLine()
        self.told = Told(window, line.tell)
        self.unkept = Unkept(self, self.told)
        self.screen = PrepareScreen(self.picture, line)
        self._words = InView(window, self.screen, self._show)
        self.ideas = IdeaWays(window, self)
        self._watch = QTimer(self, interval=LOOKS_AGAIN)
        self._watch.timeout.connect(self._look_again)
        self.acts = PointActs(self)
        self.hinting = Hinting(line, self)
        self.hinting.never_wanted.connect(self._on_never)
        self.stepping = Stepping(self, line)
        self.marks = TalkMarks(self)
        self.who = WhoTypes(window, self, settings, makers)
        self.whose = Whose(window, self, line)
        self._connect()

    @cached_property
    def ways(self) -> PrepareWays:
        """What stands behind *More* and *Words I want help with*."""
        from speakaid.ui.prepare_ways import PrepareWays

        return PrepareWays(self._window, self)

    def use_settings(self, settings: Settings) -> None:
        """Another distance, theme or pace."""
        self._settings = settings
        self.hinting.use(settings.hints_off)
        self.who.use_settings(settings)
        if self.sitting is not None:
            self._use_stage()

    def open(self, path: Path, show: Callable[[], None] | None = None) -> None:
        """Open a talk at its words, or at what `show` shows. Raises DeckUnreadable."""
        if self.open_sitting(path):
            self.begin_sitting(show or self._begin_words)

    def open_sitting(self, path: Path) -> bool:
        """A sitting at this talk, which nobody sees yet. Raises DeckUnreadable.

        False while another one cannot be kept: that one comes back into view instead.
        """
        if not self.finish():
            self.show_unkept()
            return False
        sitting = Sitting(DraftFile(load_deck(path)), self)
        self.sitting = sitting
        sitting.keeper.saved.connect(self._on_saved)
        sitting.keeper.trouble.connect(self.unkept.tell)
        sitting.changed_elsewhere.connect(self._on_changed_elsewhere)
        sitting.too_much.connect(lambda: self.told.say(_(say.MORE_THAN_A_TALK), always))
        self.screen.editor.close_card()
        self.screen.show_saved(saved=True)
        self._watch.start()
        self._use_stage()
        self._found_again = sitting.file.was_interrupted
        return True

    def begin_sitting(self, show: Callable[[], None], *, for_speaker: bool = False) -> None:
        """Show it: first, if need be, it is asked who types. `for_speaker`: it is theirs to do."""
        sitting = self.at_work
        must_ask = self.who.begin(sitting, for_speaker=for_speaker)
        if sitting.has(left_at := self._left_at.get(sitting.deck.id, "")):
            sitting.card_id = left_at
        sitting.changed.connect(self._on_changed)
        sitting.decided.connect(self.who.see_speaker)
        self._on_changed()
        self.hinting.begin()
        if must_ask:
            self.who.ask(show, for_speaker=for_speaker)
        else:
            show()

    @property
    def at_work(self) -> Sitting:
        """The sitting of the moment; there is one while Prepare is on the screen."""
        assert self.sitting is not None
        return self.sitting

    def finish(self) -> bool:
        """Write what is unsaved and end the sitting; if it cannot be written, it goes on."""
        sitting = self.sitting
        if sitting is None:
            return True
        self.leaving.emit()
        if not sitting.keeper.close() and not self.unkept.is_safe_elsewhere:
            return False
        self.told.take_back()
        self.sitting = None
        self._left_at[sitting.deck.id] = sitting.card_id
        sitting.deleteLater()
        self._watch.stop()
        return True

    def image(self, name: str | None) -> QImage | None:
        """A picture of the talk; None where there is none that can be read."""
        return None if self.sitting is None else self.sitting.pictures.image(name)

    def show_words(self) -> None:
        """Back to the words, from wherever one is."""
        self._window.visit(self.screen)

    def show_unkept(self) -> None:
        """Back to words that cannot be kept, and why."""
        self.show_words()
        self.unkept.tell_again()

    def undo(self) -> None:
        """Take the last step back."""
        self.stepping.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.stepping.redo()

    def to_help_words(self, word: str) -> None:
        """To the words that the speaker wants help with; or to one of them."""
        if not self.at_work.is_locked:
            self.ways.to_help_words(word)

    @property
    def is_in_view(self) -> bool:
        """Whether the words are on the screen."""
        return self._window.currentWidget() is self.screen

    def while_here(self) -> Callable[[], bool]:
        """Whether nothing was changed since now, no other point opened, and nobody else types."""
        sitting = self.at_work
        deck, here = sitting.draft.deck, (sitting.card_id, sitting.typist)

        def is_so() -> bool:
            is_open = self.sitting is sitting and (sitting.card_id, sitting.typist) == here
            return is_open and sitting.draft.deck is deck

        return is_so

    @property
    def pace(self) -> Pace:
        """How fast the speaker speaks."""
        return pace_of(self._settings)

    @property
    def stage(self) -> tuple[Settings, QSize, float, Pictures]:
        """How the stage would look: what `StagePicture.use` wants to know."""
        size, dots = stage_screen_of(self._window, self._settings)
        return self._settings, size, dots, self.image

    # -- private

    def _begin_words(self) -> None:
        self.screen.begin()
        self._window.visit(self.screen)
        if self._found_again:
            self.told.say(_(trouble.FOUND_AGAIN), always)

    def _look_again(self) -> None:
        self.who.look()
        self.at_work.look_again()

    def _on_changed_elsewhere(self) -> None:
        now = self.at_work.deck
        words = trouble.changed_elsewhere(is_helper=not self.at_work.keeps_words)
        self.told.say(words, lambda: self.at_work.deck is now)

    def _connect(self) -> None:
        screen = self.screen
        screen.back_wanted.connect(self._on_back)
        screen.card_chosen.connect(self._open_card)
        screen.point_edited.connect(lambda text: self.at_work.type_(point=text))
        screen.script_edited.connect(lambda text: self.at_work.type_(script=text))
        screen.step_closed.connect(self._on_step_closed)
        screen.who_wanted.connect(self.who.change)
        self.who.settings_changed.connect(self.settings_changed)
        screen.cursor_moved.connect(self._show_picture)
        screen.more_wanted.connect(lambda: self.ways.to_more())  # noqa: PLW0108 - made then
        screen.help_words_wanted.connect(self.to_help_words)

    def _use_stage(self) -> None:
        self.picture.use(*self.stage)

    def _on_changed(self) -> None:
        self.told.look()
        self.hinting.wait()
        self._words.refresh()
        self.changed.emit()

    def _show(self) -> None:
        sitting = self.at_work
        self.screen.show_deck(sitting.deck, sitting.card_id)
        self.screen.show_saved(saved=sitting.keeper.is_clean)
        self.screen.show_steps(can_undo=sitting.can_undo)
        self._show_picture()

    def _show_picture(self) -> None:
        sitting = self.sitting
        if sitting is not None and sitting.card is not None:
            self.picture.show_word(sitting.deck, sitting.card_id, self.screen.cursor_word)

    def _open_card(self, card_id: str) -> None:
        self.at_work.open_card(card_id)

    def _on_back(self) -> None:
        sitting = self.at_work
        if self.finish():
            self.left.emit(sitting.file.path)

    def _on_never(self, kind: HintKind) -> None:
        off = (*self._settings.hints_off, kind)
        self.settings_changed.emit(self._settings.model_copy(update={"hints_off": off}))

    def _on_step_closed(self) -> None:
        if self.sitting is not None:
            self.sitting.draft.close_step()

    def _on_saved(self, as_seen: bool) -> None:
        self.screen.show_saved(saved=True)
        self.who.note()
        self.told.look()
        if not as_seen:
            self.told.say(trouble.kept_beside(self.at_work.file.path.stem), always)
