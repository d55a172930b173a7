"""What is painted in parts is the same as what is painted whole: nothing is left over or lost.

`grab` paints everything anew, so it never shows what a partial repaint got wrong. Here the window
itself is looked at, as it stands after the change.
"""

from dataclasses import replace

import pytest
from displays import OFFERS, SMALL, STUCK, WIND_UP, MakeStage, card, display, ink, many_displays
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from speakaid.core.display import Phase
from speakaid.core.settings import Theme
from speakaid.ui.stage.stage_screen import StageScreen
from speakaid.ui.theme import colours

DISPLAYS = many_displays()
PAUSED = display(phase=Phase.PAUSED, pause=OFFERS)
THERE_AND_BACK = {
    "pause": (display(), PAUSED, display()),
    "help": (display(), display(help=STUCK), display()),
    "band and seen": (display(), DISPLAYS["wind-up"], DISPLAYS["thin"]),
    "a page after the band": (DISPLAYS["thin"], replace(DISPLAYS["thin"], card=card("Hello."))),
    "pause after the band": (DISPLAYS["thin"], replace(PAUSED, band=replace(WIND_UP, seen=True))),
    "another point": (display(), display(card("Hello.")), display()),
}


def window(stage: StageScreen) -> QImage:
    """What stands in the window, with nothing painted but what the change asked for."""
    QApplication.processEvents()
    # What waits to be painted is painted now.
    QApplication.sendEvent(stage, QEvent(QEvent.Type.UpdateRequest))
    image = stage.screen().grabWindow(stage.winId()).toImage()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def whole(stage: StageScreen) -> QImage:
    """What would stand there if everything were painted anew."""
    for part in (stage, *stage.findChildren(QWidget)):
        part.update()
    return window(stage)


@pytest.mark.parametrize("name", THERE_AND_BACK)
def test_the_hairlines_are_whole_after(make_stage: MakeStage, name: str) -> None:
    stage = make_stage()
    for shown in THERE_AND_BACK[name]:
        stage.show_display(shown)
        image, room = window(stage), stage.parts.page._painter.look.room  # type: ignore[union-attr]
        for y in (room.top.bottom(), room.bottom.top()):
            line = image.copy(QRect(0, y, image.width(), 1))
            assert ink(line, colours(Theme.PALE).stage_ground) == 1


@pytest.mark.parametrize("first", DISPLAYS)
def test_no_change_leaves_anything_behind(make_stage: MakeStage, first: str) -> None:
    stage = make_stage(SMALL)
    for name, shown in DISPLAYS.items():
        stage.show_display(DISPLAYS[first])
        window(stage)
        stage.show_display(shown)
        assert window(stage) == whole(stage), f"{first} to {name}"
