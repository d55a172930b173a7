"""The marks of the stage: steady, in words, and in both themes easy to read."""

import pytest
from displays import LAPTOP, SMALL, MakeStage, display, picture
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import unkind

from speakaid.core.display import Phase
from speakaid.core.facts import FactKind
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings, Theme
from speakaid.speech.sound_facts import Output
from speakaid.ui import icons
from speakaid.ui.stage import tour
from speakaid.ui.stage.lettering import STRONG, Run
from speakaid.ui.stage.marks_row import ICONS
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage_marks import StageMarks
from speakaid.wording import stage_marks as wording
from speakaid.wording.stage_marks import Mark, Sense

BOTH = {"voice": True, "listening": True}
NEVER, SOON = 3_600_000, 1
STATES = {name: build for name, build in tour.states().items() if name.startswith("marks-")}


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject(qapp)


def told(marks: StageMarks) -> list[tuple[Mark, ...]]:
    found: list[tuple[Mark, ...]] = []
    marks.changed.connect(found.append)
    return found


def test_the_first_that_is_told_shows_at_once(owner: QObject) -> None:
    marks = StageMarks(Settings(listening=True), owner, NEVER)
    assert marks.marks == (Mark.LISTENING,)
    marks.tell_hearing(Hearing.NO_DEVICE)
    assert marks.marks == (Mark.NOT_HEARD,)


def test_what_comes_and_goes_does_not_flicker(owner: QObject) -> None:
    marks = StageMarks(Settings(listening=True, voice=True), owner, NEVER)
    marks.tell_hearing(Hearing.LISTENING)
    marks.tell_output(Output(is_there=True))
    changes = told(marks)
    for _second in range(5):
        marks.tell_fact(FactKind.TOO_LOUD)
        marks.tell_fact(FactKind.SPEECH)
        marks.tell_hearing(Hearing.ENDED)
        marks.tell_hearing(Hearing.LISTENING)
        marks.tell_output(Output(is_there=False))
    assert changes == []


def test_what_stays_so_shows(owner: QObject, qtbot: QtBot) -> None:
    marks = StageMarks(Settings(voice=True), owner, SOON)
    marks.tell_output(Output(is_there=True))
    with qtbot.waitSignal(marks.changed):
        marks.tell_output(Output(is_there=False))
    assert marks.marks == (Mark.NO_SOUND,)


def test_what_is_switched_off_stays_off(owner: QObject) -> None:
    marks = StageMarks(Settings(listening=True, voice=True), owner, SOON)
    changes = told(marks)
    marks.take_off(Sense.MICROPHONE)
    marks.tell_hearing(Hearing.NO_DEVICE)
    assert changes == [(Mark.VOICE,)]


def test_a_screen_reader_meets_the_marks_as_words(make_stage: MakeStage) -> None:
    stage = make_stage(**BOTH)
    stage.show_display(display())
    stage.parts.show_marks((Mark.NOT_HEARD, Mark.VOICE))
    met = QAccessible.queryAccessibleInterface(stage.parts.marks)
    assert met.role() == QAccessible.Role.StaticText
    assert met.text(QAccessible.Text.Name) == wording.sentences((Mark.NOT_HEARD, Mark.VOICE))


def test_the_same_marks_again_draw_nothing(make_stage: MakeStage) -> None:
    stage = make_stage(**BOTH)
    stage.parts.show_marks((Mark.LISTENING,))
    before = picture(stage)
    drawn: list[bool] = []
    stage.parts.marks.update = lambda: drawn.append(True)  # type: ignore[method-assign]
    stage.parts.show_marks((Mark.LISTENING,))
    assert drawn == []
    assert picture(stage) == before


@pytest.mark.parametrize("size", [SMALL, LAPTOP], ids=["small", "laptop"])
def test_no_mark_moves_a_control_or_the_page(make_stage: MakeStage, size: QSize) -> None:
    stage = make_stage(size, **BOTH)
    stage.show_display(display())
    places, measures = set(), set()
    for marks in ((), *((mark,) for mark in Mark), (Mark.TOO_LOUD, Mark.NO_SOUND)):
        stage.parts.show_marks(marks)
        buttons = stage.parts.bottom.buttons.values()
        places.add((*(b.pos().toTuple() for b in buttons), stage.parts.page.geometry().getRect()))
        measures.add(stage.measure)
    assert len(places) == len(measures) == 1


@pytest.mark.parametrize("size", [SMALL, LAPTOP], ids=["small", "laptop"])
def test_without_voice_and_microphone_the_stage_is_as_it_was(
    make_stage: MakeStage, size: QSize
) -> None:
    without, with_ = make_stage(size), make_stage(size, **BOTH)
    assert without.parts.marks.isHidden()
    lost = without.parts.page.height() - with_.parts.page.height()
    assert lost == with_.parts.marks.height() > 0
    assert without.measure == with_.measure


def test_after_the_end_they_are_gone(make_stage: MakeStage) -> None:
    stage = make_stage(**BOTH)
    stage.parts.show_marks((Mark.LISTENING,))
    stage.show_display(display(phase=Phase.FINISHED))
    assert stage.parts.marks.isHidden()


@pytest.mark.parametrize("size", [SMALL, LAPTOP], ids=["small", "laptop"])
@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("name", STATES)
def test_every_state_is_whole_and_kind(qtbot: QtBot, name: str, theme: Theme, size: QSize) -> None:
    stage = STATES[name](size, theme)
    qtbot.addWidget(stage)
    stage.show()
    assert list(unkind(stage)) == []
    for button in stage.findChildren(StageButton):
        if button.isVisible():
            assert button.shows_all, button.text()
            assert button.accessibleName()
    row = stage.parts.marks
    assert row.isVisible()
    look = row._look
    assert look is not None
    for mark in row.marks:
        block = row._block(look, (Run(wording.word(mark), STRONG),), row.width() / 2)
        assert block.whole
        assert block.pixels >= min(look.bar, look.room.letters.floor)


def test_every_mark_has_an_icon_a_word_and_a_sentence_of_its_own() -> None:
    assert all(icons.source(ICONS[mark]) for mark in Mark)
    assert len({wording.word(mark) for mark in Mark}) == len(Mark)
    assert len({wording.sentences((mark,)) for mark in Mark}) == len(Mark)


@pytest.mark.parametrize("size", [SMALL, LAPTOP], ids=["small", "laptop"])
@pytest.mark.parametrize("microphone", [Mark.LISTENING, Mark.NOT_HEARD, Mark.TOO_LOUD])
@pytest.mark.parametrize("voice", [Mark.VOICE, Mark.NO_SOUND])
def test_pause_has_room_for_a_sentence_on_each(
    make_stage: MakeStage, microphone: Mark, voice: Mark, size: QSize
) -> None:
    row = make_stage(size, **BOTH).parts.marks
    row.show_marks((microphone, voice))
    assert row._look is not None
    assert row._sentences(row._look) is not None
