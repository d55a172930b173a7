"""Displays and cards written by hand, and how to look at what was drawn."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from speakaid.core.deck import Card, CardKind, TrickyWord, View
from speakaid.core.display import (
    DONE,
    After,
    Band,
    BandWords,
    Choice,
    Display,
    Help,
    ListItem,
    Notice,
    PauseOffers,
    Phase,
    Prompt,
    TimeWords,
    TrickyHelp,
)
from speakaid.core.measure import Measure
from speakaid.core.pages import pages_of
from speakaid.core.settings import Settings
from speakaid.ui.stage.stage_screen import StageScreen

MakeStage = Callable[..., StageScreen]

HD, FOUR_K = QSize(1920, 1080), QSize(3840, 2160)
SMALL, LAPTOP = QSize(1024, 768), QSize(1280, 720)
SIZES = (SMALL, LAPTOP, HD, FOUR_K)
LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
ARABIC = "صباح الخير جميعا، شكرا لحضوركم. اسمي سامي وعمري 67 سنة."
HEBREW = "שלום לכולם, תודה שבאתם. קוראים לי SpeakAid ואני כאן."
CHINESE = "大家好，谢谢你们今天来到这里听我说话。我叫李明，我住在北京已经三十年了。"
EMOJI = "I love my dog 🐶 and my garden 🌻. We walk every day 👨‍👩‍👧."

CARD = Card(
    id="faces",
    point="Words and faces",
    script="Two things changed for me. Words hide. And faces have become strangers.",
    tricky_words=(TrickyWord(word="strangers", meaning="people I do not know"),),
)
NEXT = After("choir", "I joined a choir,", "The choir", is_ending=False, same_card=False)


def settings_for(size: QSize, **changes: object) -> Settings:
    """A 24-inch screen seen from a metre and a half, whatever its number of dots."""
    dots = 36.0 * min(size.height() / 1080, size.width() / 1600)
    values = {"distance_cm": 150, "dots_per_cm": dots, "reduce_motion": True, **changes}
    return Settings.model_validate(values)


def display(card: Card = CARD, measure: Measure | None = None, **changes: object) -> Display:
    """A page in mid-talk."""
    pages = pages_of(card.shown, measure or Measure(4, 27))
    shown = Display(
        phase=Phase.SPEAKING,
        card=card,
        page=pages[0],
        page_number=0,
        page_count=len(pages),
        own_words=True,
        after=NEXT,
        time_words=TimeWords.PLENTY,
        seconds_left=500,
        next_point=NEXT.point,
    )
    return replace(shown, **changes)  # type: ignore[arg-type]


def card(script: str, **changes: object) -> Card:
    """A card with only these words."""
    return Card.model_validate({"id": "one", "point": "A point", "script": script, **changes})


STUCK = Help(1, "One moment, please. I know what I want to say.", ())
MEANING = TrickyHelp("strangers", "people I do not know", "", None)
WIND_UP = Band(BandWords.START_ENDING)
OFFERS = PauseOffers(
    give_back=True,
    starts_now=False,
    began_at_opening=False,
    minutes=True,
    put_back=(Card(id="choir", point="The choir"),),
)
ITEMS = (
    ListItem("a", "Opening", chosen=False, present=False, come_to=True, set_aside=False),
    ListItem("faces", "Words and faces", chosen=True, present=True, come_to=False, set_aside=False),
    ListItem("choir", "The choir", chosen=False, present=False, come_to=False, set_aside=True),
    ListItem(DONE, "", chosen=False, present=False, come_to=False, set_aside=False),
)


def many_displays() -> dict[str, Display]:
    """One display of every kind."""
    return {
        "speaking": display(),
        "opening": display(phase=Phase.READY, time_words=TimeWords.NOT_STARTED),
        "stuck": display(help=STUCK),
        "stuck-words": display(help=replace(STUCK, words=(MEANING,))),
        "choices": display(help=replace(STUCK, step=3), choices=tuple(Choice)),
        "line": display(notice=Notice.SET_ASIDE, notice_points=("The choir",), important=True),
        "prompt": display(prompt=Prompt.NEXT_POINT),
        "first words": display(prompt=Prompt.FIRST_WORDS),
        "wind-up": display(band=WIND_UP, wind_up=True, wound_up=True),
        "grown": display(band=replace(WIND_UP, grown=True), wind_up=True, wound_up=True),
        "thin": display(band=replace(WIND_UP, seen=True), wound_up=True),
        "signal": display(band=Band(BandWords.SIGNAL, "2 minutes", "the chair")),
        "last": display(after=None, notice=Notice.STOP_HERE),
        "not-own": display(own_words=False, card=card("Thank you.", kind=CardKind.CLOSING)),
        "pause": display(phase=Phase.PAUSED, pause=OFFERS),
        "pause-end": display(phase=Phase.PAUSED, pause=OFFERS, after=None, notice=Notice.STOP_HERE),
        "list": display(phase=Phase.PAUSED, pause=OFFERS, list=ITEMS),
        "questions": display(phase=Phase.PAUSED, pause=OFFERS, questions=True),
        "finished": display(phase=Phase.FINISHED),
        "picture": display(
            card("", key_words="On that bus\n3 stops past mine", view=View.PICTURE, picture="bus")
        ),
    }


def picture(widget: QWidget, place: QRect | None = None) -> QImage:
    """What a widget shows, or a part of it."""
    whole = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return whole if place is None else whole.copy(place)


def ink(image: QImage, ground: QColor) -> float:
    """The share of dots that are not ground."""
    if image.isNull() or image.width() == 0 or image.height() == 0:
        return 0.0
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    dots = memoryview(image.constBits()).cast("B").cast("I").tolist()
    return 1 - dots.count(ground.rgb()) / len(dots)


class HandClock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += seconds
