"""A talk on paper: what *Print* asks for is done here, and what came of it is said there."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from speakaid.core.deck import Deck
from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import Settings
from speakaid.core.suggesting import typed
from speakaid.i18n import _
from speakaid.storage import atomic
from speakaid.storage.deck_file import DeckFile, load_deck
from speakaid.storage.draft_file import DraftFile
from speakaid.storage.typists import only_helpers_type, typists_of
from speakaid.ui import folder_offer
from speakaid.ui.main_window import MainWindow
from speakaid.ui.own_pace import pace_of
from speakaid.ui.paper.compose import sheets
from speakaid.ui.paper.organiser_screen import OrganiserScreen
from speakaid.ui.paper.paper_screen import PaperScreen
from speakaid.ui.paper.pdf import pdf_of
from speakaid.ui.paper.source import Source
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import paper as pages_say
from speakaid.wording import printing as say
from speakaid.wording import trouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_log = logging.getLogger(__name__)


class Printing(QObject):
    """Everything between a talk and its pages."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._opened: DraftFile | None = None
        self._found = Deck()
        """The talk as it was when it was opened."""
        self._source = Source(Deck())

    def use_settings(self, settings: Settings) -> None:
        """Other letters, another pace."""
        self._settings = settings

    def open(self, path: Path) -> None:
        """Show the talk in this file on paper; if it cannot be read, say so where one is."""
        try:
            self.show(load_deck(path))
        except SpeakAidError as found:
            _log.warning("a talk could not be opened to print it: %s", found.reason)
            here = self._window.currentWidget()
            if isinstance(here, ScreenFrame):
                here.show_notice(trouble.sentence(found))

    def show(self, opened: DeckFile) -> None:
        """Show a talk that was opened on paper."""
        self._opened, self._found = DraftFile(opened), opened.deck
        self._source = Source(
            opened.deck,
            opened.named_media(),
            pace_of(self._settings),
            self._settings.font,
        )
        self.screen.show_talk(self._source)
        self._window.visit(self.screen)

    @cached_property
    def screen(self) -> PaperScreen:
        """Print."""
        screen = PaperScreen()
        screen.save_wanted.connect(self._save)
        screen.print_wanted.connect(self._print)
        screen.organiser_wanted.connect(self._to_organiser)
        screen.folder_wanted.connect(lambda folder: folder_offer.open_folder(screen, folder))
        screen.back_wanted.connect(self._window.go_back)
        return screen

    @cached_property
    def organiser(self) -> OrganiserScreen:
        """What the organiser should know."""
        screen = OrganiserScreen()
        screen.deck_changed.connect(self._keep)
        screen.back_wanted.connect(self._window.go_back)
        return screen

    def ask_printer(self, printer: QPrinter, pages: int) -> bool:
        """The system's own window: which printer, which pages. False if they would rather not."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self.screen)
        dialog.setMinMax(1, pages)
        return bool(dialog.exec())

    def has_printer(self) -> bool:
        """Whether the system knows any printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    # -- private

    def _save(self, file: Path) -> None:
        wanted = self.screen.wanted
        made = sheets(self._source, wanted)
        try:
            atomic.write(file, pdf_of(made, wanted.paper, self._source.deck.title))
        except SpeakAidError as found:
            _log.warning("the pages could not be written: %s", found.reason)
            self.screen.show_notice(trouble.sentence(found))
        else:
            self.screen.show_saved(file)

    def _print(self) -> None:
        from speakaid.ui.paper.printer import print_sheets, ready_printer

        if not self.has_printer():
            self.screen.show_no_printer()
            return
        wanted = self.screen.wanted
        made = list(sheets(self._source, wanted))
        printer = ready_printer(wanted.paper, pages_say.title_of(self._source.deck.title))
        if not self.ask_printer(printer, len(made)):
            return
        if print_sheets(printer, made):
            self.screen.show_notice(say.sent(printer.printerName()))
        else:
            _log.warning("the printer did not take the pages")
            self.screen.show_notice(_(say.NOT_PRINTED))

    def _to_organiser(self) -> None:
        self.organiser.show_deck(self._source.deck)
        self._window.visit(self.organiser)

    def _keep(self, deck: Deck) -> None:
        """The organiser's fields were typed: they are written at once, and shown on the sheet."""
        opened = self._opened
        if opened is None:
            return
        self._source = replace(self._source, deck=deck)
        self.screen.show_talk(self._source)
        try:
            if not opened.keep_step(self._as_typed(deck)):
                _log.info("the file of the talk was changed meanwhile: it is kept beside")
                self._tell(trouble.kept_beside(opened.path.stem))
        except SpeakAidError as found:
            _log.warning("the talk could not be saved: %s", found.reason)
            self._tell(trouble.sentence(found))

    def _as_typed(self, deck: Deck) -> Deck:
        """On a helper's computer what is typed is an idea here too."""
        typist = typists_of(deck)[-1:] if only_helpers_type(deck) else ()
        return typed(self._found, deck, typist[0]) if typist else deck

    def _tell(self, words: str) -> None:
        """Say it on both screens: the last words are handed over while one goes."""
        self.organiser.show_notice(words)
        self.screen.show_notice(words)
