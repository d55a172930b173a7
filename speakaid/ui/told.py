"""What is said above a screen, and for how long: as long as it is so."""

from collections.abc import Callable

from speakaid.ui.main_window import MainWindow
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.hint_line import NOTHING, Said
from speakaid.ui.widgets.screen_frame import ScreenFrame

Beside = Callable[[Said], None]
"""Says something beside the words; `NOTHING` takes it back."""


class Told:
    """One thing at a time, on the screen that is in view."""

    def __init__(self, window: MainWindow, beside: Beside) -> None:
        self._window, self._beside = window, beside
        self._screen: ScreenFrame | None = None
        self._still_so: Callable[[], bool] = always

    def say(
        self, words: str, still_so: Callable[[], bool], action: str = "", icon: str = ""
    ) -> ActionButton | None:
        """Say this; the button, if there is something to do about it."""
        self.take_back()
        screen = self._window.currentWidget()
        if not isinstance(screen, ScreenFrame):
            return None
        self._screen, self._still_so = screen, still_so
        return screen.show_notice(words, action, icon)

    def say_beside(self, said: Said, still_so: Callable[[], bool]) -> None:
        """Say this beside the words, where it moves nothing."""
        self._hide_notice()
        self._still_so = still_so
        self._beside(said)

    def look(self) -> None:
        """Take back what is no longer so."""
        if not self._still_so():
            self.take_back()

    def take_back(self) -> None:
        """Take back what is said, whatever it is."""
        self._hide_notice()
        self._beside(NOTHING)
        self._still_so = always

    def _hide_notice(self) -> None:
        if self._screen is not None:
            self._screen.hide_notice()
        self._screen = None


def always() -> bool:
    """For what stays so until something else is said."""
    return True
