"""The place of a hint: one at a time, quiet, and nothing moves when it comes or goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, dress, name_of, press, problems, texts

from speakaid.core.hints import Hint, HintKind
from speakaid.ui.widgets.boxes import TextBox
from speakaid.ui.widgets.hint_line import NOTHING, HintLine, Said

LONG_CARD = Hint(HintKind.LONG_CARD, card="a", words=42, split_at=20)
SENTENCE = Hint(HintKind.LONG_SENTENCE, card="a", words=20, span=(0, 20))
SAID = "This point has 42 words. Two points may be easier."


class Desk(QWidget):
    """A box to type in, and the hints at its foot."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.line = TextBox("Script"), HintLine()
        column = QVBoxLayout(self)
        column.addWidget(self.box, 1)
        column.addWidget(self.line)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    dress(SIZES[0])
    made = Desk()
    qtbot.addWidget(made)
    made.resize(SIZES[0])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.box.setFocus()
    return made


def heard(line: HintLine) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    line.acted.connect(lambda hint: found.append(("acted", hint)))
    line.dismissed.connect(lambda hint: found.append(("dismissed", hint)))
    line.never.connect(lambda kind: found.append(("never", kind)))
    return found


def test_a_hint_is_said_and_each_answer_is_told(desk: Desk) -> None:
    found = heard(desk.line)
    desk.line.show_hint(LONG_CARD)
    assert SAID in texts(desk)
    for word in ("Make two points of it", "Not now", "Never show this hint"):
        press(desk, word)
    assert found == [
        ("acted", LONG_CARD),
        ("dismissed", LONG_CARD),
        ("never", HintKind.LONG_CARD),
    ]


def test_by_keyboard_alone(desk: Desk) -> None:
    found = heard(desk.line)
    desk.line.show_hint(LONG_CARD)
    for _button in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [what for what, _hint in found] == ["acted", "dismissed", "never"]


def test_a_hint_without_an_action_offers_none(desk: Desk) -> None:
    desk.line.show_hint(SENTENCE)
    assert desk.line.act.isHidden()
    desk.line.show_hint(LONG_CARD, can_act=False)
    assert desk.line.act.isHidden()


def test_it_takes_no_focus_and_is_heard_where_one_types(desk: Desk) -> None:
    desk.line.show_hint(LONG_CARD)
    assert QApplication.focusWidget() is desk.box
    assert desk.box.accessibleDescription() == SAID
    assert name_of(desk.line.panel) == SAID
    desk.line.show_hint(None)
    assert desk.box.accessibleDescription() == ""


def test_where_the_hint_goes_the_focus_does_not_jump_ahead(desk: Desk) -> None:
    desk.line.dismissed.connect(lambda _hint: desk.line.show_hint(None))
    desk.line.show_hint(SENTENCE)
    desk.line.not_now.setFocus()
    QTest.keyClick(desk.line.not_now, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is desk.box


@pytest.mark.parametrize("word", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_words_stand_whole(desk: Desk, word: str, size: object) -> None:
    dress(size)  # type: ignore[arg-type]
    desk.resize(size)  # type: ignore[call-overload]
    desk.line.show_hint(Hint(HintKind.WORD_WITHOUT_HELP, card="a", word=word))
    assert problems(desk) == []


def test_one_thing_at_a_time_and_what_matters_more_comes_first(desk: Desk) -> None:
    line, heard_of = desk.line, []
    line.first_acted.connect(lambda: heard_of.append("first"))
    line.told_acted.connect(lambda: heard_of.append("told"))
    line.show_hint(LONG_CARD)
    line.show_first(Said("Anna has an idea for this point.", "Look at it"))
    assert texts(desk) == ["Anna has an idea for this point."]
    press(desk, "Look at it")
    line.tell(Said("Taken back.", "Redo"))
    line.show_hint(SENTENCE)
    assert texts(desk) == ["Taken back."]
    press(desk, "Redo")
    line.tell(NOTHING)
    line.show_first(NOTHING)
    assert texts(desk) == ["One sentence has 20 words. Two sentences may be easier to say."]
    assert heard_of == ["first", "told"]


def test_under_the_keyboard_no_button_becomes_another_one(desk: Desk) -> None:
    desk.line.tell(Said("Taken back.", "Redo"))
    desk.line.act.setFocus()
    desk.line.tell(Said("Done again.", "Redo"))
    assert desk.line.act.hasFocus()
    desk.line.show_first(Said("This talk is locked.", "Unlock"))
    assert desk.line.act.hasFocus()
    desk.line.tell(NOTHING)
    assert desk.box.hasFocus()


def test_a_hint_that_comes_after_something_else_is_not_pressed_by_chance(desk: Desk) -> None:
    desk.line.show_first(Said("This talk is locked.", "Unlock"))
    desk.line.show_hint(LONG_CARD)
    desk.line.act.setFocus()
    desk.line.show_first(NOTHING)
    assert desk.line.act.isVisible()
    assert desk.box.hasFocus()


def test_what_is_known_by_ear_already_is_not_said_twice(desk: Desk) -> None:
    desk.line.tell(Said("Taken back.", "Redo", quiet=True))
    assert desk.box.accessibleDescription() == ""
    desk.line.tell(Said("Taken back: a change to the notes of “Hello”.", "Redo"))
    assert desk.box.accessibleDescription() == "Taken back: a change to the notes of “Hello”."
