"""New talk: a few questions, a file, a copied text, an example, or a sample to try."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.home import sources
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import home as say


class NewTalkScreen(ScreenFrame):
    """The ways to a talk."""

    file_chosen = Signal(Path)
    file_dropped = Signal(Path)
    questions_wanted = Signal()
    paste_wanted = Signal()
    examples_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.NEW_TALK), parent)
        self.sources = sources.Sources(sources.NEW_TALK)
        self.body.addWidget(self.sources)
        self.body.addWidget(BodyText(_(say.DROP_ABOUT), Rank.SOFT))
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.sources.questions_wanted.connect(self.questions_wanted)
        self.sources.file_wanted.connect(self._on_file_wanted)
        self.sources.paste_wanted.connect(self.paste_wanted)
        self.sources.examples_wanted.connect(self.examples_wanted)
        self.sources.try_wanted.connect(self.try_wanted)
        self.setAcceptDrops(True)

    def ask_file(self) -> Path | None:
        """Let the speaker choose a file."""
        return sources.ask_for_text(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sources.first.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        sources.take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        file = sources.dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _on_file_wanted(self) -> None:
        file = self.ask_file()
        if file is not None:
            self.file_chosen.emit(file)
