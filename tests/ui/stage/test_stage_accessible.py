"""What a screen reader meets on the stage."""

from collections.abc import Iterator

import pytest
from displays import HD, MakeStage, card, display, many_displays, settings_for
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.wording import stage as wording

DISPLAYS = many_displays()
NAME = QAccessible.Text.Name


@pytest.fixture
def heard_by_a_reader() -> Iterator[None]:
    """As if a screen reader were on: Qt then asks for every page, and tells of every change."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("heard_by_a_reader")
def test_one_stage_after_another_in_one_program(qtbot: QtBot) -> None:
    for _ in range(3):
        stage = StageScreen(settings_for(HD))
        stage.resize(HD)
        with qtbot.waitExposed(stage):
            stage.show()
        for shown in (display(), display(card("Thank you."))):
            stage.show_display(shown)
            met = QAccessible.queryAccessibleInterface(stage.parts.page)
            assert met.text(NAME) == stage.parts.page.accessibleName()
        stage.close()
        stage.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_page_is_text_with_its_words_as_its_name(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    met = QAccessible.queryAccessibleInterface(stage.parts.page)
    assert met.role() == QAccessible.Role.StaticText
    assert "Two things changed for me." in met.text(NAME)
    assert stage.focusWidget() is stage.parts.page


def test_turning_a_page_changes_its_name_and_announces_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    said: list[str] = []
    stage.announcer.announced.connect(lambda words, _urgent: said.append(words))
    stage.show_display(display())
    stage.show_display(display(card("Thank you.")))
    assert "Thank you." in stage.parts.page.accessibleName()
    assert said == []


def test_a_band_and_a_line_are_announced_once(make_stage: MakeStage) -> None:
    stage = make_stage()
    said: list[tuple[str, bool]] = []
    stage.announcer.announced.connect(lambda *heard: said.append(heard))
    for name in ("prompt", "prompt", "wind-up", "wind-up"):
        stage.show_display(display())
        stage.show_display(DISPLAYS[name])
        stage.show_display(DISPLAYS[name])
    assert said[0] == (wording.prompt_words(DISPLAYS["prompt"]), False)
    assert ("Start your ending.", True) in said


def test_the_marked_line_of_the_list_is_announced(make_stage: MakeStage) -> None:
    stage = make_stage()
    said: list[str] = []
    stage.announcer.announced.connect(lambda words, _urgent: said.append(words))
    stage.show_display(DISPLAYS["list"])
    assert said == ["Marked: Words and faces"]


def test_help_is_part_of_the_name(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["stuck"])
    name = stage.parts.page.accessibleName()
    assert name.index("One moment") < name.index("Two things")


def test_everything_to_press_has_a_name(make_stage: MakeStage) -> None:
    stage = make_stage()
    for shown in DISPLAYS.values():
        stage.show_display(shown)
        for control in [*stage.findChildren(QPushButton), *stage.findChildren(QLineEdit)]:
            if control.isVisible():
                met = QAccessible.queryAccessibleInterface(control)
                assert met.text(NAME), control
