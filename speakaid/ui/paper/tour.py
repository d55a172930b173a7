"""Every state of *Print*, and of *What the organiser should know*."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind, Deck, Organiser, TrickyWord
from speakaid.core.people import Person
from speakaid.ui.paper.formats import Paper
from speakaid.ui.paper.organiser_screen import OrganiserScreen
from speakaid.ui.paper.paper_screen import PaperScreen
from speakaid.ui.paper.source import Kind, Source

_WORD = TrickyWord(word="prosopagnosia", meaning="not knowing faces", sounds_like="pro so pag")
_CARDS = (
    Card(
        id="opening",
        kind=CardKind.OPENING,
        point="Opening",
        script="Good morning, and thank you for having me. Sometimes a word goes missing. "
        "If I stop, please wait with me. It usually comes.",
        planned_seconds=60,
    ),
    Card(
        id="faces",
        point="Words and faces",
        script="Two things changed for me. Words hide. And faces have become strangers: the name "
        "for that is prosopagnosia.",
        must_say=True,
        planned_seconds=90,
        tricky_words=(_WORD,),
    ),
    Card(
        id="choir",
        kind=CardKind.STORY,
        point="The choir",
        script="I joined a choir that nobody has to audition for.",
        may_be_left_out=True,
        planned_seconds=60,
    ),
    Card(
        id="ending",
        kind=CardKind.CLOSING,
        point="Ending",
        script="Ask us where we would like to be. Thank you.",
        planned_seconds=30,
    ),
)
_KNOWN = Organiser(
    introduce_me="Sam Green, who sings in a choir and has Mild Cognitive Impairment.",
    signals="Hold up two fingers when there are two minutes left.",
)
_PEOPLE = (
    Person(
        id="helen",
        where="We sing in the choir. She stands on my left.",
        voice="Low, a little hoarse",
        hair="White, very short",
        build="Tall, and she walks with a stick",
        clothes="A red scarf, always",
        name="Helen",
        to_say="Thank her for the soup.",
    ),
    Person(id="jim", where="He drives the number 9 bus", name="Jim"),
)
_DECK = Deck(
    id="sample",
    title="Support from day one",
    cards=_CARDS,
    slot_seconds=300,
    audience="People who plan dementia care",
    organiser=_KNOWN,
    people=_PEOPLE,
)


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    for kind in Kind:
        yield f"print-{kind.value.replace('_', '-')}", lambda kind=kind: _print(kind)  # type: ignore[misc]
    yield "print-people-nobody", lambda: _print(Kind.PEOPLE, Deck(id="empty"))
    yield "print-four-letter", _four
    yield "print-saved", _saved
    yield "print-no-printer", _no_printer
    yield "print-nothing-yet", lambda: _print(Kind.CARDS, Deck(id="empty"))
    yield "organiser", lambda: _organiser(_DECK)
    yield "organiser-empty", lambda: _organiser(Deck(id="empty"))


def _print(kind: Kind, deck: Deck = _DECK) -> PaperScreen:
    screen = PaperScreen()
    screen.show_talk(Source(deck))
    screen.choices.choose(kind)
    screen.preview.pages.finish()
    return screen


def _four() -> PaperScreen:
    screen = _print(Kind.CARDS)
    screen.choices.counts[4].click()
    screen.choices.papers[Paper.LETTER].click()
    screen.preview.pages.finish()
    return screen


def _saved() -> PaperScreen:
    screen = _print(Kind.ORGANISER)
    screen.show_saved(Path("Documents/Support from day one, for the organiser.pdf"))
    return screen


def _no_printer() -> PaperScreen:
    screen = _print(Kind.CARDS)
    screen.show_no_printer()
    return screen


def _organiser(deck: Deck) -> OrganiserScreen:
    screen = OrganiserScreen()
    screen.show_deck(deck)
    return screen
