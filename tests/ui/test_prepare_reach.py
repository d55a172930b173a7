"""Prepare for who cannot see it, or has only a finger: what is heard, and where the keyboard is."""

from pathlib import Path

import pytest
from decks import SHORT
from person import button_that_says, click, focused, key, screen_to_touch, tap, tap_on
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot
from test_heard import description, groups_round, has_focus, shown
from test_prepare import choose, kept, names, preparing, screen, undo
from walk import name_of, tab_round, texts, words_of

from speakaid.app import Parts
from speakaid.core.deck import Card, Deck
from speakaid.core.hints import Hint, HintKind
from speakaid.storage import library
from speakaid.ui.prepare import tour
from speakaid.ui.prepare.point_list import PointList
from speakaid.ui.widgets.hint_line import HintLine
from speakaid.ui.widgets.panel import Panel

Key = Qt.Key


@pytest.fixture
def talk(parts: Parts) -> Path:
    """The sample talk lies in the library, and its words are open to be changed."""
    path = library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    click("Change the words", parts.window)
    return path


def by_key(parts: Parts, word: str) -> None:
    """Go to what says this, and press Enter."""
    has_focus()
    at = next(one for one in tab_round(parts.window.currentWidget()) if words_of(one) == word)
    at.setFocus()
    key(parts.window, Key.Key_Return)


def asked(name: str) -> QWidget:
    return dict(tour.states())[name]()


# -- what is heard


def test_the_chosen_point_is_heard_when_tab_comes_to_the_list(
    parts: Parts, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert talk.exists()
    told: list[QAccessibleEvent] = []
    choose(parts, "My wish")
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    screen(parts).points.setFocus()
    has_focus()
    event = told[-1]
    assert (event.object(), event.child()) == (screen(parts).points, 1)
    assert event.type() == QAccessible.Event.Focus
    face = QAccessible.queryAccessibleInterface(screen(parts).points).child(event.child())
    assert face.text(QAccessible.Text.Name) == "My wish, 2 of 3, I must say it"


def test_which_point_is_open_is_heard_where_nobody_chose_it(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    by_key(parts, "More")
    by_key(parts, "Make a copy")
    assert description(focused(parts)) == "Hello, 2 of 4"
    by_key(parts, "Undo")
    assert description(focused(parts)) == "Hello, 1 of 3, Your opening"


def test_where_a_point_has_come_to_is_heard(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    click("Add a point", parts.window)
    by_key(parts, "More")
    by_key(parts, "Move it down")
    assert description(focused(parts)) == "“A new point” is now point 3 of 4."
    key(parts.window, Key.Key_Escape)
    by_key(parts, "More")
    assert "“A new point” is now point 3 of 4." not in texts(preparing(parts).ways.more)


def test_a_point_below_the_opening_is_not_called_the_first(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    choose(parts, "My wish")
    more = preparing(parts).ways.more
    click("More", parts.window)
    for way in ("up", "down"):
        told = description(more.order.buttons[way])
        assert told == "Your opening stands first, and your ending last."


def test_what_is_back_is_not_said_to_be_gone(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    gone = "“My wish” is on the shelf. “Undo” brings it back."
    for _time in range(2):
        choose(parts, "My wish")
        screen(parts).points.setFocus()
        key(parts.window, Key.Key_Delete)
        assert description(focused(parts)) == gone
        undo(parts)
        assert gone not in texts(screen(parts))
        assert description(focused(parts)) == ""


@pytest.mark.parametrize(
    ("state", "question"),
    [
        ("prepare-point", "What is it?"),
        ("prepare-point", "When time is short"),
        ("prepare-point", "How long does it take?"),
        ("prepare-view", "What stands on the stage?"),
        ("prepare-about", "How long may you speak?"),
    ],
)
def test_choices_are_heard_with_their_question(qtbot: QtBot, state: str, question: str) -> None:
    reached = tab_round(shown(qtbot, asked(state)))
    assert question in [groups_round(part)[0] for part in reached]


def test_the_boxes_of_a_screen_have_names_of_their_own(qtbot: QtBot) -> None:
    heard = [name_of(part) for part in tab_round(shown(qtbot, asked("prepare-about")))]
    assert "What I will say, sentence 2" in heard


def test_an_earlier_version_is_read_point_by_point(qtbot: QtBot) -> None:
    reached = tab_round(shown(qtbot, asked("prepare-version")))
    panels = [name_of(part) for part in reached if isinstance(part, Panel)]
    assert panels[:2] == [
        "Your opening\nOpening\nGood morning. I am Sam.",
        "How it began\nHow it began.",
    ]


# -- where the keyboard is


def test_more_never_begins_at_what_was_done_last(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    for _time in range(2):
        by_key(parts, "More")
        assert words_of(focused(parts)) == "About this talk"
        by_key(parts, "Put it on the shelf")


def test_who_comes_back_stands_where_they_left(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    key(parts.window, Key.Key_Escape)
    by_key(parts, "More for this talk")
    by_key(parts, "Save it in another form")
    key(parts.window, Key.Key_Escape)
    assert words_of(focused(parts)) == "Save it in another form"


def test_the_keyboard_comes_to_the_words_at_once(parts: Parts) -> None:
    library.add(SHORT)
    parts.desk.go_home()
    parts.window.show()
    has_focus()
    came: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: came.append(new))
    button_that_says("Change the words", parts.window).setFocus()
    key(parts.window, Key.Key_Return)
    inside = [one for one in came if one is not None and screen(parts).isAncestorOf(one)]
    assert inside == [screen(parts).editor.script]


def test_home_has_the_keyboard_at_its_talk_at_once(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    came: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: came.append(new))
    key(parts.window, Key.Key_Escape)
    home = parts.desk.making.home
    inside = [words_of(one) for one in came if one is not None and home.isAncestorOf(one)]
    assert inside == ["Practise today"]


def test_a_hint_that_is_waved_away_leads_back_to_the_words(parts: Parts, talk: Path) -> None:
    script = screen(parts).editor.script
    assert talk.exists()
    script.setPlainText("So. " * 40)
    preparing(parts).hinting.look()
    screen(parts).findChild(type(preparing(parts).hinting._line)).not_now.setFocus()
    while has_focus() is not script and words_of(has_focus()) == "Not now":
        key(parts.window, Key.Key_Return)
    assert has_focus() is script


def test_without_a_point_the_keyboard_is_at_the_way_to_one(parts: Parts, talk: Path) -> None:
    assert talk.exists()
    screen(parts).points.setFocus()
    for _card in SHORT.cards:
        key(parts.window, Key.Key_Delete)
    by_key(parts, "Add a point")
    undo(parts)
    assert words_of(has_focus()) == "Add a point"


def test_the_chosen_point_is_in_sight_in_any_room(qtbot: QtBot) -> None:
    wide, narrow = QSize(700, 400), QSize(200, 300)
    points = PointList()
    cards = tuple(Card(id=str(n), point=f"A point with a long name {n}") for n in range(60))
    points.show_cards(cards, "30")
    for size in (wide, narrow):
        shown(qtbot, points, size)
        points.resize(size)
        QApplication.processEvents()
        place = points.visualRect(points.currentIndex())
        assert points.viewport().rect().contains(place)


@pytest.mark.parametrize("size", [QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)])
def test_what_one_types_in_stays_in_its_place_when_a_hint_comes(qtbot: QtBot, size: QSize) -> None:
    screen_ = shown(qtbot, asked("prepare"), size)
    line, script = screen_.findChild(HintLine), screen_.editor.script
    before = script.geometry()
    for hint in (
        Hint(HintKind.LONG_CARD, card="faces", words=42, split_at=20),
        Hint(HintKind.WORD_WITHOUT_HELP, card="faces", word="prosopagnosia"),
        Hint(HintKind.NO_ENDING),
    ):
        line.show_hint(hint)
        has_focus()
        assert script.geometry() == before


def test_a_sentence_with_a_name_from_the_right_begins_at_the_left(qtbot: QtBot) -> None:
    screen_ = asked("prepare-more")
    deck = Deck(cards=tuple(Card(id=name, point="קצת עברית") for name in "ab"))
    screen_.show_point(deck, deck.cards[0], 0, shelved=0)
    shown(qtbot, screen_)
    flow = screen_.order.buttons["join"]._flows(600)[1]
    line = flow._layout.lineAt(0)
    assert line.cursorToX(0)[0] == 0
    assert line.cursorToX(len(flow._text))[0] > line.naturalTextWidth() - 1


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
