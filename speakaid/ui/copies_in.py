"""Another copy of a talk comes in, from a stick or a mail: what it says otherwise becomes ideas.

The file that came in is never changed, and nothing becomes of it before the speaker says so.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.news import News
from speakaid.i18n import _
from speakaid.storage.deck_file import SUFFIX, DeckFile, load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.ui import file_window
from speakaid.ui.bringing_in import BringingIn
from speakaid.ui.main_window import MainWindow
from speakaid.ui.making import Making
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import copies as say
from speakaid.wording import more as more_say
from speakaid.wording import trouble

if TYPE_CHECKING:
    from speakaid.storage.importers import Imported
    from speakaid.ui.ideas.copy_screen import CopyScreen
    from speakaid.ui.preparing import Preparing


class CopiesIn(QObject):
    """From a file to the ideas that it holds."""

    def __init__(
        self, window: MainWindow, making: Making, preparing: Callable[[], Preparing]
    ) -> None:
        super().__init__(window)
        self._window, self._making, self._preparing = window, making, preparing
        self._copy, self._talk = DeckFile(Path(), Deck()), Path()
        self._texts = BringingIn(window)
        self._texts.brought.connect(self._on_text)
        self._texts.not_brought.connect(self._on_not_read)
        making.copy_found.connect(self._on_found)
        making.handing_out.copy_wanted.connect(self.ask)

    @cached_property
    def screen(self) -> CopyScreen:
        """A copy of a talk that is there."""
        from speakaid.ui.ideas.copy_screen import CopyScreen

        screen = CopyScreen()
        screen.take_wanted.connect(lambda: self._doing(self._take))
        screen.again_wanted.connect(lambda: self._doing(self._take_again))
        screen.open_wanted.connect(lambda: self._doing(self._open))
        screen.own_wanted.connect(lambda: self._doing(lambda: self._making.take_as_own(self._copy)))
        screen.back_wanted.connect(self._window.go_back)
        return screen

    def ask(self, talk: Path) -> None:
        """Let the speaker choose a file, of any kind, to be seen as a copy of this talk."""
        screen = self._window.currentWidget()
        if isinstance(screen, ScreenFrame):
            screen.hide_notice()
        file = None if screen is None else self.ask_file(screen)
        if file is not None:
            self.bring(file, talk)

    def ask_file(self, parent: QWidget) -> Path | None:
        """The system's window for it."""
        from speakaid.ui.home.sources import text_filters

        return file_window.ask_which(parent, _(more_say.WHICH_COPY), text_filters())

    def bring(self, file: Path, talk: Path) -> None:
        """See this file as a copy of the talk."""
        self._talk = talk
        if file.suffix.lower() != SUFFIX:
            self._texts.begin(file)
            return
        try:
            copy = load_deck(file)
        except SpeakAidError as found:
            self._on_not_read(found)
        else:
            self._doing(lambda: self._take_file(copy))

    # -- private

    def _on_found(self, copy: DeckFile, talk: Path) -> None:
        self._copy, self._talk = copy, talk
        file = DraftFile(load_deck(talk))
        self.screen.show_copy(file.draft().deck.title, file.news_of(copy))
        self._window.visit(self.screen)

    def _on_text(self, text: Imported) -> None:
        self._doing(lambda: self._take_text(text))

    def _on_not_read(self, found: SpeakAidError) -> None:
        self._tell(trouble.not_brought(found))

    def _take_text(self, text: Imported) -> None:
        from speakaid.storage.text_copy import copy_of_text

        with TemporaryDirectory(prefix="speakaid-") as folder:
            place = Path(folder) / f"copy{SUFFIX}"
            self._take_file(copy_of_text(load_deck(self._talk).deck, text, place))

    def _take_file(self, copy: DeckFile) -> None:
        self._copy = copy
        self._take()

    def _take(self, *, decided_too: bool = False) -> None:
        ideas = self._preparing().ideas
        news = ideas.receive(self._talk, self._copy, decided_too=decided_too)
        if news is not None:
            if not self._making.handing_out.is_shown:
                self._making.show_on_home(self._talk)
            self._tell_nothing_new(news)

    def _take_again(self) -> None:
        self._take(decided_too=True)

    def _open(self) -> None:
        self._preparing().open(self._talk)

    def _tell_nothing_new(self, news: News) -> None:
        can_ask_again = news is News.DECIDED and self._copy.path.exists()
        again = (_(say.AGAIN), "history") if can_ask_again else ("", "")
        button = self._tell(say.nothing_new(news), *again)
        if button is not None:
            button.clicked.connect(lambda: self._doing(self._take_again))

    def _doing(self, do: Callable[[], object]) -> None:
        self._making.doing(do)

    def _tell(self, words: str, action: str = "", icon: str = "") -> ActionButton | None:
        screen = self._window.currentWidget()
        if not isinstance(screen, ScreenFrame):
            return None
        return screen.show_notice(words, action, icon)
