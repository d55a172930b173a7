"""What a screen reader says at the desk, and where the keyboard is: also one that is silent about
announcements, and speaks only what has the focus and the groups that the focus comes into."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from person import SAMPLES, TEXTS, click, focused, key, screen_to_touch
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from test_screens_walk import STATES
from walk import SIZES, dress, name_of, press, tab_round, visible, words_of

from speakaid.app import Parts
from speakaid.core.deck import Card, Deck
from speakaid.core.settings import FontChoice, Settings, Theme
from speakaid.storage.written import Written
from speakaid.ui import theme
from speakaid.ui.after.after_screen import AfterScreen
from speakaid.ui.after.met_screen import MetScreen
from speakaid.ui.after.notes_screen import NotesScreen
from speakaid.ui.before import tour
from speakaid.ui.before.before_screen import BeforeScreen
from speakaid.ui.before.letters_question import LettersQuestion
from speakaid.ui.before.ready_question import ReadyQuestion
from speakaid.ui.help.help_screen import HelpScreen
from speakaid.ui.home import tour as home
from speakaid.ui.home.paste_screen import PasteScreen
from speakaid.ui.imported import tour as imported
from speakaid.ui.importing import tour as importing
from speakaid.ui.people.card_screen import CardScreen
from speakaid.ui.prepare import tour as prepare
from speakaid.ui.settings.settings_screen import SettingsScreen
from speakaid.wording import before as say
from speakaid.wording import cards_to_show

Role, Key = QAccessible.Role, Qt.Key
CARDS = tuple(Card(id=name, point=name.title()) for name in ("one", "two", "three"))
ONE_SCREEN = replace(tour.facts(), screens=tour.facts().screens[1:])


def face(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def shown(qtbot: QtBot, screen: QWidget, size: QSize = SIZES[0]) -> QWidget:
    dress(size)
    qtbot.addWidget(screen)
    screen.resize(size)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    QApplication.processEvents()
    return screen


def has_focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def groups_round(widget: QWidget) -> list[str]:
    """The names of the groups that something stands in, the nearest first."""
    found = []
    above = face(widget).parent()
    while above is not None and above.object() is not None:
        if above.role() == Role.Grouping:
            found.append(above.text(QAccessible.Text.Name))
        above = above.parent()
    return found


def description(widget: QWidget) -> str:
    return str(face(widget).text(QAccessible.Text.Description))


def heard(screen: QWidget) -> Iterator[str]:
    """The names of all that is on a screen, in the order of a screen reader."""

    def walk(at: QAccessibleInterface) -> Iterator[str]:
        if not at.state().invisible:
            yield at.text(QAccessible.Text.Name)
            for number in range(at.childCount()):
                yield from walk(at.child(number))

    return walk(face(screen))


def asked(qtbot: QtBot, deck: Deck = tour.DECK) -> BeforeScreen:
    screen = BeforeScreen()
    screen.show_talk(deck, Settings(), ONE_SCREEN)
    shown(qtbot, screen)
    return screen


# -- Where am I?


def test_each_question_is_a_group_of_its_words(qtbot: QtBot) -> None:
    asked(qtbot)
    assert groups_round(has_focus()) == ["When must you stop?", "Before you start"]


def test_every_new_question_has_the_focus_within_it(qtbot: QtBot) -> None:
    screen = asked(qtbot)
    while not isinstance(screen.question, ReadyQuestion):
        assert groups_round(has_focus())[0] == screen.question.heading.text()
        press(screen, "This is good")


def test_enter_at_whether_it_fits_goes_on(qtbot: QtBot) -> None:
    screen = asked(qtbot)
    press(screen, "This is good")
    assert "All of it takes about" in name_of(has_focus())
    QTest.keyClick(has_focus(), Key.Key_Return)
    assert screen.question is not screen.points


def test_the_last_page_is_heard_with_the_way_to_the_first_words(qtbot: QtBot) -> None:
    screen = asked(qtbot)
    while not isinstance(screen.question, ReadyQuestion):
        press(screen, "This is good")
    assert words_of(has_focus()) == "Show my first words"
    assert description(has_focus()).startswith("Everything is ready. You have 10 minutes.")
    press(screen, "Back")
    assert screen.main is not None
    assert description(screen.main) == ""


def test_a_word_is_changed_in_a_group_of_its_own(qtbot: QtBot) -> None:
    screen = asked(qtbot)
    press(screen, "This is good")
    press(screen, "Change a word")
    assert groups_round(has_focus())[0] == "Change a word: “Opening”"


def test_help_is_read_part_by_part(qtbot: QtBot) -> None:
    screen = shown(qtbot, HelpScreen())
    assert name_of(has_focus()).startswith("While you speak\nGo on\nSpace, an arrow")
    assert face(has_focus()).role() == Role.Grouping
    assert groups_round(has_focus()) == ["Help"]
    assert sum("Space, an arrow" in words for words in heard(screen)) == 1
    read = [name_of(part).split("\n")[0] for part in tab_round(screen)]
    assert read[:6] == [
        "While you speak",
        "With a clicker",
        "While you practise",
        "While you change the words",
        "What each screen is for",
        "Good to know",
    ]


def test_what_was_written_down_is_read(qtbot: QtBot) -> None:
    screen = NotesScreen()
    screen.show_notes((Written("A talk", (Path("a.txt"),), notes="Helen, from the choir."),))
    shown(qtbot, screen)
    assert name_of(has_focus()) == "A talk\nHelen, from the choir."
    screen.show_notes(())
    assert words_of(has_focus()) == "Back"
    assert description(has_focus()) == "Nothing is written down."


def test_the_window_is_called_what_it_shows(parts: Parts) -> None:
    window = parts.window
    assert (window.windowTitle(), window.accessibleName()) == ("Your talks", "Your talks")
    key(window, Key.Key_F1)
    assert (window.windowTitle(), window.accessibleName()) == ("Help", "Help")
    key(window, Key.Key_Escape)
    assert window.accessibleName() == "Your talks"


# -- After


def after(qtbot: QtBot) -> AfterScreen:
    screen = AfterScreen()
    screen.show_points(CARDS, ("one", "two"), ("three",))
    shown(qtbot, screen)
    return screen


def by_key(screen: QWidget, word: str) -> None:
    """Go to what says this, and press Enter."""
    at = next(one for one in visible(screen, QAbstractButton) if words_of(one) == word)
    at.setFocus()
    QTest.keyClick(at, Key.Key_Return)


@pytest.mark.parametrize(
    ("words", "then"),
    [
        (("Something is not so",), "Not this one: One"),
        (("Something is not so", "Not this one"), "I did say it: One"),
        (("I did say it",), ""),
        (("Something is not so", "I did say it"), "Not this one: Three"),
        (("Keep for later",), "I did say it: Three"),
    ],
)
def test_the_focus_stays_with_the_point(qtbot: QtBot, words: tuple[str, ...], then: str) -> None:
    screen = after(qtbot)
    for word in words:
        by_key(screen, word)
        QApplication.processEvents()
    assert name_of(has_focus()) == (then or "Something is not so")


def test_after_begins_at_the_card_to_show(parts: Parts) -> None:
    parts.desk.open_file(SAMPLES / TEXTS[0])
    shows = parts.desk.after
    shows.after.show_points(CARDS, ("one",), ())
    parts.window.go(shows.after)
    assert words_of(focused(parts)) == "Show this card"
    click("Write down a name", parts.window)
    click("Done", parts.window)
    assert words_of(focused(parts)) == "Write down a name"


def test_the_card_is_words_to_read_and_they_come_first(parts: Parts) -> None:
    card = parts.desk.at_hand.card
    parts.window.visit(card)
    assert focused(parts) is card
    assert face(focused(parts)).role() == Role.StaticText
    assert name_of(focused(parts)) == cards_to_show.TELL_NAME


@pytest.mark.parametrize("which", [Key.Key_Return, Key.Key_Space, Key.Key_Escape])
def test_the_card_closes_by_what_is_at_hand(qtbot: QtBot, which: Key) -> None:
    screen, closed = CardScreen(), []
    screen.closed.connect(lambda: closed.append(True))
    shown(qtbot, screen)
    QTest.keyClick(has_focus(), which)
    assert closed == [True]


# -- Choices and steps


def test_tab_comes_to_the_choice_that_is_ticked(qtbot: QtBot) -> None:
    screen = SettingsScreen()
    screen.show_settings(Settings(theme=Theme.DARK, font=FontChoice.LEXEND, reduce_motion=False))
    shown(qtbot, screen)
    reached = [part for part in tab_round(screen) if face(part).role() == Role.RadioButton]
    assert reached
    assert all(card.isChecked() for card in reached)
    press(screen.fields["reduce_motion"], "Yes")
    again = tab_round(screen)
    cards = screen.fields["reduce_motion"].cards
    assert cards[True] in again
    assert cards[False] not in again


def test_tab_comes_to_the_first_choice_while_none_is_ticked(qtbot: QtBot) -> None:
    screen = SettingsScreen()
    shown(qtbot, screen)
    cards = list(screen.fields["theme"].cards.values())
    for _round in range(2):
        reached = tab_round(screen)
        assert [card in reached for card in cards] == [True, False]


def test_a_step_is_heard(qtbot: QtBot) -> None:
    screen, said = SettingsScreen(), []
    screen.show_settings(Settings())
    shown(qtbot, screen)
    stepper = screen.fields["distance_cm"].stepper
    stepper.announcer.announced.connect(lambda words, _urgent: said.append(words))
    assert description(stepper.more) == "100 cm"
    press(screen.fields["distance_cm"], "More")
    assert description(stepper.more) == description(stepper.less) == "110 cm"
    assert said == ["110 cm"]


def test_minutes_and_the_time_of_day_are_heard(qtbot: QtBot) -> None:
    screen = asked(qtbot)
    press(screen, "Another length")
    press(screen, "1 minute more")
    assert description(screen.question.minutes.more) == "13 minutes"
    press(screen, "At a time of day")
    press(screen, "5 minutes later")
    assert {description(one) for one in screen.question.clock.buttons} == {"I must stop at 11:10"}


def test_the_size_of_the_letters_is_heard(qtbot: QtBot) -> None:
    screen, said = asked(qtbot), []
    while not isinstance(screen.question, LettersQuestion):
        press(screen, "This is good")
    screen.question.announcer.announced.connect(lambda words, _urgent: said.append(words))
    assert description(screen.question.bigger) == "The usual size of letters"
    press(screen, "Bigger")
    assert description(screen.question.bigger) == "110 % of the usual size"
    press(screen, "Smaller")
    assert said == ["110 % of the usual size", say.letter_size(1.0)]


# -- Names and order


@pytest.mark.parametrize("make", STATES)
def test_what_a_button_says_begins_its_name(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    screen = shown(qtbot, make())
    for button in visible(screen, QAbstractButton):
        assert name_of(button).startswith(words_of(button))


@pytest.mark.parametrize("make", STATES)
def test_one_thing_has_the_focus_and_it_has_a_name(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    screen = shown(qtbot, make())
    marked = [part for part in (screen, *visible(screen)) if face(part).state().focused]
    assert len(marked) == 1
    assert name_of(marked[0])


@pytest.mark.parametrize("make", STATES)
def test_tab_goes_as_things_stand(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    screen = shown(qtbot, make(), SIZES[1])
    if isinstance(screen, CardScreen) or (
        isinstance(screen, BeforeScreen) and screen.clicker.isVisible()
    ):
        return  # one is no desk's screen, and at the other Tab leads on where all else is tried
    way = tab_round(screen)
    # Round and round: where it begins does not matter, and once it goes back to the top.
    assert sum(goes_back(screen, *step) for step in zip(way, [*way[1:], way[0]], strict=True)) <= 1


def goes_back(screen: QWidget, one: QWidget, after: QWidget) -> bool:
    """Whether Tab goes up, and not into the next column; what scrolls is seen by itself."""
    if screen.area.isAncestorOf(one) != screen.area.isAncestorOf(after):
        return screen.top.indexOf(after) >= 0 or screen.foot.isAncestorOf(one)
    place, then = (QRect(part.mapTo(screen, QPoint(0, 0)), part.size()) for part in (one, after))
    return then.bottom() < place.top() and then.left() < place.right()


def test_what_stands_above_is_heard_before_the_rest(qtbot: QtBot) -> None:
    screen = shown(qtbot, dict(prepare.states())["prepare"]())
    order = list(heard(screen))
    assert order.index("Your talks") < order.index("Undo") < order.index("Your points, in order")


def test_a_press_on_a_box_still_finds_it(qtbot: QtBot) -> None:
    paste, met = PasteScreen(), MetScreen()
    for screen, box in ((paste, paste.box), (met, met.promised)):
        shown(qtbot, screen)
        screen.setFocus()
        QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton)
        QTest.keyClicks(has_focus(), "Helen")
        assert box.toPlainText() == "Helen"


def test_what_became_of_the_text_is_heard_before_its_cards(qtbot: QtBot) -> None:
    screen = shown(qtbot, dict(imported.states())["imported"]())
    order = list(heard(screen))
    card = next(words for words in order if words.startswith("How it began"))
    assert order.index("It became 3 cards.") < order.index(card)
    assert description(has_focus()).startswith("It became 3 cards.")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (dict(prepare.states())["prepare-versions-none"], "There is no earlier version yet."),
        (lambda: prepare._shelf(False), "No point lies on the shelf."),
        (dict(home.states())["shelf-empty"], "No talk is put away."),
    ],
)
def test_that_there_is_nothing_is_heard(
    qtbot: QtBot, state: Callable[[], QWidget], words: str
) -> None:
    shown(qtbot, state())
    assert (words_of(has_focus()), description(has_focus())) == ("Back", words)


def test_what_is_being_read_is_heard_with_the_way_out(qtbot: QtBot) -> None:
    shown(qtbot, dict(importing.states())["importing"]())
    assert words_of(has_focus()) == "Cancel"
    assert "Support from day one.pptx" in description(has_focus())


def test_what_a_text_became_is_read_card_by_card(qtbot: QtBot) -> None:
    reached = tab_round(shown(qtbot, dict(imported.states())["imported"]()))
    assert any(name_of(part).startswith("How it began\n") for part in reached)


# -- Little room, and fingers


def test_on_a_small_screen_a_title_stands_whole(qtbot: QtBot) -> None:
    screen = dict(home.states())["home"]()
    screen.setMinimumSize(683, 384)
    shown(qtbot, screen, QSize(683, 384))
    assert screen.width() == 683
    assert screen.title.height() >= screen.title.heightForWidth(screen.title.width())


def test_on_a_small_screen_a_word_in_two_lines_stays_within_its_ring(qtbot: QtBot) -> None:
    screen = dict(home.states())["home-first-time"]()
    screen.setMinimumSize(683, 384)
    shown(qtbot, screen, QSize(683, 384))
    button = screen.hero.first
    words = button.flow(button.width())
    assert words.height < button.height() - 2 * sum(button._ring())


def test_the_box_of_a_word_to_change_is_in_sight(qtbot: QtBot) -> None:
    screen = BeforeScreen()
    screen.setMinimumSize(683, 384)
    screen.show_talk(tour.DECK, Settings(), ONE_SCREEN)
    shown(qtbot, screen, QSize(683, 384))
    press(screen, "This is good")
    screen.points.mend_wanted.emit(tour.DECK.cards[1])
    QApplication.processEvents()
    top = screen.mend.box.mapTo(screen.area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < screen.area.viewport().height() / 2


def in_sight(screen: QWidget, widget: QWidget) -> bool:
    """Whether the beginning of something can be seen, and all of it where there is room."""
    room = screen.area.viewport()
    top = widget.mapTo(room, QPoint(0, 0)).y()
    return top >= 0 and min(top + widget.height(), top + 40) <= room.height()


@pytest.mark.parametrize("which", [Key.Key_Tab, Key.Key_Backtab])
def test_whatever_tab_comes_to_is_in_sight(qtbot: QtBot, which: Key) -> None:
    screen = shown(qtbot, HelpScreen(), QSize(1024, 500))
    for _part in range(2 * len(screen.parts)):
        QTest.keyClick(has_focus(), which)
        found = has_focus()
        QApplication.processEvents()
        assert found is screen.back or in_sight(screen, found)


def settings_and_finger(qtbot: QtBot) -> tuple[SettingsScreen, Callable[[str, QPoint], None]]:
    screen = SettingsScreen()
    screen.show_settings(Settings())
    shown(qtbot, screen)
    window = screen.windowHandle()

    def finger(does: str, at: QPoint) -> None:
        touch = QTest.touchEvent(window, screen_to_touch())
        getattr(touch, does)(0, at, window)
        touch.commit()

    return screen, finger


def test_a_finger_scrolls_and_presses_nothing_on_its_way(qtbot: QtBot) -> None:
    screen, finger = settings_and_finger(qtbot)
    dark = screen.fields["theme"].cards[Theme.DARK]
    lexend = screen.fields["font"].cards[FontChoice.LEXEND]
    at = lexend.mapTo(screen, lexend.rect().center())
    finger("press", at)
    for step in range(12):
        QTest.qWait(5)
        finger("move", at - QPoint(0, 15 * step))
    finger("release", at - QPoint(0, 165))
    assert screen.area.verticalScrollBar().value() > 50
    assert not lexend.isChecked()
    assert not dark.isChecked()


def test_a_tap_is_a_press(qtbot: QtBot) -> None:
    screen, finger = settings_and_finger(qtbot)
    dark = screen.fields["theme"].cards[Theme.DARK]
    at = dark.mapTo(screen, dark.rect().center())
    for does, shake in (("press", 0), ("move", 6), ("release", 6)):
        finger(does, at + QPoint(shake, shake))
    assert dark.isChecked()
    assert dark.hasFocus()


def test_the_bar_beside_a_column_is_wide_enough_to_be_hit(qtbot: QtBot) -> None:
    screen, _finger = settings_and_finger(qtbot)
    assert screen.area.verticalScrollBar().width() >= theme.TARGET
