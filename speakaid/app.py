"""The program put together: every part is made here, connected, and run.

The window comes first; whatever Home does not need is made when it is first asked for.
"""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import Settings
from speakaid.i18n import use_language
from speakaid.storage import paths, settings_file
from speakaid.storage.progress import ProgressFile
from speakaid.ui import theme
from speakaid.ui.desk import Desk
from speakaid.ui.last_resort import LastResort
from speakaid.ui.main_window import MainWindow
from speakaid.ui.only_one import OnlyOne
from speakaid.ui.senses import Senses

LOG_BYTES = 200_000
LISTEN_AFTER_MS = 500


class Parts(NamedTuple):
    """What must live as long as the program."""

    app: QApplication
    window: MainWindow
    desk: Desk


def run(file: Path | None = None, *, quit_when_ready: bool = False) -> int:
    """Show Home, and stay until the window is closed."""
    _log_to_file()
    use_language(*QLocale.system().uiLanguages())
    app = _application()
    only = OnlyOne(paths.home(), app)
    if not only.is_first() and only.tell_other(file):
        return 0
    parts = put_together()
    only.asked.connect(parts.desk.come_forward)
    QTimer.singleShot(LISTEN_AFTER_MS, only.listen)
    if file is not None:
        QTimer.singleShot(0, lambda: parts.desk.open_file(file))
    if quit_when_ready:
        _quit_when_ready(parts)
    sys.excepthook = LastResort(parts.window).caught
    return parts.app.exec()


def put_together(
    clock: Callable[[], float] = monotonic, senses: Callable[[Settings], Senses] = Senses
) -> Parts:
    """The application, its window with Home in it or the stage of a talk that goes on.

    `clock` tells a hand's second press from its first: seconds, from any beginning. `senses` makes
    what it speaks with and listens by.
    """
    app = _application()
    settings, mended = settings_file.load_settings()
    if mended:
        logging.getLogger(__name__).warning("settings fell back: %s", ", ".join(mended))
    size = app.primaryScreen().availableSize()
    theme.wear(app, settings, size)
    window = MainWindow(settings, clock)
    desk = Desk(window, settings, ProgressFile(), _keep_settings, clock, senses=senses(settings))
    # No process of ours outlives the program, whatever is being said.
    app.aboutToQuit.connect(desk.senses.close)
    # While a talk is given the window is hidden; only its closing ends the program.
    app.setQuitOnLastWindowClosed(False)
    window.closed.connect(app.quit)
    desk.begin()
    return Parts(app, window, desk)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("SpeakAid")
    app.setApplicationDisplayName("SpeakAid")
    return app


def _keep_settings(settings: Settings) -> None:
    try:
        settings_file.save_settings(settings)
    except SpeakAidError as found:
        logging.getLogger(__name__).warning("the settings could not be kept: %s", found.reason)


def _quit_when_ready(parts: Parts) -> None:
    """Leave as soon as Home, or a talk that goes on, is painted and waits for a key."""

    def look() -> None:
        if parts.desk.is_ready:
            parts.app.exit()
        else:
            QTimer.singleShot(1, look)

    QTimer.singleShot(0, look)


def _log_to_file() -> None:
    """A small log beside the talks, without a word of any deck. Without a disk, no log."""
    try:
        file = paths.made(paths.home()) / "speakaid.log"
        handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except (OSError, SpeakAidError):
        return
    logging.raiseExceptions = False  # a log that cannot be written is no trouble of a speaker's
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
