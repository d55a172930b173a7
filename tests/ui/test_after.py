"""The end, the points, the card to show and the notes: no score, and each can be corrected."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, dress, press, problems, texts, visible

from speakaid.core.deck import Card
from speakaid.storage.people_notes import Written
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.card_screen import CardScreen
from speakaid.ui.after.notes_screen import MOST_SHOWN, NotesScreen
from speakaid.ui.after.people_screen import PeopleScreen
from speakaid.ui.widgets.text import BodyText
from speakaid.wording import after as say

CARDS = tuple(Card(id=name, point=name.title()) for name in ("one", "two", "three"))


@pytest.fixture
def after(qtbot: QtBot) -> AfterScreen:
    dress(SIZES[0])
    screen = AfterScreen()
    qtbot.addWidget(screen)
    screen.resize(SIZES[0])
    screen.show_points(CARDS, ("one",), ("two", "three"))
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def ticked(screen: AfterScreen) -> list[str]:
    QApplication.processEvents()
    return [
        label.text()
        for label in visible(screen.points, BodyText)
        if isinstance(label, BodyText) and label._icon == "check"
    ]


def test_what_was_come_to_is_ticked(after: AfterScreen) -> None:
    assert ticked(after) == ["One"]
    assert "Still to tell someone, if you wish:" in texts(after)


def test_a_point_that_was_said_after_all(after: AfterScreen) -> None:
    press(after, "I did say it")
    assert ticked(after) == ["One", "Two"]


def test_a_point_that_was_not_said(after: AfterScreen) -> None:
    press(after, "Something is not so")
    press(after, "Not this one")
    assert ticked(after) == []


def test_a_point_that_no_list_names_can_have_been_said(after: AfterScreen) -> None:
    after.show_points(CARDS, ("one",), ())
    press(after, "Something is not so")
    assert "The other points of your talk:" in texts(after)
    press(after, "I did say it")
    assert ticked(after) == ["One", "Two"]
    press(after, "Now it is right")
    assert "The other points of your talk:" not in texts(after)
    assert ticked(after) == ["One", "Two"]


def test_a_point_is_kept_for_later(after: AfterScreen) -> None:
    kept: list[str] = []
    after.point_kept_for_later.connect(kept.append)
    press(after, "Keep for later")
    assert kept == ["two"]
    assert "Kept for later:" in texts(after)
    press(after, "I did say it")
    assert ticked(after) == ["One", "Three"]


def test_nothing_is_counted(after: AfterScreen) -> None:
    assert not any(letter.isdigit() for words in texts(after) for letter in words)


def test_the_ways_on(after: AfterScreen) -> None:
    wanted: list[str] = []
    after.card_wanted.connect(lambda: wanted.append("card"))
    after.note_wanted.connect(lambda: wanted.append("note"))
    after.home_wanted.connect(lambda: wanted.append("home"))
    after.notes_wanted.connect(lambda: wanted.append("notes"))
    after.offer_notes(offered=True)
    for word in ("Show this card", "Write down a name", "What I wrote down", "Home"):
        press(after, word)
    assert wanted == ["card", "note", "notes", "home"]


def test_what_was_written_down_is_deleted_only_when_asked_twice(qtbot: QtBot) -> None:
    screen, wanted = NotesScreen(), []
    qtbot.addWidget(screen)
    screen.delete_wanted.connect(wanted.append)
    screen.show_notes((Written(Path("a.txt"), "", "Helen, from the choir."),))
    screen.show()
    assert {"A talk without a name", "Helen, from the choir."} <= set(texts(screen))
    press(screen, "Delete this")
    press(screen, "Keep it")
    press(screen, "Delete this")
    assert wanted == []
    press(screen, "Delete it for good")
    assert wanted == [Path("a.txt")]


def test_a_very_long_note_says_where_the_rest_is(qtbot: QtBot) -> None:
    screen = NotesScreen()
    qtbot.addWidget(screen)
    screen.show_notes((Written(Path("a.txt"), "A", "Helen. " * MOST_SHOWN),))
    assert texts(screen)[-1] == "The rest is in the file a.txt."


@pytest.mark.parametrize("words", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_points_stand_whole(qtbot: QtBot, words: str, size: object) -> None:
    dress(size)  # type: ignore[arg-type]
    cards = tuple(Card(id=name, point=f"{words} {words}") for name in "abc")
    screen = AfterScreen()
    qtbot.addWidget(screen)
    screen.resize(size)  # type: ignore[call-overload]
    screen.show_points(cards, ("a",), ("b", "c"))
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    assert problems(screen) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_card_is_as_large_as_it_fits(qtbot: QtBot, size: object) -> None:
    dress(size)  # type: ignore[arg-type]
    screen = CardScreen()
    qtbot.addWidget(screen)
    screen.resize(size)  # type: ignore[call-overload]
    screen.show()
    flow = screen._flow()
    assert flow.height <= screen._room()
    assert flow.height > screen._room() / 3


def test_the_card_closes_and_turns(qtbot: QtBot) -> None:
    screen, closed = CardScreen(), []
    qtbot.addWidget(screen)
    screen.closed.connect(lambda: closed.append(True))
    screen.show()
    press(screen, "Show: I need a rest")
    assert screen.accessibleName() == say.REST_WORDS
    press(screen, "Show: tell me your name")
    assert screen.accessibleName() == say.CARD_WORDS
    press(screen, "Back")
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert closed == [True, True]


def test_a_note_is_handed_over_as_it_is_typed(qtbot: QtBot) -> None:
    screen, notes = PeopleScreen(), []
    qtbot.addWidget(screen)
    screen.note_changed.connect(lambda number, words: notes.append((number, words)))
    screen.show()
    with qtbot.waitSignal(screen.note_changed, timeout=1000):
        QTest.keyClicks(screen.box, "Helen")
    assert notes == [(0, "Helen")]


def test_another_name_is_another_note(qtbot: QtBot) -> None:
    screen, notes, done = PeopleScreen(), [], []
    qtbot.addWidget(screen)
    screen.note_changed.connect(lambda number, words: notes.append((number, words)))
    screen.done.connect(lambda: done.append(True))
    screen.show()
    QTest.keyClicks(screen.box, "Helen")
    press(screen, "Another name")
    QTest.keyClicks(screen.box, "Jim")
    press(screen, "Done")
    assert notes == [(0, "Helen"), (1, "Jim")]
    assert done == [True]


def test_escape_keeps_the_note(qtbot: QtBot) -> None:
    screen, notes = PeopleScreen(), []
    qtbot.addWidget(screen)
    screen.note_changed.connect(lambda _number, words: notes.append(words))
    screen.show()
    QTest.keyClicks(screen.box, "Helen")
    QTest.keyClick(screen.box, Qt.Key.Key_Escape)
    assert notes == ["Helen"]
