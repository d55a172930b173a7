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

from speakaid.core import edits
from speakaid.core.cutting import cut_near
from speakaid.core.deck import Card, View
from speakaid.core.errors import SpeakAidError
from speakaid.core.hints import HintKind
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.storage.deck_file import load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui.hinting import Hinting
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.room_facts import stage_screen_of
from speakaid.ui.sitting import Sitting
from speakaid.ui.stage.page_painter import Pictures
from speakaid.ui.stage_picture import StagePicture
from speakaid.ui.widgets.hint_line import HintLine
from speakaid.wording import prepare_more as more_say
from speakaid.wording import trouble
from speakaid.wording.prepare import name_of

if TYPE_CHECKING:
    from speakaid.ui.prepare_ways import PrepareWays

LOOKS_AGAIN = 2_000
"""Milliseconds between two looks at whether somebody else changed the file."""
_log = logging.getLogger(__name__)


class Preparing(QObject):
    """One talk at a time."""

    left = Signal(Path)
    """The person went back to their talks; where this one lies now."""
    changed = Signal()
    """The deck, or which card is open, is another."""
    settings_changed = Signal(Settings)
    copied = Signal(Path)
    """An earlier version is a talk of its own now."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.sitting: Sitting | None = None
        self._removed = ""
        """The point that was put on the shelf last: it is said, until it is back."""
        self.picture = StagePicture()
        line = HintLine()
        self.screen = PrepareScreen(self.picture, line)
        self._watch = QTimer(self, interval=LOOKS_AGAIN)
        self._watch.timeout.connect(self._look_again)
        self.hinting = Hinting(line, self)
        self.hinting.never_wanted.connect(self._on_never)
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
        if self.sitting is not None:
            self._use_stage()

    def open_versions(self, path: Path) -> None:
        """Open a talk to look at what it was. Raises DeckUnreadable."""
        self._begin(path)
        self.ways.past.to_versions()

    def open(self, path: Path) -> None:
        """Open a talk to change it. Raises DeckUnreadable."""
        self._begin(path)
        self.screen.begin()
        self._window.visit(self.screen)

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
        if not sitting.keeper.close():
            return False
        self.sitting = None
        sitting.deleteLater()
        self._watch.stop()
        return True

    def image(self, name: str | None) -> QImage | None:
        """A picture of the talk; None where there is none that can be read."""
        return None if self.sitting is None else self.sitting.pictures.image(name)

    def show_words(self) -> None:
        """Back to the words, from wherever one is."""
        self._window.visit(self.screen)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self.at_work.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self.at_work.redo)

    def to_help_words(self, word: str) -> None:
        """To the words that the speaker wants help with; or to one of them."""
        self.ways.to_help_words(word)

    def split(self) -> None:
        """Make two points of the open one, at the cursor or where a sentence ends."""
        self.split_at(self.cut)

    def split_at(self, character: int) -> None:
        """Make two points of the open one, so many characters from the beginning."""
        sitting = self.at_work
        after = edits.split(sitting.deck, sitting.card_id, character)
        if after is not sitting.deck:
            second = after.cards[sitting.place + 1].id
            sitting.change(after, second)
            self.screen.editor.point.setFocus()

    def remove(self) -> None:
        """Put the open point on the shelf."""
        sitting = self.at_work
        card = sitting.card
        if card is None:
            return
        try:
            sitting.file.put_on_shelf(card, sitting.place)
        except SpeakAidError as found:
            # Undo has it all the same.
            _log.warning("a card could not be put on the shelf: %s", found.reason)
        sitting.change(edits.removed(sitting.deck, card.id))
        self.screen.hide_notice()
        self.screen.show_notice(more_say.on_shelf(name_of(card)))
        self._removed = card.id

    @property
    def pace(self) -> float:
        """The speaker's words a minute."""
        return self._settings.words_a_minute

    @property
    def stage(self) -> tuple[Settings, QSize, float, Pictures]:
        """How the stage would look: what `StagePicture.use` wants to know."""
        size, dots = stage_screen_of(self._window, self._settings)
        return self._settings, size, dots, self.image

    @property
    def cut(self) -> int:
        """Where the script would be split: at the cursor, else at the end of a middle sentence."""
        card = self.at_work.card
        if card is None:
            return 0
        return cut_near(card.script, self.screen.editor.script.place)

    # -- private

    def _begin(self, path: Path) -> None:
        self.finish()
        sitting = Sitting(DraftFile(load_deck(path)), self)
        self.sitting = sitting
        sitting.changed.connect(self._show)
        sitting.keeper.saved.connect(self._on_saved)
        sitting.keeper.trouble.connect(self._on_trouble)
        self.screen.hide_notice()
        self.screen.show_saved(saved=True)
        self._watch.start()
        self._use_stage()
        self._show()
        self.hinting.begin()

    def _step(self, go: Callable[[], None]) -> None:
        """Undo or redo: they may lead to another point."""
        before = self.at_work.card_id
        go()
        if self.at_work.card_id != before:
            self.screen.tell_point()

    def _look_again(self) -> None:
        if self.at_work.look_again():
            self.screen.show_notice(_(trouble.CHANGED_ELSEWHERE))

    def _connect(self) -> None:
        screen = self.screen
        screen.back_wanted.connect(self._on_back)
        screen.card_chosen.connect(self._open_card)
        screen.point_edited.connect(lambda text: self.at_work.type_(point=text))
        screen.script_edited.connect(lambda text: self.at_work.type_(script=text))
        screen.step_closed.connect(self._on_step_closed)
        screen.must_say_set.connect(self._on_must_say)
        screen.moved.connect(self._on_moved)
        screen.add_wanted.connect(self._on_add)
        screen.split_wanted.connect(self.split)
        screen.remove_wanted.connect(self.remove)
        screen.undo_wanted.connect(self.undo)
        screen.redo_wanted.connect(self.redo)
        screen.cursor_moved.connect(self._show_picture)
        screen.picture_given.connect(self._on_picture)
        screen.more_wanted.connect(self._to_more)
        screen.help_words_wanted.connect(self.to_help_words)

    def _use_stage(self) -> None:
        self.picture.use(*self.stage)

    def _show(self) -> None:
        sitting = self.at_work
        self.screen.show_deck(sitting.deck, sitting.card_id)
        self.screen.show_saved(saved=sitting.keeper.is_clean)
        draft = sitting.draft
        self.screen.show_steps(can_undo=draft.can_undo, can_redo=draft.can_redo)
        self._show_picture()
        if self._removed and self.screen.points.model_.row_of(self._removed) >= 0:
            self._removed = ""
            self.screen.hide_notice()
        self.hinting.wait()
        self.changed.emit()

    def _show_picture(self) -> None:
        sitting = self.sitting
        if sitting is not None and sitting.card is not None:
            self.picture.show_word(sitting.deck, sitting.card_id, self.screen.cursor_word)

    def _open_card(self, card_id: str) -> None:
        self.at_work.open_card(card_id)

    def _to_more(self) -> None:
        self.ways.to_more()

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

    def _on_must_say(self, must: bool) -> None:
        sitting = self.at_work
        fields = {"must_say": True, "may_be_left_out": False} if must else {"must_say": False}
        sitting.change_card(**fields)

    def _on_picture(self, source: object) -> None:
        """A picture was dropped or pasted among the words: it belongs to the open card."""
        sitting = self.at_work
        if sitting.card is not None and (name := sitting.pictures.take(source, self.screen)):
            sitting.change_card(picture=name, view=View.PICTURE)

    def _on_moved(self, card_id: str, to: int) -> None:
        sitting = self.at_work
        sitting.change(edits.moved(sitting.deck, card_id, to), card_id)

    def _on_add(self) -> None:
        sitting, card = self.at_work, Card()
        if edits.can_add(sitting.deck):
            sitting.change(edits.added(sitting.deck, sitting.card_id or None, card), card.id)
            self.screen.begin_card()

    def _on_saved(self, as_seen: bool) -> None:
        self.screen.show_saved(saved=True)
        if not as_seen:
            self.screen.show_notice(trouble.kept_beside(self.at_work.file.path.stem))

    def _on_trouble(self, found: SpeakAidError) -> None:
        self.screen.show_notice(trouble.sentence(found))
