"""Every state of the screens about people, and of the cards to show."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from speakaid.core.people import People, Person
from speakaid.i18n import _
from speakaid.ui.people.card_screen import CardScreen
from speakaid.ui.people.hub_screen import HubScreen
from speakaid.ui.people.list_screen import ListScreen
from speakaid.ui.people.look_screen import LookScreen
from speakaid.ui.people.person_screen import PersonScreen
from speakaid.wording import people as say

_HELEN = Person(
    id="helen",
    where="We sing in the choir. She stands on my left.",
    voice="Low, a little hoarse. She laughs before she speaks.",
    hair="White, very short",
    build="Tall, and she walks with a stick",
    clothes="A red scarf, always",
    name="Helen",
    to_say="Thank her for the soup.",
    photo="helen.png",
)
_JIM = Person(id="jim", where="He drives the number 9 bus", name="Jim")
_UNNAMED = Person(id="mo", where="The woman from the university", voice="Quick", today=False)
_PEOPLE = (_HELEN, _JIM, _UNNAMED, Person(id="new"))


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "people", lambda: _hub(say.for_talk("Support from day one"))
    yield "people-nobody", lambda: _hub("")
    yield "people-card", lambda: _card(0)
    yield "people-card-rest", lambda: _card(1)
    yield "people-card-lunch", lambda: _card(2)
    yield "people-list", lambda: _list(_PEOPLE)
    yield "people-list-empty", lambda: _list(())
    yield "people-list-many", lambda: _list(tuple(Person(name=f"Ann {n}") for n in range(200)))
    yield "people-person", lambda: _person(_HELEN, _drawn())
    yield "people-person-new", lambda: _person(Person(), None)
    yield "people-person-enough", _enough
    yield "people-today", lambda: _look(_PEOPLE[:2], 0)
    yield "people-today-last", lambda: _look(_PEOPLE[:2], 1)
    yield "people-today-name-only", lambda: _look((Person(name="Helen"),), 0)


def _hub(about: str) -> HubScreen:
    screen = HubScreen()
    screen.show_today(about)
    return screen


def _card(place: int) -> CardScreen:
    screen = CardScreen()
    screen.show_card(place)
    return screen


def _list(people: People) -> ListScreen:
    screen = ListScreen()
    screen.show_people(people)
    return screen


def _person(person: Person, image: QImage | None) -> PersonScreen:
    screen = PersonScreen()
    screen.show_person(person, image)
    screen.begin()
    return screen


def _enough() -> PersonScreen:
    screen = _person(_UNNAMED, None)
    screen.show_notice(_(say.ENOUGH_TODAY))
    return screen


def _look(people: People, place: int) -> LookScreen:
    screen = LookScreen()
    screen.show_people(people, lambda name: _drawn() if name else None)
    for _step in range(place):
        screen.next.click()
    return screen


def _drawn() -> QImage:
    """Somebody in a red scarf, whose face is not there."""
    image = QImage(240, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#E9E2D0"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, y, across, down in (("#4A4A4A", 110, 56, 68), ("#A32020", 270, 92, 90)):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPoint(120, y), across, down)
    painter.end()
    return image
