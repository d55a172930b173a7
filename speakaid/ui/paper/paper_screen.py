"""Print: what shall be on paper, and how it will look. It only tells what is wanted."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Deck
from speakaid.i18n import _
from speakaid.ui import file_window
from speakaid.ui.paper.choices import PrintChoices
from speakaid.ui.paper.compose import sheets
from speakaid.ui.paper.preview import Preview
from speakaid.ui.paper.source import Source, Wanted
from speakaid.ui.widgets import air
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import printing as say
from speakaid.wording.more import OPEN_FOLDER


class PaperScreen(ScreenFrame):
    """Choices at the left, the page at the right."""

    print_wanted = Signal()
    save_wanted = Signal(Path)
    organiser_wanted = Signal()
    folder_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.source = Source(Deck())
        self.choices = PrintChoices()
        self.preview = Preview()
        self._lay_out()
        self.add_back(_(say.BACK))
        self.add_main(_(say.PRINT), "printer").clicked.connect(self.print_wanted)
        self.add_beside_main(_(say.SAVE), "file-text").clicked.connect(self.ask_and_save)
        self.choices.changed.connect(self._show_pages)
        self.choices.fill_in.clicked.connect(self.organiser_wanted)

    @property
    def wanted(self) -> Wanted:
        """Which pages are chosen."""
        return self.choices.wanted

    def show_talk(self, source: Source) -> None:
        """Show this talk on paper."""
        self.source = source
        words = say.print_title(source.deck.title)
        self.title.setText(words)
        self.setAccessibleName(words)
        self.setWindowTitle(words)
        self._show_pages()

    def show_saved(self, file: Path) -> None:
        """Say where the pages are, and offer to open the folder."""
        words = say.saved(file.name, file_window.folder_name(file))
        button = self.show_notice(words, _(OPEN_FOLDER), "folder")
        button.clicked.connect(lambda: self.folder_wanted.emit(file.parent))

    def show_no_printer(self) -> None:
        """Say that there is no printer, and offer the PDF."""
        button = self.show_notice(_(say.NO_PRINTER), _(say.SAVE), "file-text")
        button.clicked.connect(self.ask_and_save)

    def ask_and_save(self) -> None:
        """Let the speaker choose a file, and have the pages written there."""
        file = self.ask_file(say.file_name(self.source.deck.title, self.wanted.kinds[0].value))
        if file is not None:
            self.save_wanted.emit(file)

    def ask_file(self, name: str) -> Path | None:
        """The window that asks for a file; None if they would rather not."""
        return file_window.ask_where(self, _(say.WHERE), name, ".pdf", _(say.PDF_KIND))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.main is not None:
            self.main.setFocus()

    def _show_pages(self) -> None:
        self.hide_notice()
        self.preview.show_sheets(sheets(self.source, self.wanted))

    def _lay_out(self) -> None:
        halves = air.row_in(self.body, 1.2, stretch=1)
        left = air.column_in(halves, 0.7, stretch=3)
        left.addWidget(self.choices)
        left.addStretch(1)
        halves.addWidget(self.preview, 2)
