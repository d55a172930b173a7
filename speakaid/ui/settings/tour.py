"""The states of Settings."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from speakaid.core.hints import HintKind
from speakaid.core.settings import Settings
from speakaid.ui.settings.settings_screen import SettingsScreen


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "settings", lambda: _settings(Settings())
    yield "settings-taught", lambda: _settings(Settings(taught_keys={"F5": "ending"}))
    off = (HintKind.LONG_CARD, HintKind.LONG_SENTENCE)
    yield "settings-hints-off", lambda: _settings(Settings(hints_off=off))


def _settings(settings: Settings) -> SettingsScreen:
    screen = SettingsScreen()
    screen.show_settings(settings)
    return screen
