"""The end, the points, the card to show and the notes: no score, and each can be corrected."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, dress, press, problems, texts, visible

from speakaid.core.deck import Card
from speakaid.core.errors import Reason
from speakaid.storage.people_met import Met
from speakaid.storage.written import Written
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.notes_screen import MOST_SHOWN, NotesScreen
from speakaid.ui.widgets.text import BodyText

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
    after.today_wanted.connect(lambda: wanted.append("today"))
    after.notes_wanted.connect(lambda: wanted.append("notes"))
    after.offer_today(offered=True)
    after.offer_notes(offered=True)
    ways = ("Show this card", "Write down a name", "People today", "What I wrote down", "Home")
    for word in ways:
        press(after, word)
    assert wanted == ["card", "note", "today", "notes", "home"]


HELEN = Met("2026-11-24 11:05", "Helen", "From the choir")


class NotesOfTheDayAfter(NotesScreen):
    """The notes, as they are seen a day later."""

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 9, tzinfo=UTC)


def notes_of(qtbot: QtBot, written: Written) -> NotesScreen:
    screen = NotesOfTheDayAfter()
    qtbot.addWidget(screen)
    screen.show_notes((written,))
    screen.show()
    return screen


def test_a_name_stands_beside_its_moment_in_words(qtbot: QtBot) -> None:
    screen = notes_of(qtbot, Written("A", (Path("a.csv"),), (HELEN,)))
    helen = next(words for words in texts(screen) if "Helen" in words)
    assert helen.splitlines()[0] == "Yesterday 11:05, Helen"


def test_what_was_written_down_is_deleted_only_when_asked_twice(qtbot: QtBot) -> None:
    written = Written("", (Path("a.txt"),), notes="Helen, from the choir.")
    screen, wanted = notes_of(qtbot, written), []
    screen.delete_wanted.connect(wanted.append)
    assert {"A talk without a name", "Helen, from the choir."} <= set(texts(screen))
    press(screen, "Delete this")
    press(screen, "Keep it")
    press(screen, "Delete this")
    assert wanted == []
    press(screen, "Delete it for good")
    assert wanted == [written]


def test_it_is_asked_before_names_go_into_another_file(qtbot: QtBot) -> None:
    written = Written("A", (Path("a.csv"),), (HELEN,))
    screen, wanted = notes_of(qtbot, written), []
    screen.save_wanted.connect(lambda _one, suffix: wanted.append(suffix))
    press(screen, "Save as a file")
    assert "Who opens the file can read these names. In which form?" in texts(screen)
    press(screen, "Rather not")
    assert wanted == []
    for word in ("For a spreadsheet", "Plain text"):
        press(screen, "Save as a file")
        press(screen, word)
    assert wanted == [".csv", ".txt"]


def test_notes_without_people_are_no_table(qtbot: QtBot) -> None:
    screen = notes_of(qtbot, Written("A", (Path("a.txt"),), notes="Is there a train?"))
    press(screen, "Save as a file")
    with pytest.raises(AssertionError):
        press(screen, "For a spreadsheet")


def test_what_cannot_be_read_is_said_beside_the_rest(qtbot: QtBot) -> None:
    written = Written("A", (Path("a.csv"),), (HELEN,), reason=Reason.DAMAGED)
    screen = notes_of(qtbot, written)
    assert any("Helen" in words for words in texts(screen))
    assert any("damaged" in words for words in texts(screen))


def test_a_very_long_note_says_where_the_rest_is(qtbot: QtBot) -> None:
    screen = notes_of(qtbot, Written("A", (Path("a.txt"),), notes="Helen. " * MOST_SHOWN))
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
