"""The facts that *Before you start* asks about: screens, time, sleep and power, as they are now."""

from datetime import datetime

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from speakaid.core.settings import Settings
from speakaid.sensors.power import power
from speakaid.ui.awake import can_keep_awake
from speakaid.ui.before.facts import Facts, ScreenFact
from speakaid.ui.stage.letters import dots_per_cm, is_plausible, letters_for
from speakaid.ui.stage.measure import measure_for


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
    )


def _fact(screen: QScreen) -> ScreenFact:
    return ScreenFact(
        name=screen.name(),
        size=screen.size(),
        dots_per_cm=dots_per_cm(screen, Settings()),
        believable=is_plausible(screen.physicalSize(), screen.size()),
    )
