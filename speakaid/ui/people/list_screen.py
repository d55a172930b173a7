"""People I may meet: everybody of a talk, each in a row; and whose these words are."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.people import People, Person, today
from speakaid.i18n import _
from speakaid.ui.widgets.button import ActionButton
from speakaid.ui.widgets.long_list import LongList
from speakaid.ui.widgets.panel import ListRow
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import people as say

FEW = 30


class ListScreen(ScreenFrame):
    """The list."""

    add_wanted = Signal()
    change_wanted = Signal(str)
    """The id of a person."""
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.LIST), parent)
        self._today: set[str] = set()
        self.people = LongList(FEW, _(say.SHOW_ALL))
        self.add = ActionButton(_(say.ADD), "user-plus")
        self.look = ActionButton(_(say.LOOK), "users")
        self.nobody = BodyText(_(say.NOBODY_YET))
        self.top.addWidget(self.look)
        self.top.addWidget(self.add)
        self.body.addWidget(BodyText(_(say.THEIRS), Rank.SOFT))
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.people)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        self.add.clicked.connect(self.add_wanted)
        self.look.clicked.connect(self.look_wanted)

    def show_people(self, people: People) -> None:
        """Show these."""
        self._today = {person.id for person in today(people)}
        self.look.setVisible(bool(self._today))
        self.nobody.setVisible(not people)
        self.people.show_items(people, self._row)
        if self.isVisible():
            self._focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _focus_first(self) -> None:
        (self.people.first_focus() or self.add).setFocus()

    def _row(self, person: Person) -> ListRow:
        change = ActionButton(_(say.CHANGE), "edit")
        change.setAccessibleName(say.changes(person))
        change.clicked.connect(lambda: self.change_wanted.emit(person.id))
        mark = BodyText(_(say.IS_TODAY) if person.id in self._today else "", Rank.WELL, "check")
        about = person.where.strip() if person.name.strip() else ""
        change.setAccessibleDescription(" ".join(filter(None, (mark.text(), about))))
        return ListRow(say.called(person), about, (mark, change))
