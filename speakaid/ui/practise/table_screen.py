"""Before a table for a therapist is saved: what stands in it, and who can read it.

It is said each time, as what was agreed to last month may not be remembered.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import practice_table as say


class TableScreen(ScreenFrame):
    """The question, and *Choose where to save it*."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.about = Panel(gap=0.4)
        self.about.column.addWidget(BodyText(_(say.HOLDS), Rank.LEAD))
        for line in say.CONTENT:
            self.about.column.addWidget(BodyText(_(line)))
        self.about.let_all_be_read()
        self.body.addWidget(self.about)
        for line in (say.WHO_CAN_READ, say.ONLY_THERE):
            self.body.addWidget(BodyText(_(line)))
        self.body.addStretch(1)
        self.add_back(_(say.RATHER_NOT))
        self.add_main(_(say.CHOOSE), "file-text").clicked.connect(self.save_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.about.setFocus()
