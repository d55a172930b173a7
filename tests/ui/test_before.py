"""Before you start: what is asked, what is folded away, and what comes out."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from walk import SIZES, STRANGE, button, dress, press, problems, texts

from speakaid.core.deck import Card, CardKind, Deck
from speakaid.core.measure import Measure
from speakaid.core.settings import Settings, Theme
from speakaid.storage.last_room import Room
from speakaid.ui.before import tour
from speakaid.ui.before.before_screen import BeforeScreen
from speakaid.ui.before.clicker_question import ClickerQuestion
from speakaid.ui.before.facts import Facts, Preparation, ScreenFact
from speakaid.ui.before.letters_question import LettersQuestion
from speakaid.ui.before.points_question import PointRow
from speakaid.ui.before.ready_question import ReadyQuestion
from speakaid.ui.before.time_question import TimeQuestion
from speakaid.ui.widgets.choice_card import ChoiceCard

DECK = tour.DECK
ONE = (ScreenFact("eDP-1", QSize(1920, 1080), 40.0),)
QUIET = replace(tour.facts(), screens=ONE)


def shown(
    qtbot: QtBot, deck: Deck = DECK, facts: Facts = QUIET, settings: Settings | None = None
) -> BeforeScreen:
    dress(SIZES[0])
    screen = BeforeScreen()
    qtbot.addWidget(screen)
    screen.resize(SIZES[0])
    screen.show_talk(deck, settings or Settings(), facts)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def walked(screen: BeforeScreen) -> list[Preparation]:
    """Say *This is good* to everything."""
    found: list[Preparation] = []
    screen.prepared.connect(found.append)
    for _question in range(20):
        if found:
            break
        assert screen.main is not None
        QTest.mouseClick(screen.main, Qt.MouseButton.LeftButton)
    return found


def to(screen: BeforeScreen, kind: type) -> None:
    while not isinstance(screen.question, kind):
        press(screen, "This is good")


def test_with_one_screen_nobody_asks_about_screens(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    assert "Question 1 of 5" in texts(screen)


@pytest.mark.parametrize(("facts", "said"), [(QUIET, True), (tour.facts(), False)])
def test_a_projector_that_mirrors_the_only_screen_is_spoken_of(
    qtbot: QtBot, facts: Facts, said: bool
) -> None:
    screen = shown(qtbot, facts=facts)
    to(screen, ReadyQuestion)
    assert any("projector" in words for words in texts(screen)) is said


def test_two_screens_are_asked_about(qtbot: QtBot) -> None:
    screen = shown(qtbot, facts=tour.facts())
    assert "Question 1 of 8" in texts(screen)


def test_the_questions_count_on_without_a_jump(qtbot: QtBot) -> None:
    screen, said = shown(qtbot, facts=tour.facts()), []
    while screen.main is not None and screen.main.text() == "This is good":
        said.append(next(words for words in texts(screen) if words.startswith("Question")))
        press(screen, "This is good")
    assert said == [f"Question {number} of 8" for number in range(1, 9)]


def test_saying_yes_to_everything_leads_to_the_first_words(qtbot: QtBot) -> None:
    done = walked(shown(qtbot))
    assert [one.deck for one in done] == [DECK]
    assert done[0].slot_seconds == 600
    assert done[0].screen == "eDP-1"


def test_enter_alone_leads_to_the_first_words(qtbot: QtBot) -> None:
    screen, done = shown(qtbot), []
    screen.prepared.connect(done.append)
    for _question in range(20):
        if done:
            break
        while isinstance(screen.question, ClickerQuestion) and not screen.main.hasFocus():
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(done) == 1


@pytest.mark.parametrize("minutes", [5, 8, 15, 20, 30])
def test_a_length_is_chosen(qtbot: QtBot, minutes: int) -> None:
    screen = shown(qtbot)
    press(screen, f"{minutes} minutes")
    done = walked(screen)
    assert done[0].slot_seconds == done[0].deck.slot_seconds == minutes * 60


def test_another_length_is_stepped(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "Another length")
    press(screen, "1 minute more")
    assert walked(screen)[0].slot_seconds == 13 * 60


def test_a_length_of_half_minutes_stays_until_another_is_chosen(qtbot: QtBot) -> None:
    screen = shown(qtbot, DECK.model_copy(update={"slot_seconds": 90.0}))
    (answers,) = walked(screen)
    assert (answers.slot_seconds, answers.deck.slot_seconds) == (90.0, 90.0)
    again = shown(qtbot, answers.deck)
    press(again, "5 minutes")
    (answers,) = walked(again)
    assert (answers.slot_seconds, answers.deck.slot_seconds) == (300.0, 300.0)


def test_a_time_of_day(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "At a time of day")
    for word in ("5 minutes later", "5 minutes later", "5 minutes later"):
        press(screen, word)
    assert "I must stop at 11:20" in texts(screen)
    done = walked(screen)[0]
    assert (done.stop_at, done.slot_seconds) == (time(11, 20), None)
    assert done.deck.slot_seconds == 600


def test_nobody_told_me(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "Nobody told me")
    done = walked(screen)[0]
    assert (done.slot_seconds, done.stop_at, done.deck.slot_seconds) == (None, None, None)


def test_points_are_marked(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    rows = screen.points.points.column
    row = rows.itemAt(3).widget()
    press(row, "I must say it")
    row = rows.itemAt(1).widget()
    press(row, "It may be left out")
    cards = walked(screen)[0].deck.cards
    assert (cards[3].must_say, cards[3].may_be_left_out) == (True, False)
    assert (cards[1].must_say, cards[1].may_be_left_out) == (False, True)


def test_a_talk_that_is_too_long_is_said_here(qtbot: QtBot) -> None:
    cards = (
        Card(id="a", kind=CardKind.OPENING, point="Opening", script="Hello."),
        Card(id="b", point="One", script="Words.", planned_seconds=300),
        Card(id="c", point="Two", script="Words.", planned_seconds=200),
        Card(id="d", kind=CardKind.CLOSING, point="Ending", script="Thank you."),
    )
    screen = shown(qtbot, Deck(cards=cards, slot_seconds=300))
    press(screen, "This is good")
    assert any("Which points may be left out" in words for words in texts(screen))
    press(screen.points.points.column.itemAt(1).widget(), "It may be left out")
    assert any("this is left out: One" in words for words in texts(screen))
    press(screen.points.points.column.itemAt(1).widget(), "I must say it")
    assert any("Choose fewer points" in words for words in texts(screen))


def test_a_word_is_changed(qtbot: QtBot) -> None:
    screen, decks = shown(qtbot), []
    screen.deck_changed.connect(decks.append)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    QTest.keyClick(screen.mend.box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(screen.mend.box, "Three years ago.")
    press(screen, "Keep")
    assert walked(screen)[0].deck.cards[1].script == "Three years ago."
    assert decks[0].cards[1].script == "Three years ago."


def test_the_name_of_a_point_is_changed(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is screen.mend.name
    screen.mend.name.selectAll()
    QTest.keyClicks(screen.mend.name, "The leaflet")
    QTest.keyClick(screen.mend.name, Qt.Key.Key_Return)
    assert "The leaflet" in texts(screen)
    card = walked(screen)[0].deck.cards[1]
    assert (card.point, card.script) == ("The leaflet", DECK.cards[1].script)


def test_a_card_of_nothing_but_its_name_has_one_box(qtbot: QtBot) -> None:
    screen = shown(qtbot, Deck(cards=(Card(point="Only this"), *DECK.cards)))
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(0).widget(), "Change a word")
    assert not screen.mend.name.isVisible()
    screen.mend.box.selectAll()
    QTest.keyClicks(screen.mend.box, "And this")
    press(screen, "Keep")
    assert walked(screen)[0].deck.cards[0].point == "And this"


def test_words_that_nobody_touched_stay_to_the_last_space(qtbot: QtBot) -> None:
    odd = "10\u00a0km\u2028and on\n\nThere."
    screen = shown(qtbot, Deck(cards=(Card(point="Far", script=odd), *DECK.cards)))
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(0).widget(), "Change a word")
    press(screen, "Keep")
    assert walked(screen)[0].deck.cards[0].script == odd


@pytest.mark.parametrize("word", ["Keep", "As it was", "Back"])
def test_after_a_change_the_same_card_is_there_again(qtbot: QtBot, word: str) -> None:
    cards = tuple(Card(id=f"c{n}", point=f"Point {n}", script="Words. More.") for n in range(20))
    screen = shown(qtbot, Deck(cards=cards))
    press(screen, "This is good")
    press(screen, "Show all the points")
    (row,) = (row for row in screen.findChildren(PointRow) if row.card_id == "c17")
    row.mend.setFocus()
    QTest.keyClick(row.mend, Qt.Key.Key_Return)
    QTest.keyClicks(screen.mend.box, "New ")
    press(screen, word)
    QApplication.processEvents()
    assert QApplication.focusWidget() is row.mend
    top = row.mend.mapTo(screen.area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= screen.area.viewport().height() - row.mend.height()
    assert row.first_words.text() == ("Words. …" if word == "As it was" else "New Words. …")


def test_the_first_words_stand_below_the_name(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    assert {"Two years ago I was …", "I rode past my stop."} <= set(texts(screen))


def test_a_word_stays_as_it_was(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    QTest.keyClicks(screen.mend.box, "Nonsense.")
    press(screen, "As it was")
    assert walked(screen)[0].deck == DECK


@pytest.mark.parametrize("typed", ["", "Nonsense. "])
def test_back_loses_nothing_that_was_typed_and_changes_nothing_else(
    qtbot: QtBot, typed: str
) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    QTest.keyClicks(screen.mend.box, typed)
    press(screen, "Back")
    mended = walked(screen)[0].deck
    assert mended.cards[1].script == typed + DECK.cards[1].script
    assert (mended == DECK) is (typed == "")
    assert len(mended.cards) == len(DECK.cards)


def test_back_from_an_emptied_card_leaves_it_as_it_was(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    screen.mend.box.selectAll()
    QTest.keyClick(screen.mend.box, Qt.Key.Key_Delete)
    press(screen, "Back")
    assert walked(screen)[0].deck == DECK


def test_smaller_stays_under_the_finger(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    to(screen, LettersQuestion)
    for _turn in range(3):
        QApplication.processEvents()
    stood = button(screen, "Smaller").mapTo(screen, QPoint(0, 0))
    for _press in range(5):
        press(screen, "Smaller")
    assert button(screen, "Smaller").mapTo(screen, QPoint(0, 0)) == stood


def test_a_card_is_never_emptied(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    press(screen, "This is good")
    press(screen.points.points.column.itemAt(1).widget(), "Change a word")
    screen.mend.box.selectAll()
    QTest.keyClick(screen.mend.box, Qt.Key.Key_Delete)
    press(screen, "Keep")
    assert not screen.mend.isHidden()
    assert not screen.mend.empty.isHidden()


def test_the_other_screen_is_chosen_and_slides_keep_theirs(qtbot: QtBot) -> None:
    screen = shown(qtbot, facts=tour.facts())
    press(screen, "This is good")
    press(screen, "This is good")
    press(screen, "Screen 2")
    press(screen, "This is good")
    press(screen, "Yes, on the other screen")
    done = walked(screen)[0]
    assert (done.screen, done.slides) == ("HDMI-1", True)


def test_a_bank_card_is_matched(qtbot: QtBot) -> None:
    unknown = (replace(ONE[0], believable=False),)
    screen = shown(qtbot, facts=replace(QUIET, screens=unknown))
    press(screen, "This is good")
    press(screen, "This is good")
    press(screen, "Wider")
    assert walked(screen)[0].settings.dots_per_cm == pytest.approx(40.8)


def test_the_sample_has_the_true_size_of_the_stage(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    to(screen, LettersQuestion)
    question = screen.question
    assert isinstance(question, LettersQuestion)
    at_one_metre = QUIET.letters_for(Settings(), 40.0)
    assert question.samples[Theme.PALE]._pixels == pytest.approx(at_one_metre * 1.12)
    press(screen, "Bigger")
    assert question.samples[Theme.PALE]._pixels == pytest.approx(at_one_metre * 1.1 * 1.12)


def test_dark_and_smaller_are_kept(qtbot: QtBot) -> None:
    screen, changed = shown(qtbot), []
    screen.settings_changed.connect(changed.append)
    to(screen, LettersQuestion)
    press(screen, "Dark")
    press(screen, "Smaller")
    done = walked(screen)[0]
    assert (done.settings.theme, done.settings.letter_size) == (Theme.DARK, 0.9)
    assert changed[-1].theme is Theme.DARK


def test_too_little_room_is_said(qtbot: QtBot) -> None:
    screen = shown(qtbot, facts=replace(QUIET, measure_for=lambda *_: Measure(2, 40)))
    to(screen, LettersQuestion)
    assert any("only a few words fit" in words for words in texts(screen))


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Qt.Key.Key_PageDown, "That is Next."),
        (Qt.Key.Key_PageUp, "That is Back."),
        (Qt.Key.Key_Period, "That is I’m stuck."),
        (Qt.Key.Key_F5, "That is Pause."),
        (Qt.Key.Key_Escape, "That is Pause."),
        (Qt.Key.Key_Return, "That is Next."),
        (Qt.Key.Key_F9, "This button does nothing on stage. You can teach it."),
    ],
)
def test_each_press_says_what_it_is(qtbot: QtBot, key: Qt.Key, words: str) -> None:
    screen = shown(qtbot)
    to(screen, ClickerQuestion)
    QTest.keyClick(QApplication.focusWidget(), key)
    assert words in texts(screen)
    assert isinstance(screen.question, ClickerQuestion)
    assert QApplication.focusWidget().accessibleName() == words


def test_once_a_key_was_tried_the_way_on_is_said_and_leads_on(qtbot: QtBot) -> None:
    screen, way_on = shown(qtbot), "To go on, press Tab and then Enter, or click “This is good”."
    to(screen, ClickerQuestion)
    assert way_on not in texts(screen)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert way_on in texts(screen)
    assert QApplication.focusWidget().accessibleDescription() == way_on
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not isinstance(screen.question, ClickerQuestion)


def test_a_button_is_taught_and_forgotten(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    to(screen, ClickerQuestion)
    press(screen, "Teach a button: My ending")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    assert "That is My ending." in texts(screen)
    assert screen.question.answer(screen._preparation).settings.taught_keys == {"F9": "ending"}
    press(screen, "Undo what was taught")
    assert walked(screen)[0].settings.taught_keys == {}


def test_power_and_sleep_are_said_at_the_end(qtbot: QtBot) -> None:
    facts = replace(QUIET, awake=False, on_battery=True, battery_percent=40)
    screen = shown(qtbot, facts=facts)
    while screen.main is not None and screen.main.text() == "This is good":
        press(screen, "This is good")
    assert "The battery is at 40 %. Please plug in the power if you can." in texts(screen)
    assert "Two things to know." in texts(screen)
    assert "Everything is ready." not in texts(screen)


@pytest.mark.parametrize(
    ("facts", "words"),
    [(QUIET, "Everything is ready."), (replace(QUIET, awake=False), "One thing to know.")],
)
def test_the_last_heading_says_whether_all_is_well(qtbot: QtBot, facts: Facts, words: str) -> None:
    screen = shown(qtbot, facts=facts)
    to(screen, ReadyQuestion)
    assert words in texts(screen)


@pytest.mark.parametrize("choice", ["10 minutes", "At a time of day", "Nobody told me"])
def test_a_band_is_promised_only_where_an_end_is_known(qtbot: QtBot, choice: str) -> None:
    screen = shown(qtbot)
    press(screen, choice)
    to(screen, ReadyQuestion)
    said = " ".join(texts(screen))
    assert ("a band comes on your screen" in said) == (choice != "Nobody told me")
    assert ("No band comes by itself" in said) == (choice == "Nobody told me")


def test_back_goes_through_the_questions_and_keeps_the_answers(qtbot: QtBot) -> None:
    screen, left = shown(qtbot), []
    screen.back_wanted.connect(lambda: left.append(True))
    press(screen, "20 minutes")
    press(screen, "This is good")
    press(screen, "Back")
    assert isinstance(screen.question, TimeQuestion)
    assert screen.question.lengths[20].isChecked()
    press(screen, "Back")
    assert left == [True]


def test_a_screen_that_goes_is_no_longer_asked_about(qtbot: QtBot) -> None:
    screen = shown(qtbot, facts=tour.facts())
    press(screen, "This is good")
    press(screen, "This is good")
    screen.show_facts(QUIET)
    assert walked(screen)[0].screen in ("eDP-1", "HDMI-1")


def test_all_as_last_time(qtbot: QtBot) -> None:
    facts = replace(QUIET, last=Room(("eDP-1",), "eDP-1"))
    screen, done = shown(qtbot, facts=facts, settings=Settings(stage_screen="eDP-1")), []
    screen.prepared.connect(done.append)
    press(screen, "All as last time")
    press(screen, "Show my first words")
    assert done[0].slot_seconds == 600


def test_with_the_same_two_screens_the_slides_are_as_last_time_too(qtbot: QtBot) -> None:
    last = Room(("HDMI-1", "eDP-1"), "HDMI-1", slides=True)
    facts = replace(tour.facts(), last=last)
    screen, done = shown(qtbot, facts=facts, settings=Settings(stage_screen="HDMI-1")), []
    screen.prepared.connect(done.append)
    press(screen, "All as last time")
    press(screen, "Show my first words")
    assert (done[0].screen, done[0].slides) == ("HDMI-1", True)


@pytest.mark.parametrize("last", [None, Room(("eDP-1",), "eDP-1"), Room(("VGA", "DP"), "DP")])
def test_among_other_screens_nothing_is_as_last_time(qtbot: QtBot, last: Room | None) -> None:
    facts = replace(tour.facts(), last=last)
    screen = shown(qtbot, facts=facts, settings=Settings(stage_screen="eDP-1"))
    assert not screen.as_last_time.isVisible()


@pytest.mark.parametrize("slot", [None, 300, 600, 720])
def test_the_ring_stands_on_the_answer_that_is_ticked(qtbot: QtBot, slot: float | None) -> None:
    screen = shown(qtbot, DECK.model_copy(update={"slot_seconds": slot}))
    focused = QApplication.focusWidget()
    assert isinstance(focused, ChoiceCard)
    assert focused.isChecked()
    left, screen = screen, BeforeScreen()
    qtbot.addWidget(screen)
    screen.show_talk(left._preparation.deck, Settings(), QUIET)
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(QWidget())
    window.addWidget(screen)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setCurrentWidget(screen)
    focused = QApplication.focusWidget()
    assert isinstance(focused, ChoiceCard)
    assert focused.isChecked()


def test_right_on_the_last_choice_stays_there(qtbot: QtBot) -> None:
    screen = shown(qtbot, DECK.model_copy(update={"slot_seconds": None}))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is screen.question.nobody
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert screen.question.at_time.isChecked()
    assert screen.question.at_time.hasFocus()


@pytest.mark.parametrize("words", STRANGE)
def test_strange_words_stand_whole(qtbot: QtBot, words: str) -> None:
    cards = tuple(
        Card(id=name, kind=kind, point=words, script=f"{words}. {words}")
        for name, kind in (
            ("a", CardKind.OPENING), ("b", CardKind.POINT), ("c", CardKind.CLOSING)
        )
    )  # fmt: skip
    screen = shown(qtbot, Deck(title=words, cards=cards, slot_seconds=300))
    found: list[str] = []
    while screen.main is not None and screen.main.text() == "This is good":
        found += problems(screen)
        press(screen, "This is good")
    assert found == []
    assert button(screen, "Show my first words")


def test_the_forward_button_of_a_clicker_opens_the_stage_where_all_is_ready(qtbot: QtBot) -> None:
    screen = shown(qtbot)
    found: list[Preparation] = []
    screen.prepared.connect(found.append)
    QTest.keyClick(screen.focusWidget() or screen, Qt.Key.Key_PageDown)
    assert found == []
    to(screen, ReadyQuestion)
    QTest.keyClick(screen.focusWidget() or screen, Qt.Key.Key_PageDown)
    assert len(found) == 1
