"""Every state of the stage, brought about by real events in a sample talk, for looking at.

`states()` gives name -> a function (size, theme) that builds the stage in that state.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTime
from PySide6.QtGui import QColor, QImage, QPainter

from speakaid.core import events
from speakaid.core.deck import Card, CardKind, Deck, TrickyWord, View
from speakaid.core.events import Event
from speakaid.core.facts import FactKind
from speakaid.core.session import TalkSession
from speakaid.core.settings import Settings, Theme
from speakaid.core.talk import Talk
from speakaid.ui import icons
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.wording.stage_marks import Mark, Sense

Build = Callable[[QSize, Theme], StageScreen]
Script = tuple[tuple[float, Event], ...]

DOTS_OF_A_DESK_SCREEN = 36.0
"""Dots in a centimetre at 1080 lines: a screen of 24 inches."""
LONG_WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
FACES = "Two things changed for me. Words hide. And faces have become strangers."
HIP = "For a broken hip there is a pathway. For my diagnosis there was a leaflet."
SLOT = 600.0


def states() -> dict[str, Build]:
    """Every state by its name, in the order of a talk."""
    return {
        **{name: _in_talk(script) for name, script in _SCRIPTS.items()},
        "pause-stop-at": _stop_at,
        "questions-kept": _kept,
        "lost-keyboard": _lost,
        **{name: _marked(*marks) for name, marks in _MARKS.items()},
        "marks-stuck": _marked(Mark.LISTENING, Mark.NO_SOUND, script=_SCRIPTS["stuck-1"]),
        "marks-first-words": _marked(Mark.LISTENING, script=_SCRIPTS["first-words"]),
        "marks-wind-up": _marked(Mark.LISTENING, Mark.VOICE, script=_LATE),
        "marks-prompt": _marked(Mark.LISTENING, Mark.VOICE, script=_SCRIPTS["prompt"]),
        "marks-pause": _marked(Mark.LISTENING, Mark.VOICE, script=_PAUSED),
        "marks-pause-not-well": _marked(Mark.TOO_LOUD, Mark.NO_SOUND, script=_PAUSED),
        "marks-pause-off": _marked(script=_PAUSED),
        "long-word": _alone(Card(id="long", point="Das Gesetz", script=f"{LONG_WORD}. Alles gut.")),
        "arabic": _alone(_ARABIC),
        "first-words-keys": _alone(_KEYS, _SILENT),
        "first-words-arabic": _alone(_ARABIC, _SILENT),
        "thanks": _empty,
    }


def sample_deck() -> Deck:
    """A short talk with everything in it that a stage can show."""
    return Deck(
        id="sample",
        title="Support from day one",
        cards=_CARDS,
        slot_seconds=SLOT,
        holding_sentences=("One moment, please. I know what I want to say.",),
    )


def bus(_name: str) -> QImage:
    """The picture of the sample: drawn, so that it needs no file."""
    image = QImage(480, 480, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#DCE8EC"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icons.draw(painter, "users", QRectF(90, 90, 300, 300), QColor("#0B5C73"))
    painter.end()
    return image


_ARABIC = Card(
    id="arabic",
    point="البداية",
    script="صباح الخير جميعا، شكرا لحضوركم. اسمي سامي وعمري 67 سنة. أعيش مع Mild Cognitive "
    "Impairment منذ سنتين.",
)
_KEYS = Card(
    id="keys",
    point="The choir",
    key_words="Tuesdays\nWe sing badly\nNobody asks",
    view=View.KEY_WORDS,
)
_CARDS = (
    Card(
        id="opening",
        kind=CardKind.OPENING,
        point="Opening",
        script="Good morning, and thank you for having me. I have Mild Cognitive Impairment.",
    ),
    Card(
        id="bus",
        point="The bus story",
        key_words="On that bus\n3 stops past mine\nThe driver noticed\n“Where would I like to be?”",
        view=View.PICTURE,
        picture="bus",
    ),
    Card(
        id="faces",
        point="Words and faces",
        script=FACES,
        must_say=True,
        planned_seconds=60,
        tricky_words=(
            TrickyWord(
                word="strangers", meaning="people I do not know", letters="st…", picture="bus"
            ),
        ),
    ),
    Card(
        id="choir",
        point="The choir",
        script="I joined a choir. Nobody there asks what day it is.",
        may_be_left_out=True,
        planned_seconds=120,
    ),
    Card(id="hip", point="The pathway", script=HIP, must_say=True, planned_seconds=240),
    Card(
        id="ending",
        kind=CardKind.CLOSING,
        point="Ending",
        script="Ask us where we would like to be. Thank you.",
        planned_seconds=30,
    ),
)
_MARKS: dict[str, tuple[Mark, ...]] = {
    "marks-listening": (Mark.LISTENING,),
    "marks-not-heard": (Mark.NOT_HEARD,),
    "marks-too-loud": (Mark.TOO_LOUD, Mark.VOICE),
    "marks-voice": (Mark.VOICE,),
    "marks-no-sound": (Mark.NO_SOUND,),
    "marks-nothing-well": (Mark.NOT_HEARD, Mark.NO_SOUND),
}
_AT_FACES: Script = (
    (5.0, events.Next()),
    (6.0, events.Jump("faces")),
)
_LATE: Script = (*_AT_FACES, (320.0, events.Tick()))
_SAID_ALL: Script = (*_LATE, (340.0, events.Ending()), (350.0, events.Next()))
_PAUSED: Script = (*_AT_FACES, (12.0, events.Pause()), (40.0, events.Tick()))
_SILENT: Script = (
    (9.0, events.Heard(FactKind.SPEECH)),
    (30.0, events.Heard(FactKind.SILENCE, seconds=20.0)),
)
_SIGNAL: Script = (*_AT_FACES, (12.0, events.Signal("2 minutes", "the chair")))
_SCRIPTS: dict[str, Script] = {
    "opening": (),
    "time-running": ((130.0, events.Tick()),),
    "speaking": _AT_FACES,
    "key-words": ((5.0, events.Next()), (6.0, events.Jump("bus"))),
    "stuck-1": (*_AT_FACES, (12.0, events.Stuck())),
    "stuck-2": (*_AT_FACES, (12.0, events.Stuck()), (15.0, events.Stuck())),
    "stuck-choices": (
        *_AT_FACES,
        (12.0, events.Stuck()),
        (15.0, events.Stuck()),
        (18.0, events.Stuck()),
    ),
    "prompt": (*_AT_FACES, (100.0, events.Tick())),
    "first-words": (*_AT_FACES, *_SILENT),
    "first-words-picture": ((5.0, events.Next()), (6.0, events.Jump("bus")), *_SILENT),
    "important-points": (*_AT_FACES, (285.0, events.Tick())),
    "signal": _SIGNAL,
    "signal-while-stuck": (*_SIGNAL, (13.0, events.Stuck())),
    "wind-up": _LATE,
    "wind-up-grown": (*_LATE, (345.0, events.Tick())),
    "thin-band": (*_LATE, (330.0, events.Seen())),
    "last-words": _SAID_ALL,
    "pause": _PAUSED,
    "pause-at-opening": ((130.0, events.Tick()), (131.0, events.Pause())),
    "pause-late": (*_LATE, (325.0, events.Pause()), (395.0, events.Tick())),
    "pause-at-the-end": (*_SAID_ALL, (352.0, events.Pause())),
    "pause-list": (*_PAUSED, (41.0, events.Back()), (42.0, events.Next())),
    "questions": (*_PAUSED, (41.0, events.Questions())),
    "were-here": (*_PAUSED, (41.0, events.Next())),
    "finished": (*_AT_FACES, (12.0, events.Finish())),
}


def _in_talk(script: Script) -> Build:
    return lambda size, theme: _stage(Talk(sample_deck()), script, size, theme)


def _alone(card: Card, script: Script = ()) -> Build:
    deck = Deck(id="alone", cards=(card,))
    return lambda size, theme: _stage(Talk(deck), script, size, theme)


def _empty(size: QSize, theme: Theme) -> StageScreen:
    return _stage(Talk(Deck(id="empty")), (), size, theme)


def _lost(size: QSize, theme: Theme) -> StageScreen:
    stage = _stage(Talk(sample_deck()), _AT_FACES, size, theme)
    stage.show_keys_lost(lost=True)
    return stage


def _marked(*marks: Mark, script: Script | None = None) -> Build:
    """As while the microphone and the voice are on, or were when the stage opened."""

    def build(size: QSize, theme: Theme) -> StageScreen:
        happens = _AT_FACES if script is None else script
        senses = {mark.sense for mark in marks} or set(Sense)
        on = {"listening": Sense.MICROPHONE in senses, "voice": Sense.VOICE in senses}
        stage = _stage(Talk(sample_deck()), happens, size, theme, **on)
        stage.parts.show_marks(marks)
        return stage

    return build


def _stop_at(size: QSize, theme: Theme) -> StageScreen:
    stage = _stage(Talk(sample_deck()), _PAUSED, size, theme)
    stage.parts.stop_at.use_clock(lambda: QTime(11, 3))
    stage.parts.pause.stop_at.click()
    return stage


def _kept(size: QSize, theme: Theme) -> StageScreen:
    stage = _stage(Talk(sample_deck()), _SCRIPTS["questions"], size, theme)
    stage.use_kept_questions(("Is there a train?", "Who pays for the driver of the bus?"))
    return stage


def settings_for(size: QSize, theme: Theme) -> Settings:
    """As if every screen were a desk screen of 24 inches, seen from a metre and a half."""
    dots = DOTS_OF_A_DESK_SCREEN * min(size.height() / 1080, size.width() / 1600)
    return Settings(theme=theme, distance_cm=150, dots_per_cm=dots, reduce_motion=True)


def _stage(talk: Talk, script: Script, size: QSize, theme: Theme, **on: bool) -> StageScreen:
    settings = settings_for(size, theme).model_copy(update=on)
    stage = StageScreen(settings, pictures=bus)
    stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    stage.resize(size)
    stage.remeasure()
    session = TalkSession(talk)
    assert stage.measure is not None
    session.handle(events.Measured(stage.measure), 0.0)
    session.handle(events.Start(slot=SLOT), 0.0)
    for at, event in script:
        session.handle(event, at)
    stage.show_display(session.display())
    return stage
