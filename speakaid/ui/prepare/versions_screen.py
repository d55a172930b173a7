"""Earlier versions of a talk: each can be looked at; all that was kept can be deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import lists
from speakaid.wording import prepare_parts as say

FEW = 12


@dataclass(frozen=True)
class ListedVersion:
    """A version as the list says it; `version` is given back when it is chosen."""

    moment: str
    cards: int
    version: Any = None


class VersionsScreen(ScreenFrame):
    """The versions, the newest first."""

    chosen = Signal(object)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.VERSIONS), parent)
        self._about = BodyText()
        self.versions = LongList(FEW, _(lists.SHOW_MORE))
        self.delete = ActionButton(_(say.DELETE_VERSIONS), "trash")
        self.body.addWidget(self._about)
        self.body.addWidget(self.versions)
        row = FlowRow()
        row.add(self.delete)
        self.body.addWidget(row)
        self.body.addStretch(1)
        self.add_back(_(say.TO_WORDS))
        self.delete.clicked.connect(self._on_delete)

    def show_versions(self, versions: Sequence[ListedVersion], *, may_delete: bool = True) -> None:
        """Show these. Only the speaker deletes what was kept."""
        self.delete.setVisible(may_delete)
        self.hide_notice()
        self._about.setText(_(say.VERSIONS_ABOUT if versions else say.NO_VERSIONS))
        self.describe_back("" if versions else _(say.NO_VERSIONS))
        self.versions.show_items(versions, self._row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.versions.first_focus() or self.back or self).setFocus()

    def _row(self, listed: ListedVersion) -> ListRow:
        button = ActionButton(_(say.LOOK), "list")
        button.setAccessibleName(say.looks_at(listed.moment))
        button.clicked.connect(lambda: self.chosen.emit(listed.version))
        return ListRow(listed.moment, say.cards(listed.cards), (button,))

    def _on_delete(self) -> None:
        """Asked once more: nothing brings this back."""
        button = self.show_notice(_(say.DELETE_ABOUT), _(say.DELETE_YES), "trash")
        button.clicked.connect(self.delete_wanted)
        self.area.verticalScrollBar().setValue(0)
