"""What the computer runs on."""

from collections.abc import Callable
from types import SimpleNamespace

import psutil
import pytest

from speakaid.sensors.power import Power, power


def hidden() -> None:
    raise FileNotFoundError("/sys/class/power_supply")


ANSWERS: dict[str, tuple[Callable[[], object], Power | None]] = {
    "on its battery": (
        lambda: SimpleNamespace(power_plugged=False, percent=40.4),
        Power(on_battery=True, percent=40),
    ),
    "plugged in": (
        lambda: SimpleNamespace(power_plugged=True, percent=100),
        Power(on_battery=False, percent=100),
    ),
    "without a battery": (lambda: None, None),
    "that hides it": (hidden, None),
}


@pytest.mark.parametrize(("answer", "found"), ANSWERS.values(), ids=ANSWERS.keys())
def test_a_computer(
    answer: Callable[[], object], found: Power | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", answer, raising=False)
    assert power() == found


def test_a_system_that_cannot_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    assert power() is None
