"""The state of Help."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.ui.help.help_screen import HelpScreen


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "help", HelpScreen
