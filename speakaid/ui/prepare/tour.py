"""Every state of Prepare."""

from collections.abc import Callable, Iterator
from datetime import date
from time import monotonic

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from speakaid.core.authors import SPEAKER
from speakaid.core.cutting import cut_near
from speakaid.core.deck import Card, CardKind, Deck, TrickyWord, View
from speakaid.core.edits import place_of, with_card
from speakaid.core.hints import Hint, HintKind
from speakaid.core.settings import Settings
from speakaid.i18n import _
from speakaid.ui import theme
from speakaid.ui.prepare import tour_whose
from speakaid.ui.prepare.about_screen import AboutScreen
from speakaid.ui.prepare.help_word_screen import HelpWordScreen
from speakaid.ui.prepare.help_words_screen import HelpWordsScreen
from speakaid.ui.prepare.more_screen import MoreScreen
from speakaid.ui.prepare.point_screen import PointScreen
from speakaid.ui.prepare.points_shelf_screen import ListedPoint, PointsShelfScreen
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.prepare.recording_screen import RecordingScreen, Stand
from speakaid.ui.prepare.version_screen import VersionScreen
from speakaid.ui.prepare.versions_screen import ListedVersion, VersionsScreen
from speakaid.ui.prepare.view_screen import ViewScreen
from speakaid.ui.stage_picture import StagePicture
from speakaid.ui.widgets.hint_line import NOTHING, HintLine, Said
from speakaid.wording import recording as say
from speakaid.wording import who


def states() -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each state, and what builds it."""
    yield "prepare", lambda: _screen("faces")
    yield "prepare-opening", lambda: _screen("opening")
    yield "prepare-hint", lambda: _screen("faces", _HINT)
    yield "prepare-selected", _selected
    yield "prepare-empty", _empty
    yield "prepare-many", lambda: _prepared(_many(), "m7")
    yield from tour_whose.states(_prepared)
    yield "prepare-more", lambda: _more("faces")
    yield "prepare-more-opening", lambda: _more("opening")
    yield "prepare-point", lambda: _point(_card("faces"))
    yield "prepare-point-planned", lambda: _point(_PLANNED)
    yield "prepare-view", _view
    yield "prepare-help-words", _help_words
    yield "prepare-help-word", lambda: _help_word(_card("faces").tricky_words[0], None)
    yield "prepare-help-word-full", lambda: _help_word(_FULL, _drawn())
    yield "prepare-recording", lambda: _recording(Stand.NONE)
    yield "prepare-recording-on", lambda: _recording(Stand.ON)
    yield "prepare-recording-heard", lambda: _recording(Stand.ON, say.HEARD)
    yield "prepare-recording-louder", lambda: _recording(Stand.ON, say.LOUDER)
    yield "prepare-recording-made", lambda: _recording(Stand.MADE)
    yield "prepare-recording-not-yet", lambda: _recording(Stand.MADE, notice=say.NOT_YET)
    yield "prepare-recording-in-talk", lambda: _recording(Stand.IN_TALK)
    for name in ("SILENT", "NO_DEVICE", "DEVICE_GONE", "BUSY", "NOT_WRITTEN", "GONE"):
        yield f"prepare-recording-{name.lower()}", _not_recorded(getattr(say, name))
    yield "prepare-about", _about
    yield "prepare-versions", lambda: _versions(_VERSIONS)
    yield "prepare-versions-none", lambda: _versions(())
    yield "prepare-version", _version
    yield "prepare-shelf", lambda: _shelf(True)


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


_HINT = Hint(HintKind.LONG_CARD, card="faces", words=42, split_at=20)
_PLANNED = Card(
    id="bus", kind=CardKind.STORY, point="The bus story", planned_seconds=90, pause_here=True
)
_FULL = TrickyWord(
    word="prosopagnosia",
    meaning="I cannot recognise faces",
    letters="pro…",
    sounds_like="pro-so-pag-no-sia",
    picture="faces.png",
    recording="faces.wav",
)
_VERSIONS = (
    ListedVersion("Today 9:05", 8),
    ListedVersion("Yesterday 16:20", 7),
    ListedVersion("Thursday 11:48", 1),
)


def _card(card_id: str) -> Card:
    return next(card for card in sample_deck().cards if card.id == card_id)


def _many() -> Deck:
    cards = tuple(Card(id=f"m{n}", point=f"Point {n}", script="So it is.") for n in range(200))
    return sample_deck().model_copy(update={"cards": cards})


def _drawn() -> QImage:
    """Two people whose faces are not there."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#8FD3E8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0B5C73"))
    for x in (100, 220):
        painter.drawEllipse(QPoint(x, 100), 38, 46)
        painter.drawEllipse(QPoint(x, 240), 56, 76)
    painter.end()
    return image


def _picture(deck: Deck, card_id: str, image: QImage | None = None) -> StagePicture:
    picture = StagePicture()
    settings = Settings(theme=theme.present().theme, distance_cm=150)
    picture.use(settings, QSize(1920, 1080), 36.0, lambda _name: image)
    picture.show_word(deck, card_id, 0)
    picture.draw_now()
    return picture


def _prepared(
    deck: Deck, card_id: str, hint: Hint | None = None, first: Said = NOTHING
) -> PrepareScreen:
    hints = HintLine()
    hints.show_first(first)
    screen = PrepareScreen(_picture(deck, card_id) if card_id else StagePicture(), hints)
    screen.show_deck(deck, card_id)
    screen.show_steps(can_undo=True)
    screen.who.say(who.typing(SPEAKER))
    hints.show_hint(hint)
    return screen


def _screen(card_id: str, hint: Hint | None = None) -> PrepareScreen:
    return _prepared(sample_deck(), card_id, hint)


def _selected() -> PrepareScreen:
    screen = _screen("faces")
    cursor = screen.editor.script.document().find("Words hide")
    screen.editor.script.setTextCursor(cursor)
    return screen


def _empty() -> PrepareScreen:
    return _prepared(sample_deck().model_copy(update={"cards": ()}), "")


def _more(card_id: str) -> MoreScreen:
    screen = MoreScreen()
    card = _card(card_id)
    screen.show_point(sample_deck(), card, cut_near(card.script, 0), shelved=2)
    return screen


def _point(card: Card) -> PointScreen:
    screen = PointScreen()
    screen.show_card(card, 34.0)
    return screen


def _view() -> ViewScreen:
    deck = with_card(
        sample_deck(),
        "faces",
        view=View.PICTURE,
        key_words="Words hide\nFaces are strangers",
        picture="faces.png",
    )
    screen = ViewScreen(_picture(deck, "faces", _drawn()))
    screen.show_card(deck.cards[place_of(deck, "faces")], _drawn())
    return screen


def _help_words() -> HelpWordsScreen:
    screen = HelpWordsScreen()
    words = (*_card("faces").tricky_words, TrickyWord(word="hide"))
    screen.show_card(_card("faces").model_copy(update={"tricky_words": words}))
    return screen


def _help_word(word: TrickyWord, image: QImage | None) -> HelpWordScreen:
    screen = HelpWordScreen()
    screen.show_word(word, image)
    return screen


def _recording(stand: Stand, level: str = "", notice: str = "") -> RecordingScreen:
    screen = RecordingScreen(monotonic)
    screen.show_word("conference")
    screen.show_stand(stand)
    if level:
        screen.show_level(_(level))
    if notice:
        screen.show_notice(_(notice))
    return screen


def _not_recorded(why: str) -> Callable[[], RecordingScreen]:
    return lambda: _recording(Stand.NONE, notice=why)


def _about() -> AboutScreen:
    screen = AboutScreen(lambda: date(2026, 11, 20))
    sentences = ("One moment, please. I know what I want to say.",)
    screen.show_deck(
        sample_deck().model_copy(
            update={
                "audience": "The conference on dementia",
                "holding_sentences": sentences,
                "day": date(2026, 11, 26),
            }
        )
    )
    return screen


def _versions(listed: tuple[ListedVersion, ...]) -> VersionsScreen:
    screen = VersionsScreen()
    screen.show_versions(listed)
    return screen


def _version() -> VersionScreen:
    screen = VersionScreen()
    screen.show_version("Yesterday 16:20", sample_deck())
    return screen


def _shelf(filled: bool) -> PointsShelfScreen:
    screen = PointsShelfScreen()
    listed = ListedPoint(_card("us"), "Today 9:02")
    screen.show_points((listed,) if filled else ())
    return screen
