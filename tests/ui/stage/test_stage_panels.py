"""Pause's panels: Questions, I must stop at, and what stands where in them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from displays import ITEMS, OFFERS, SIZES, MakeStage, display, picture
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from speakaid.core import events
from speakaid.core.display import Phase
from speakaid.core.events import Event
from speakaid.ui.stage.stage_button import StageButton
from speakaid.ui.stage.stage_screen import StageScreen

Key = Qt.Key
PAUSED = display(phase=Phase.PAUSED, pause=OFFERS)
QUESTIONS = replace(PAUSED, questions=True)
LEFT = Qt.MouseButton.LeftButton


def heard(stage: StageScreen) -> list[Event]:
    found: list[Event] = stage.heard  # type: ignore[attr-defined]
    return found


def in_questions(make_stage: MakeStage, **how: QSize) -> StageScreen:
    """As a speaker comes there: out of the talk, into Pause, into Questions."""
    stage = make_stage(**how)
    for shown in (display(), PAUSED, QUESTIONS):
        stage.show_display(shown)
    return stage


def press(stage: StageScreen, key: Key) -> None:
    QTest.keyClick(stage.focusWidget() or stage, key)


def test_in_questions_one_writes_at_once(make_stage: MakeStage) -> None:
    stage = in_questions(make_stage)
    assert stage.focusWidget() is stage.parts.questions.note
    QTest.keyClicks(stage.focusWidget(), "Who pays. See")
    press(stage, Key.Key_Backspace)
    assert stage.parts.questions.note.text() == "Who pays. Se"
    assert heard(stage) == []


@pytest.mark.parametrize(
    ("key", "event"),
    [
        (Key.Key_PageDown, events.Next()),
        (Key.Key_PageUp, events.Back()),
        (Key.Key_F5, events.Pause()),
        (Key.Key_Escape, events.Pause()),
    ],
)
def test_a_clicker_still_turns_back_to_the_talk(
    make_stage: MakeStage, key: Key, event: Event
) -> None:
    stage = in_questions(make_stage)
    QTest.keyClicks(stage.focusWidget(), "Who")
    press(stage, key)
    assert heard(stage) == [event]


def test_after_questions_the_page_has_the_keys_again(make_stage: MakeStage) -> None:
    stage = in_questions(make_stage)
    stage.show_display(display())
    assert stage.focusWidget() is stage.parts.page


def test_a_kept_question_is_seen_and_said(make_stage: MakeStage) -> None:
    stage = in_questions(make_stage)
    said: list[str] = []
    stage.announcer.announced.connect(lambda words, _urgent: said.append(words))
    panel = stage.parts.questions
    before = picture(panel)
    places = [w.geometry() for w in (panel.note, panel.keep, panel.back)]
    for question in ("Who pays?", "Is there a train?"):
        QTest.keyClicks(panel.note, question)
        press(stage, Key.Key_Return)
        assert panel.note.text() == ""
        assert panel.kept == f"Kept: {question}"
        assert picture(panel) != before
        before = picture(panel)
    assert heard(stage) == [events.Noted("Who pays?"), events.Noted("Is there a train?")]
    assert said == ["Kept: Who pays?", "Kept: Is there a train?"]
    assert [w.geometry() for w in (panel.note, panel.keep, panel.back)] == places


def test_questions_of_before_are_there_when_a_talk_goes_on(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.use_kept_questions(("Who pays?",))
    stage.show_display(QUESTIONS)
    assert stage.parts.questions.kept == "Kept: Who pays?"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_what_was_kept_covers_nothing(make_stage: MakeStage, size: QSize) -> None:
    stage = in_questions(make_stage, size=size)
    panel = stage.parts.questions
    panel.use_kept(tuple(f"Question {n}, which is rather long, and goes on" for n in range(9)))
    places = sorted((place for _, place in (*panel._blocks, *panel._soft)), key=lambda p: p.y())
    for above, below in pairwise(places):
        assert above.bottom() <= below.top() + 1
    assert places[-1].bottom() <= panel.note.y()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_F5, Key.Key_PageUp, Key.Key_Backspace])
def test_out_of_the_time_of_day_into_pause(make_stage: MakeStage, key: Key) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    QTest.mouseClick(stage.parts.pause.stop_at, LEFT)
    assert stage.parts.stop_at.isVisible()
    assert not stage.parts.pause.isVisible()
    press(stage, key)
    assert heard(stage) == []
    assert not stage.parts.stop_at.isVisible()
    assert stage.parts.pause.isVisible()
    press(stage, Key.Key_Escape)
    assert heard(stage) == ([events.Pause()] if key is not Key.Key_Escape else [])


def test_the_time_of_day_by_keyboard_alone(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    stage.parts.pause.stop_at.setFocus(Qt.FocusReason.TabFocusReason)
    press(stage, Key.Key_Return)
    assert stage.focusWidget() is stage.parts.stop_at.earlier
    press(stage, Key.Key_Escape)
    assert stage.focusWidget() is stage.parts.page


def test_the_time_of_day_has_a_heading_and_moves_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    QTest.mouseClick(stage.parts.pause.stop_at, LEFT)
    panel = stage.parts.stop_at
    heading, _ = panel._blocks[0]
    assert "I must stop at" in "".join(run.text for line in heading.lines for run in line)
    places = set()
    for _ in range(30):
        QTest.mouseClick(panel.later, LEFT)
        buttons = (panel.earlier, panel.later, panel.no_stop, panel.set_stop)
        places.add(tuple(button.pos().toTuple() for button in buttons))
    assert len(places) == 1


def test_tab_goes_only_to_what_is_seen(make_stage: MakeStage) -> None:
    for shown in (QUESTIONS, replace(PAUSED, list=ITEMS)):
        stage = in_questions(make_stage)
        stage.show_display(shown)
        for button in stage.findChildren(StageButton):
            if button.isVisible():
                middle = button.mapTo(stage, QPoint(button.width() // 2, button.height() // 2))
                assert stage.childAt(middle) is button
    QApplication.processEvents()
