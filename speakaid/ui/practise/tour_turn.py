"""Every state of the screen on which one practises, as a sitting brings it about."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from speakaid.core.card import Card, CardKind, TrickyWord
from speakaid.core.deck import Deck
from speakaid.core.practice import events
from speakaid.core.practice.items import HOLDING, Way, own_cards
from speakaid.core.practice.liking import choice_of
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Task
from speakaid.core.practice.work import Work, all_of
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.ui import icons
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.ui.widgets import paint

OPENING = "Good morning, and thank you for having me. I have Mild Cognitive Impairment."
FACES = (
    "When you cannot recognise faces. The name for that is prosopagnosia. "
    "So if I look at you as though we have never met, tell me your name."
)
ENDING = "So here is my ending. Ask us where we would like to be. Thank you."
ARABIC = "صباح الخير، شكرا لكم على دعوتي. اسمي Sam Miller وأنا سعيد."
JAPANESE = "おはようございます。私は名前を思い出せないことがあります。"
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
PROSOPAGNOSIA = TrickyWord(
    word="prosopagnosia",
    meaning="not knowing faces",
    letters="pro",
    picture="face.png",
    sounds_like="pro so pag no sia",
)
DECK = Deck(
    id="deck",
    title="Support from day one",
    cards=(
        Card(id="opening", point="How I begin", script=OPENING, kind=CardKind.OPENING),
        Card(
            id="faces",
            point="Words and faces",
            script=FACES,
            key_words="faces · prosopagnosia · tell me your name",
            must_say=True,
            tricky_words=(PROSOPAGNOSIA,),
        ),
        Card(id="choir", point="The choir", script="We sing badly, and on Tuesdays."),
        Card(id="ending", point="Ending", script=ENDING, kind=CardKind.CLOSING),
    ),
    holding_sentences=("Please wait with me. It will come.",),
)
STRANGE = Deck(
    id="strange",
    title="Other words",
    cards=(
        Card(id="arabic", script=ARABIC, kind=CardKind.OPENING),
        Card(id="japanese", point="名前", script=JAPANESE, tricky_words=(TrickyWord(word="名前"),)),
        Card(id="long", point="A long word", script=f"{LONG} 👩🏽‍⚕️ hello 😀"),
        Card(id="much", point="Much to say", script=" ".join([FACES] * 8)),
    ),
)
START, SAID, HELP, NEXT = events.Start(), events.Said(), events.MoreHelp(), events.Next()
Happens = tuple[events.Event | float, ...]
"""What happens, one second after the other; a number is so many seconds in which nothing does."""


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    for name, way, items, happens in _STATES:
        yield f"practise-{name}", partial(_screen, DECK, way, items, happens)
    for name, way, happens in _BY_EAR:
        yield f"practise-{name}-by-ear", partial(_by_ear, way, happens)
    yield "practise-no-sound", _without_sound
    for item, happens in _STRANGE.items():
        yield f"practise-{item}", partial(_screen, STRANGE, Way.FADE, (item,), happens)
    yield "practise-japanese-word", partial(_screen, STRANGE, Way.WORDS, (), (HELP,))
    for name, card, happens in _LINES:
        alone = DECK.model_copy(update={"cards": (DECK.cards[card],)})
        yield f"practise-{name}", partial(_screen, alone, Way.RECALL, (), happens)


_STATES: tuple[tuple[str, Way, tuple[str, ...], Happens], ...] = (
    ("read", Way.READ, (), (3.0,)),
    ("read-still", Way.READ, (), (3.0, events.Pause(), NEXT, NEXT)),
    ("read-holding", Way.READ, (f"{HOLDING}0",), ()),
    ("fade", Way.FADE, ("faces",), ()),
    ("fade-key-words", Way.FADE, ("faces",), (SAID,)),
    ("fade-letters", Way.FADE, ("faces",), (SAID, SAID)),
    ("fade-one-word", Way.FADE, ("faces",), (SAID, SAID, events.MoreHelp(3))),
    ("fade-point", Way.FADE, ("faces",), (SAID, SAID, SAID)),
    ("fade-line", Way.FADE, ("faces",), (SAID, SAID, HELP)),
    ("word", Way.WORDS, (), ()),
    ("word-meaning", Way.WORDS, (), (HELP,)),
    ("word-picture", Way.WORDS, (), (HELP, HELP)),
    ("word-letters", Way.WORDS, (), (HELP, HELP, HELP)),
    ("word-sound", Way.WORDS, (), (HELP, HELP, HELP, HELP)),
    ("word-whole", Way.WORDS, (), (HELP, HELP, HELP, HELP, HELP)),
    ("word-said", Way.WORDS, (), (SAID,)),
    ("word-still", Way.WORDS, (), (events.Pause(),)),
    ("run-through", Way.RUN_THROUGH, (), ()),
)
_BY_EAR: tuple[tuple[str, Way, Happens], ...] = (
    ("read", Way.READ, (3.0,)),
    ("word", Way.WORDS, (HELP, HELP, HELP)),
    ("word-said", Way.WORDS, (SAID,)),
    ("recall", Way.RECALL, ()),
)
_LINES: tuple[tuple[str, int, Happens], ...] = (
    ("recall-first", 0, ()),
    ("rest", 0, (SAID,)),
    ("recall", 0, (SAID, 40.0)),
    ("recall-line", 0, (SAID, 40.0, HELP)),
)
_STRANGE: dict[str, Happens] = {
    "arabic": (SAID, events.MoreHelp(1)),
    "japanese": (),
    "long": (SAID,),
    "much": (SAID,),
}


def _screen(
    deck: Deck, way: Way, items: tuple[str, ...], happens: Happens, *, by_ear: bool = False
) -> TurnScreen:
    talk = Talk(deck)
    tasks = tuple(Task(way, item) for item in items) or all_of(talk, way)
    settings = Settings(voice=by_ear)
    session = PracticeSession(Work(talk, tasks, choice_of(settings)))
    at = 0.0
    session.handle(START, at)
    for what in happens:
        is_time = isinstance(what, float)
        at += what if isinstance(what, float) else 1.0
        session.handle(events.Tick() if is_time else what, at)  # type: ignore[arg-type]
    screen = TurnScreen()
    screen.use_settings(settings)
    screen.show_parts(tuple((card.id, card.name) for card in own_cards(talk)))
    screen.show_display(session.display(), _image)
    return screen


def _by_ear(way: Way, happens: Happens) -> TurnScreen:
    """With a voice switched on."""
    return _screen(DECK, way, (), happens, by_ear=True)


def _without_sound() -> TurnScreen:
    screen = _by_ear(Way.READ, ())
    screen.buttons.show_silent(silent=True)
    return screen


def _image(_name: str) -> QImage:
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("#E9E2D0"))
    with paint.painter_on(image) as painter:
        icons.draw(painter, "users", QRectF(110, 30, 260, 260), QColor("#0B5A70"))
    return image
