"""What works on this computer, looked at one thing after another: for `speakaid doctor`."""

import platform
from collections.abc import Callable, Iterator

from PySide6 import __version__ as pyside_version
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QScreen
from PySide6.QtWidgets import QApplication

from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import FontChoice, Settings
from speakaid.sensors.power import power
from speakaid.storage import atomic, paths
from speakaid.ui import checkup_sound, fonts
from speakaid.ui.awake import can_keep_awake
from speakaid.ui.found import Found
from speakaid.wording import checkup as words


def look(*, has_display: bool) -> Iterator[Found]:
    """Everything, in the order a person would ask."""
    app = QApplication.instance() or QApplication(["speakaid"])
    yield Found(True, words.versions(platform.python_version(), pyside_version))
    yield Found(has_display, words.display(has_display))
    # Without a display Qt invents a screen to draw on; nobody can look at it.
    for look_at in (_screens, *_LOOKS) if has_display else _LOOKS:
        yield from look_at()
    app.processEvents()


def _screens() -> Iterator[Found]:
    from speakaid.ui.stage.letters import is_plausible

    for screen in QGuiApplication.screens():
        size = screen.size()
        known = is_plausible(screen.physicalSize(), size)
        yield Found(known, words.screen(_name(screen), size.width(), size.height(), known))


def _letters() -> Iterator[Found]:
    known = fonts.family(FontChoice.ATKINSON).startswith("Atkinson")
    drawn = _ink()
    yield Found(known, words.letters(known))
    yield Found(drawn, words.ink(drawn))


def _library() -> Iterator[Found]:
    folder = paths.library()
    try:
        probe = paths.made(folder) / ".checkup"
        atomic.write(probe, b"SpeakAid was here.")
        probe.unlink()
    except (SpeakAidError, OSError):
        yield Found(False, words.library(str(folder), writable=False))
        return
    yield Found(True, words.library(str(folder), writable=True))


def _awake() -> Iterator[Found]:
    kept = can_keep_awake()
    yield Found(kept, words.awake(kept))


def _power() -> Iterator[Found]:
    found = power()
    if found is None:
        yield Found(True, words.NO_BATTERY)
    else:
        yield Found(not found.on_battery, words.battery(found.percent, found.on_battery))


def _ink() -> bool:
    """Whether big letters are really drawn: on some systems they are not, without a word."""
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    font = painter.font()
    font.setPixelSize(140)
    painter.setFont(font)
    painter.drawText(20, 150, Settings.__name__)
    painter.end()
    return any(image.pixel(x, 110) != image.pixel(0, 0) for x in range(600))


def _name(screen: QScreen) -> str:
    return screen.name() or screen.model() or "?"


_LOOKS: tuple[Callable[[], Iterator[Found]], ...] = (
    _letters,
    _library,
    checkup_sound.look,
    _awake,
    _power,
)
