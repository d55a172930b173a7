"""Before a sitting: what is planned for today, and each way by itself."""

import pytest
from person import Unhurried, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, button, dress, name_of, press, problems, texts, visible

from speakaid.core.practice.items import Way
from speakaid.ui.practise.today_screen import TodayScreen
from speakaid.ui.widgets.menu import MenuButton

Key = Qt.Key
ALL = tuple(Way)
STOPPED = "You stopped in “Read with me”."
PLAN = "Today: 10 minutes. Your opening, two points, three words."
REST = "Nothing is planned for today. It goes on tomorrow."
MORE = ("Your talk, to read aloud, and three words", "Your opening, your ending, and four points")


@pytest.fixture
def screen(qtbot: QtBot) -> TodayScreen:
    dress(SIZES[0])
    made = TodayScreen(Unhurried())
    qtbot.addWidget(made)
    made.resize(SIZES[0])
    made.show_plan("Three lines", PLAN, stopped="", ways=ALL)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def wishes(screen: TodayScreen) -> list[object]:
    """What was wanted, in the order in which it was."""
    found: list[object] = []
    screen.start_wanted.connect(lambda: found.append("start"))
    screen.go_on_wanted.connect(lambda: found.append("go on"))
    screen.way_wanted.connect(found.append)
    screen.more_wanted.connect(found.append)
    screen.likes_wanted.connect(lambda: found.append("likes"))
    screen.look_back_wanted.connect(lambda: found.append("look back"))
    screen.back_wanted.connect(lambda: found.append("back"))
    return found


def key(screen: TodayScreen, which: Key) -> None:
    QTest.keyClick(screen.focusWidget() or screen, which)


def has_focus(screen: TodayScreen) -> str:
    at = screen.focusWidget()
    assert at is not None
    return name_of(at)


def test_enter_starts_and_the_plan_is_heard_with_it(screen: TodayScreen) -> None:
    found = wishes(screen)
    assert has_focus(screen) == "Start"
    assert button(screen, "Start").accessibleDescription() == PLAN
    key(screen, Key.Key_Return)
    assert found == ["start"]
    assert PLAN in texts(screen)


def test_of_two_presses_at_once_the_second_begins_nothing(qtbot: QtBot) -> None:
    moments = iter((0.0, 0.2, 0.2, 5.0))
    screen = TodayScreen(lambda: next(moments))
    qtbot.addWidget(screen)
    screen.show_plan("Three lines", PLAN, stopped=False, ways=ALL)
    screen.show()
    found = wishes(screen)
    press(screen, "Start")
    press(screen, "Read with me")
    assert found == []
    press(screen, "Start")
    assert found == ["start"]


def test_a_sitting_that_was_stopped_goes_on_or_begins_anew(screen: TodayScreen) -> None:
    found = wishes(screen)
    screen.show_plan("Three lines", PLAN, stopped=STOPPED, ways=ALL)
    assert has_focus(screen) == "Go on where I stopped"
    key(screen, Key.Key_Return)
    press(screen, "Start with today’s plan")
    assert found == ["go on", "start"]


@pytest.mark.parametrize(
    ("word", "way"),
    [
        ("Read with me", Way.READ),
        ("Less and less to read", Way.FADE),
        ("From memory", Way.RECALL),
        ("Words I want help with", Way.WORDS),
        ("Run-through", Way.RUN_THROUGH),
    ],
)
def test_each_way_is_reached_by_itself(screen: TodayScreen, word: str, way: Way) -> None:
    found = wishes(screen)
    press(screen, word)
    tap(word, screen)
    button(screen, word).setFocus()
    key(screen, Key.Key_Return)
    assert found == [way, way, way]


def test_a_way_without_work_says_why_and_does_nothing(screen: TodayScreen) -> None:
    found = wishes(screen)
    others = tuple(way for way in ALL if way is not Way.WORDS)
    screen.show_plan("Three lines", PLAN, stopped="", ways=others)
    words = button(screen, "Words I want help with")
    assert words.accessibleDescription().startswith("None yet.")
    press(screen, "Words I want help with")
    assert found == []
    press(screen, "From memory")
    assert found == [Way.RECALL]


def test_a_day_of_rest_is_said_calmly_and_one_can_start_all_the_same(screen: TodayScreen) -> None:
    found = wishes(screen)
    screen.show_plan("Three lines", PLAN, stopped="", rest=REST, ways=ALL)
    shown = texts(screen)
    assert shown.index(REST) < shown.index(PLAN)
    assert button(screen, "Start").accessibleDescription() == f"{REST} {PLAN}"
    press(screen, "Start")
    screen.show_plan("Three lines", PLAN, stopped="", ways=ALL)
    assert REST not in texts(screen)
    assert found == ["start"]


def test_to_whom_the_talk_is_new_there_is_more(screen: TodayScreen) -> None:
    found = wishes(screen)
    screen.show_plan("Three lines", PLAN, stopped="", more=MORE, ways=ALL)
    assert "Is the talk new to you? Then this helps too:" in texts(screen)
    for words in MORE:
        press(screen, words)
    assert found == [0, 1]
    screen.show_plan("Three lines", PLAN, stopped="", more=MORE[:1], ways=ALL)
    assert [one.text() for one in visible(screen.more, MenuButton)] == [MORE[0]]
    screen.show_plan("Three lines", PLAN, stopped="", ways=ALL)
    assert not screen.more.isVisible()


def test_looking_back_is_there_only_where_something_is_kept(screen: TodayScreen) -> None:
    found = wishes(screen)
    assert not screen.look_back.isVisible()
    place = screen.likes.geometry()
    screen.show_plan("Three lines", PLAN, stopped="", keeps=True, ways=ALL)
    press(screen, "Looking back")
    press(screen, "How I like it")
    assert found == ["look back", "likes"]
    assert screen.likes.geometry() == place


def test_after_the_day_of_the_talk_the_keyboard_begins_at_the_first_way(
    screen: TodayScreen,
) -> None:
    gone = "The day of this talk has gone by. You can practise it all the same."
    found = wishes(screen)
    screen.show_plan("Three lines", gone, stopped="", ways=ALL, can_start=False)
    assert not screen.panel.start.isVisible()
    assert has_focus(screen) == "Read with me"
    key(screen, Key.Key_Return)
    assert found == [Way.READ]


def test_a_talk_without_words_leads_back_and_says_why(screen: TodayScreen) -> None:
    nothing = "There are no words in this talk yet."
    screen.show_plan("Three lines", nothing, stopped="", ways=())
    assert has_focus(screen) == "Your talks"
    assert screen.focusWidget().accessibleDescription() == nothing
    assert not screen.ways.isVisible()
    assert problems(screen) == []


def test_escape_and_back_lead_to_the_talks(screen: TodayScreen) -> None:
    found = wishes(screen)
    key(screen, Key.Key_Escape)
    press(screen, "Your talks")
    assert found == ["back", "back"]


@pytest.mark.parametrize("title", STRANGE)
def test_strange_titles_stand_whole(screen: TodayScreen, title: str) -> None:
    screen.show_plan(
        f"{title} {title}",
        PLAN,
        stopped=STOPPED,
        more=MORE,
        keeps=True,
        ways=ALL,
    )
    assert problems(screen) == []


def test_all_ways_stand_on_the_screen_of_a_laptop_without_scrolling(screen: TodayScreen) -> None:
    screen.resize(1366, 768)
    buttons = list(screen.ways.buttons.values())
    seen = [button.visibleRegion().boundingRect() == button.rect() for button in buttons]
    assert seen == [True] * len(Way)
    assert screen.ways.columns == 2


def test_in_a_narrow_window_the_ways_stand_below_each_other(
    screen: TodayScreen, qtbot: QtBot
) -> None:
    screen.resize(700, 900)
    qtbot.waitUntil(lambda: len({one.x() for one in screen.ways.buttons.values()}) == 1)
    assert screen.ways.columns == 1
    assert problems(screen) == []
