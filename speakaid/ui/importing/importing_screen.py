"""A long document is being read: which one, how far it is, and a way out."""

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.importing.bar import Bar
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import importing as say


class ImportingScreen(ScreenFrame):
    """It only shows; `back_wanted` is *Cancel*."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self._suffix = ""
        self._name = BodyText("", Rank.LARGE)
        self._words = BodyText("", Rank.LARGE)
        self._bar = Bar(_(say.HOW_FAR))
        for widget in (self._name, self._bar, self._words):
            self.body.addWidget(widget)
        self.body.addWidget(BodyText(_(say.UNCHANGED), Rank.SOFT))
        self.body.addStretch(1)
        self.cancel = self.add_back(_(say.CANCEL), "x")

    def begin(self, name: str) -> None:
        """A file of this name is being read."""
        self._suffix = PurePath(name).suffix
        self._name.setText(say.read(name))
        # The keyboard is there: what is going on is heard with the way out of it.
        self.cancel.setAccessibleDescription(say.read(name))
        self._words.setText(_(say.MOMENT))
        self._bar.setRange(0, 1)
        self._bar.setValue(0)

    def tell(self, done: int, of: int) -> None:
        """So many slides or pages of so many."""
        self._words.setText(say.how_far(self._suffix, done, of))
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cancel.setFocus()
        self.shown.emit()
