"""Looking back: words first, a picture for who wants it, a table only where the speaker says."""

import os
import subprocess
import sys
import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from decks import SUPPORT
from person import click, key, tap
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, dress, texts

from speakaid.core.marks import mark_of
from speakaid.core.practice.help_kinds import HelpKind
from speakaid.core.practice.items import ItemKind, Way, hard_words
from speakaid.core.practice.looking_back import Fact, FactKind, Run
from speakaid.core.practice.records import Practised, Ran, Record
from speakaid.core.settings import Settings, Theme
from speakaid.core.talk import Talk
from speakaid.storage.practice_record import PracticeRecord
from speakaid.ui.looking_back import LookingBack
from speakaid.ui.main_window import MainWindow
from speakaid.ui.practise.look_back_screen import FEW_SENTENCES, LookBackScreen
from speakaid.ui.practise.runs_screen import MOST_SHOWN, RunsScreen

Key = Qt.Key
ROOT = Path(__file__).parents[2]
TALK = Talk(SUPPORT.model_copy(update={"slot_seconds": 600.0}))
DAY = date(2025, 11, 26)
(WORD,) = hard_words(TALK)
PRACTISED: tuple[Record, ...] = (
    Practised("deck", DAY, Way.RECALL, mark_of("opening"), None, 9.0),
    Practised("deck", DAY, Way.RECALL, mark_of("ending"), HelpKind.LINE, 9.0),
    Practised("deck", DAY, Way.WORDS, mark_of(WORD.id), HelpKind.LETTERS, 9.0),
    Ran("deck", DAY, 1, mark_of("opening"), 240.0, whole=True),
    Ran("deck", DAY, 1, mark_of("bus"), 300.0, whole=True),
)


class Desk:
    """A window that looks back at what is kept, from a screen before it."""

    def __init__(self, *records: Record) -> None:
        self.window = MainWindow(Settings())
        self.window.resize(SIZES[0])
        self.before = QWidget()
        self.window.go(self.before)
        record = PracticeRecord()
        record.add(records)
        self.back = LookingBack(self.window, record)

    def show(self) -> None:
        self.back.show(TALK)
        self.window.show()
        QApplication.processEvents()

    @property
    def shown(self) -> QWidget | None:
        return self.window.currentWidget()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(*PRACTISED)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.show()
    return made


def heard(widget: QWidget | None) -> str:
    assert widget is not None
    return widget.accessibleName()


def test_what_came_is_said_in_words_and_nothing_else(desk: Desk) -> None:
    words = texts(desk.window)
    assert "You began your opening without help." in words
    assert "The first letters brought “prosopagnosia”." in words
    assert "Wednesday 26 November 2025: about 9 minutes." in words
    assert "Your time is 10 minutes." in words
    assert not any("ending" in line for line in words)


def test_with_the_keyboard_alone_to_the_picture_and_back(desk: Desk) -> None:
    assert heard(desk.window.focusWidget()) == "You began your opening without help."
    for _press in range(20):
        key(desk.window, Key.Key_Tab)
        if heard(desk.window.focusWidget()) == "Show it as a picture":
            break
    key(desk.window, Key.Key_Return)
    assert desk.shown is desk.back.picture
    assert desk.window.focusWidget() is desk.back.picture.picture
    key(desk.window, Key.Key_Escape)
    assert desk.shown is desk.back.screen
    assert heard(desk.window.focusWidget()) == "Show it as a picture"
    key(desk.window, Key.Key_Escape)
    assert desk.shown is desk.before


def test_by_pointer_and_by_finger(desk: Desk) -> None:
    tap("Show it as a picture", desk.window)
    assert desk.shown is desk.back.picture
    tap("Back", desk.back.picture)
    click("Save it for a therapist", desk.window)
    click("Rather not", desk.window)
    click("Back", desk.window)
    assert desk.shown is desk.before


def test_the_picture_is_heard_as_its_words(desk: Desk) -> None:
    click("Show it as a picture", desk.window)
    picture = desk.back.picture.picture
    assert heard(picture) == "Picture: how long your run-throughs took"
    assert picture.accessibleDescription().splitlines() == [
        "Your time is 10 minutes.",
        "Wednesday 26 November 2025: about 9 minutes.",
    ]
    assert picture.accessibleDescription() in texts(desk.window)


def test_nothing_is_kept_yet(qtbot: QtBot) -> None:
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.show()
    assert any(
        words.startswith("There is nothing to read here yet.") for words in texts(desk.window)
    )
    assert heard(desk.window.focusWidget()) == "Back"
    assert not desk.back.screen.save.isVisible()
    assert not desk.back.screen.runs.isVisible()


def test_of_many_run_throughs_a_few_are_there_at_once(qtbot: QtBot) -> None:
    screen = LookBackScreen()
    qtbot.addWidget(screen)
    runs = tuple(Run(DAY + timedelta(one), 60.0 * (one + 1)) for one in range(9))
    screen.show_back((), runs, None, "A talk")
    screen.resize(SIZES[0])
    screen.show()
    assert len([words for words in texts(screen) if "about" in words]) == 3
    click("Show earlier ones", screen)
    lines = [words for words in texts(screen) if "about" in words]
    assert lines[0] == "Thursday 4 December 2025: about 9 minutes."
    assert len(lines) == len(runs)


def test_of_many_sentences_a_few_are_there_at_once(qtbot: QtBot) -> None:
    screen = LookBackScreen()
    qtbot.addWidget(screen)
    facts = tuple(Fact(FactKind.BY_ITSELF, ItemKind.WORD, word) for word in "abcdefg")
    screen.show_back(facts, (), None, "A talk")
    screen.resize(SIZES[0])
    screen.show()
    assert len([words for words in texts(screen) if "by itself" in words]) == FEW_SENTENCES
    screen.facts.more.setFocus()
    key(screen, Key.Key_Space)
    assert "“g” came by itself." in texts(screen)
    assert heard(screen.focusWidget()) == "“e” came by itself."


# -- the picture


def picture_of(qtbot: QtBot, runs: tuple[Run, ...], slot: float | None) -> RunsScreen:
    screen = RunsScreen()
    qtbot.addWidget(screen)
    screen.show_runs(runs, slot)
    screen.resize(SIZES[0])
    screen.show()
    QApplication.processEvents()
    return screen


def test_of_very_many_run_throughs_the_last_are_drawn(qtbot: QtBot) -> None:
    runs = tuple(Run(DAY - timedelta(one), 600.0) for one in reversed(range(50)))
    lines = picture_of(qtbot, runs, None).words.text().splitlines()
    assert len(lines) == MOST_SHOWN
    assert lines[0] == "Wednesday 26 November 2025: about 10 minutes."


@pytest.mark.parametrize("slot", [None, 0.0, 180.0, 5400.0])
@pytest.mark.parametrize("seconds", [0.0, 0.4, 65.0, 600.0, 86_400.0, 10_000_000.0])
def test_any_time_can_be_drawn(qtbot: QtBot, seconds: float, slot: float | None) -> None:
    screen = picture_of(qtbot, (Run(DAY, seconds), Run(DAY, 600.0)), slot)
    assert not screen.picture.grab().isNull()


def test_pointer_and_wheel_do_nothing_to_the_picture(qtbot: QtBot) -> None:
    screen = picture_of(qtbot, (Run(DAY, 540.0),), 600.0)
    before = screen.grab().toImage()
    middle = screen.picture.mapTo(screen, screen.picture.rect().center())
    under = screen.childAt(middle)
    assert under is screen.picture
    QTest.mousePress(under, Qt.MouseButton.LeftButton, pos=QPoint(300, 90))
    QTest.mouseMove(under, QPoint(200, 60))
    QTest.mouseRelease(under, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    QTest.mouseClick(under, Qt.MouseButton.RightButton)
    QApplication.sendEvent(under, wheel_turned(under))
    QApplication.processEvents()
    assert screen.grab().toImage() == before


def wheel_turned(widget: QWidget) -> QWheelEvent:
    at = QPointF(widget.rect().center())
    return QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_picture_wears_what_the_program_wears(qtbot: QtBot) -> None:
    dress(SIZES[0], Theme.PALE)
    screen = picture_of(qtbot, (Run(DAY, 540.0),), 600.0)
    pale = screen.picture.grab().toImage().pixelColor(40, 40)
    dress(SIZES[0], Theme.DARK)
    QApplication.processEvents()
    dark = screen.picture.grab().toImage().pixelColor(40, 40)
    dress(SIZES[0], Theme.PALE)
    assert pale.lightness() > 200 > 60 > dark.lightness()


def test_who_is_told_of_the_unforeseen_stays_the_same() -> None:
    from speakaid.ui.practise import runs_chart

    assert runs_chart
    hooks = (sys.excepthook, threading.excepthook)
    assert not any(getattr(hook, "__module__", "").startswith("pyqtgraph") for hook in hooks)


def test_what_draws_the_picture_is_not_loaded_before_it_is_wanted() -> None:
    code = (
        "import sys, speakaid.app, speakaid.ui.desk, speakaid.ui.looking_back\n"
        "print({'pyqtgraph', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "set()"


# -- the table


def saved_to(desk: Desk, target: Path | None) -> None:
    """The system's window is answered at once."""

    def answered(_parent: QWidget, *_asked: str) -> Path | None:
        return target

    desk.back.ask_where = answered


def test_before_a_table_is_saved_it_is_said_what_is_in_it(desk: Desk, tmp_path: Path) -> None:
    saved_to(desk, tmp_path / "for Anna")
    click("Save it for a therapist", desk.window)
    assert "Which help was there." in texts(desk.window)
    assert heard(desk.window.focusWidget()).startswith("This is what stands in the table:")
    click("Choose where to save it", desk.window)
    table = (tmp_path / "for Anna.csv").read_text(encoding="utf-8-sig")
    assert "2025-11-26,From memory,Ending,the line,9" in table
    assert "2025-11-26,Run-through,The bus story,,300,,the whole talk," in table
    assert desk.shown is desk.back.screen
    assert any("“for Anna.csv”" in words for words in texts(desk.window))


def test_with_the_keyboard_alone_to_a_table(desk: Desk, tmp_path: Path) -> None:
    saved_to(desk, tmp_path / "anna.csv")
    desk.back.screen.save.setFocus()
    key(desk.window, Key.Key_Return)
    key(desk.window, Key.Key_Return)
    assert (tmp_path / "anna.csv").exists()


def test_who_would_rather_not_is_where_they_were(desk: Desk, tmp_path: Path) -> None:
    saved_to(desk, None)
    click("Save it for a therapist", desk.window)
    click("Choose where to save it", desk.window)
    assert desk.shown is desk.back.table_screen
    assert not desk.back.table_screen.notice.isVisible()
    assert list(tmp_path.glob("*.csv")) == []


def test_a_place_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    saved_to(desk, tmp_path / "gone" / "anna.csv")
    click("Save it for a therapist", desk.window)
    click("Choose where to save it", desk.window)
    assert desk.shown is desk.back.table_screen
    assert desk.back.table_screen.notice.isVisible()
    saved_to(desk, tmp_path / "anna.csv")
    click("Choose where to save it", desk.window)
    assert (tmp_path / "anna.csv").exists()
