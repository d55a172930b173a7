"""How I like to practise: what is chosen is told at once, and what is kept goes at one press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from walk import SIZES, button, dress, name_of, press, problems, texts, visible, words_of

from speakaid.core.practice.help_kinds import USUAL_ORDER, HelpKind
from speakaid.core.settings import Settings
from speakaid.ui.practise.likes_screen import LikesScreen

Key = Qt.Key
MEANING, PICTURE, LETTERS, SOUND = USUAL_ORDER
DELETE = "Delete what is kept"


@pytest.fixture
def screen(qtbot: QtBot) -> LikesScreen:
    dress(SIZES[0])
    made = LikesScreen()
    qtbot.addWidget(made)
    made.resize(SIZES[0])
    made.show_settings(Settings(), has_record=False)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def chosen(screen: LikesScreen) -> list[Settings]:
    found: list[Settings] = []
    screen.settings_changed.connect(found.append)
    return found


def named(screen: LikesScreen, name: str) -> QAbstractButton:
    """The button that a screen reader calls so."""
    return next(one for one in visible(screen, QAbstractButton) if name_of(one) == name)


def click(screen: LikesScreen, name: str) -> None:
    QTest.mouseClick(named(screen, name), Qt.MouseButton.LeftButton)


def order(screen: LikesScreen) -> list[str]:
    return [row.tick.text() for row in screen.fields["practice_order"].rows]


def test_every_setting_of_practise_is_here(screen: LikesScreen) -> None:
    declared = {name for name in Settings.model_fields if name.startswith("practice_")}
    assert set(screen.fields) == declared


def test_how_long_goes_by_five_minutes_and_beyond_an_hour_it_has_no_end(
    screen: LikesScreen,
) -> None:
    found = chosen(screen)
    minutes = screen.fields["practice_minutes"]
    click(screen, "More: How long I practise")
    screen.show_settings(Settings(practice_minutes=60), has_record=False)
    click(screen, "More: How long I practise")
    assert "Until I stop" in texts(minutes)
    click(screen, "More: How long I practise")
    click(screen, "Less: How long I practise")
    assert [one.practice_minutes for one in found] == [25, 0, 60]
    screen.show_settings(Settings(practice_minutes=5), has_record=False)
    click(screen, "Less: How long I practise")
    assert "5 minutes" in texts(minutes)


def test_no_button_moves_while_the_minutes_change(screen: LikesScreen) -> None:
    places = set()
    for minutes in (5, 20, 60, 0):
        screen.show_settings(Settings(practice_minutes=minutes), has_record=False)
        texts(screen)
        places.add(screen.minutes.stepper.more.geometry().getRect())
    assert len(places) == 1


def test_a_kind_of_help_moves_up_and_down(screen: LikesScreen) -> None:
    found = chosen(screen)
    click(screen, "Up: First letters")
    click(screen, "Down: What it means")
    assert order(screen) == ["First letters", "What it means", "A picture", "What it sounds like"]
    assert found[0].practice_order == (MEANING, LETTERS, PICTURE, SOUND)
    assert found[1].practice_order == (LETTERS, MEANING, PICTURE, SOUND)


def test_the_keyboard_goes_with_the_kind_and_hears_where_it_stands(screen: LikesScreen) -> None:
    field, said = screen.fields["practice_order"], []
    field.announcer.announced.connect(lambda words, _urgent: said.append(words))
    named(screen, "Up: What it sounds like").setFocus()
    for _press in range(4):
        QTest.keyClick(screen.focusWidget(), Key.Key_Return)
    assert order(screen)[0] == "What it sounds like"
    assert name_of(screen.focusWidget()) == "Up: What it sounds like"
    assert said == [
        "“What it sounds like” comes third.",
        "“What it sounds like” comes second.",
        "“What it sounds like” comes first.",
    ]


def test_a_kind_is_left_out_and_comes_again_where_it_was(screen: LikesScreen) -> None:
    found = chosen(screen)
    press(screen, "A picture")
    press(screen, "A picture")
    assert [one.practice_order for one in found] == [(MEANING, LETTERS, SOUND), USUAL_ORDER]


def test_all_kinds_can_be_left_out(screen: LikesScreen) -> None:
    found = chosen(screen)
    for word in order(screen):
        press(screen, word)
    assert found[-1].practice_order == ()


def test_an_order_from_before_is_shown_with_what_was_left_out_below(screen: LikesScreen) -> None:
    before = Settings(practice_order=(HelpKind.SOUND, HelpKind.LETTERS))
    screen.show_settings(before, has_record=False)
    assert order(screen) == ["What it sounds like", "First letters", "What it means", "A picture"]
    ticked = [row.tick.isChecked() for row in screen.fields["practice_order"].rows]
    assert ticked == [True, True, False, False]


def test_help_that_does_not_come_by_itself_has_no_waits(screen: LikesScreen) -> None:
    found = chosen(screen)
    press(screen.fields["practice_help_comes"], "No")
    assert not found[-1].practice_help_comes
    assert not screen.waits.isVisible()
    press(screen.fields["practice_help_comes"], "Yes")
    assert screen.waits.isVisible()


def test_the_waits_keep_their_order(screen: LikesScreen) -> None:
    found = chosen(screen)
    screen.show_settings(Settings(practice_waits=(8, 8, 20)), has_record=False)
    click(screen, "More: The first help")
    click(screen, "Less: The second help")
    screen.show_settings(Settings(practice_waits=(8, 8, 8)), has_record=False)
    click(screen, "Less: The whole word, or line")
    waits = [one.practice_waits for one in found]
    assert waits == [(10, 10, 20), (8, 8, 20), (6, 6, 6)]
    assert all(Settings.model_validate(one.model_dump()) == one for one in found)


def test_the_two_questions_come_when_they_are_wished(screen: LikesScreen) -> None:
    found = chosen(screen)
    press(screen.fields["practice_questions"], "Yes")
    assert found[-1].practice_questions


def test_nothing_is_kept_before_it_is_switched_on_and_it_is_said_what(screen: LikesScreen) -> None:
    said = texts(screen.history)
    assert "What you practised, the day, the help, how long it took, and how you felt." in said
    assert any(words.startswith("Nothing of what you say. Only on this") for words in said)
    assert any(words.startswith("Nothing is kept") for words in said)
    assert not screen.history.delete.isVisible()
    found = chosen(screen)
    press(screen.history, "Yes")
    assert found[-1].practice_history


@pytest.mark.parametrize("on", [True, False])
def test_what_is_kept_goes_at_one_press_also_while_nothing_more_is_kept(
    screen: LikesScreen, on: bool
) -> None:
    deleted: list[bool] = []
    screen.delete_wanted.connect(lambda: deleted.append(True))
    screen.show_settings(Settings(practice_history=on), has_record=True)
    press(screen, DELETE)
    assert deleted == [True]


def test_switching_off_asks_nothing_and_offers_to_delete(screen: LikesScreen) -> None:
    said: list[str] = []
    screen.show_settings(Settings(practice_history=True), has_record=True)
    screen.history.announcer.announced.connect(lambda words, _urgent: said.append(words))
    press(screen.history, "No")
    still = "Nothing more is kept from now on. What was kept before is still here."
    assert still in texts(screen.history)
    assert said == [still]
    assert button(screen, DELETE).isVisible()


def test_after_deleting_nothing_moves_and_it_is_heard(screen: LikesScreen) -> None:
    said, deleted = [], []
    screen.show_settings(Settings(practice_history=True), has_record=True)
    screen.history.announcer.announced.connect(lambda words, _urgent: said.append(words))
    screen.delete_wanted.connect(lambda: deleted.append(True))
    assert problems(screen) == []
    button(screen, DELETE).setFocus()
    places = [field.geometry() for field in screen.fields.values()]
    QTest.keyClick(screen.focusWidget(), Key.Key_Return)
    screen.show_settings(Settings(practice_history=True), has_record=False)
    assert "It is deleted. Nothing is kept." in texts(screen.history)
    assert said == ["It is deleted. Nothing is kept."]
    assert [field.geometry() for field in screen.fields.values()] == places
    assert words_of(screen.focusWidget()) == DELETE
    press(screen, DELETE)
    assert deleted == [True]


def test_back_leads_back(screen: LikesScreen) -> None:
    wanted: list[bool] = []
    screen.back_wanted.connect(lambda: wanted.append(True))
    QTest.keyClick(screen.focusWidget(), Key.Key_Escape)
    press(screen, "Back")
    assert wanted == [True, True]
    assert problems(screen) == []
