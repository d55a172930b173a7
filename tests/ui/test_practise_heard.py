"""What a screen reader hears of Practise: each thing once, and nothing that hides."""

from collections.abc import Iterator

import pytest
from decks import PROSOPAGNOSIA, card, deck
from person import Unhurried
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, dress, press

from speakaid.core.practice import events
from speakaid.core.practice.clusters import begun, plain
from speakaid.core.practice.items import Way
from speakaid.core.practice.session import PracticeSession
from speakaid.core.practice.state import Done
from speakaid.core.practice.work import Work, all_of
from speakaid.core.settings import Settings
from speakaid.core.talk import Talk
from speakaid.ui.practise.end_screen import EndScreen
from speakaid.ui.practise.likes_screen import LikesScreen
from speakaid.ui.practise.today_screen import TodayScreen
from speakaid.ui.practise.turn_screen import TurnScreen
from speakaid.wording.practise_heard import spoken_lines

SAID, HELP = events.Said(), events.MoreHelp()
TALK = Talk(
    deck(
        "Faces",
        card("hello", "I see a choir. I am Sam.", "Hello", kind="opening"),
        card("faces", "The name for it is prosopagnosia.", tricky_words=(PROSOPAGNOSIA,)),
    )
)


def face(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def parts_of(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield at
    for number in range(at.childCount()):
        yield from parts_of(at.child(number))


def shown(qtbot: QtBot, screen: QWidget) -> None:
    dress(SIZES[0])
    qtbot.addWidget(screen)
    screen.resize(SIZES[0])
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    QApplication.processEvents()


class Watch(QObject):
    """What is heard of a widget each time the keyboard comes to it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.names: list[str] = []
        self.described: list[str] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.names.append(watched.accessibleName())
            self.described.append(watched.accessibleDescription())
        return False


class Sitting:
    """A sitting at one way, on its screen."""

    def __init__(self, way: Way) -> None:
        self.session = PracticeSession(Work(TALK, all_of(TALK, way)))
        self.at = 0.0
        self.screen = TurnScreen(clock=Unhurried())
        self.heard: list[str] = []
        self.screen._announcer.announced.connect(lambda words, _urgent: self.heard.append(words))
        self.screen.word_wanted.connect(lambda word: self.happens(events.MoreHelp(word)))
        self.happens(events.Start())

    def happens(self, *what: events.Event) -> None:
        for event in what:
            self.at += 2
            self.session.handle(event, self.at)
            self.screen.show_display(self.session.display())


# -- letters that hide


def test_a_whole_word_does_not_run_into_the_next_that_hides() -> None:
    line = tuple(begun(word, 1) for word in "I see, the choir. I am “Sam.”".split())
    assert spoken_lines((line,)) == (
        "I; s, 3 letters; t, 3 letters; c, 5 letters. I; a, 2 letters; S, 3 letters."
    )


def test_where_nothing_hides_the_words_are_read_as_they_stand() -> None:
    assert spoken_lines(plain("I see, and I wait.\nThen I go on")) == (
        "I see, and I wait.\nThen I go on"
    )


def test_the_word_that_is_asked_for_is_no_part_of_the_one_before() -> None:
    (line,) = plain("The name is prosopagnosia")
    assert spoken_lines(((*line[:3], begun("prosopagnosia", 0)),)) == (
        "The name is a word of 13 letters"
    )
    assert spoken_lines(((*line[:3], begun("prosopagnosia", 3)),)) == (
        "The name is; pro, 13 letters"
    )


# -- each thing once, and what is


def test_help_is_not_told_again_with_the_word(qtbot: QtBot) -> None:
    sitting = Sitting(Way.WORDS)
    shown(qtbot, sitting.screen)
    sitting.happens(HELP, SAID)
    assert sum("It means: not knowing faces" in words for words in sitting.heard) == 1
    assert sitting.heard[-1].startswith("Say it once more.")


def test_a_word_that_is_asked_for_is_all_that_changes_while_the_keyboard_is_there(
    qtbot: QtBot,
) -> None:
    sitting = Sitting(Way.FADE)
    shown(qtbot, sitting.screen)
    sitting.happens(SAID, SAID)
    words = sitting.screen.words
    words.setFocus(Qt.FocusReason.TabFocusReason)
    before = words.accessibleName()
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert (sitting.heard[-1], words.accessibleName()) == ("see", before)
    sitting.screen.main.setFocus()  # type: ignore[union-attr]
    assert words.accessibleName() == before
    QApplication.processEvents()
    assert "I see a; c" in words.accessibleName()


def test_what_the_keyboard_comes_to_says_already_what_it_does(qtbot: QtBot) -> None:
    sitting = Sitting(Way.WORDS)
    shown(qtbot, sitting.screen)
    sitting.happens(HELP, HELP)
    buttons = sitting.screen.buttons
    buttons.second.setFocus()
    watch = Watch(buttons.main)
    sitting.happens(HELP, HELP)
    assert watch.names == ["Go on"]


def test_nothing_out_of_sight_gets_the_keyboard(qtbot: QtBot) -> None:
    sitting = Sitting(Way.FADE)
    window, here = QStackedWidget(), QPushButton("Here")
    for one in (sitting.screen, here):
        window.addWidget(one)
    shown(qtbot, window)
    sitting.happens(SAID, SAID)
    sitting.screen.buttons.second.setFocus()
    window.setCurrentWidget(here)
    here.setFocus()
    sitting.happens(*[events.Back()] * 3)
    assert QApplication.focusWidget() is here


def test_a_question_that_was_left_open_takes_no_keyboard_at_the_next_end(qtbot: QtBot) -> None:
    end = EndScreen(Unhurried())
    window, here = QStackedWidget(), QPushButton("Here")
    for one in (here, end):
        window.addWidget(one)
    end.show_end(Done.ALL, "Thank you.", asks=True)
    shown(qtbot, window)
    here.setFocus()
    end.show_end(Done.ALL, "Thank you.", asks=True)
    assert QApplication.focusWidget() is here


def test_that_all_is_deleted_is_heard_once_and_not_with_another_choice(qtbot: QtBot) -> None:
    screen, said = LikesScreen(), list[str]()
    screen.show_settings(Settings(), has_record=True)
    shown(qtbot, screen)
    delete = screen.history.delete
    delete.setFocus()
    screen.history.announcer.announced.connect(lambda words, _urgent: said.append(words))
    screen.show_settings(Settings(), has_record=False)
    assert delete.accessibleDescription() == "It is deleted. Nothing is kept."
    press(screen, "Down")
    assert said == ["It is deleted. Nothing is kept."]
    assert screen.history.state.text() == "It is deleted. Nothing is kept."


def test_a_kind_that_moves_is_not_heard_with_what_was_said_of_another(qtbot: QtBot) -> None:
    screen = LikesScreen()
    screen.show_settings(Settings(), has_record=False)
    shown(qtbot, screen)
    rows = screen.fields["practice_order"].rows  # type: ignore[attr-defined]
    watch = Watch(rows[1].ways[1])
    for _kind in range(2):
        QTest.mouseClick(rows[0].ways[1], Qt.MouseButton.LeftButton)
    assert watch.names == ["Down: What it means", "Down: A picture"]
    assert watch.described == ["", ""]


# -- what belongs together


def test_what_a_choice_is_about_is_heard_before_its_answers(qtbot: QtBot) -> None:
    screen = LikesScreen()
    screen.show_settings(Settings(), has_record=False)
    shown(qtbot, screen)
    field = screen.history
    assert face(field).role() == QAccessible.Role.Grouping
    assert field.accessibleName().startswith("Keep what I practised\nWhat you practised, the day")
    assert field.accessibleName().endswith("A helper sees it if you show it.")
    order = [at.text(QAccessible.Text.Name) for at in parts_of(face(field))]
    assert order.index(field.stays_here.text()) < order.index("Yes") < order.index("No")


def test_the_ending_is_heard_once(qtbot: QtBot) -> None:
    screen = EndScreen(Unhurried())
    assert face(screen.ending).role() == QAccessible.Role.Grouping
    screen.show_end(Done.ALL, "So here is my ending.")
    shown(qtbot, screen)
    assert screen.ending.accessibleName() == "And your ending:\nSo here is my ending."
    assert face(screen.ending).childCount() == 0


@pytest.mark.parametrize(
    ("built", "names"),
    [
        (TodayScreen, {"Is the talk new to you? Then this helps too:", "Or choose for yourself:"}),
        (TurnScreen, {"Or begin here:"}),
    ],
)
def test_buttons_under_a_line_belong_to_it(
    qtbot: QtBot, built: type[QWidget], names: set[str]
) -> None:
    screen = built()
    qtbot.addWidget(screen)
    groups = [at for at in parts_of(face(screen)) if at.role() == QAccessible.Role.Grouping]
    assert names <= {at.text(QAccessible.Text.Name) for at in groups}
