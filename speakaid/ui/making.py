"""From a text to a talk in the library: Home, New talk, Paste, and what was made of it.

The screens say what is wanted; here it is done, and what goes amiss becomes a sentence on the
screen. Nothing is overwritten and nothing is deleted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from speakaid import resources
from speakaid.core.authors import helper
from speakaid.core.deck import Deck, new_id
from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.storage import library, typists
from speakaid.storage.deck_file import SUFFIX, DeckFile, load_deck, media_names
from speakaid.storage.progress import ProgressFile
from speakaid.ui.beginning import Beginning
from speakaid.ui.bringing_in import BringingIn
from speakaid.ui.bringing_together import BringingTogether
from speakaid.ui.handing_out import HandingOut
from speakaid.ui.home.home_screen import HomeScreen
from speakaid.ui.home.new_talk_screen import NewTalkScreen
from speakaid.ui.home.paste_screen import PasteScreen
from speakaid.ui.home.progress import Progress
from speakaid.ui.main_window import MainWindow
from speakaid.ui.makers import Makers
from speakaid.ui.own_pace import pace_of
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import home as say
from speakaid.wording import trouble
from speakaid.wording.copies import SAME_TALK

if TYPE_CHECKING:
    from speakaid.storage.importers import Imported
    from speakaid.ui.home.shelf_screen import ShelfScreen
    from speakaid.ui.imported.imported_screen import ImportedScreen

_log = logging.getLogger(__name__)
TRY_IT = "examples/try-it.md"


class Making(QObject):
    """Everything between a text and Home."""

    talk_chosen = Signal(object)
    """A `DeckFile` to give."""
    try_wanted = Signal(Deck)
    copy_found = Signal(object, Path)
    """A `DeckFile` that was opened, and the talk of which it is another copy."""
    change_wanted = Signal(Path)
    """A talk that was only just begun: its words come next."""

    def __init__(self, window: MainWindow, settings: Settings, progress: ProgressFile) -> None:
        super().__init__(window)
        self._window, self._settings, self._progress = window, settings, progress
        self._shelved: Path | None = None
        self.home = HomeScreen()
        self.new_talk = NewTalkScreen()
        self.paste = PasteScreen()
        self.makers = Makers()
        self.beginning = Beginning(window, self.doing, self.makers, self)
        self.handing_out = HandingOut(window, self.doing)
        self.bringing_in = BringingIn(window)
        self.together = BringingTogether(self.home, self.doing, self)
        self._connect()

    def use_settings(self, settings: Settings) -> None:
        """Another pace changes how long the talks take; a name that is gone is forgotten."""
        gone = set(self._settings.helpers) - set(settings.helpers)
        self._settings = settings
        self.doing(lambda: self._forget(sorted(gone)))

    def go_home(self) -> None:
        """Home, with the talks as they are now."""
        self.show_talks()
        self._window.go(self.home)

    def show_talks(self) -> None:
        """The talks as they are now, on Home."""
        kept = self._progress.load()
        progress = None if kept is None else Progress(kept.deck.title, kept.deck_path)
        talks = self.together.talks(pace_of(self._settings))
        self.home.show_talks(talks, progress, has_shelved=library.has_shelved())
        self.together.tell()

    def open_file(self, file: Path) -> None:
        """Open what a person named or dropped: a talk, or a text that becomes one."""
        if file.suffix.lower() == SUFFIX:
            self.doing(lambda: self._take_in(file))
        else:
            self.bringing_in.begin(file)

    @cached_property
    def imported(self) -> ImportedScreen:
        """What was made of a text; its parts are read only when a text is."""
        from speakaid.ui.imported.imported_screen import ImportedScreen

        screen = ImportedScreen()
        screen.kept.connect(self._keep)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def shelf(self) -> ShelfScreen:
        """The talks that were put away."""
        from speakaid.ui.home.shelf_screen import ShelfScreen

        screen = ShelfScreen()
        screen.bring_back_wanted.connect(self._take_from_shelf)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    # -- private

    def _connect(self) -> None:
        home, new_talk, paste = self.home, self.new_talk, self.paste
        for screen in (home, new_talk):
            screen.file_chosen.connect(self.open_file)
            screen.file_dropped.connect(self.open_file)
            screen.paste_wanted.connect(self._to_paste)
            screen.try_wanted.connect(self._try)
            screen.questions_wanted.connect(self.beginning.to_questions)
        new_talk.examples_wanted.connect(self.beginning.to_examples)
        self.beginning.change_wanted.connect(self.change_wanted)
        home.new_talk_wanted.connect(self._to_new_talk)
        home.talk_chosen.connect(self._choose)
        home.more_wanted.connect(self.handing_out.show_more)
        self.handing_out.put_away_wanted.connect(self._put_away)
        home.bring_back_wanted.connect(self._bring_back)
        home.good_copy_wanted.connect(self._good_copy)
        home.shelf_wanted.connect(self._to_shelf)
        self.bringing_in.brought.connect(self._show_imported)
        self.bringing_in.not_brought.connect(self._say)
        paste.text_given.connect(self._import_pasted)
        for screen_back in (new_talk, paste):
            screen_back.back_wanted.connect(self._window.go_back)

    def _forget(self, names: list[str]) -> None:
        for name in names:
            typists.forget_typist(helper(name))

    def _to_new_talk(self) -> None:
        self.new_talk.hide_notice()
        self._window.visit(self.new_talk)

    def _to_paste(self) -> None:
        self.paste.clear()
        self._window.visit(self.paste)

    def _choose(self, path: Path) -> None:
        self.doing(lambda: self.talk_chosen.emit(load_deck(path)))

    def _try(self) -> None:
        from speakaid.storage.importers import import_file

        self.doing(lambda: self.try_wanted.emit(import_file(resources.path(TRY_IT)).deck))

    def _import_pasted(self, text: str, html: str) -> None:
        from speakaid.storage.importers import import_text

        self.doing(lambda: self._show_imported(import_text(text, html)))

    def _show_imported(self, imported: Imported) -> None:
        self.imported.hide_notice()
        self.imported.show_imported(imported)
        self._window.visit(self.imported)

    def _keep(self, deck: Deck) -> None:
        self.doing(lambda: self.show_on_home(self.makers.add(deck, self.imported.media)))

    def show_on_home(self, path: Path) -> None:
        """Home, with this talk large."""
        self.show_talks()
        self.home.show_talk(path)
        self._window.go(self.home)

    def _take_in(self, file: Path) -> None:
        """A talk from elsewhere is copied into the library, unless it is there.

        Another form of a talk that is there waits till it is said what becomes of it. A picture
        that cannot be read still leaves its words.
        """
        opened = load_deck(file)
        deck, media = opened.deck, opened.named_media()
        talks = [entry for entry in library.decks() if isinstance(entry, library.GoodDeck)]
        alike = (t.path for t in talks if (t.title, t.cards) == (deck.title, len(deck.cards)))
        here = next((path for path in alike if _holds(load_deck(path), deck, media)), None)
        same = next((talk.path for talk in talks if talk.id == deck.id), None)
        if here is not None:
            self._show_taken(here, opened, _(SAME_TALK))
        elif same is not None:
            self.copy_found.emit(opened, same)
        else:
            self._show_taken(library.add(deck, media, by=None), opened)

    def take_as_own(self, copy: DeckFile) -> None:
        """Put another form of a talk into the library, with an id and a past of its own."""
        deck = copy.deck.model_copy(update={"id": new_id()})
        self._show_taken(library.add(deck, copy.named_media(), by=None), copy)

    def _show_taken(self, talk: Path, opened: DeckFile, words: str = "") -> None:
        """Home, with this talk large, and what is to be said of the file that was opened."""
        self.show_on_home(talk)
        missing = media_names(opened.deck) - opened.named_media().keys()
        if words := say.pictures_left_out(len(missing)) if missing else words:
            self.home.show_notice(words)

    def _put_away(self, path: Path) -> None:
        self.doing(lambda: self._away(path))

    def _away(self, path: Path) -> None:
        self._shelved = library.put_in_bin(path)
        self.show_talks()
        self.home.show_put_away(path.stem)

    def _bring_back(self) -> None:
        shelved = self._shelved
        if shelved is not None:
            self.doing(lambda: self.show_on_home(library.take_back(shelved)))

    def _to_shelf(self) -> None:
        self.shelf.show_talks(library.shelved(pace_of(self._settings)))
        self._window.visit(self.shelf)

    def _take_from_shelf(self, shelved: Path, title: str) -> None:
        self.doing(lambda: self._taken_back(shelved, title))

    def _taken_back(self, shelved: Path, title: str) -> None:
        library.take_back(shelved)
        self.show_talks()
        self._to_shelf()
        self.shelf.show_notice(say.brought_back(title))

    def _good_copy(self, path: Path) -> None:
        self.doing(lambda: self.show_on_home(library.restore_last_good(path)))

    def doing(self, do: Callable[[], object]) -> None:
        """Do it; if it cannot be done, say so on the screen that is shown."""
        try:
            do()
        except SpeakAidError as found:
            self._say(found)

    def _say(self, found: SpeakAidError) -> None:
        """What went amiss, on the screen that is shown."""
        _log.warning("%s: %s", type(found).__name__, found.reason)
        if not isinstance(self._window.currentWidget(), ScreenFrame):
            self.go_home()
        screen = self._window.currentWidget()
        if isinstance(screen, ScreenFrame):
            screen.show_notice(trouble.sentence(found))


def _holds(there: DeckFile, deck: Deck, media: dict[str, bytes]) -> bool:
    same = there.deck.model_copy(update={"id": deck.id}) == deck
    return same and there.named_media() == media
