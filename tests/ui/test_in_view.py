"""What nobody sees is not drawn, and what comes into view is true at once."""

from pathlib import Path

import pytest
from decks import SHORT, SINGLE
from person import click, focused, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from test_heard import description, has_focus
from walk import texts

from speakaid.app import Parts
from speakaid.core import edits
from speakaid.core.authors import helper
from speakaid.core.settings import Settings
from speakaid.core.suggesting import received
from speakaid.storage import library
from speakaid.ui.in_view import InView
from speakaid.ui.main_window import MainWindow
from speakaid.ui.prepare.point_model import MARKED
from speakaid.ui.prepare.prepare_screen import PrepareScreen
from speakaid.ui.preparing import Preparing
from speakaid.ui.widgets.screen_frame import ScreenFrame

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
HERS = "I am Sam. Wait with me, please."


@pytest.fixture
def talk(parts: Parts) -> Path:
    """Anna would say the first point otherwise; the speaker has the words before them."""
    hers = edits.with_card(SHORT, "hello", point="Good morning", script=HERS)
    path = library.add(received(SHORT, hers, helper("Anna")))
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    return path


def preparing(parts: Parts) -> Preparing:
    return parts.desk.working.preparing


def words(parts: Parts) -> PrepareScreen:
    return preparing(parts).screen


def points(parts: Parts) -> list[str]:
    return [card.name for card in words(parts).points.model_.cards]


def marked(parts: Parts) -> list[bool]:
    model = words(parts).points.model_
    return [model.index(row).data(MARKED) is not None for row in range(model.rowCount())]


def change_title(parts: Parts, title: str) -> None:
    """The talk is called otherwise, while something else is on the screen."""
    sitting = preparing(parts).at_work
    sitting.change(sitting.deck.model_copy(update={"title": title}))


def test_the_words_behind_the_ideas_are_not_drawn(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    click("Look at it", parts.window)
    change_title(parts, "Four lines")
    assert preparing(parts).at_work.deck.title == "Four lines"
    assert words(parts).title.text() == "Three lines"


def test_who_comes_back_from_the_ideas_sees_what_is_so(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    preparing(parts).picture.draw_now()
    assert (points(parts)[0], marked(parts)) == ("Hello", [True, False, False])
    click("Look at it", parts.window)
    click("Use theirs", parts.window)
    assert parts.window.currentWidget() is words(parts)
    assert (points(parts)[0], marked(parts)) == ("Good morning", [False, False, False])
    assert words(parts).editor.point.text() == "Good morning"
    assert words(parts).editor.script.words() == HERS
    assert "Wait with me" in preparing(parts).picture.accessibleName()
    assert not any("suggests" in text for text in texts(words(parts)))


def test_who_comes_back_from_help_sees_what_is_so(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    click("More", parts.window)
    click("About this talk", parts.window)
    key(parts.window, Key.Key_F1)
    assert parts.window.currentWidget() is not preparing(parts).ways.about
    change_title(parts, "Four lines")
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is preparing(parts).ways.about
    assert preparing(parts).ways.about.name.text() == "Four lines"


def test_what_undo_led_to_out_of_view_is_heard_among_the_words(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    QTest.keyClick(words(parts).editor.point, Key.Key_S)
    preparing(parts).at_work.open_card("wish")
    click("More", parts.window)
    click("Kind, time and notes", parts.window)
    QTest.keyClick(focused(parts), Key.Key_Z, CONTROL)
    for _back in range(2):
        key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is words(parts)
    assert words(parts).editor.point.text() == "Hello"
    has_focus()
    assert description(focused(parts)) == "Hello, 1 of 3, Your opening"


def test_where_one_talk_is_cut_does_not_hang_on_where_another_was_left(
    parts: Parts, talk: Path
) -> None:
    """*More* may come from Home, before the words of the talk were ever in view."""
    assert talk.exists()
    words(parts).editor.script.put_cursor(4)
    click("Your talks", parts.window)
    library.add(SINGLE)
    parts.desk.go_home()
    click("Open", parts.window)
    click("More", parts.window)
    click("Ready, or locked", parts.window)
    assert preparing(parts).at_work.deck.title == SINGLE.title
    told = description(preparing(parts).ways.more.order.buttons["split"])
    assert "of you.” stays. “Enjoy" in told


def test_a_screen_is_drawn_once_for_all_that_changed_out_of_view(qtbot: QtBot) -> None:
    window, seen, other = MainWindow(Settings()), ScreenFrame("Seen"), ScreenFrame("Other")
    qtbot.addWidget(window)
    window.go(seen)
    drawn: list[str] = []
    in_view = InView(window, seen, lambda: drawn.append("drawn"))
    in_view.refresh()
    assert drawn == ["drawn"]
    window.visit(other)
    in_view.refresh()
    in_view.refresh()
    assert drawn == ["drawn"]
    window.go_back()
    assert drawn == ["drawn", "drawn"]
    window.visit(other)
    window.go_back()
    assert drawn == ["drawn", "drawn"]
