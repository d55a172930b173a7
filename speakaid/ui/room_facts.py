"""The facts that *Before you start* asks about: screens, time, sleep and power, as they are now."""

import logging
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from speakaid.core.errors import SpeakAidError
from speakaid.core.settings import Settings
from speakaid.sensors.power import power
from speakaid.storage.last_room import Room, load_room, save_room
from speakaid.ui.awake import can_keep_awake
from speakaid.ui.before.facts import Facts, Preparation, ScreenFact
from speakaid.ui.stage.letters import dots_per_cm, is_plausible, letters_for
from speakaid.ui.stage.measure import measure_for

_log = logging.getLogger(__name__)


def facts_of(window: QWidget) -> Facts:
    """What is so just now, seen from this window."""
    screens = QGuiApplication.screens()
    here = window.screen()
    found = power()
    return Facts(
        screens=tuple(_fact(screen) for screen in screens),
        letters_for=lambda settings, dots: letters_for(settings, dots).size,
        measure_for=measure_for,
        here=screens.index(here) if here in screens else 0,
        now=datetime.now().astimezone().time(),
        awake=can_keep_awake(),
        on_battery=found is not None and found.on_battery,
        battery_percent=None if found is None else found.percent,
        last=load_room(),
    )


def keep_room(answers: Preparation) -> None:
    """Keep what was chosen among these screens, even where there was nothing to ask."""
    names = tuple(screen.name() for screen in QGuiApplication.screens())
    try:
        save_room(Room(names, answers.screen, answers.slides))
    except SpeakAidError as found:
        _log.warning("the room could not be kept: %s", found.reason)


def _fact(screen: QScreen) -> ScreenFact:
    return ScreenFact(
        name=screen.name(),
        size=screen.size(),
        dots_per_cm=dots_per_cm(screen, Settings()),
        believable=is_plausible(screen.physicalSize(), screen.size()),
    )


def stage_screen_of(window: QWidget, settings: Settings) -> tuple[QSize, float]:
    """The size in pixels of the screen that the words were last shown on, and its dots per cm.

    The window's own screen where that one is not here.
    """
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    screen = screens.get(settings.stage_screen, window.screen())
    return screen.size(), dots_per_cm(screen, settings)
