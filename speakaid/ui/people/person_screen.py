"""One person whom the speaker may meet: first all that helps to know them, the photo last."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from speakaid.core.people import Person
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air, labelled
from speakaid.ui.widgets.boxes import LineBox
from speakaid.ui.widgets.button import ActionButton, Kind
from speakaid.ui.widgets.flow_row import FlowRow
from speakaid.ui.widgets.picture_field import PictureField
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.tick_box import TickBox
from speakaid.wording import people as say

LEFT = ("where", "voice", "hair", "build", "clothes")
RIGHT = ("name", "to_say")
NAME = 1.6
"""Em: the letters of the name."""


class PersonScreen(ScreenFrame):
    """Every field may be empty."""

    edited = Signal(str, str)
    """A field of the person, and its text."""
    today_chosen = Signal(bool)
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.LIST), parent)
        self._announcer = Announcer(self)
        self.boxes = {field: _box(field) for field in say.FIELDS}
        self.photo = PictureField()
        self.today = TickBox(_(say.LIKELY_TODAY))
        self.up = ActionButton(_(say.UP), "arrow-up", Kind.QUIET)
        self.down = ActionButton(_(say.DOWN), "arrow-down", Kind.QUIET)
        self.remove = ActionButton(_(say.REMOVE), "archive", Kind.QUIET)
        self._lay_out()
        self._connect()

    def show_person(self, person: Person, image: QImage | None) -> None:
        """Show what is told of them."""
        called = say.called(person)
        self.title.setText(called)
        if not self.isVisible():  # as it comes it is heard by this name, and not at each letter
            self.setAccessibleName(called)
            self.setWindowTitle(called)
        for field, box in self.boxes.items():
            if box.text() != getattr(person, field):
                box.setText(getattr(person, field))
        self.photo.show_picture(image, called)
        self.today.setChecked(person.today)

    def begin(self) -> None:
        """Come with nothing said yet, the keyboard on the first box."""
        self.hide_notice()
        self.show_fact(_(say.KEPT))
        self.boxes["where"].setFocus()

    def tell(self, words: str) -> None:
        """Say what came of a press, and stay."""
        self.show_fact(words)
        self._announcer.announce(words)

    def _connect(self) -> None:
        for field, box in self.boxes.items():
            box.textEdited.connect(lambda text, field=field: self.edited.emit(field, text))
        self.today.clicked.connect(self.today_chosen)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(+1))
        self.remove.clicked.connect(self.remove_wanted)

    def _lay_out(self) -> None:
        columns = QWidget()
        self.body.addWidget(columns)
        row = air.row(columns, 1.0)
        left, right = air.column_in(row, 0.3, 1), air.column_in(row, 0.3, 1)
        for column, fields in ((left, LEFT), (right, RIGHT)):
            for field in fields:
                labelled.add(column, _(say.FIELDS[field]), self.boxes[field])
        labelled.add(right, _(say.PHOTO), self.photo)
        right.addWidget(self.today)
        ways = FlowRow()
        for button in (self.up, self.down):
            ways.add(button)
        right.addWidget(ways)
        left.addStretch(1)
        right.addStretch(1)
        self.body.addStretch(1)
        self.add_back(_(say.BACK))
        # Always in the same place, and never cut.
        self._foot_row.addWidget(self.remove)


def _box(field: str) -> LineBox:
    name = _(say.FIELDS[field])
    return LineBox(name, size=NAME, weight=700) if field == "name" else LineBox(name)
