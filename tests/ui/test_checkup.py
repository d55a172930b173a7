"""`speakaid doctor`: what works on this computer, in plain words."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
import wakepy
from PySide6.QtWidgets import QApplication

from speakaid.sensors.installed import can_listen
from speakaid.sensors.power import Power
from speakaid.storage import paths
from speakaid.ui import checkup
from speakaid.wording import checkup as checkup_words

ROOT = Path(__file__).parents[2]


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


ALONE = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from pathlib import Path
from speakaid import resources
if len(sys.argv) > 1:
    real = resources.path
    resources.path = lambda name: Path(sys.argv[1]) if name == "fonts" else real(name)
from speakaid.ui import checkup
from speakaid.wording import checkup as checkup_words
for found in checkup.look(has_display=True):
    print(found.good, found.words)
"""


def said_alone(*words: str, screens: str = "", **env: str) -> str:
    """What is said in a process of its own, in which Qt begins with these facts."""
    platform = f"offscreen:configfile={screens}" if screens else "offscreen"
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *words],
        env={**os.environ, "PYTHONPATH": str(ROOT), **env, "QT_QPA_PLATFORM": platform},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return done.stdout


def test_a_screen_that_tells_its_size_and_one_that_does_not(tmp_path: Path) -> None:
    sized = {"x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    wide = {**sized, "name": "WIDE", "width": 1366, "height": 768}
    tiny = {**sized, "name": "TINY", "x": 1366, "width": 320, "height": 240}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [wide, tiny]}))
    found = said_alone(screens=str(file))
    assert "True Screen WIDE, 1366 by 768 dots.\n" in found
    assert "False Screen TINY, 320 by 240 dots. It does not tell its true size" in found


def test_letters_that_are_gone(tmp_path: Path) -> None:
    assert "True Our letters" in said_alone()
    assert "False Our letters could not be loaded." in said_alone(str(tmp_path))


def test_letters_that_are_not_drawn() -> None:
    found = said_alone(QT_MAX_CACHED_GLYPH_SIZE="1000")
    assert "False Large letters are not drawn." in found


@pytest.mark.parametrize(
    ("kept", "words"), [(True, "can be kept awake"), (False, "cannot be kept awake")]
)
def test_the_sleep_of_the_computer(kept: bool, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def presenting(**_: object) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(active=kept)

    monkeypatch.setattr(wakepy.keep, "presenting", presenting)
    assert one(words, said(has_display=False)) is kept


def test_nothing_that_is_asked_is_left_open() -> None:
    for sentence in said(has_display=True):
        assert sentence.endswith(".")
        assert "{" not in sentence


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


def test_what_tells_speech_from_silence_is_named() -> None:
    assert checkup_words.detector("Silero") == "Speech is told from silence by Silero."
    assert "speakaid[listen]" in checkup_words.detector("")
    assert any("Speech is told" in words for words in said(has_display=False)) is can_listen()


def test_the_voices_of_the_language_are_named() -> None:
    assert checkup_words.voices(1, ("Joe",)) == (
        "There is 1 voice to read words aloud. In your language: Joe."
    )
    assert checkup_words.voices(9) == "There are 9 voices to read words aloud."
