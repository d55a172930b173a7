"""After a talk: who came, and what was promised, kept within a second and read by anybody."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from decks import SUPPORT
from person import click, focused, key, main_words, stage_of, tap, through_the_questions
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from walk import texts

from speakaid.app import Parts
from speakaid.core.events import Finish
from speakaid.core.people import Person
from speakaid.storage import library, paths
from speakaid.storage.deck_file import load_deck
from speakaid.ui.after.met_screen import MetScreen
from speakaid.ui.who_came import WhoCame

Key = Qt.Key
HELEN = Person(id="helen", name="Helen", where="We sing in the choir")
DRIVER = Person(id="jim", where="He drives the bus")
AWAY = Person(id="mo", name="Mo", today=False)


def after(parts: Parts, *people: Person) -> WhoCame:
    """A talk with these people was given, and is over."""
    library.add(SUPPORT.model_copy(update={"people": people}))
    parts.desk.go_home()
    parts.window.show()
    through_the_questions(parts, lambda: click(main_words(parts), parts.window))
    stage_of(parts).happened.emit(Finish())
    click("After", stage_of(parts))
    return parts.desk.after.who_came


def rows() -> list[list[str]]:
    """What a spreadsheet finds, without the head and the times."""
    found = sorted(paths.people().glob("*.csv"))
    lines = [csv.reader(StringIO(one.read_text(encoding="utf-8-sig"), newline="")) for one in found]
    return [row[1:] for line in lines for row in list(line)[1:]]


def test_who_came_is_kept_at_the_press_and_the_promise_as_it_is_typed(
    parts: Parts, qtbot: QtBot
) -> None:
    who = after(parts, HELEN, DRIVER, AWAY)
    click("Write down a name", parts.window)
    assert "Who came?" in texts(parts.window)
    click("Helen", parts.window)
    assert rows() == [["Helen", "We sing in the choir", ""]]
    with qtbot.waitSignal(who.met.changed, timeout=1000):
        QTest.keyClicks(focused(parts), "The poem")
    assert rows() == [["Helen", "We sing in the choir", "The poem"]]
    click("Done", parts.window)
    click("He drives the bus", parts.window)
    click("Done", parts.window)
    assert rows()[1] == ["", "He drives the bus", ""]
    assert load_deck(library.decks()[0].path).deck.people == (HELEN, DRIVER, AWAY)


def test_with_the_keyboard_alone(parts: Parts) -> None:
    after(parts, HELEN)
    QTest.keyClick(focused(parts), Key.Key_Tab)
    for _press in range(2):
        key(parts.window, Key.Key_Return)
    QTest.keyClicks(focused(parts), "The poem")
    key(parts.window, Key.Key_Escape)
    assert rows() == [["Helen", "We sing in the choir", "The poem"]]
    assert focused(parts).accessibleName() == "Helen"
    key(parts.window, Key.Key_Return)
    QTest.keyClicks(focused(parts), " of Friday")
    key(parts.window, Key.Key_Escape)
    assert rows() == [["Helen", "We sing in the choir", "The poem of Friday"]]


@pytest.mark.parametrize("leave", ["close", "help"])
def test_who_leaves_in_the_middle_of_a_word_loses_no_letter(parts: Parts, leave: str) -> None:
    after(parts)
    click("Write down a name", parts.window)
    QTest.keyClicks(focused(parts), "Ann")
    if leave == "close":
        parts.window.close()
    else:
        key(parts.window, Key.Key_F1)
    assert rows() == [["Ann", "", ""]]


def test_where_nobody_is_on_the_list_the_name_is_asked_at_once(parts: Parts) -> None:
    who = after(parts)
    tap("Write down a name", parts.window)
    assert parts.window.currentWidget() is who.met
    QTest.keyClicks(focused(parts), "Ann")
    QTest.keyClicks(who.met.how, "From the bus")
    tap("Somebody else", parts.window)
    QTest.keyClicks(focused(parts), "Ben")
    tap("Done", parts.window)
    assert rows() == [["Ann", "From the bus", ""], ["Ben", "", ""]]
    assert parts.window.currentWidget() is parts.desk.after.after


def test_somebody_else_stands_in_the_list_too(parts: Parts) -> None:
    after(parts, HELEN)
    click("Write down a name", parts.window)
    click("Somebody else", parts.window)
    click("Done", parts.window)
    click("Somebody else", parts.window)
    QTest.keyClicks(focused(parts), "Ann")
    click("Done", parts.window)
    click("Ann", parts.window)
    assert parts.desk.after.who_came.met.who.text() == "Ann"
    assert rows() == [["Ann", "", ""]]


def test_who_was_not_there_is_taken_away_and_can_come_back(parts: Parts) -> None:
    who = after(parts, HELEN)
    click("Write down a name", parts.window)
    click("Helen", parts.window)
    click("They were not here", parts.window)
    assert rows() == []
    assert parts.window.currentWidget() is who.came
    assert "“Helen” is taken away again." in texts(parts.window)
    click("Bring it back", parts.window)
    assert rows() == [["Helen", "We sing in the choir", ""]]
    assert not who.came.notice.isVisible()


def test_what_cannot_be_kept_stays_in_view_with_a_way_on(parts: Parts) -> None:
    who = after(parts)
    click("Write down a name", parts.window)
    QTest.keyClicks(focused(parts), "Ann")
    paths.people().parent.mkdir(parents=True, exist_ok=True)
    paths.people().write_text("a file stands where the folder should be")
    click("Done", parts.window)
    assert parts.window.currentWidget() is who.met
    assert who.met.notice.isVisible()
    assert who.met.who.text() == "Ann"
    assert "It is kept as you type, on this computer only." not in texts(parts.window)
    click("Go on without it", parts.window)
    assert parts.window.currentWidget() is parts.desk.after.after
    click("Write down a name", parts.window)
    QTest.keyClicks(focused(parts), "Ben")
    click("Done", parts.window)
    paths.people().unlink()
    click("Done", parts.window)
    assert rows() == [["Ben", "", ""]]


def test_the_people_of_today_are_looked_through_also_afterwards(parts: Parts) -> None:
    after(parts, HELEN)
    click("People today", parts.window)
    assert "We sing in the choir" in texts(parts.window)
    click("Done", parts.window)
    assert parts.window.currentWidget() is parts.desk.after.after


def saved_to(parts: Parts, target: Path | None) -> None:
    """The system's window is answered at once."""

    def answered(_parent: QWidget, *_asked: str) -> Path | None:
        return target

    parts.desk.written_down.ask_where = answered


def to_the_list(parts: Parts) -> None:
    after(parts)
    click("Write down a name", parts.window)
    QTest.keyClicks(focused(parts), "=Ann")
    click("Done", parts.window)
    click("What I wrote down", parts.window)
    click("Save as a file", parts.window)


def test_the_list_is_saved_elsewhere_and_takes_no_other_files_place(
    parts: Parts, tmp_path: Path
) -> None:
    to_the_list(parts)
    saved_to(parts, tmp_path / "people")
    (tmp_path / "people.csv").write_text("before")
    click("For a spreadsheet", parts.window)
    assert "'=Ann" in (tmp_path / "people 2.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "people.csv").read_text() == "before"
    assert any("“people 2.csv”" in words for words in texts(parts.window))


@pytest.mark.parametrize("folder", ["", "gone"])
def test_who_would_rather_not_or_names_no_place(parts: Parts, tmp_path: Path, folder: str) -> None:
    to_the_list(parts)
    saved_to(parts, tmp_path / folder / "people.txt" if folder else None)
    click("Plain text", parts.window)
    assert parts.desk.written_down.screen.notice.isVisible() == bool(folder)
    assert not (tmp_path / "people.txt").exists()


def test_after_a_deletion_what_is_typed_on_is_written_anew(parts: Parts) -> None:
    who = after(parts, HELEN)
    click("Write down a name", parts.window)
    click("Helen", parts.window)
    click("Done", parts.window)
    click("Done", parts.window)
    for word in ("What I wrote down", "Delete this", "Delete it for good", "Back"):
        click(word, parts.window)
    assert list(paths.people().iterdir()) == []
    click("Write down a name", parts.window)
    click("Helen", parts.window)
    assert rows() == [["Helen", "We sing in the choir", ""]]
    assert parts.window.currentWidget() is who.met


def test_a_file_that_cannot_be_deleted_is_said(parts: Parts) -> None:
    to_the_list(parts)
    (file,) = paths.people().iterdir()
    file.unlink()
    file.mkdir()
    click("Rather not", parts.window)
    click("Delete this", parts.window)
    click("Delete it for good", parts.window)
    assert parts.desk.written_down.screen.notice.isVisible()


def test_nothing_typed_is_nothing_kept(qtbot: QtBot) -> None:
    screen, told = MetScreen(), []
    qtbot.addWidget(screen)
    screen.changed.connect(lambda *words: told.append(words))
    screen.show_met("", "", "", is_kept=False)
    screen.show()
    QTest.keyClick(screen.who, Key.Key_Escape)
    assert told == []
