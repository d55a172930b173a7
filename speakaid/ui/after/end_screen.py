"""The end: a screen that anyone may see. *After* opens only at a press."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Heading, Rank
from speakaid.wording import after as say


class EndScreen(ScreenFrame):
    """Thanks, and nothing of the talk."""

    after_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(_(say.DONE))
        self.title.hide()
        self.body.addStretch(1)
        self.body.addWidget(Heading(_(say.DONE), Rank.TITLE))
        self.body.addWidget(BodyText(_(say.DONE_ABOUT), Rank.SOFT))
        self.body.addStretch(2)
        self.add_back(_(say.HOME), "home").clicked.connect(self.home_wanted)
        self.add_main(_(say.AFTER), "check").clicked.connect(self.after_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.main is not None:
            self.main.setFocus()
