"""Keys, clicks and buttons on the stage: each gives the right event, once."""

from dataclasses import replace

import pytest
from displays import (
    ITEMS,
    MEANING,
    OFFERS,
    STUCK,
    WIND_UP,
    HandClock,
    MakeStage,
    card,
    display,
    many_displays,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speakaid.core import events
from speakaid.core.display import Choice, Phase, TimeWords, TrickyHelp
from speakaid.core.events import Event
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings, Theme
from speakaid.ui.keys import Act
from speakaid.ui.stage.page_scene import scene_of
from speakaid.ui.stage.stage_button import Kind, StageButton
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.wording import stage as wording

DISPLAYS = many_displays()
PAUSED = display(phase=Phase.PAUSED, pause=OFFERS)
LEFT = Qt.MouseButton.LeftButton


def heard(stage: StageScreen) -> list[Event]:
    found: list[Event] = stage.heard  # type: ignore[attr-defined]
    return found


def press(stage: StageScreen, key: Qt.Key) -> None:
    QTest.keyClick(stage.focusWidget() or stage, key)


@pytest.mark.parametrize(
    ("key", "event"),
    [
        (Qt.Key.Key_Space, events.Next()),
        (Qt.Key.Key_PageDown, events.Next()),
        (Qt.Key.Key_Return, events.Next()),
        (Qt.Key.Key_Right, events.Next()),
        (Qt.Key.Key_PageUp, events.Back()),
        (Qt.Key.Key_Backspace, events.Back()),
        (Qt.Key.Key_Period, events.Stuck()),
        (Qt.Key.Key_End, events.Ending()),
        (Qt.Key.Key_F5, events.Pause()),
        (Qt.Key.Key_Escape, events.Pause()),
    ],
)
@pytest.mark.parametrize("name", ["speaking", "opening", "stuck", "choices", "wind-up", "prompt"])
def test_keys_act_in_every_state(
    make_stage: MakeStage, name: str, key: Qt.Key, event: Event
) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS[name])
    press(stage, key)
    assert heard(stage) == [event]


def test_a_click_on_the_page_is_next(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.mouseClick(stage.parts.page, LEFT)
    assert heard(stage) == [events.Next()]


def test_two_hasty_clicks_turn_one_page(make_stage: MakeStage, clock: HandClock) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.mouseClick(stage.parts.page, LEFT)
    clock.pass_(0.2)
    QTest.mouseDClick(stage.parts.page, LEFT)
    assert heard(stage) == [events.Next()]


@pytest.mark.parametrize("part", ["top", "bottom"])
def test_a_click_beside_the_page_does_nothing(make_stage: MakeStage, part: str) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.mouseClick(getattr(stage.parts, part), LEFT, pos=QPoint(30, 30))
    assert heard(stage) == []


@pytest.mark.parametrize("name", [*DISPLAYS.keys() - {"finished"}])
@pytest.mark.parametrize(
    ("act", "event"),
    [(Act.BACK, events.Back()), (Act.STUCK, events.Stuck()), (Act.ENDING, events.Ending())],
)
def test_the_three_buttons_act_in_every_state(
    make_stage: MakeStage, name: str, act: Act, event: Event
) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS[name])
    QTest.mouseClick(stage.parts.bottom.buttons[act], LEFT)
    # Beside "Back to my words" a button that says "Back" may not lead on.
    leads_back = act is Act.BACK and bool(DISPLAYS[name].choices)
    assert heard(stage) == [events.Next() if leads_back else event]


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("Bigger", "The letters are larger now."),
        ("Smaller", "The letters are smaller now."),
        ("1 minute more", "You have 1 minute more."),
        ("Give me that time back", "You have that time back."),
        ("Put back: The choir", "It is in your talk again."),
    ],
)
def test_pause_answers_a_press(make_stage: MakeStage, button: str, said: str) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    (pressed,) = (b for b in stage.parts.pause.findChildren(StageButton) if b.text() == button)
    QTest.mouseClick(pressed, LEFT)
    assert stage.parts.bottom.accessibleName() == said
    stage.show_display(display())
    stage.show_display(PAUSED)
    assert stage.parts.bottom.accessibleName() == "The clock goes on."


@pytest.mark.parametrize(
    ("time", "kind", "called"),
    [
        (TimeWords.PLENTY, "point", False),
        (TimeWords.LAST_POINTS, "point", False),
        (TimeWords.START_ENDING, "point", True),
        (TimeWords.LAST_MINUTE, "point", True),
        (TimeWords.STOP_HERE, "point", True),
        (TimeWords.LAST_MINUTE, "closing", False),
    ],
)
def test_the_ending_stands_out_when_it_is_what_to_press(
    make_stage: MakeStage, time: TimeWords, kind: str, called: bool
) -> None:
    stage = make_stage()
    stage.show_display(display(card("Words.", kind=kind), time_words=time))
    assert (stage.parts.bottom.buttons[Act.ENDING].kind is Kind.MAIN) is called


def test_after_pause_space_is_next_whatever_tab_had_reached(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    stage.parts.bottom.buttons[Act.BACK].setFocus(Qt.FocusReason.TabFocusReason)
    stage.show_display(display())
    press(stage, Qt.Key.Key_Space)
    assert heard(stage) == [events.Next()]


def test_after_a_click_on_a_button_space_is_next_again(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.mouseClick(stage.parts.bottom.buttons[Act.STUCK], LEFT)
    press(stage, Qt.Key.Key_Space)
    assert heard(stage) == [events.Stuck(), events.Next()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_tab_goes_to_the_buttons_and_the_key_presses_them(
    make_stage: MakeStage, key: Qt.Key
) -> None:
    stage = make_stage()
    stage.show_display(display())
    for times, act in enumerate((Act.BACK, Act.STUCK, Act.ENDING), start=1):
        for _tab in range(times):
            press(stage, Qt.Key.Key_Tab)
        assert stage.focusWidget() is stage.parts.bottom.buttons[act]
        press(stage, key)
    assert heard(stage) == [events.Back(), events.Stuck(), events.Ending()]


def test_arrows_turn_pages_while_a_button_has_the_focus(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    press(stage, Qt.Key.Key_Tab)
    press(stage, Qt.Key.Key_Right)
    press(stage, Qt.Key.Key_PageUp)
    assert heard(stage) == [events.Next(), events.Back()]
    assert stage.focusWidget() is stage.parts.bottom.buttons[Act.BACK]


def test_a_button_that_goes_gives_the_focus_back_to_the_page(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["wind-up"])
    stage.parts.top.button.setFocus()
    stage.show_display(DISPLAYS["thin"])
    assert stage.focusWidget() is stage.parts.page


def test_i_have_seen_this(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["wind-up"])
    QTest.mouseClick(stage.parts.top.button, LEFT)
    assert heard(stage) == [events.Seen()]


@pytest.mark.parametrize("name", ["speaking", "opening", "stuck", "choices", "wind-up", "prompt"])
def test_pause_is_one_press_away_for_a_pointer_too(make_stage: MakeStage, name: str) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS[name])
    QTest.mouseClick(stage.parts.top.pause, LEFT)
    assert heard(stage) == [events.Pause()]


@pytest.mark.parametrize("open_there", ["buttons", "list", "questions", "stop at"])
def test_the_same_place_leads_out_of_pause(make_stage: MakeStage, open_there: str) -> None:
    stage = make_stage()
    button = stage.parts.top.pause
    stage.show_display(display())
    stood = button.geometry()
    items = ITEMS if open_there == "list" else ()
    stage.show_display(replace(PAUSED, list=items, questions=open_there == "questions"))
    if open_there == "stop at":
        QTest.mouseClick(stage.parts.pause.stop_at, LEFT)
    assert button.geometry() == stood
    assert button.accessibleName() == "Go on"
    QTest.mouseClick(button, LEFT)
    assert heard(stage) == [events.Resume()]


def test_two_hasty_presses_on_pause_are_one(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.mouseClick(stage.parts.top.pause, LEFT)
    stage.show_display(PAUSED)
    QTest.mouseClick(stage.parts.top.pause, LEFT)
    assert heard(stage) == [events.Pause()]


def test_the_three_choices(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["choices"])
    for choice in Choice:
        QTest.mouseClick(stage.parts.choices.buttons[choice], LEFT)
    assert heard(stage) == [events.Next(), events.Back(), events.Ending()]


def test_in_pause_the_full_stop_is_my_ending_and_s_still_helps(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    for key in (Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_S):
        press(stage, key)
    assert heard(stage) == [events.Ending(), events.Ending(), events.Stuck()]


def test_in_the_list_the_full_stop_chooses(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(replace(PAUSED, list=ITEMS))
    press(stage, Qt.Key.Key_Period)
    press(stage, Qt.Key.Key_Return)
    press(stage, Qt.Key.Key_PageDown)
    QTest.mouseClick(stage.parts.cards.rows[2], LEFT)
    chosen = events.Choose()
    assert heard(stage) == [chosen, chosen, events.Next(), events.Choose("choir")]


def test_pause_offers(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    pause = stage.parts.pause
    for button in (pause.minute_more, pause.minute_less, pause.give_back, pause.questions):
        QTest.mouseClick(button, LEFT)
    QTest.mouseClick(pause._put_back[0], LEFT)
    assert heard(stage) == [
        events.MinuteMore(),
        events.MinuteLess(),
        events.GiveBack(),
        events.Questions(),
        events.PutBack("choir"),
    ]
    sizes: list[int] = []
    stage.size_changed_by.connect(sizes.append)
    QTest.mouseClick(pause.bigger, LEFT)
    QTest.mouseClick(pause.smaller, LEFT)
    assert sizes == [1, -1]
    for signal, button in ((stage.theme_toggled, pause.theme), (stage.leave_wanted, pause.leave)):
        with qtbot.waitSignal(signal, timeout=1000):
            QTest.mouseClick(button, LEFT)


def test_i_must_stop_at_a_time_of_day(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    wanted: list[object] = []
    stage.stop_at_wanted.connect(wanted.append)
    QTest.mouseClick(stage.parts.pause.stop_at, LEFT)
    assert stage.parts.stop_at.isVisible()
    QTest.mouseClick(stage.parts.stop_at.later, LEFT)
    time = stage.parts.stop_at._time
    QTest.mouseClick(stage.parts.stop_at.set_stop, LEFT)
    assert wanted == [time]
    assert time.minute() % 5 == 0
    assert not stage.parts.stop_at.isVisible()


def test_what_is_typed_in_questions_is_no_key_of_the_stage(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["questions"])
    note = stage.parts.questions.note
    note.setFocus()
    QTest.keyClicks(note, "see b. e")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert heard(stage) == [events.Noted("see b. e")]
    QTest.keyClick(note, Qt.Key.Key_F5)
    assert heard(stage)[1:] == [events.Pause()]


def test_held_keys_count_once(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    QTest.keyPress(stage.parts.page, Qt.Key.Key_PageDown)
    for _ in range(30):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, stage.parts.page, Qt.Key.Key_PageDown, "", Qt.NoModifier, 0
        )
    assert heard(stage) == [events.Next()]


def test_further_help_pages_come_before_the_next_help(
    make_stage: MakeStage, clock: HandClock
) -> None:
    stage = make_stage()
    words = tuple(TrickyHelp(f"word{n}", "a meaning that is long " * 4, "", None) for n in range(6))
    stage.show_display(display(help=replace(STUCK, words=words)))
    before = stage.parts.page.grab().toImage()
    clock.pass_(3)
    press(stage, Qt.Key.Key_S)
    assert heard(stage) == []
    assert stage.parts.page.grab().toImage() != before
    for _ in range(6):
        clock.pass_(3)
        press(stage, Qt.Key.Key_S)
    assert events.Stuck() in heard(stage)


def test_help_that_fits_has_one_page(make_stage: MakeStage, clock: HandClock) -> None:
    stage = make_stage()
    stage.show_display(display(help=replace(STUCK, words=(MEANING,))))
    clock.pass_(3)
    press(stage, Qt.Key.Key_S)
    assert heard(stage) == [events.Stuck()]


def test_a_lost_keyboard_is_said_and_a_click_brings_it_back(
    make_stage: MakeStage, qtbot: QtBot, clock: HandClock
) -> None:
    stage = make_stage()
    stage.show_display(display())
    with qtbot.waitActive(stage):
        stage.activateWindow()
    other = QWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(lambda: not stage.isActiveWindow())
    assert stage.parts.line.words == wording.KEYS_LOST
    QTest.mouseClick(stage.parts.page, LEFT)
    assert heard(stage) == []
    qtbot.waitUntil(stage.isActiveWindow)
    assert stage.parts.line.words == ""
    clock.pass_(1)
    QTest.mouseClick(stage.parts.page, LEFT)
    assert heard(stage) == [events.Next()]
    other.close()


def test_after_opens_at_a_press_and_not_by_a_key_still_under_the_finger(
    make_stage: MakeStage, clock: HandClock
) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["finished"])
    opened: list[None] = []
    stage.after_wanted.connect(lambda: opened.append(None))
    press(stage, Qt.Key.Key_PageDown)
    assert opened == []
    clock.pass_(2)
    press(stage, Qt.Key.Key_PageDown)
    assert len(opened) == 1
    QTest.mouseClick(stage.parts.finished.after, LEFT)
    assert len(opened) == 2
    assert heard(stage) == []


def test_another_size_is_another_measure(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    settings: Settings = stage._settings
    stage.use_settings(settings.model_copy(update={"letter_size": 2.0}))
    (told,) = heard(stage)
    assert isinstance(told, events.Measured)
    assert told.measure.characters < 20
    stage.use_settings(settings.model_copy(update={"theme": Theme.DARK}))
    assert isinstance(stage.measure, Measure)


def test_nothing_moves_where_nothing_may(make_stage: MakeStage) -> None:
    stage = make_stage(reduce_motion=True)
    stage.show_display(DISPLAYS["prompt"])
    assert not stage.parts.line.is_moving


def test_a_prompt_eases_in_once(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage(reduce_motion=False)
    stage.show_display(display())
    stage.show_display(DISPLAYS["prompt"])
    assert stage.parts.line.is_moving
    qtbot.waitUntil(lambda: not stage.parts.line.is_moving, timeout=2000)
    stage.show_display(replace(DISPLAYS["prompt"], seconds_left=400))
    assert not stage.parts.line.is_moving


def test_a_line_that_comes_with_a_page_comes_at_once(make_stage: MakeStage) -> None:
    stage = make_stage(reduce_motion=False)
    stage.show_display(display())
    stage.show_display(replace(DISPLAYS["line"], page_number=1))
    assert stage.parts.line.words
    assert not stage.parts.line.is_moving


def test_a_card_with_no_words_takes_keys_too(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display(card("")))
    press(stage, Qt.Key.Key_Space)
    assert heard(stage) == [events.Next()]


def test_a_band_seen_or_not_never_takes_the_key_itself(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display(band=WIND_UP, wind_up=True))
    press(stage, Qt.Key.Key_PageDown)
    assert heard(stage) == [events.Next()]


def test_in_pause_too_a_lost_keyboard_is_said(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    stage.show_keys_lost(lost=True)
    line = stage.parts.line
    assert line.isVisible()
    assert stage.childAt(line.geometry().center()) is line


def test_after_a_change_of_theme_the_next_page_is_drawn_ahead_again(
    make_stage: MakeStage, qtbot: QtBot
) -> None:
    stage = make_stage()
    after = display(card("Thank you."))
    stage.show_display(display())
    stage.draw_ahead([after])
    page = stage.parts.page
    qtbot.waitUntil(lambda: page.is_drawn(scene_of(after)))
    stage.use_settings(stage._settings.model_copy(update={"theme": Theme.DARK}))
    assert not page.is_drawn(scene_of(after))
    qtbot.waitUntil(lambda: page.is_drawn(scene_of(after)))


def test_out_of_pause_space_is_next_again(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(PAUSED)
    stage.parts.pause.bigger.setFocus()
    stage.show_display(display())
    assert stage.focusWidget() is stage.parts.page
    press(stage, Qt.Key.Key_Space)
    assert heard(stage) == [events.Next()]


def test_after_a_key_on_a_button_space_is_next_again(make_stage: MakeStage) -> None:
    """One touch of Tab, unnoticed, must not make every further Space go back."""
    stage = make_stage()
    stage.show_display(display())
    stage.parts.bottom.buttons[Act.BACK].setFocus()
    press(stage, Qt.Key.Key_Space)
    press(stage, Qt.Key.Key_Space)
    assert heard(stage)[-2:] == [events.Back(), events.Next()]
