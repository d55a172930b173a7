"""Screens by their own name, and what happens to them: plugged in, unplugged, made another size.

A name alone may come back as another screen, so a serial number belongs to it where there is one.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen


def key_of(screen: QScreen) -> str:
    """The name of a screen with its serial number, as settings keep it."""
    serial = screen.serialNumber().strip()
    return f"{screen.name()} {serial}" if serial else screen.name()


def screen_of(key: str) -> QScreen | None:
    """The screen of this name; None where it is not plugged in. It is never guessed."""
    screens = QGuiApplication.screens()
    exact = (screen for screen in screens if key_of(screen) == key)
    named = (screen for screen in screens if screen.name() == key)
    return next(exact, None) or next(named, None)


class ScreensWatch(QObject):
    """Tells what happens to the screens of this computer."""

    plugged = Signal(QScreen)
    """A screen has come."""
    unplugged = Signal(QScreen)
    """A screen is going; Qt has not yet moved its windows to another."""
    resized = Signal()
    """Some screen has another size or another density."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._plug)
        app.screenRemoved.connect(self._unplug)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    def _plug(self, screen: QScreen) -> None:
        self._follow(screen)
        self.plugged.emit(screen)

    def _unplug(self, screen: QScreen) -> None:
        # A method, not the signal itself: Qt lets go of it together with this object.
        self.unplugged.emit(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.resized)
        screen.physicalDotsPerInchChanged.connect(self.resized)
