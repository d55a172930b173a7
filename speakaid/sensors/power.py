"""What the computer runs on: a fact for *Before you start*, asked once, never watched."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Power:
    """Where the power comes from. `percent` is how full the battery is."""

    on_battery: bool
    percent: int


def power() -> Power | None:
    """The power now; None for a computer without a battery, or one that does not tell."""
    ask = getattr(psutil, "sensors_battery", None)
    try:
        found = ask() if ask is not None else None
    except OSError:  # a computer that hides what it runs on
        found = None
    if found is None:
        return None
    return Power(on_battery=not found.power_plugged, percent=round(found.percent))
