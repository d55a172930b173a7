"""What a screen reader meets on the stage."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from displays import (
    HD,
    MEANING,
    WIND_UP,
    MakeStage,
    card,
    display,
    many_displays,
    settings_for,
)
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from speakaid.core import events
from speakaid.core.display import Choice, Help, Notice
from speakaid.ui.keys import Act
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
    assert met.role() == QAccessible.Role.Paragraph
    assert "Two things changed for me." in met.text(NAME)
    assert stage.focusWidget() is stage.parts.page


def test_who_has_no_hand_for_a_key_turns_the_page_by_its_action(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    acts = QAccessible.queryAccessibleInterface(stage.parts.page).actionInterface()
    assert QAccessibleActionInterface.pressAction() in acts.actionNames()
    acts.doAction(QAccessibleActionInterface.pressAction())
    assert stage.heard == [events.Next()]  # type: ignore[attr-defined]


def told_of(stage: StageScreen) -> list[str]:
    """All that a screen reader is told besides names, in its order."""
    said: list[str] = []
    for one in (stage.spoken.band, stage.spoken.line, stage.spoken.page):
        one.announced.connect(lambda words, _urgent: said.append(words))
    return said


def test_what_is_told_is_the_description_of_what_has_the_focus(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    stage.show_display(DISPLAYS["wind-up"])
    assert stage.parts.page.accessibleDescription() == "Start your ending."
    stage.show_display(display())
    assert stage.parts.page.accessibleDescription() == ""


def test_a_band_comes_and_goes_and_the_line_is_not_said_again(make_stage: MakeStage) -> None:
    stage = make_stage()
    said = told_of(stage)
    line = {"notice": Notice.TIME_RUNNING}
    stage.show_display(display(**line))
    stage.show_display(display(band=WIND_UP, wind_up=True, **line))
    stage.show_display(display(band=replace(WIND_UP, seen=True), **line))
    assert said == ["Your time is running", "Start your ending."]


def test_a_page_turned_by_a_button_that_has_the_focus_is_told(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(display())
    said = told_of(stage)
    stage.parts.bottom.buttons[Act.STUCK].setFocus(Qt.FocusReason.TabFocusReason)
    stage.show_display(DISPLAYS["stuck"])
    assert said == [stage.parts.page.accessibleName()]


def test_pause_is_said_and_not_the_page_that_it_covers(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["pause"])
    assert stage.parts.page.accessibleName() == (
        "Pause. Take your time. Next: carry on with Two things changed for me."
    )


def test_all_the_help_is_said(make_stage: MakeStage) -> None:
    stage = make_stage()
    help_ = Help(2, "One moment.", (replace(MEANING, letters="st…"),))
    stage.show_display(display(help=help_, choices=tuple(Choice)))
    assert stage.parts.page.accessibleName().endswith(
        "strangers: people I do not know · st…. Back to my words, Skip to the next point, My ending"
    )


def test_turning_a_page_changes_its_name_and_announces_nothing(make_stage: MakeStage) -> None:
    stage = make_stage()
    said = told_of(stage)
    stage.show_display(display())
    stage.show_display(display(card("Thank you.")))
    assert "Thank you." in stage.parts.page.accessibleName()
    assert said == []


def test_a_band_and_a_line_are_announced_once(make_stage: MakeStage) -> None:
    stage = make_stage()
    said: list[tuple[str, bool]] = []
    for one in (stage.spoken.band, stage.spoken.line):
        one.announced.connect(lambda *heard: said.append(heard))
    for name in ("prompt", "prompt", "wind-up", "wind-up"):
        stage.show_display(display())
        stage.show_display(DISPLAYS[name])
        stage.show_display(DISPLAYS[name])
    assert said[0] == (wording.prompt_words(DISPLAYS["prompt"]), False)
    assert ("Start your ending.", True) in said


def test_the_marked_line_of_the_list_is_the_name(make_stage: MakeStage) -> None:
    stage = make_stage()
    stage.show_display(DISPLAYS["list"])
    assert stage.parts.page.accessibleName() == "Marked: Words and faces"


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
