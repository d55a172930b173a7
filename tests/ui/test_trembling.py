"""Hands that tremble press twice, or hold a key too long: nothing is done that nobody has read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from decks import SUPPORT
from person import button_that_says, click, focused, key, screen_to_touch, tap
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from test_ideas import by_keys, deck_of, helpers_copy, preparing, said, screen, waiting
from test_ideas import talk as talk
from walk import dress

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.suggesting import received
from speakaid.storage.deck_file import load_deck, save_deck
from speakaid.storage.written import Written
from speakaid.ui.after.notes_screen import NotesScreen
from speakaid.ui.ideas.ideas_screen import IdeasScreen

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
Do = Callable[[str, QWidget], None]


class Clock:
    """Time stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(parts: Parts) -> Clock:
    parts.window.clock = clock = Clock()
    return clock


@pytest.fixture
def ideas(parts: Parts, talk: Path, clock: Clock) -> IdeasScreen:
    """Five ideas wait, and one has had time to read the first."""
    save_deck(received(load_deck(talk).deck, helpers_copy()), talk)
    parts.desk.working.decide(talk)
    clock.now += 5
    return screen(parts)


def press_enter(name: str, within: QWidget) -> None:
    button_that_says(name, within).setFocus()
    key(within, Key.Key_Return)


def press_space(name: str, within: QWidget) -> None:
    button_that_says(name, within).setFocus()
    key(within, Key.Key_Space)


EACH_WAY = pytest.mark.parametrize("press", [press_enter, press_space, click, tap])


@EACH_WAY
@pytest.mark.parametrize("word", ["Keep mine", "Use theirs"])
def test_two_presses_at_once_decide_one_idea(
    parts: Parts, ideas: IdeasScreen, clock: Clock, press: Do, word: str
) -> None:
    press(word, parts.window)
    title, deck = ideas.title.text(), deck_of(parts)
    for other in ("Keep mine", "Use theirs", "Leave it for later", "Undo"):
        clock.now += 0.09
        press(other, parts.window)
    assert (waiting(parts), ideas.title.text()) == (4, title)
    assert deck_of(parts) is deck
    clock.now += 0.4
    click(word, parts.window)
    assert waiting(parts) == 3


@EACH_WAY
def test_two_presses_at_once_leave_one_idea_for_later(
    parts: Parts, ideas: IdeasScreen, clock: Clock, press: Do
) -> None:
    titles = {ideas.title.text()}
    for _idea in range(3):
        for _twice in range(2):
            press("Leave it for later", parts.window)
            clock.now += 0.1
        titles.add(ideas.title.text())
        clock.now += 1
    assert len(titles) == 4


def test_two_presses_at_once_take_one_decision_back(
    parts: Parts, ideas: IdeasScreen, clock: Clock
) -> None:
    for _idea in range(3):
        click("Keep mine", parts.window)
        clock.now += 1
    for _twice in range(2):
        click("Undo", ideas)
    assert waiting(parts) == 3


@pytest.mark.usefixtures("clock")
def test_the_press_that_opens_the_ideas_decides_none(parts: Parts, talk: Path) -> None:
    save_deck(received(load_deck(talk).deck, helpers_copy()), talk)
    parts.desk.go_home()
    click("Change the words", parts.window)
    by_keys("Look at them", parts)
    assert isinstance(parts.window.currentWidget(), IdeasScreen)
    key(parts.window, Key.Key_Return)
    assert waiting(parts) == 5


# -- A key that pressed a button is not typed


def enter(parts: Parts) -> None:
    """Enter, as it comes from the system."""
    QTest.keyClick(parts.window.windowHandle(), Key.Key_Return)


def enter_at(parts: Parts, milliseconds: int, *, held: bool = False) -> None:
    """Enter at this time, or as it comes again while it is held."""
    plain = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, plain, "\r", held)
    event.setTimestamp(milliseconds)
    QCoreApplication.sendEvent(parts.window.windowHandle(), event)


@pytest.mark.usefixtures("talk")
def test_two_presses_at_once_on_change_the_words_change_no_word(parts: Parts) -> None:
    button_that_says("Change the words", parts.window).setFocus()
    enter(parts)
    before = said(deck_of(parts))
    assert focused(parts) is preparing(parts).screen.editor.script
    enter(parts)
    assert said(deck_of(parts)) == before


@pytest.mark.usefixtures("talk")
def test_a_key_that_is_held_changes_no_word(parts: Parts) -> None:
    button_that_says("Change the words", parts.window).setFocus()
    enter_at(parts, 1_000)
    before = said(deck_of(parts))
    for moment in range(1_500, 4_000, 30):
        enter_at(parts, moment, held=True)
    assert said(deck_of(parts)) == before


@pytest.mark.usefixtures("talk")
def test_whoever_means_it_types_it(parts: Parts) -> None:
    button_that_says("Change the words", parts.window).setFocus()
    enter_at(parts, 1_000)
    before = said(deck_of(parts))
    enter_at(parts, 1_500)
    enter_at(parts, 1_600)
    enter_at(parts, 2_200, held=True)
    assert said(deck_of(parts))[0] == f"\n\n\n{before[0]}"


def test_one_press_too_many_after_the_last_idea_leaves_the_words_alone(
    parts: Parts, ideas: IdeasScreen, clock: Clock
) -> None:
    for _idea in range(5):
        assert focused(parts) is ideas.choices.keep
        enter(parts)
        clock.now += 1
    before = said(deck_of(parts))
    editor = preparing(parts).screen.editor
    assert focused(parts) is editor.point
    assert (
        focused(parts)
        .accessibleDescription()
        .endswith("That was all. Your talk is as you decided.")
    )
    enter(parts)
    assert focused(parts) is editor.point
    key(parts.window, Key.Key_Return)
    assert focused(parts) is editor.script
    assert said(deck_of(parts)) == before


def test_two_presses_at_once_on_say_it_my_way_type_nothing(
    parts: Parts, ideas: IdeasScreen
) -> None:
    before = said(deck_of(parts))
    ideas.choices.say_it.setFocus()
    enter(parts)
    enter(parts)
    assert ideas.says_own
    assert said(deck_of(parts)) == before


# -- What would be gone for good


def settle() -> None:
    """Layouts within layouts settle one after another."""
    for _turn in range(3):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("twice", [QTest.mouseClick, QTest.mouseDClick])
@pytest.mark.parametrize("across", [0.05, 0.3, 0.6, 0.95])
def test_two_presses_at_once_on_delete_delete_nothing(
    qtbot: QtBot, across: float, twice: Callable[..., None]
) -> None:
    dress(QSize(1024, 768))
    notes, gone = NotesScreen(), []
    qtbot.addWidget(notes)
    notes.resize(1024, 768)
    notes.show_notes((Written("A", (Path("a.txt"),), notes="Helen, from the choir."),))
    notes.delete_wanted.connect(gone.append)
    notes.show()
    button = button_that_says("Delete this", notes)
    at = button.mapTo(notes, QPoint(round(across * button.width()), button.height() // 2))
    for press in (QTest.mouseClick, twice):
        settle()
        below = notes.childAt(at)
        press(below, LEFT, pos=below.mapFrom(notes, at))
    assert button_that_says("Delete it for good", notes)
    assert gone == []


def test_whether_to_delete_is_heard_where_the_keyboard_is(qtbot: QtBot) -> None:
    notes = NotesScreen()
    qtbot.addWidget(notes)
    notes.show_notes((Written("A", (Path("a.txt"),), notes="Helen, from the choir."),))
    with qtbot.waitActive(notes):
        notes.show()
        notes.activateWindow()
    click("Delete this", notes)
    keep = notes.focusWidget()
    assert keep.accessibleName() == "Keep it"
    assert keep.accessibleDescription() == "It cannot be brought back. Delete it?"


# -- A long idea, by touch alone and by keys alone


@pytest.fixture
def long_idea(parts: Parts, talk: Path) -> IdeasScreen:
    """Somebody suggests three thousand words for one point."""
    copy = edits.with_card(SUPPORT, "faces", script="So it is, and so it stays. " * 430)
    save_deck(received(SUPPORT, copy), talk)
    parts.desk.working.decide(talk)
    assert button_that_says("Keep mine", parts.window)
    return screen(parts)


def draw_up(over: QWidget) -> None:
    """A finger draws up what it lies on."""
    window = over.window().windowHandle()
    at = over.mapTo(over.window(), QPoint(60, 160))
    for does, far in (("press", 0), *(("move", 12 * step) for step in range(10)), ("release", 120)):
        touch = QTest.touchEvent(window, screen_to_touch())
        getattr(touch, does)(0, at - QPoint(0, far), window)
        touch.commit()
        QCoreApplication.processEvents()


def test_a_long_idea_is_scrolled_decided_and_taken_back_by_touch_alone(
    parts: Parts, long_idea: IdeasScreen
) -> None:
    draw_up(long_idea.theirs)
    assert long_idea.area.verticalScrollBar().value() > 50
    assert waiting(parts) == 1
    tap("Use theirs", parts.window)
    assert waiting(parts) == 0
    tap("Undo", parts.window)
    assert waiting(parts) == 1


def test_a_long_idea_is_read_page_by_page_and_the_keyboard_stays(
    parts: Parts, long_idea: IdeasScreen
) -> None:
    bar = long_idea.area.verticalScrollBar()
    key(parts.window, Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    key(parts.window, Key.Key_PageUp)
    assert bar.value() == 0
    assert focused(parts) is long_idea.choices.keep
