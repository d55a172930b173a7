"""People today, one at a time and large: how to know them, the name, one thing to say, a photo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from speakaid.core.people import People, Person
from speakaid.i18n import _
from speakaid.ui.announcer import Announcer
from speakaid.ui.widgets import air
from speakaid.ui.widgets.panel import Panel
from speakaid.ui.widgets.screen_frame import ScreenFrame
from speakaid.ui.widgets.small_picture import SmallPicture
from speakaid.ui.widgets.text import BodyText, Rank
from speakaid.wording import people as say

Image = Callable[[str | None], QImage | None]
KNOWN_BY = ("where", "voice", "hair", "build", "clothes")
PHOTO = (14.0, 12.0)
"""Em: how wide and how high it may be."""
_TURNS = {Qt.Key.Key_Right: +1, Qt.Key.Key_Left: -1}


class LookScreen(ScreenFrame):
    """Nothing is asked here, and nothing hidden: it is there to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_(say.TODAY), parent)
        self._people: People = ()
        self._at = 0
        self._image: Image = lambda _name: None
        self._announcer = Announcer(self)
        place = QWidget()
        self.body.addWidget(place)
        self._halves = air.row(place, 1.0)
        self.body.addStretch(1)
        self.add_back(_(say.BACK), "x")
        self.next = self.add_main(_(say.NEXT), "arrow-right")
        self.previous = self.add_beside_main(_(say.PREVIOUS), "arrow-left")
        self.next.clicked.connect(lambda: self._turn(+1))
        self.previous.clicked.connect(lambda: self._turn(-1))
        # By themselves these keys would go from button to button.
        for key, by in _TURNS.items():
            pressed = QShortcut(QKeySequence(key), self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(partial(self._turn_within, by))

    def show_people(self, people: People, image: Image) -> None:
        """Show these, beginning with the first; `image` finds their photos."""
        self._people, self._image, self._at = people, image, 0
        self._show()
        self._announcer.announce("")
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.next.setFocus()

    def _turn_within(self, by: int) -> None:
        """By its key; the keys leave the screen at neither end."""
        if 0 <= self._at + by < len(self._people):
            self._turn(by)

    def _turn(self, by: int) -> None:
        if self._at + by >= len(self._people):
            self.back_wanted.emit()
            return
        self._at = max(0, self._at + by)
        self._show()
        self.area.reveal_top()
        self._tell()

    def _tell(self) -> None:
        """Say of whom this is, to who hears the screen: the keyboard is at the way on."""
        for person in self._people[self._at : self._at + 1]:
            self._announcer.announce(_heard(person))

    def _show(self) -> None:
        if self.previous.hasFocus() and not self._at:
            self.next.setFocus()
        self.previous.setVisible(self._at > 0)
        last = self._at + 1 >= len(self._people)
        self.next.say(_(say.LOOKED if last else say.NEXT), "check" if last else "arrow-right")
        air.clear(self._halves)
        for person in self._people[self._at : self._at + 1]:
            for panel in (self._known_by(person), self._name(person)):
                if panel is not None:
                    self._halves.addWidget(panel, 1)

    def _known_by(self, person: Person) -> Panel | None:
        told = _told(person)
        if not told:
            return None
        panel = Panel(air_round=1.1, gap=0.2)
        for name, words in told:
            panel.column.addWidget(BodyText(name, Rank.SOFT))
            panel.column.addWidget(BodyText(words, Rank.LARGE))
        panel.column.addStretch(1)
        panel.let_all_be_read()
        return panel

    def _name(self, person: Person) -> Panel | None:
        image = self._image(person.photo)
        if not (person.name.strip() or person.to_say.strip() or image):
            return None
        panel = Panel(air_round=1.1)
        if person.name.strip():
            panel.column.addWidget(BodyText(person.name.strip(), Rank.NAME))
        if person.to_say.strip():
            panel.column.addWidget(BodyText(person.to_say.strip(), Rank.LARGE))
        panel.let_all_be_read()
        if image is not None:
            photo = SmallPicture(image, say.called(person), most=PHOTO)
            panel.column.addWidget(photo)
        panel.column.addStretch(1)
        return panel


def _told(person: Person) -> list[tuple[str, str]]:
    fields = ((field, getattr(person, field).strip()) for field in KNOWN_BY)
    return [(_(say.FIELDS[field]), words) for field, words in fields if words]


def _heard(person: Person) -> str:
    told = [words for _name, words in _told(person)]
    return "\n".join(filter(None, (*told, person.name.strip(), person.to_say.strip())))
