"""Every state of the screen that says what was made of a text."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.storage.importers import Finding, FindingKind, Imported
from speakaid.ui.imported.imported_screen import ImportedScreen

_CARDS = (
    Card(
        id="opening",
        kind=CardKind.OPENING,
        point="Good morning",
        script="Good morning, and thank you for having me. I have Mild Cognitive Impairment.",
    ),
    Card(
        id="how",
        point="How it began",
        script="Two years ago I was told my diagnosis in a room with no window.",
    ),
    Card(
        id="ending",
        kind=CardKind.CLOSING,
        point="Ending",
        script="So here is my ending. Ask us where we would like to be. Thank you.",
    ),
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "imported", lambda: _screen(_few())
    yield "imported-slides", lambda: _screen(_slides())
    yield "imported-plain", lambda: _screen(Imported(Deck(cards=_CARDS), ()))


def _screen(imported: Imported) -> ImportedScreen:
    screen = ImportedScreen()
    screen.show_imported(imported)
    return screen


def _few() -> Imported:
    findings = (
        Finding(FindingKind.CARDS_MADE, 3),
        Finding(FindingKind.OPENING_IS_FIRST),
        Finding(FindingKind.CLOSING_IS_LAST),
        Finding(FindingKind.TABLES_BECAME_LINES),
        Finding(FindingKind.COMMENTS_LEFT_OUT, 2),
    )
    return Imported(Deck(title="Support from day one", cards=_CARDS), findings)


def _slides() -> Imported:
    picture = Card(
        id="bus",
        point="The bus story",
        script="On that bus I rode past my stop three times. The driver noticed.",
        key_words="On that bus\n3 stops past mine\nThe driver noticed",
        picture="bus.png",
        picture_description="The bus number 7 at its last stop",
    )
    cards = (picture, *_CARDS[1:])
    findings = (
        Finding(FindingKind.CARDS_MADE, 3),
        Finding(FindingKind.NOTES_ARE_WORDS),
        Finding(FindingKind.LINES_ARE_WORDS, 2),
        Finding(FindingKind.PICTURES_TAKEN),
        Finding(FindingKind.SLIDES_LEFT_OUT),
    )
    deck = Deck(title="Support from day one", cards=cards)
    return Imported(deck, findings, {"bus.png": _bus()})


def _bus() -> bytes:
    """A bus, as far as it can be drawn in a few lines."""
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#dfe8ee"))
    with QPainter(image) as painter:
        painter.fillRect(30, 50, 260, 100, QColor("#b3472f"))
        for window in range(5):
            painter.fillRect(45 + 48 * window, 65, 36, 36, QColor("#f4f1ea"))
        painter.setBrush(QColor("#2b2b2b"))
        for wheel in (70, 210):
            painter.drawEllipse(wheel, 130, 40, 40)
    packed = QBuffer()
    packed.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(packed, QByteArray(b"png")).write(image)
    return bytes(packed.data().data())
