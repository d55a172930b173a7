"""The three ways to words: a file, a text that was copied, a sample. On Home and *New talk*."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from speakaid.i18n import _
from speakaid.storage import library
from speakaid.storage.deck_file import SUFFIX
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import home as say


class Sources(Panel):
    """Three large buttons, each with a line that says what it is for."""

    file_wanted = Signal()
    paste_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, title: str = "", words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(PanelKind.STRONG, 1.6, parent=parent)
        if title:
            self.column.addWidget(Heading(title))
        if words:
            self.column.addWidget(BodyText(words))
        self.open = ActionButton(_(say.OPEN_TEXT), "file-text", Kind.MAIN)
        self.paste = ActionButton(_(say.PASTE), "clipboard-text")
        self.sample = ActionButton(_(say.TRY), "player-play")
        self._lay_out()
        self.open.clicked.connect(self.file_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.sample.clicked.connect(self.try_wanted)

    def _lay_out(self) -> None:
        for button, about in (
            (self.open, say.OPEN_ABOUT),
            (self.paste, say.PASTE_ABOUT),
            (self.sample, say.TRY_ABOUT),
        ):
            button.setAccessibleDescription(_(about))
            words = BodyText(_(about), Rank.SOFT)
            line = air.row_in(self.column, 0.8)
            line.addWidget(button, 2)
            line.addWidget(words, 3)


def ask_for_text(parent: QWidget) -> Path | None:
    """Let the speaker choose a file; None if they would rather not."""
    dialog = QFileDialog(parent, _(say.FILE_TITLE), documents(), text_filters())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog, parent)


def ask_for_pdf(parent: QWidget, name: str) -> Path | None:
    """Let the speaker choose where pages go; None if they would rather not."""
    dialog = QFileDialog(parent, _(say.POCKET_TITLE), documents(), f"{_(say.PDF_KIND)} (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{library.file_name(name)}.pdf")
    return _answer(dialog, parent)


def text_filters() -> str:
    """What *Open a text* lists: our own talks, all that can become one, and all that nearly can."""
    # Read when it is asked for, as the importers are slow to load.
    from speakaid.storage.importers import IMPORTERS
    from speakaid.storage.importers.other_kinds import OTHER_SUFFIXES

    suffixes = (SUFFIX, *(suffix for importer in IMPORTERS for suffix in importer.suffixes))
    # A file that is not listed cannot be found; of these it is said how to save them.
    suffixes += OTHER_SUFFIXES
    kinds = " ".join(f"*{suffix}" for suffix in suffixes)
    return f"{_(say.FILE_KINDS)} ({kinds});;{_(say.ALL_FILES)} (*)"


def _answer(dialog: QFileDialog, parent: QWidget) -> Path | None:
    # Where the system has no window of its own for this, Qt's is too small to read.
    dialog.resize(parent.window().size() * 0.85)
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def documents() -> str:
    """Where people keep their texts; where there is no such folder, their own."""
    location = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(location.DocumentsLocation)
    return found if Path(found).is_dir() else QStandardPaths.writableLocation(location.HomeLocation)


def take_drag(event: QDragEnterEvent) -> None:
    """Welcome a file that is dragged over the screen."""
    if dropped_file(event) is not None:
        event.acceptProposedAction()


def dropped_file(event: QDropEvent) -> Path | None:
    """The first file of a drop, if there is one."""
    urls = (url for url in event.mimeData().urls() if url.isLocalFile())
    return next((Path(url.toLocalFile()) for url in urls), None)
