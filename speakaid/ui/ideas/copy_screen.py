"""A copy of a talk that is there already: what it brings, and what becomes of it.

Nothing is done yet.
"""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.news import News
from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.ui.widgets.told_row import ToldRow
from speakaid.wording import copies as say


class CopyScreen(ScreenFrame):
    """What to do with a copy that came in: first comes what fits what it brings."""

    take_wanted = Signal()
    """Its ideas, or the words of the speaker."""
    again_wanted = Signal()
    open_wanted = Signal()
    """The talk that is there, as it is."""
    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TITLE), parent)
        self.about = BodyText("", Rank.LARGE)
        self.body.addWidget(self.about)
        self._panel = Panel(PanelKind.STRONG, 1.6)
        self.body.addWidget(self._panel)
        self._look = self._way(say.LOOK, say.LOOK_ABOUT, "users", self.take_wanted)
        self._take = self._way(say.TAKE_OVER, say.TAKE_OVER_ABOUT, "arrow-down", self.take_wanted)
        self._open = self._way(say.OPEN, say.OPEN_ABOUT, "edit", self.open_wanted)
        self._again = self._way(say.AGAIN, say.LOOK_ABOUT, "history", self.again_wanted, Kind.PLAIN)
        self._way(say.OWN, say.OWN_ABOUT, "copy", self.own_wanted, Kind.PLAIN)
        self._first = self._look.button
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_copy(self, title: str, news: News) -> None:
        """A copy of this talk, which brings this."""
        self.hide_notice()
        self.about.setText(say.about(news, title))
        first = {News.IDEAS: self._look, News.SPEAKERS: self._take}.get(news, self._open)
        for way in (self._look, self._take, self._open):
            way.setVisible(way is first)
        self._again.setVisible(news is News.DECIDED)
        self._first = first.button
        self._first.setAccessibleDescription(self.about.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()

    def _way(
        self, word: str, about: str, icon: str, wanted: SignalInstance, kind: Kind = Kind.MAIN
    ) -> ToldRow:
        button = ActionButton(_(word), icon, kind)
        button.clicked.connect(wanted)
        row = ToldRow(button, _(about))
        self._panel.column.addWidget(row)
        return row
