"""What leaves SpeakAid: a talk on paper, or in another form. The ways behind *More*.

The talk itself is never changed, and nothing is written but where the speaker says.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speakaid.i18n import _
from speakaid.storage.deck_file import load_deck
from speakaid.ui import file_window, folder_offer
from speakaid.ui.main_window import MainWindow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import more as say
from speakaid.wording.home import title_of

if TYPE_CHECKING:
    from speakaid.ui.more.form_screen import FormScreen
    from speakaid.ui.more.more_screen import MoreScreen

Do = Callable[[], object]


class HandingOut(QObject):
    """The ways from *More* and back to it.

    `doing` does a thing and, if it cannot be done, says so on the screen that is shown.
    """

    print_wanted = Signal(Path)
    versions_wanted = Signal(Path)
    people_wanted = Signal(Path)
    marks_wanted = Signal(Path)
    copy_wanted = Signal(Path)
    put_away_wanted = Signal(Path)

    def __init__(self, window: MainWindow, doing: Callable[[Do], None]) -> None:
        super().__init__(window)
        self._window, self._doing = window, doing
        self._talk, self._title = Path(), ""
        self.ask_where = file_window.ask_where

    @property
    def is_shown(self) -> bool:
        """Whether *More* is what is seen."""
        return "more" in self.__dict__ and self._window.currentWidget() is self.more

    def show_more(self, talk: Path, title: str) -> None:
        """More for this talk."""
        self._talk, self._title = talk, title
        self.more.show_talk(talk, title)
        self._window.visit(self.more)

    @cached_property
    def more(self) -> MoreScreen:
        """More for a talk."""
        from speakaid.ui.more.more_screen import MoreScreen

        screen = MoreScreen()
        screen.print_wanted.connect(self.print_wanted)
        screen.form_wanted.connect(self._to_form)
        screen.versions_wanted.connect(self.versions_wanted)
        screen.people_wanted.connect(self.people_wanted)
        screen.marks_wanted.connect(self.marks_wanted)
        screen.copy_wanted.connect(self.copy_wanted)
        screen.put_away_wanted.connect(self._put_away)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def form(self) -> FormScreen:
        """Save it in another form."""
        from speakaid.ui.more.form_screen import FormScreen

        screen = FormScreen()
        screen.form_chosen.connect(lambda suffix: self._doing(lambda: self._save_as(suffix)))
        screen.back_wanted.connect(self._window.go_back)
        return screen

    # -- private

    def _to_form(self) -> None:
        self.more.hide_notice()
        self.form.show_talk(self._title)
        self._window.visit(self.form)

    def _put_away(self, talk: Path) -> None:
        self._window.go_back()
        self.put_away_wanted.emit(talk)

    def _save_as(self, suffix: str) -> None:
        from speakaid.storage.exporters import export

        name, kind = title_of(self._title), _(say.FORMS[suffix][0])
        target = self._asked(self.form, _(say.WHERE_FORM), name, suffix, kind)
        if target is not None:
            export(load_deck(self._talk), target)
            words = say.form_saved(target.name, file_window.folder_name(target))
            folder_offer.tell(self.form, words, target)

    def _asked(
        self, screen: ScreenFrame, title: str, name: str, suffix: str, kind: str
    ) -> Path | None:
        """Where the file shall go. What was typed without the end of the name has it."""
        screen.hide_notice()
        target = self.ask_where(screen, title, name, suffix, kind)
        return None if target is None else file_window.ending_in(target, suffix)
