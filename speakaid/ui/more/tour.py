"""Every state of *More* and of *Save it in another form*."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.more.form_screen import FormScreen
from speakaid.ui.more.more_screen import MoreScreen
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import more as say

_NAME = "Support from day one"


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "more", _more
    yield "form", _form
    yield "form-saved", lambda: _told(_form(), say.form_saved(f"{_NAME}.docx", "Documents"))


def _more() -> MoreScreen:
    screen = MoreScreen()
    screen.show_talk(Path(f"{_NAME}.speakaid"), _NAME)
    return screen


def _form() -> FormScreen:
    screen = FormScreen()
    screen.show_talk(_NAME)
    return screen


def _told(screen: ScreenFrame, words: str) -> ScreenFrame:
    screen.show_notice(words, _(say.OPEN_FOLDER), "folder")
    return screen
