"""What nobody foresaw: it is logged, and said in calm words, so that no button is simply dead.

The log gets the types and the places in the program. It never gets a message: that may quote the
words of a deck. On the stage nothing is shown: the cards go on.
"""

import logging
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType

from speakaid.i18n import _
from speakaid.ui.main_window import MainWindow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.wording import trouble

_log = logging.getLogger(__name__)
MOST_CAUSES = 8


class LastResort:
    """The end of the way for an exception: connect `caught` to `sys.excepthook`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def caught(
        self, kind: type[BaseException], found: BaseException, place: TracebackType | None
    ) -> None:
        """Log it without a word, and say on the screen that something did not work."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, found, place)
            return
        _log.error("%s", "".join(_places(found)))
        try:
            self._say()
        except Exception as second:  # there is nobody left who could be told
            _log.error("%s", "".join(_places(second)))

    def _say(self) -> None:
        screen = self._window.currentWidget()
        # While a talk is given the desk's window is hidden.
        if self._window.isVisible() and isinstance(screen, ScreenFrame):
            screen.show_notice(_(trouble.UNFORESEEN))


def _places(found: BaseException | None) -> Iterator[str]:
    """Types and places of an exception and of those that led to it; never their messages."""
    for _turn in range(MOST_CAUSES):
        if found is not None:
            yield f"{type(found).__name__}\n"
            yield from traceback.format_tb(found.__traceback__)
            found = found.__cause__ or found.__context__
