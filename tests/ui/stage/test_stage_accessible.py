"""What a screen reader meets on the stage."""

from displays import MakeStage, card, display, many_displays
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton

from speakaid.wording import stage as wording

DISPLAYS = many_displays()
NAME = QAccessible.Text.Name


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
