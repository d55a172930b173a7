"""The system's window for choosing where a file goes."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from speakaid.storage import library


def ask_where(parent: QWidget, title: str, name: str, suffix: str, kind: str) -> Path | None:
    """Let the speaker choose a place, with this name proposed; None if they would rather not."""
    dialog = QFileDialog(parent, title, documents(), f"{kind} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(f"{library.file_name(name)}{suffix}")
    return answer(dialog, parent)


def ask_which(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Let the speaker choose a file of these kinds; None if they would rather not."""
    dialog = QFileDialog(parent, title, documents(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return answer(dialog, parent)


def answer(dialog: QFileDialog, parent: QWidget) -> Path | None:
    """The file that was chosen in this window."""
    # Where the system has no window of its own for this, Qt's is too small to read.
    dialog.resize(parent.window().size() * 0.85)
    # Names alone, whole: in columns they would be cut in the middle.
    dialog.setViewMode(QFileDialog.ViewMode.List)
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ending_in(file: Path, suffix: str) -> Path:
    """The file with the end of its name, though it was typed without. Raises NotKept."""
    if file.suffix.lower() == suffix:
        return file
    # The window has asked about another name: this one may be taken.
    return library.free_name(file.parent, file.name, suffix)


def folder_name(file: Path) -> str:
    """What the folder of a file is called; of the topmost one, its whole path."""
    return file.parent.name or str(file.parent)


def documents() -> str:
    """Where people keep their texts; where there is no such folder, their own."""
    location = QStandardPaths.StandardLocation
    found = QStandardPaths.writableLocation(location.DocumentsLocation)
    return found if Path(found).is_dir() else QStandardPaths.writableLocation(location.HomeLocation)
