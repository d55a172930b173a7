"""A file was saved somewhere: it is said, and its folder can be opened."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from speakaid.i18n import _
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import more as say


def tell(screen: ScreenFrame, words: str, file: Path) -> None:
    """Say it on this screen."""
    button = screen.show_notice(words, _(say.OPEN_FOLDER), "folder")
    button.clicked.connect(lambda: open_folder(screen, file.parent))


def open_folder(screen: ScreenFrame, folder: Path) -> None:
    """Open it in the system's own window; where there is none, say where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        screen.show_notice(say.folder_stays_shut(str(folder)))
