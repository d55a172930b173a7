"""Prepare for who cannot see it, or has only a finger: what is heard, and where the keyboard is."""

from pathlib import Path

import pytest
from person import click, screen_to_touch, tap, tap_on
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from test_prepare import kept, names, screen

from speakaid.app import Parts
from speakaid.core.deck import Card, Deck
from speakaid.storage import library

# -- by touch alone


def finger(parts: Parts, on: QAbstractScrollArea, at: QPoint, up: int = 0) -> None:
    """One finger, put down at a place of what scrolls, moved up so many pixels, and lifted."""
    window = parts.window.windowHandle()
    place = on.viewport().mapTo(parts.window, at)
    steps = [("press", place), ("release", place - QPoint(0, up))]
    steps[1:1] = [("move", place - QPoint(0, far)) for far in range(0, up, 15)]
    for does, there in steps:
        touch = QTest.touchEvent(window, screen_to_touch())
        getattr(touch, does)(0, there, window)
        touch.commit()


@pytest.fixture
def long_talk(parts: Parts) -> Path:
    """A talk of more points than there is room for, its words open."""
    cards = tuple(Card(id=f"c{n}", point=f"Point {n}", script="So. " * 400) for n in range(60))
    path = library.add(Deck(title="Long", cards=cards))
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    QApplication.processEvents()
    return path


def test_a_finger_scrolls_the_points_and_what_is_written(parts: Parts, long_talk: Path) -> None:
    assert long_talk.exists()
    for scrolls in (screen(parts).points, screen(parts).editor.script):
        finger(parts, scrolls, scrolls.viewport().rect().center(), up=120)
        assert scrolls.verticalScrollBar().value() > 0
    assert screen(parts).editor.card_id == "c0"
    assert names(parts)[:2] == ["Point 0", "Point 1"]


def test_a_point_is_chosen_marked_and_moved_by_touch(parts: Parts, long_talk: Path) -> None:
    points = screen(parts).points
    finger(parts, points, points.visualRect(points.model_.index(2)).center())
    tap_on(screen(parts).must_say)
    for word in ("More", "Move it up", "Back to the words"):
        tap(word, parts.window)
    moved = kept(parts, long_talk).cards[1]
    assert (moved.point, moved.must_say) == ("Point 2", True)
