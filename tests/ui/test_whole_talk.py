"""The program as a person uses it: from a file to After, by keys, by pointer, by a clicker."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from speakaid.app import Parts, put_together
from speakaid.core.display import Display, Phase
from speakaid.core.events import Finish
from speakaid.storage import library, paths
from speakaid.ui.stage.stage_screen import StageScreen

SAMPLES = Path(__file__).parents[1] / "storage/samples"
TEXTS = ("support-from-day-one.docx", "short-notice.txt")
Key = Qt.Key


class Unhurried:
    """A clock on which every look is two seconds after the last: no press is too quick."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        self._now += 2.0
        return self._now


@pytest.fixture
def parts(qapp: QApplication, qtbot: QtBot) -> Iterator[Parts]:
    assert qapp is not None
    made = put_together(Unhurried())
    qtbot.addWidget(made.window)
    yield made
    if made.desk.giving.stage is not None:
        made.desk.giving.stage.close()


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_is_given_with_the_keyboard_alone(parts: Parts, name: str) -> None:
    parts.desk.open_file(SAMPLES / name)
    key(parts.window, Key.Key_Return)
    assert "Give this talk" in focused(parts).accessibleName()
    stage = through_the_questions(parts, lambda: answer_by_keys(parts))
    key(stage, Key.Key_End)
    key(stage, Key.Key_Backspace)
    say_every_card(parts, lambda: key(stage, Key.Key_Space))
    finish_by_keys(parts)
    key(stage.focusWidget() or stage, Key.Key_Return)
    assert parts.window.currentWidget() is parts.desk.after.after


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_is_given_with_the_pointer_alone(parts: Parts, name: str) -> None:
    parts.desk.open_file(SAMPLES / name)
    click("This is my talk", parts.window)
    stage = through_the_questions(parts, lambda: click(main_words(parts), parts.window), "Give")
    page = stage.parts.page
    say_every_card(parts, lambda: QTest.mouseClick(page, Qt.MouseButton.LeftButton))
    click("I’m stuck", stage)
    click("My ending", stage)
    stage.happened.emit(Finish())
    click("After", stage)
    assert parts.window.currentWidget() is parts.desk.after.after


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_is_given_with_the_four_buttons_of_a_clicker(parts: Parts, name: str) -> None:
    parts.desk.open_file(SAMPLES / name)
    click("This is my talk", parts.window)
    stage = through_the_questions(parts, lambda: click(main_words(parts), parts.window), "Give")
    key(stage, Key.Key_Period)
    assert shown(parts).help is not None
    key(stage, Key.Key_PageUp)
    say_every_card(parts, lambda: key(stage, Key.Key_PageDown))
    finish_by_keys(parts)
    key(stage, Key.Key_PageDown)
    assert parts.window.currentWidget() is parts.desk.after.after


def test_leaving_keeps_the_place_and_home_carries_on(parts: Parts) -> None:
    stage = on_the_stage(parts)
    key(stage, Key.Key_PageDown)
    there = shown(parts).page
    stage.close()
    assert parts.window.currentWidget() is parts.desk.making.home
    click("Carry on", parts.window)
    assert shown(parts).page == there


def test_a_talk_that_was_interrupted_goes_on_by_itself(parts: Parts, qtbot: QtBot) -> None:
    stage = on_the_stage(parts)
    key(stage, Key.Key_PageDown)
    there = shown(parts).page
    runner = parts.desk.giving.runner
    assert runner is not None
    runner.keep_now()
    again = put_together()
    qtbot.addWidget(again.window)
    again.desk.begin()
    assert shown(again).page == there
    stage_of(again).close()


def test_to_try_it_keeps_nothing(parts: Parts) -> None:
    click("Try it", parts.window)
    stage = stage_of(parts)
    key(stage, Key.Key_PageDown)
    stage.close()
    assert library.decks() == ()
    assert parts.desk.making.home.hero is not None
    assert not parts.desk.making.home.has_progress


def test_what_was_noted_at_a_talk_is_kept(parts: Parts) -> None:
    stage = on_the_stage(parts)
    stage.happened.emit(Finish())
    click("After", stage)
    click("Write down a name", parts.window)
    QTest.keyClicks(parts.desk.after.people.box, "Ann, from the choir")
    click("Done", parts.window)
    assert "Ann, from the choir" in parts.desk.after.notes()


def test_a_note_that_cannot_be_kept_stays_in_view(parts: Parts) -> None:
    stage = on_the_stage(parts)
    stage.happened.emit(Finish())
    click("After", stage)
    click("Write down a name", parts.window)
    people = parts.desk.after.people
    QTest.keyClicks(people.box, "Ann")
    paths.people().parent.mkdir(parents=True, exist_ok=True)
    paths.people().write_text("a file stands where the folder should be")
    click("Done", parts.window)
    assert parts.window.currentWidget() is people
    assert people.notice.isVisible()
    assert people.box.toPlainText() == "Ann"
    paths.people().unlink()
    click("Done", parts.window)
    assert "Ann" in parts.desk.after.notes()


# -- how a person does things


def key(widget: QWidget, which: Key) -> None:
    QTest.keyClick(widget.focusWidget() or widget, which)


def click(name: str, within: QWidget) -> None:
    """Click the middle of the button that says this, once what came before is painted."""
    QApplication.processEvents()
    seen = [b for b in within.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    named = [button for button in seen if button.accessibleName().startswith(name)]
    assert named, f"no button says {name!r}: {[b.accessibleName() for b in seen]}"
    QTest.mouseClick(named[0], Qt.MouseButton.LeftButton)


def focused(parts: Parts) -> QWidget:
    widget = parts.window.focusWidget()
    assert widget is not None
    return widget


def main_words(parts: Parts) -> str:
    main = getattr(parts.window.currentWidget(), "main", None)
    assert isinstance(main, QPushButton)
    return main.accessibleName()


def answer_by_keys(parts: Parts) -> None:
    """Enter where it goes on; elsewhere Tab to the main button first."""
    main = getattr(parts.window.currentWidget(), "main", None)
    for _ in range(40):
        if focused(parts) is main or main is None:
            break
        QTest.keyClick(focused(parts), Key.Key_Tab)
    key(parts.window, Key.Key_Return)


def through_the_questions(parts: Parts, answer: Callable[[], None], begin: str = "") -> StageScreen:
    if begin:
        click(begin, parts.window)
    else:
        key(parts.window, Key.Key_Return)
    for _ in range(12):
        if parts.desk.giving.stage is None:
            answer()
    return stage_of(parts)


def on_the_stage(parts: Parts) -> StageScreen:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    click("This is my talk", parts.window)
    return through_the_questions(parts, lambda: click(main_words(parts), parts.window), "Give")


def stage_of(parts: Parts) -> StageScreen:
    stage = parts.desk.giving.stage
    assert stage is not None
    return stage


def shown(parts: Parts) -> Display:
    display = parts.desk.giving.display
    assert display is not None
    return display


def say_every_card(parts: Parts, go_on: Callable[[], object]) -> None:
    """Next, until nothing comes after; no card may be missed on the way."""
    for _ in range(60):
        if shown(parts).after is None:
            break
        go_on()
    assert shown(parts).after is None


def finish_by_keys(parts: Parts) -> None:
    """The list in Pause, its last line, and the button of the clicker that chooses."""
    stage = stage_of(parts)
    key(stage, Key.Key_PageDown)
    key(stage, Key.Key_F5)
    key(stage, Key.Key_PageUp)
    assert shown(parts).list[-1].chosen
    key(stage, Key.Key_Period)
    assert shown(parts).phase is Phase.FINISHED
