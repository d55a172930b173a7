"""Every state of every screen of the desk, walked over in every dress."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, button, dress, problems

from speakaid.core.settings import FontChoice, Theme
from speakaid.ui.tour import DESK

STATES = [pytest.param(make, id=name) for tour in DESK for name, make in tour.states()]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("letters", [FontChoice.ATKINSON, FontChoice.SYSTEM])
@pytest.mark.parametrize("make", STATES)
def test_nobody_stumbles(
    qtbot: QtBot, make: Callable[[], QWidget], letters: FontChoice, size: QSize
) -> None:
    dress(size, Theme.PALE, letters)
    screen = make()
    qtbot.addWidget(screen)
    screen.resize(size)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    assert problems(screen) == []


@pytest.mark.parametrize("make", STATES)
def test_dark_changes_colours_and_nothing_else(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    places = []
    for chosen in Theme:
        dress(SIZES[0], chosen)
        screen = make()
        qtbot.addWidget(screen)
        screen.resize(SIZES[0])
        screen.show()
        places.append([child.geometry() for child in screen.findChildren(QWidget)])
    assert places[0] == places[1]


@pytest.mark.parametrize("make", STATES)
def test_a_very_large_screen_shows_the_same(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    size = QSize(3840, 2160)
    dress(size)
    screen = make()
    qtbot.addWidget(screen)
    screen.resize(size)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    assert problems(screen) == []


@pytest.mark.parametrize("make", STATES)
def test_a_screen_follows_the_scale_after_it_was_made(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    dress(SIZES[1])
    screen = make()
    qtbot.addWidget(screen)
    screen.resize(SIZES[1])
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    dress(SIZES[0])
    screen.resize(SIZES[0])
    QApplication.processEvents()
    assert problems(screen) == []


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1280, 800)])
@pytest.mark.parametrize(
    ("name", "word"), [("people", "What I wrote down"), ("people-person", "Take off the list")]
)
def test_the_last_thing_is_seen_without_scrolling(
    qtbot: QtBot, name: str, word: str, size: QSize
) -> None:
    dress(size)
    screen = next(make for tour in DESK for one, make in tour.states() if one == name)()
    qtbot.addWidget(screen)
    screen.resize(size)
    screen.show()
    last = button(screen, word)
    shown = last.visibleRegion().boundingRect()
    assert shown == last.rect()
