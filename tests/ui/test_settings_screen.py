"""Settings: every field has a control, and what is chosen is told at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import SIZES, button, dress, press, texts

from speakaid.core.hints import HintKind
from speakaid.core.settings import FontChoice, Settings, Theme, TimeShown
from speakaid.ui.settings.fields import TaughtField, shown_names
from speakaid.ui.settings.settings_screen import SettingsScreen
from speakaid.ui.widgets.fields import ChoiceField
from speakaid.ui.widgets.number_field import NumberField
from speakaid.wording import settings as say


@pytest.fixture
def screen(qtbot: QtBot) -> SettingsScreen:
    dress(SIZES[0])
    made = SettingsScreen()
    qtbot.addWidget(made)
    made.show_settings(Settings(taught_keys={"F9": "ending"}))
    made.show()
    return made


def chosen(screen: SettingsScreen) -> list[Settings]:
    found: list[Settings] = []
    screen.settings_changed.connect(found.append)
    return found


def test_every_setting_has_a_control_of_its_kind(screen: SettingsScreen) -> None:
    assert set(screen.fields) == set(shown_names())
    assert isinstance(screen.fields["theme"], ChoiceField)
    assert isinstance(screen.fields["reduce_motion"], ChoiceField)
    assert isinstance(screen.fields["letter_size"], NumberField)
    assert isinstance(screen.fields["taught_keys"], TaughtField)


@pytest.mark.parametrize("kind", [Theme, FontChoice, TimeShown])
def test_every_choice_has_words(kind: type[Theme]) -> None:
    assert all(say.CHOICES[value] for value in kind)


@pytest.mark.parametrize(
    ("name", "word", "value"),
    [
        ("theme", "Dark", Theme.DARK),
        ("font", "Lexend", FontChoice.LEXEND),
        ("time_shown", "Not at all", TimeShown.HIDDEN),
        ("reduce_motion", "Yes", True),
        ("prompt_next_point", "No", False),
        ("letter_size", "More", 1.1),
        ("distance_cm", "Less", 90),
        ("words_a_minute", "More", 95),
        ("same_key_guard_ms", "Less", 300),
        ("taught_keys", "Undo what was taught", {}),
    ],
)
def test_a_choice_is_told_at_once(
    screen: SettingsScreen, name: str, word: str, value: object
) -> None:
    found = chosen(screen)
    press(screen.fields[name], word)
    assert getattr(found[-1], name) == value
    assert Settings.model_validate(found[-1].model_dump()) == found[-1]


def test_one_choice_changes_one_thing(screen: SettingsScreen) -> None:
    found = chosen(screen)
    press(screen.fields["theme"], "Dark")
    press(screen.fields["reduce_motion"], "Yes")
    assert found[-1] == Settings(theme=Theme.DARK, reduce_motion=True, taught_keys={"F9": "ending"})


def test_all_as_at_first(screen: SettingsScreen) -> None:
    found = chosen(screen)
    press(screen.fields["theme"], "Dark")
    press(screen, "All settings as they were at first")
    assert found[-1] == Settings()


def test_hints_that_are_off_come_back_at_a_press(screen: SettingsScreen) -> None:
    assert screen.fields["hints_off"].isHidden()
    screen.show_settings(Settings(hints_off=(HintKind.LONG_CARD,)))
    assert "Many words at a point" in texts(screen)
    found = chosen(screen)
    press(screen, "Show these hints again")
    assert found[-1].hints_off == ()
    assert screen.fields["hints_off"].isHidden()


def test_after_an_undo_the_focus_is_not_on_what_undoes_everything(
    qtbot: QtBot, screen: SettingsScreen
) -> None:
    screen.show_settings(Settings(hints_off=(HintKind.LONG_CARD,)))
    with qtbot.waitActive(screen):
        screen.activateWindow()
    undo = button(screen, "Show these hints again")
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Return)
    assert screen.focusWidget() not in (None, undo, screen.as_new)


def test_what_was_taught_is_said(screen: SettingsScreen) -> None:
    assert "F9: My ending" in texts(screen)
