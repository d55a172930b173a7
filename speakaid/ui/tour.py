"""A picture of every screen in every state, in two sizes and both themes, for looking at."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QSize,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from speakaid.core.settings import Settings, Theme
from speakaid.ui import theme as look
from speakaid.ui.after import tour as after
from speakaid.ui.before import tour as before
from speakaid.ui.ears import tour as ears
from speakaid.ui.help import tour as help_
from speakaid.ui.home import tour as home
from speakaid.ui.ideas import tour as ideas
from speakaid.ui.imported import tour as imported
from speakaid.ui.importing import tour as importing
from speakaid.ui.more import tour as more
from speakaid.ui.paper import tour as paper
from speakaid.ui.people import tour as people
from speakaid.ui.practise import tour as practise
from speakaid.ui.prepare import tour as prepare
from speakaid.ui.questions import tour as questions
from speakaid.ui.settings import tour as settings
from speakaid.ui.stage import tour as stage

SIZES = (QSize(1280, 720), QSize(1920, 1080))
DESK = (
    *(home, more, questions, importing, imported, prepare, ideas, people),
    *(practise, paper, before, after, settings, ears, help_),
)

Drawn = tuple[str, Callable[[QSize, Theme], QWidget]]


def draw_tour(folder: Path) -> int:
    """Draw everything into a folder, and say how many pictures there are.

    Raises OSError where a picture cannot be written.
    """
    qInstallMessageHandler(_quiet)
    app = QApplication.instance() or QApplication(["speakaid"])
    assert isinstance(app, QApplication)
    count = 0
    for size in SIZES:
        for theme in Theme:
            look.wear(app, Settings(theme=theme), size)
            place = folder / f"{size.width()}x{size.height()}-{theme.value}"
            place.mkdir(parents=True, exist_ok=True)
            for name, build in states():
                _draw(build(size, theme), size, place / f"{name}.png")
                count += 1
    return count


def states() -> Iterator[Drawn]:
    """Every state of every screen: its name, and what builds it."""
    for screen in DESK:
        for name, build in screen.states():
            yield name, lambda _size, _theme, build=build: build()  # type: ignore[misc]
    for name, build_stage in stage.states().items():
        yield f"stage-{name}", build_stage


def _draw(widget: QWidget, size: QSize, file: Path) -> None:
    widget.resize(size)
    widget.show()
    QCoreApplication.processEvents()
    written = widget.grab().save(str(file))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if not written:
        raise OSError(f"{file} could not be written")


def _quiet(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Without a display there is no window manager to hear of sizes; all else is passed on."""
    if kind is not QtMsgType.QtDebugMsg and "propagateSizeHints" not in words:
        sys.stderr.write(words + "\n")
