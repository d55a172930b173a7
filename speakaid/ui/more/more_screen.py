"""More: the five things one does with a talk now and then, each with a line about it.

Below them two ways that lead into the talk: to its people, and to the speaker's marks.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets import air
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.menu import Item, MenuButton
from speakaid.ui.widgets.panel import Panel, PanelKind
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.told_row import ToldRow
from speakaid.wording import more as say
from speakaid.wording import prepare_more as more


class MoreScreen(ScreenFrame):
    """More for one talk."""

    print_wanted = Signal(Path)
    form_wanted = Signal(Path)
    versions_wanted = Signal(Path)
    copy_wanted = Signal(Path)
    put_away_wanted = Signal(Path)
    people_wanted = Signal(Path)
    marks_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._talk = Path()
        self.panel = Panel(PanelKind.STRONG, 1.6)
        self.print = self._add(say.PRINT, "printer", say.PRINT_ABOUT, self.print_wanted)
        self.form = self._add(say.FORM, "file-text", say.FORM_ABOUT, self.form_wanted)
        self.versions = self._add(say.VERSIONS, "history", say.VERSIONS_ABOUT, self.versions_wanted)
        self.copy = self._add(say.COPY, "users", say.COPY_ABOUT, self.copy_wanted)
        self.away = self._add(say.PUT_AWAY, "folder", say.PUT_AWAY_ABOUT, self.put_away_wanted)
        self.body.addWidget(self.panel)
        self._add_ways_in()
        self.body.addStretch(1)
        self.add_back(_(say.BACK))

    def show_talk(self, talk: Path, title: str) -> None:
        """Be about this talk."""
        self.hide_notice()
        self._talk = talk
        self.say_title(say.more_for(title))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.print.setFocus()

    def _add_ways_in(self) -> None:
        row = air.row_in(self.body, 0.7)
        for item, wanted in (
            (
                Item("people", _(more.PEOPLE_WORD), _(more.PEOPLE_ABOUT), "users"),
                self.people_wanted,
            ),
            (Item("marks", _(say.MARKS), _(say.MARKS_ABOUT), "check"), self.marks_wanted),
        ):
            button = MenuButton(item)
            button.clicked.connect(self._wish(wanted))
            row.addWidget(button, 1)

    def _wish(self, wanted: SignalInstance) -> Callable[[], None]:
        return lambda: wanted.emit(self._talk)

    def _add(self, word: str, icon: str, about: str, wanted: SignalInstance) -> ActionButton:
        button = ActionButton(_(word), icon)
        self.panel.column.addWidget(ToldRow(button, _(about)))
        button.clicked.connect(self._wish(wanted))
        return button
