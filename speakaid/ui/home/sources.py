"""The ways to a talk: questions, a file, a copied text, an example. On Home and *New talk*."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.storage.deck_file import SUFFIX
from speakaid.ui import file_window
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import home as say


class Way(Enum):
    """A way to a talk: what its button says, its icon, and a line about it."""

    QUESTIONS = (say.QUESTIONS, "message-circle", say.QUESTIONS_ABOUT)
    OPEN = (say.OPEN_TEXT, "file-text", say.OPEN_ABOUT)
    PASTE = (say.PASTE, "clipboard-text", say.PASTE_ABOUT)
    EXAMPLE = (say.EXAMPLE, "list", say.EXAMPLE_ABOUT)
    TRY = (say.TRY, "player-play", say.TRY_ABOUT)


FIRST_TIME = (Way.OPEN, Way.PASTE, Way.QUESTIONS, Way.TRY)
NEW_TALK = (Way.QUESTIONS, Way.OPEN, Way.PASTE, Way.EXAMPLE, Way.TRY)


class Sources(Panel):
    """Large buttons, each with a line that says what it is for; the first is the main one."""

    questions_wanted = Signal()
    file_wanted = Signal()
    paste_wanted = Signal()
    examples_wanted = Signal()
    try_wanted = Signal()

    def __init__(
        self, ways: tuple[Way, ...], title: str = "", words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(PanelKind.STRONG, 1.4, parent=parent)
        if title:
            self.column.addWidget(Heading(title))
        if words:
            self.column.addWidget(BodyText(words))
        self._rows = {way: self._row(way, is_first=way is ways[0]) for way in ways}
        self.first = self._rows[ways[0]][0]

    def make_room(self) -> None:
        """Take the sample away while something else is offered: five actions are enough."""
        for part in self._rows.get(Way.TRY, ()):
            part.hide()

    def _row(self, way: Way, *, is_first: bool) -> tuple[ActionButton, BodyText]:
        word, icon, about = way.value
        button = ActionButton(_(word), icon, Kind.MAIN if is_first else Kind.PLAIN)
        button.setAccessibleDescription(_(about))
        button.clicked.connect(self._wish(way))
        line = air.row_in(self.column, 0.8)
        line.addWidget(button, 2)
        words = BodyText(_(about), Rank.SOFT)
        line.addWidget(words, 3)
        return button, words

    def _wish(self, way: Way) -> SignalInstance:
        return {
            Way.QUESTIONS: self.questions_wanted,
            Way.OPEN: self.file_wanted,
            Way.PASTE: self.paste_wanted,
            Way.EXAMPLE: self.examples_wanted,
            Way.TRY: self.try_wanted,
        }[way]


def ask_for_text(parent: QWidget) -> Path | None:
    """Let the speaker choose a file; None if they would rather not."""
    return file_window.ask_which(parent, _(say.FILE_TITLE), text_filters())


def text_filters() -> str:
    """What *Open a text* lists: our own talks, all that can become one, and all that nearly can."""
    # Read when it is asked for, as the importers are slow to load.
    from speakaid.storage.importers import IMPORTERS
    from speakaid.storage.importers.other_kinds import OTHER_SUFFIXES

    suffixes = (SUFFIX, *(suffix for importer in IMPORTERS for suffix in importer.suffixes))
    # A file that is not listed cannot be found; of these it is said how to save them.
    suffixes += OTHER_SUFFIXES
    kinds = " ".join(f"*{suffix}" for suffix in suffixes)
    return f"{_(say.FILE_KINDS)} ({kinds});;{_(say.ALL_FILES)} (*)"


def take_drag(event: QDragEnterEvent) -> None:
    """Welcome a file that is dragged over the screen."""
    if dropped_file(event) is not None:
        event.acceptProposedAction()


def dropped_file(event: QDropEvent) -> Path | None:
    """The first file of a drop, if there is one."""
    urls = (url for url in event.mimeData().urls() if url.isLocalFile())
    return next((Path(url.toLocalFile()) for url in urls), None)
