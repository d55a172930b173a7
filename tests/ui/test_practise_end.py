"""After a sitting: a kind end, the ending's words, and what may be asked, one thing at a time."""

from collections.abc import Callable

import pytest
from person import Unhurried
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, button, dress, name_of, press, problems, texts, visible, words_of

from speakaid.core.practice.state import Done
from speakaid.ui.practise.end_screen import EndScreen

Key = Qt.Key
ENDING = "Ask us where we would like to be. Thank you."
Shown = Callable[..., EndScreen]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Makes the screen, and shows it."""

    def show(done: Done = Done.TIME, ending: str = ENDING, **what: object) -> EndScreen:
        dress(SIZES[0])
        screen = EndScreen(Unhurried())
        qtbot.addWidget(screen)
        screen.resize(SIZES[0])
        screen.show_end(done, ending, **what)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return show


def wishes(screen: EndScreen) -> list[object]:
    """What was told, in its order."""
    found: list[object] = []
    screen.over.connect(lambda: found.append("over"))
    screen.again_wanted.connect(lambda: found.append("again"))
    screen.keep_help.connect(lambda word: found.append(("help", word)))
    screen.no_help.connect(lambda word: found.append(("no help", word)))
    screen.felt.connect(lambda answer: found.append(("felt", answer)))
    screen.sounded.connect(lambda answer: found.append(("sounded", answer)))
    return found


def key(screen: EndScreen, which: Key) -> None:
    QTest.keyClick(screen.focusWidget() or screen, which)


def words(screen: EndScreen) -> list[str]:
    return [words_of(one) for one in visible(screen, QAbstractButton)]


@pytest.mark.parametrize(
    ("done", "title"),
    [
        (Done.TIME, "That is enough for today. Thank you."),
        (Done.ALL, "That is all for today. Thank you."),
        (Done.STOPPED, "Enough for now. Next time it goes on where you stopped."),
        (Done.ENOUGH, "Yes, that is enough for today. Thank you."),
    ],
)
def test_the_end_is_kind_and_has_the_endings_words(shown: Shown, done: Done, title: str) -> None:
    screen = shown(done)
    assert texts(screen) == [title, "And your ending:", ENDING]
    assert screen.windowTitle() == title


def test_the_ending_is_heard_first_and_enter_leads_to_the_talks(shown: Shown) -> None:
    screen = shown()
    found = wishes(screen)
    assert name_of(screen.focusWidget()) == f"And your ending:\n{ENDING}"
    key(screen, Key.Key_Return)
    assert found == ["over"]


def test_without_an_ending_the_talk_waits_calmly(shown: Shown) -> None:
    screen = shown(ending=" ")
    assert "And your ending:" not in texts(screen)
    assert words_of(screen.focusWidget()) == "Your talks"
    assert screen.home.accessibleDescription() == "Your talk is here whenever you want it."


def test_one_can_leave_or_go_on(shown: Shown) -> None:
    screen = shown()
    found = wishes(screen)
    press(screen, "Go on practising")
    press(screen, "Your talks")
    key(screen, Key.Key_Escape)
    assert found == ["again", "over", "over"]


def test_a_key_that_is_held_does_not_pass_the_ending_by(shown: Shown) -> None:
    screen = shown()
    found = wishes(screen)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(screen, held)
    assert found == []


def test_who_has_had_enough_is_offered_nothing_more_to_do(shown: Shown) -> None:
    assert "Go on practising" not in words(shown(Done.ENOUGH))


def test_a_word_that_hid_is_offered_help_and_the_next_one_after_it(shown: Shown) -> None:
    screen = shown(hid=("prosopagnosia", "audition"))
    found = wishes(screen)
    assert "Shall I keep help ready for “prosopagnosia”?" in texts(screen)
    press(screen, "Yes, keep help ready")
    assert "“prosopagnosia” is among the words you want help with." in texts(screen)
    assert "Shall I keep help ready for “audition”?" in texts(screen)
    press(screen, "No, thank you")
    assert found == [("help", "prosopagnosia"), ("no help", "audition")]
    assert screen.asking is None


def test_that_help_is_ready_is_heard(shown: Shown) -> None:
    screen, said = shown(hid=("prosopagnosia",)), []
    screen.announcer.announced.connect(lambda words, _urgent: said.append(words))
    press(screen, "Yes, keep help ready")
    assert said == ["“prosopagnosia” is among the words you want help with."]


def test_how_the_talk_feels_is_asked_and_how_it_sounded(shown: Shown) -> None:
    screen = shown(asks=True)
    found = wishes(screen)
    assert "How do you feel about the talk?" in texts(screen)
    assert "Did it sound like you?" not in texts(screen)
    press(screen, "Unsure")
    press(screen, "Yes, like me")
    assert found == [("felt", 2), ("sounded", 0)]
    assert screen.asking is None


def test_every_question_can_be_passed_by(shown: Shown) -> None:
    screen = shown(asks=True)
    found = wishes(screen)
    press(screen, "Not now")
    press(screen, "Not now")
    assert found == []
    assert words_of(screen.focusWidget()) == "Your talks"


def test_with_the_keyboard_alone_each_question_is_answered_in_turn(shown: Shown) -> None:
    screen = shown(hid=("prosopagnosia",), asks=True)
    found = wishes(screen)
    key(screen, Key.Key_Tab)
    key(screen, Key.Key_Return)
    assert words_of(screen.focusWidget()) == "Calm"
    key(screen, Key.Key_Tab)
    key(screen, Key.Key_Space)
    assert words_of(screen.focusWidget()) == "Yes, like me"
    key(screen, Key.Key_Return)
    key(screen, Key.Key_Return)
    assert found == [("help", "prosopagnosia"), ("felt", 1), ("sounded", 0), "over"]


def test_a_question_is_heard_with_the_line_about_it(shown: Shown) -> None:
    screen = shown(asks=True)
    assert screen.asking is not None
    assert name_of(screen.asking) == (
        "How do you feel about the talk?\n"
        "Any answer is good, and so is none. It stays on this computer."
    )


def test_no_question_is_asked_unless_it_is_wished(shown: Shown) -> None:
    assert shown().asking is None


def test_a_press_meant_for_what_was_before_does_nothing(qtbot: QtBot) -> None:
    now = [0.0]
    screen = EndScreen(lambda: now[0])
    qtbot.addWidget(screen)
    found = wishes(screen)
    screen.show_end(Done.TIME, ENDING, asks=True)
    screen.show()
    key(screen, Key.Key_Return)
    now[0] = 1.0
    press(screen, "Calm")
    button(screen, "Yes, like me").setFocus()
    key(screen, Key.Key_Return)
    assert found == [("felt", 0)]
    assert "Did it sound like you?" in texts(screen)


def test_the_next_sitting_ends_anew(shown: Shown) -> None:
    screen = shown(hid=("prosopagnosia",))
    press(screen, "Yes, keep help ready")
    screen.show_end(Done.STOPPED, "Thank you.", asks=True)
    assert "“prosopagnosia” is among the words you want help with." not in texts(screen)
    assert "Thank you." in texts(screen)
    assert name_of(screen.focusWidget()) == "And your ending:\nThank you."


@pytest.mark.parametrize("strange", STRANGE)
def test_strange_words_stand_whole(shown: Shown, strange: str) -> None:
    assert problems(shown(ending=f"{strange} {strange}", hid=(strange,))) == []
