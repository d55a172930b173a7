"""Pause's panels: Questions, I must stop at, and what stands where in them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from displays import HD, ITEMS, OFFERS, SIZES, HandClock, MakeStage, display, picture
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from speakaid.core import events
from speakaid.core.deck import Card
from speakaid.core.display import Notice, PauseOffers, Phase
from speakaid.core.events import Event
from speakaid.core.settings import TimeShown
from speakaid.ui.stage.stage_button import Kind, StageButton
from speakaid.ui.stage.stage_screen import StageScreen

Key = Qt.Key
PAUSED = display(phase=Phase.PAUSED, pause=OFFERS)
QUESTIONS = replace(PAUSED, questions=True)
LAST = display(after=None)
CAN_STOP = replace(LAST, notice=Notice.STOP_HERE)
END_IN_PAUSE = replace(PAUSED, after=None, notice=Notice.STOP_HERE)
NOTHING = PauseOffers(
    give_back=False, starts_now=False, began_at_opening=False, minutes=False, put_back=()
)
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
    stage.spoken.line.announced.connect(lambda words, _urgent: said.append(words))
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


def offered(stage: StageScreen) -> set[str]:
    """What Pause offers, on all its pages."""
    panel, found = stage.parts.pause, set()
    for _page in range(9):
        found |= {b.text() for b in panel.findChildren(StageButton) if b.isVisible()}
        if panel.more.isVisible():
            QTest.mouseClick(panel.more, LEFT)
    return found


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_each_card_that_is_set_aside_can_be_put_back(make_stage: MakeStage, size: QSize) -> None:
    stage = make_stage(size)
    cards = tuple(Card(id=name, point=name.title()) for name in ("bus", "choir", "park", "sea"))
    offers = replace(OFFERS, starts_now=True, began_at_opening=True, put_back=cards)
    stage.show_display(replace(PAUSED, pause=offers))
    every = offered(stage)
    assert {f"Put back: {card.name}" for card in cards} <= every
    assert {"My time starts now", "I began when this opened"} <= every
    stage.show_display(replace(PAUSED, pause=replace(offers, put_back=cards[:1])))
    assert {text for text in offered(stage) if "Put back" in text} == {"Put back: Bus"}


def test_setting_the_clock_right_moves_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    offers = replace(OFFERS, starts_now=True, began_at_opening=True)
    stage.show_display(replace(PAUSED, pause=offers))
    (button,) = (b for b in stage.findChildren(StageButton) if b.text() == "Put back: The choir")
    stood = button.geometry()
    stage.show_display(replace(PAUSED, pause=OFFERS))
    assert button.geometry() == stood
    assert not stage.parts.pause.starts_now.isVisible()


def test_tab_goes_only_to_what_is_seen(make_stage: MakeStage) -> None:
    for shown in (QUESTIONS, replace(PAUSED, list=ITEMS), display(phase=Phase.FINISHED)):
        stage = in_questions(make_stage)
        stage.show_display(shown)
        for button in stage.findChildren(StageButton):
            if button.isVisible():
                middle = button.mapTo(stage, QPoint(button.width() // 2, button.height() // 2))
                assert stage.childAt(middle) is button
    QApplication.processEvents()


def test_without_a_time_no_hole_is_left_in_pause(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    panel = stage.parts.pause
    offered = [b for b in panel.findChildren(StageButton) if b.isVisible()]
    stage.show_display(display())
    stage.show_display(replace(PAUSED, pause=NOTHING))
    left = {b for b in panel.findChildren(StageButton) if b.isVisible()}
    rows: dict[int, list[StageButton]] = {}
    for button in sorted(offered, key=lambda b: b.x()):
        rows.setdefault(button.y(), []).append(button)
    for row in rows.values():
        shown = [button in left for button in row]
        assert shown == sorted(shown, reverse=True), [b.text() for b in row]


def test_pause_has_five_main_buttons_at_most(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(END_IN_PAUSE)
    buttons = [b for b in stage.parts.pause.findChildren(StageButton) if b.isVisible()]
    main = [b.text() for b in buttons if b.kind is not Kind.QUIET]
    assert main == ["My talk is done", "All my points", "Questions", "Leave the talk"]


def test_all_my_points_opens_the_list_as_back_does(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    QTest.mouseClick(stage.parts.pause.all_points, LEFT)
    press(stage, Key.Key_Backspace)
    assert heard(stage) == [events.Back(), events.Back()]


def test_in_pause_at_the_end_my_talk_is_done_stands_first(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    pause = stage.parts.pause
    others = {b: b.pos() for b in pause.findChildren(StageButton) if b.isVisible()}
    assert pause.done not in others
    stage.show_display(display())
    stage.show_display(END_IN_PAUSE)
    assert {b: b.pos() for b in others} == others
    press(stage, Key.Key_Tab)
    assert stage.focusWidget() is pause.done
    press(stage, Key.Key_Return)
    QTest.mouseClick(pause.done, LEFT)
    assert heard(stage) == [events.Finish(), events.Finish()]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_my_talk_is_done_comes_under_the_last_words_and_moves_nothing(
    make_stage: MakeStage, size: QSize
) -> None:
    stage = make_stage(size)
    stage.show_display(LAST)
    page, done = stage.parts.page, stage.parts.done
    before = picture(page)
    assert not done.isVisible()
    stage.show_display(CAN_STOP)
    assert done.isVisible()
    assert picture(page) == before
    assert stage.parts.bottom.accessibleName() == "You can stop here."
    assert page.geometry().contains(done.geometry())
    stage.show_display(replace(CAN_STOP, notice=None))
    assert not done.isVisible()


def test_at_the_end_next_stays_next_and_tab_comes_to_the_button(
    make_stage: MakeStage, clock: HandClock
) -> None:
    stage = make_stage()
    stage.show_display(CAN_STOP)
    press(stage, Key.Key_Space)
    assert heard(stage) == [events.Next()]
    clock.pass_(2)
    press(stage, Key.Key_Tab)
    assert stage.focusWidget() is stage.parts.done
    press(stage, Key.Key_PageDown)
    clock.pass_(2)
    press(stage, Key.Key_Return)
    assert heard(stage) == [events.Next(), events.Next(), events.Finish()]


def test_a_click_too_many_does_not_end_the_talk(make_stage: MakeStage, clock: HandClock) -> None:
    stage = make_stage(HD)
    stage.show_display(LAST)
    place = stage.parts.done.geometry().center()
    QTest.mouseClick(stage.parts.page, LEFT, pos=stage.parts.page.mapFromParent(place))
    stage.show_display(CAN_STOP)
    for seconds in (0.3, 0.8):
        clock.pass_(seconds)
        QTest.mouseClick(stage.parts.done, LEFT)
    assert heard(stage) == [events.Next()]
    clock.pass_(1)
    QTest.mouseClick(stage.parts.done, LEFT)
    assert heard(stage) == [events.Next(), events.Finish()]


def test_a_reader_says_that_one_can_stop(make_stage: MakeStage) -> None:
    stage = make_stage()
    said: list[str] = []
    stage.spoken.line.announced.connect(lambda words, _urgent: said.append(words))
    stage.show_display(LAST)
    stage.show_display(CAN_STOP)
    assert said == ["You can stop here."]


def test_a_lost_keyboard_comes_before_the_end(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(CAN_STOP)
    stage.show_keys_lost(lost=True)
    assert stage.parts.line.isVisible()
    assert not stage.parts.done.isVisible()


@pytest.mark.parametrize("shown", TimeShown)
def test_a_minute_more_moves_nothing(make_stage: MakeStage, shown: TimeShown) -> None:
    stage = make_stage(time_shown=shown)
    places = set()
    for seconds in (30, 60, 540, 600, 660, 1200, 3600):
        stage.show_display(replace(PAUSED, seconds_left=seconds))
        buttons = stage.parts.pause.findChildren(StageButton)
        places.add(tuple(button.pos().toTuple() for button in buttons))
    assert len(places) == 1
