"""A copy of a talk that is there already: its ideas, or a talk of its own? Nothing is done yet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.ui.widgets.told_row import ToldRow
from speakaid.wording import ideas as say


class CopyScreen(ScreenFrame):
    """What to do with a copy that came in."""

    look_wanted = Signal()
    take_over_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.COPY_TITLE), parent)
        self.about = BodyText("", Rank.LARGE)
        panel = Panel(PanelKind.STRONG, 1.6)
        self.look = ActionButton(_(say.LOOK), "users", Kind.MAIN)
        self.take_over = ActionButton(_(say.TAKE_OVER), "arrow-down", Kind.MAIN)
        self.own = ActionButton(_(say.OWN), "copy")
        self._look_row = ToldRow(self.look, _(say.LOOK_ABOUT))
        self.body.addWidget(self.about)
        self.body.addWidget(panel)
        panel.column.addWidget(self._look_row)
        self._take_row = ToldRow(self.take_over, _(say.TAKE_OVER_ABOUT))
        panel.column.addWidget(self._take_row)
        panel.column.addWidget(ToldRow(self.own, _(say.OWN_ABOUT)))
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.look.clicked.connect(self.look_wanted)
        self.take_over.clicked.connect(self.take_over_wanted)
        self.own.clicked.connect(self.own_wanted)

    def show_copy(self, title: str, *, is_locked: bool, is_helpers: bool) -> None:
        """A copy of this talk; one that is locked takes no ideas.

        `is_helpers`: only helpers type in it here, so what comes back are the speaker's words.
        """
        self.hide_notice()
        decides = not is_helpers and not is_locked
        about = say.copy_for_helper if is_helpers else say.copy_of_locked
        self.about.setText((say.copy_of if decides else about)(title))
        self._look_row.setVisible(decides)
        self._take_row.setVisible(is_helpers)
        self._first = self.take_over if is_helpers else self.own if is_locked else self.look
        self._first.setAccessibleDescription(self.about.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()
