"""A stage to look at, and a stage that is given a talk."""

import pytest
from displays import HD, HandClock, MakeStage, settings_for
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from speakaid.core.events import Event
from speakaid.ui.stage.stage_screen import StageScreen


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def make_stage(qtbot: QtBot, clock: HandClock) -> MakeStage:
    """Make a stage of a size; `stage.heard` is the list of what happened on it."""

    def make(size: QSize = HD, pictures: object = None, **changes: object) -> StageScreen:
        kinds = {} if pictures is None else {"pictures": pictures}
        stage = StageScreen(settings_for(size, **changes), now=clock, **kinds)  # type: ignore[arg-type]
        stage.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        heard: list[Event] = []
        stage.happened.connect(heard.append)
        stage.heard = heard  # type: ignore[attr-defined]
        qtbot.addWidget(stage)
        stage.resize(size)
        with qtbot.waitExposed(stage):
            stage.show()
        heard.clear()
        return stage

    return make
