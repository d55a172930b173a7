"""The program as a person uses it: from a file to After, by keys, by pointer, by a clicker."""

import pytest
from person import (
    SAMPLES,
    TEXTS,
    answer_by_keys,
    click,
    finish_by_keys,
    focused,
    key,
    main_words,
    on_the_stage,
    say_every_card,
    shown,
    stage_of,
    tap,
    tap_on,
    through_the_questions,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import texts

from speakaid.app import Parts, put_together
from speakaid.core.display import Phase
from speakaid.core.events import Finish
from speakaid.storage import library, paths

Key = Qt.Key


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_is_given_with_the_keyboard_alone(parts: Parts, name: str) -> None:
    parts.desk.open_file(SAMPLES / name)
    key(parts.window, Key.Key_Return)
    assert focused(parts).accessibleName() == "Practise today"
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
    click("Pause", stage)
    click("Bigger", stage)
    click("Questions", stage)
    click("Go on", stage)
    assert shown(parts).phase is not Phase.PAUSED
    say_every_card(parts, lambda: QTest.mouseClick(page, Qt.MouseButton.LeftButton))
    click("I’m stuck", stage)
    click("My ending", stage)
    say_every_card(parts, lambda: QTest.mouseClick(page, Qt.MouseButton.LeftButton))
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    click("My talk is done", stage)
    click("After", stage)
    assert parts.window.currentWidget() is parts.desk.after.after


@pytest.mark.parametrize("name", TEXTS)
def test_a_talk_is_given_by_touch_alone(parts: Parts, name: str) -> None:
    parts.desk.open_file(SAMPLES / name)
    tap("This is my talk", parts.window)
    tap("Give", parts.window)
    stage = through_the_questions(parts, lambda: tap(main_words(parts), parts.window))
    tap("Pause", stage)
    tap("All my points", stage)
    tap("Go on", stage)
    say_every_card(parts, lambda: tap_on(stage.parts.page))
    tap("I’m stuck", stage)
    tap("My ending", stage)
    say_every_card(parts, lambda: tap_on(stage.parts.page))
    tap_on(stage.parts.page)
    tap("My talk is done", stage)
    tap("After", stage)
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
    QTest.keyClicks(focused(parts), "Ann, from the choir")
    click("Done", parts.window)
    click("What I wrote down", parts.window)
    assert any("Ann, from the choir" in words for words in texts(parts.window))
    key(parts.window, Key.Key_Escape)
    click("Home", parts.window)
    click("People, and cards to show", parts.window)
    click("What I wrote down", parts.window)
    click("Delete this", parts.window)
    click("Delete it for good", parts.window)
    assert "Nothing is written down." in texts(parts.window)
    assert list(paths.people().iterdir()) == []
    for _screen in range(2):
        key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.making.home
