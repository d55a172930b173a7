"""Every state of Prepare."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind, Deck, TrickyWord
from speakaid.core.settings import Settings
from speakaid.ui import theme
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.stage_picture import StagePicture


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "prepare", lambda: _screen("faces")
    yield "prepare-opening", lambda: _screen("opening")


def sample_deck() -> Deck:
    """The talk of the pictures."""
    names = ("How it began", "The bus story", "The choir", "What is missing")
    points = [Card(id=f"p{n}", point=name, script=f"{name}.") for n, name in enumerate(names)]
    faces = Card(
        id="faces",
        point="Words and faces",
        script="Two things changed for me. Words hide. And faces have become strangers.",
        must_say=True,
        tricky_words=(TrickyWord(word="strangers", meaning="people I do not know"),),
    )
    us = Card(id="us", point="Nothing about us without us", script="Ask us.", must_say=True)
    opening = Card(
        id="opening", kind=CardKind.OPENING, point="Opening", script="Good morning. I am Sam."
    )
    ending = Card(id="ending", kind=CardKind.CLOSING, point="Ending", script="Thank you.")
    cards = (opening, *points[:2], faces, *points[2:], us, ending)
    return Deck(id="sample", title="Support from day one", cards=cards, slot_seconds=600.0)


def _screen(card_id: str) -> PrepareScreen:
    picture = StagePicture()
    settings = Settings(theme=theme.present().theme, distance_cm=150)
    picture.use(settings, QSize(1920, 1080), 36.0)
    picture.show_word(sample_deck(), card_id, 0)
    screen = PrepareScreen(picture, QWidget())
    picture.draw_now()
    screen.show_deck(sample_deck(), card_id)
    screen.show_steps(can_undo=True, can_redo=False)
    return screen
