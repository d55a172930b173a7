"""People I may meet: added, described, kept and undone, with keys, with the pointer, by touch."""

from collections.abc import Callable
from pathlib import Path

import pytest
from decks import SHORT
from person import click, focused, key, tap
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from some_pictures import plain
from walk import texts

from speakaid.app import Parts
from speakaid.core.authors import helper
from speakaid.core.deck import MOST_CHARACTERS
from speakaid.core.people import MOST_PEOPLE, MOST_TODAY, Person
from speakaid.storage import library
from speakaid.storage.deck_file import load_deck
from speakaid.ui.may_meet import MayMeet
from speakaid.wording import people as say

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ANN, BEN, EVA = (Person(id=name, name=name.title(), where="Here") for name in ("ann", "ben", "eva"))
Open = Callable[..., MayMeet]


@pytest.fixture
def opened(parts: Parts) -> Open:
    """Opens the list of a talk with these people."""

    def open_with(*people: Person) -> MayMeet:
        library.add(SHORT.model_copy(update={"people": people}))
        parts.desk.go_home()
        parts.window.show()
        for word in ("Change the words", "More", "People I may meet"):
            click(word, parts.window)
        return parts.desk.working.preparing.ways.may_meet

    return open_with


def people(parts: Parts) -> tuple[Person, ...]:
    """Those who are in the file of the talk, once all is written."""
    sitting = parts.desk.working.preparing.at_work
    assert sitting.keeper.flush()
    return load_deck(sitting.file.path).deck.people


def names(parts: Parts) -> list[str]:
    return [person.name for person in people(parts)]


def undo(parts: Parts) -> None:
    QTest.keyClick(focused(parts), Key.Key_Z, CONTROL)


def rows(meet: MayMeet) -> list[str]:
    return [words for words in texts(meet.list.people) if words != "Today"]


@pytest.mark.parametrize("press", [click, tap])
def test_the_people_are_reached_from_home_and_lead_back_there(
    parts: Parts, press: Callable[[str, QWidget], None]
) -> None:
    library.add(SHORT.model_copy(update={"people": (ANN,)}))
    parts.desk.go_home()
    parts.window.show()
    for word in ("More", "People I may meet"):
        press(word, parts.window)
    assert "Ann" in rows(parts.desk.working.preparing.ways.may_meet)
    key(parts.window, Key.Key_Escape)
    assert parts.desk.making.handing_out.is_shown


def test_of_a_locked_talk_it_is_said_that_it_is_locked(parts: Parts) -> None:
    library.add(SHORT.model_copy(update={"locked": True}))
    parts.desk.go_home()
    parts.window.show()
    for word in ("More", "People I may meet"):
        click(word, parts.window)
    assert "This talk is locked. Nothing in it changes." in texts(parts.window)


def test_whose_these_words_are_is_said(parts: Parts, opened: Open) -> None:
    opened()
    assert say.THEIRS in texts(parts.window)
    assert say.NOBODY_YET in texts(parts.window)


def test_with_the_keyboard_alone_somebody_is_added_and_described(
    parts: Parts, opened: Open
) -> None:
    opened()
    key(parts.window, Key.Key_Return)
    for words in ("The choir", "Low", "White", "Tall", "A red scarf", "Helen", "Thank her"):
        QTest.keyClicks(focused(parts), words)
        QTest.keyClick(focused(parts), Key.Key_Tab)
    (helen,) = people(parts)
    assert helen.model_dump(exclude={"id"}) == {
        "where": "The choir",
        "voice": "Low",
        "hair": "White",
        "build": "Tall",
        "clothes": "A red scarf",
        "name": "Helen",
        "to_say": "Thank her",
        "photo": None,
        "today": True,
    }
    key(parts.window, Key.Key_Escape)
    assert "Helen" in texts(parts.window)


def test_the_boxes_stand_in_the_order_that_helps_to_know_somebody(
    parts: Parts, opened: Open
) -> None:
    opened(ANN)
    key(parts.window, Key.Key_Return)
    order = []
    for _box in say.FIELDS:
        order.append(focused(parts).accessibleName())
        QTest.keyClick(focused(parts), Key.Key_Tab)
    assert order == list(say.FIELDS.values())
    assert focused(parts).accessibleName() == "Choose a picture"


def test_a_word_typed_is_undone_as_a_word(parts: Parts, opened: Open) -> None:
    meet = opened(ANN)
    click("Change: Ann", parts.window)
    QTest.keyClicks(meet.person.boxes["voice"], "Very low")
    undo(parts)
    assert people(parts)[0].voice == "Very "
    assert meet.person.boxes["voice"].text() == "Very "
    QTest.keyClick(focused(parts), Key.Key_Y, CONTROL)
    assert people(parts)[0].voice == "Very low"


def test_by_touch_somebody_is_taken_off_and_brought_back(parts: Parts, opened: Open) -> None:
    meet = opened(ANN, BEN)
    tap("Change: Ann", parts.window)
    tap("Take off the list", parts.window)
    assert parts.window.currentWidget() is meet.list
    assert names(parts) == ["Ben"]
    assert "“Ann” is off the list. “Undo” brings them back." in texts(parts.window)
    tap("Undo", parts.window)
    assert names(parts) == ["Ann", "Ben"]
    assert rows(meet)[::2] == ["Ann", "Ben"]
    assert not meet.list.notice.isVisible()


def test_undo_of_an_addition_leads_back_to_the_list(parts: Parts, opened: Open) -> None:
    meet = opened()
    click("Add somebody", parts.window)
    assert parts.window.currentWidget() is meet.person
    undo(parts)
    assert parts.window.currentWidget() is meet.list
    assert people(parts) == ()


@pytest.mark.parametrize("leave", ["Esc", "Back", "window"])
def test_somebody_of_whom_nothing_is_told_is_not_on_the_list(
    parts: Parts, opened: Open, leave: str
) -> None:
    meet = opened(ANN)
    sitting = parts.desk.working.preparing.at_work
    path, steps = sitting.file.path, sitting.draft.steps
    click("Add somebody", parts.window)
    if leave == "window":
        parts.window.close()
    elif leave == "Back":
        click("Back", parts.window)
    else:
        key(parts.window, Key.Key_Escape)
    if leave != "window":
        assert parts.window.currentWidget() is meet.list
        assert (rows(meet)[0], names(parts), sitting.draft.steps) == ("Ann", ["Ann"], steps)
    assert [person.name for person in load_deck(path).deck.people] == ["Ann"]


def test_of_whom_all_was_deleted_comes_back_with_undo(parts: Parts, opened: Open) -> None:
    opened(Person(id="ann", name="Ann"))
    click("Change: Ann", parts.window)
    name = parts.desk.working.preparing.ways.may_meet.person.boxes["name"]
    name.setFocus()
    for _letter in "Ann":
        QTest.keyClick(name, Key.Key_Backspace)
    click("Back", parts.window)
    assert names(parts) == []
    for _step in range(2):
        undo(parts)
    assert names(parts) == ["Ann"]


def test_a_helper_who_tells_nothing_leaves_no_idea(parts: Parts, opened: Open) -> None:
    opened(ANN)
    sitting = parts.desk.working.preparing.at_work
    sitting.begin_as(helper("Kim"))
    click("Add somebody", parts.window)
    key(parts.window, Key.Key_Escape)
    assert sitting.draft.deck.proposals == ()


def test_somebody_is_moved_and_it_is_said(parts: Parts, opened: Open) -> None:
    opened(ANN, BEN, EVA)
    click("Change: Ann", parts.window)
    click("Move up", parts.window)
    assert say.IS_FIRST in texts(parts.window)
    click("Move down", parts.window)
    assert "Now after “Ben”." in texts(parts.window)
    click("Move down", parts.window)
    click("Move down", parts.window)
    assert say.IS_LAST in texts(parts.window)
    assert names(parts) == ["Ben", "Eva", "Ann"]
    click("Move up", parts.window)
    assert "Now before “Eva”." in texts(parts.window)


def test_the_eleventh_for_today_is_refused_kindly(parts: Parts, opened: Open) -> None:
    ten = [Person(id=f"p{n}", name=f"Person {n}") for n in range(MOST_TODAY)]
    meet = opened(*ten, ANN.model_copy(update={"today": False}))
    click("Change: Ann", parts.window)
    QTest.mouseClick(meet.person.today, Qt.MouseButton.LeftButton)
    assert say.ENOUGH_TODAY in texts(parts.window)
    assert not meet.person.today.isChecked()
    click("Back", parts.window)
    click("Change: Person 4", parts.window)
    QTest.keyClick(meet.person.today, Key.Key_Space)
    click("Back", parts.window)
    click("Change: Ann", parts.window)
    QTest.keyClick(meet.person.today, Key.Key_Return)
    assert meet.person.today.isChecked()
    assert not meet.person.notice.isVisible()
    assert [one.name for one in people(parts) if not one.today] == ["Person 4"]


def test_who_is_added_to_ten_is_on_the_list_but_not_for_today(parts: Parts, opened: Open) -> None:
    meet = opened(*(Person(id=f"p{n}", name=f"Person {n}") for n in range(MOST_TODAY)))
    click("Add somebody", parts.window)
    assert say.ADDED_NOT_TODAY in texts(parts.window)
    assert not meet.person.today.isChecked()


def test_a_full_list_says_so(parts: Parts, opened: Open) -> None:
    opened(*(Person(id=f"p{n}") for n in range(MOST_PEOPLE)))
    click("Add somebody", parts.window)
    assert say.FULL_LIST in texts(parts.window)


def test_a_photo_is_chosen_and_taken_away(parts: Parts, opened: Open, tmp_path: Path) -> None:
    meet = opened(ANN)
    click("Change: Ann", parts.window)
    file = tmp_path / "ann.png"
    file.write_bytes(plain())
    meet.person.photo.chosen.emit(str(file))
    assert people(parts)[0].photo
    click("Take the picture away", parts.window)
    assert people(parts)[0].photo is None
    undo(parts)
    assert people(parts)[0].photo
    meet.person.photo.chosen.emit(str(tmp_path / "gone.png"))
    assert meet.person.notice.isVisible()


def test_today_s_people_are_looked_through_as_they_are_now(parts: Parts, opened: Open) -> None:
    meet = opened(ANN, BEN.model_copy(update={"today": False}))
    click("Look through today’s", parts.window)
    assert parts.window.currentWidget() is meet.look
    assert "Ann" in texts(parts.window)
    click("Done", parts.window)
    assert parts.window.currentWidget() is meet.list


def test_more_than_a_talk_can_hold_is_not_taken(parts: Parts, opened: Open) -> None:
    meet = opened(ANN)
    click("Change: Ann", parts.window)
    meet.person.edited.emit("voice", "a" * (MOST_CHARACTERS + 1))
    assert meet.person.notice.isVisible()
    assert people(parts)[0].voice == ""


def test_undo_among_the_words_says_that_it_was_about_people(parts: Parts, opened: Open) -> None:
    meet = opened(ANN)
    click("Change: Ann", parts.window)
    QTest.keyClicks(meet.person.boxes["hair"], "Red")
    for _screen in range(3):
        key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.working.preparing.screen
    undo(parts)
    assert "Taken back: a change to what is said of “Ann”." in texts(parts.window)
    assert people(parts)[0].hair == ""


def test_what_a_helper_tells_of_people_is_an_idea(parts: Parts, opened: Open) -> None:
    meet = opened(ANN, BEN)
    sitting = parts.desk.working.preparing.at_work
    sitting.begin_as(helper("Kim"))
    click("Add somebody", parts.window)
    QTest.keyClicks(meet.person.boxes["where"], "The bus")
    click("Back", parts.window)
    assert "The bus" in rows(meet)
    click("Change: Ann", parts.window)
    click("Move down", parts.window)
    assert say.ORDER_IS_THEIRS in texts(parts.window)
    click("Take off the list", parts.window)
    assert names(parts) == ["Ann", "Ben"]
    assert "Ann" not in rows(meet)
    click("Undo", parts.window)
    assert "Ann" in rows(meet)
