"""Every state of the screen that says what was made of a text."""

from collections.abc import Callable, Iterator

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
