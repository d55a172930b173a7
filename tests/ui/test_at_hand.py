"""People, and cards to show: from Home in two presses, on the whole screen, and back as it was."""

from pathlib import Path

import pytest
from decks import SUPPORT
from person import button_that_says, click, focused, key, tap
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from some_pictures import plain
from walk import SIZES, STRANGE, dress, press, problems, tab_round, texts, visible

from speakaid.app import Parts
from speakaid.core.people import Person
from speakaid.storage import library
from speakaid.ui.people.card_screen import CardScreen
from speakaid.ui.people.look_screen import LookScreen
from speakaid.ui.people.tour import states
from speakaid.ui.widgets.small_picture import SmallPicture
from speakaid.wording.cards_to_show import CARDS, PRINTED, TELL_NAME

Key = Qt.Key
FULL, LARGE = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMaximized
HELEN = Person(
    id="helen",
    where="We sing in the choir",
    voice="Low",
    hair="White",
    build="Tall",
    clothes="A red scarf",
    name="Helen",
    to_say="Thank her for the soup.",
    photo="helen.png",
)
JIM = Person(id="jim", name="Jim")
AWAY = Person(id="mo", name="Mo", today=False)
TALK = SUPPORT.model_copy(update={"people": (HELEN, AWAY, JIM)})
HUB = "People, and cards to show"


@pytest.fixture
def talk(parts: Parts) -> Path:
    """Home, with a talk at which there may be people."""
    path = library.add(TALK, {"helen.png": plain()})
    parts.desk.go_home()
    parts.window.showMaximized()
    return path


def is_full(parts: Parts) -> bool:
    return bool(parts.window.windowState() & FULL)


def shown_words(parts: Parts) -> str:
    screen = parts.window.currentWidget()
    return screen.words if isinstance(screen, CardScreen) else ""


def test_the_cards_say_exactly_this() -> None:
    assert CARDS == (
        "I may not recognise your face. Please tell me your name.",
        "Thank you. I need a rest now.",
        "Thank you. I need my lunch now.",
    )
    assert set(CARDS) <= set(PRINTED)


@pytest.mark.usefixtures("talk")
@pytest.mark.parametrize("words", CARDS)
def test_two_presses_from_home_a_card_fills_the_screen(parts: Parts, words: str) -> None:
    click(HUB, parts.window)
    click(words, parts.window)
    assert shown_words(parts) == words
    assert is_full(parts)
    click("Back", parts.window)
    assert parts.window.currentWidget() is parts.desk.at_hand.hub
    assert not is_full(parts)
    assert parts.window.windowState() & LARGE


@pytest.mark.usefixtures("talk")
def test_by_touch_alone(parts: Parts) -> None:
    tap(HUB, parts.window)
    tap(CARDS[1], parts.window)
    assert shown_words(parts) == CARDS[1]
    tap("Another card", parts.window)
    assert shown_words(parts) == CARDS[2]
    tap("Back", parts.window)
    assert not is_full(parts)


@pytest.mark.usefixtures("talk")
@pytest.mark.parametrize("closes", [Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_with_the_keyboard_alone(parts: Parts, closes: Key) -> None:
    for _step in range(12):
        if focused(parts).accessibleName() == HUB:
            break
        QTest.keyClick(focused(parts), Key.Key_Tab)
    key(parts.window, Key.Key_Return)
    assert focused(parts).accessibleName() == TELL_NAME
    key(parts.window, Key.Key_Return)
    assert shown_words(parts) == TELL_NAME
    key(parts.window, closes)
    assert focused(parts).accessibleName() == TELL_NAME
    key(parts.window, Key.Key_Escape)
    assert parts.window.currentWidget() is parts.desk.making.home


@pytest.mark.parametrize("size", SIZES)
def test_with_many_talks_the_cards_are_still_at_hand(parts: Parts, size: QSize) -> None:
    for number in range(8):
        library.add(TALK.model_copy(update={"id": f"talk{number}", "title": f"Talk {number}"}))
    parts.window.resize(size)
    parts.desk.go_home()
    parts.desk.making.home.show_two_copies("Talk 3")
    parts.window.show()
    button = button_that_says(HUB, parts.window)
    home = parts.desk.making.home
    assert (
        home.area.viewport()
        .rect()
        .contains(QRect(button.mapTo(home.area.viewport(), QPoint(0, 0)), button.size()))
    )
    parts.desk.go_home()
    QApplication.processEvents()
    for _step in range(3):
        QTest.keyClick(focused(parts), Key.Key_Tab)
    assert focused(parts).accessibleName() == HUB
    key(parts.window, Key.Key_Return)
    key(parts.window, Key.Key_Return)
    assert shown_words(parts) == TELL_NAME


def test_the_cards_are_there_before_there_is_any_talk(parts: Parts) -> None:
    parts.desk.go_home()
    parts.window.show()
    click(HUB, parts.window)
    click(TELL_NAME, parts.window)
    assert is_full(parts)
    key(parts.window, Key.Key_Escape)
    assert not is_full(parts)
    assert any("Nobody is on the list" in words for words in abouts(parts))


def abouts(parts: Parts) -> list[str]:
    return [button.item.about for button in parts.desk.at_hand.hub.yours.buttons.values()]


@pytest.mark.usefixtures("talk")
def test_help_shows_the_window_as_it_was_and_leads_back_to_the_card(parts: Parts) -> None:
    click(HUB, parts.window)
    click(TELL_NAME, parts.window)
    key(parts.window, Key.Key_F1)
    assert parts.window.currentWidget() is parts.desk.help
    assert not is_full(parts)
    key(parts.window, Key.Key_Escape)
    assert shown_words(parts) == TELL_NAME
    assert is_full(parts)


@pytest.mark.usefixtures("talk")
def test_a_window_that_filled_the_screen_before_goes_on_filling_it(parts: Parts) -> None:
    parts.window.showFullScreen()
    click(HUB, parts.window)
    click(TELL_NAME, parts.window)
    click("Back", parts.window)
    assert is_full(parts)


@pytest.mark.usefixtures("talk")
def test_the_people_of_today_are_looked_through_one_at_a_time(parts: Parts) -> None:
    click(HUB, parts.window)
    click("People today", parts.window)
    look = parts.desk.at_hand.look
    seen = [words for words in texts(look) if words in HELEN.model_dump().values()]
    assert seen == [
        *(HELEN.where, HELEN.voice, HELEN.hair, HELEN.build, HELEN.clothes),
        *(HELEN.name, HELEN.to_say),
    ]
    assert list(visible(look, SmallPicture))
    click("Next", parts.window)
    assert "Jim" in texts(look)
    assert "Voice" not in texts(look)
    assert not list(visible(look, SmallPicture))
    click("The one before", parts.window)
    assert "Helen" in texts(look)
    key(parts.window, Key.Key_Right)
    key(parts.window, Key.Key_Right)
    assert "Jim" in texts(look)
    key(parts.window, Key.Key_Left)
    for _person in range(2):
        key(parts.window, Key.Key_Return)
    assert parts.window.currentWidget() is parts.desk.at_hand.hub


def test_a_talk_that_cannot_be_read_still_leaves_the_cards(parts: Parts, talk: Path) -> None:
    talk.write_bytes(b"no talk")
    click(HUB, parts.window)
    assert parts.desk.at_hand.hub.notice.isVisible()
    click("People today", parts.window)
    assert parts.window.currentWidget() is parts.desk.at_hand.hub
    click(TELL_NAME, parts.window)
    assert is_full(parts)


def test_a_photo_that_is_gone_meanwhile_is_simply_not_there(parts: Parts, talk: Path) -> None:
    click(HUB, parts.window)
    talk.unlink()
    click("People today", parts.window)
    assert "Helen" in texts(parts.window)
    assert not list(visible(parts.desk.at_hand.look, SmallPicture))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", range(len(CARDS)))
def test_a_card_is_as_large_as_it_fits(qtbot: QtBot, size: QSize, place: int) -> None:
    dress(size)
    screen = CardScreen()
    qtbot.addWidget(screen)
    screen.resize(size)
    screen.show_card(place)
    screen.show()
    QApplication.processEvents()
    flow = screen._flow()
    assert screen._room() / 3 < flow.height <= screen._room()


def test_another_card_goes_through_all_and_is_heard(qtbot: QtBot) -> None:
    screen, heard = CardScreen(), []
    qtbot.addWidget(screen)
    screen._announcer.announced.connect(lambda words, _urgent: heard.append(words))
    screen.show()
    for _card in CARDS:
        press(screen, "Another card")
    assert heard == [CARDS[1], CARDS[2], CARDS[0]]
    assert screen.accessibleName() == CARDS[0]


def test_tab_comes_to_the_words_and_then_to_both_buttons(qtbot: QtBot) -> None:
    screen = dict(states())["people-card"]()
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    names = [part.accessibleName() for part in tab_round(screen)]
    assert names[:3] == [TELL_NAME, "Back", "Another card"]


@pytest.mark.parametrize("words", STRANGE)
@pytest.mark.parametrize("size", SIZES)
def test_strange_people_stand_whole(qtbot: QtBot, words: str, size: QSize) -> None:
    dress(size)
    screen = LookScreen()
    qtbot.addWidget(screen)
    screen.resize(size)
    strange = Person(where=words, voice=words, name=words, to_say=words)
    screen.show_people((strange,), lambda _name: None)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    assert problems(screen) == []
