"""Where the stage stands: full-screen on the chosen screen."""

from PySide6.QtGui import QGuiApplication

from speakaid.ui.stage.stage_screen import StageScreen


class StagePlace:
    """Opens the stage on a screen, and takes it down."""

    def __init__(self, stage: StageScreen, screen: str, title: str) -> None:
        self._stage, self._screen, self._title = stage, screen, title

    def open(self) -> None:
        """Show the stage."""
        named = [s for s in QGuiApplication.screens() if s.name() == self._screen]
        if named:
            self._stage.setScreen(named[0])
            self._stage.setGeometry(named[0].geometry())
        self._stage.showFullScreen()
        self._stage.activateWindow()

    def close(self) -> None:
        """Take the stage down."""
        self._stage.hide()
