"""`speakaid doctor`: what works on this computer, in plain words."""

from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from speakaid.sensors.power import Power
from speakaid.storage import paths
from speakaid.ui import checkup


def said(*, has_display: bool) -> dict[str, bool]:
    return {found.words: found.good for found in checkup.look(has_display=has_display)}


def one(words: str, found: dict[str, bool]) -> bool:
    """Whether the one sentence with these words is good."""
    (good,) = (good for sentence, good in found.items() if words in sentence)
    return good


@pytest.fixture(autouse=True)
def an_application(qapp: QApplication) -> None:
    assert qapp is not None


def test_what_is_here_is_said() -> None:
    found = said(has_display=True)
    assert one("There is a screen", found)
    assert one("Our letters", found)
    assert one("Large letters are drawn", found)
    assert one("Your talks are kept in", found)
    assert any("by 800 dots" in sentence for sentence in found)


def test_without_a_display_no_screen_is_made_up() -> None:
    found = said(has_display=False)
    assert not one("There is no screen here", found)
    assert not any("dots" in sentence for sentence in found)


def test_a_library_that_cannot_be_written() -> None:
    home = paths.home()
    home.parent.mkdir(parents=True, exist_ok=True)
    Path(home).write_text("a file stands where the folder should be")
    assert not one("Nothing can be kept in", said(has_display=False))


@pytest.mark.parametrize(
    ("power", "words", "good"),
    [
        (Power(on_battery=True, percent=40), "40 percent full", False),
        (Power(on_battery=False, percent=100), "plugged in", True),
        (None, "no battery", True),
    ],
)
def test_the_power(
    power: Power | None, words: str, good: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = power and type("Found", (), {"power_plugged": good, "percent": power.percent})
    monkeypatch.setattr(psutil, "sensors_battery", lambda: answer, raising=False)
    assert one(words, said(has_display=False)) is good
