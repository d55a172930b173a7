"""Print: what shall be on paper, and how it will look. It only tells what is wanted."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from speakaid.core.deck import Deck
from speakaid.i18n import _
from speakaid.storage import library
from speakaid.ui.paper.choices import PrintChoices
from speakaid.ui.paper.compose import sheets
from speakaid.ui.paper.preview import Preview
from speakaid.ui.paper.source import Source, Wanted
from speakaid.ui.widgets import air
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import printing as say


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
        words = say.saved(file.name, file.parent.name or str(file.parent))
        button = self.show_notice(words, _(say.OPEN_FOLDER), "folder")
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
        dialog = QFileDialog(self, _(say.WHERE), _documents(), f"{_(say.PDF_KIND)} (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{library.file_name(name)}.pdf")
        # Where the system has no window of its own for this, Qt's is too small to read.
        dialog.resize(self.window().size() * 0.85)
        if dialog.exec() != QFileDialog.DialogCode.Accepted:
            return None
        return Path(dialog.selectedFiles()[0])

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


def _documents() -> str:
    """Where people keep their texts; where there is no such folder, their own."""
    location = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(location.DocumentsLocation)
    return found if Path(found).is_dir() else QStandardPaths.writableLocation(location.HomeLocation)
