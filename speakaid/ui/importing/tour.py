"""Every state of the screen that is shown while a long document is read."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.ui.importing.importing_screen import ImportingScreen


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "importing", lambda: _screen(83, 200)
    yield "importing-begins", lambda: _screen(0, 0)


def _screen(done: int, of: int) -> ImportingScreen:
    screen = ImportingScreen()
    screen.begin("Support from day one.pptx")
    if of:
        screen.tell(done, of)
    return screen
