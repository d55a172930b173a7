"""Voice and microphone by the real workers, on a computer without sound: one sentence each."""

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from person import Unhurried, click
from pytestqt.qtbot import QtBot
from walk import press

from speakaid.app import Parts, put_together
from speakaid.core.listening import Hearing
from speakaid.core.settings import Settings
from speakaid.speech.sound_facts import NotRecorded
from speakaid.storage.settings_file import save_settings
from speakaid.wording import ears as say

NOBODY = "no such device"
"""A name, so that this is neither heard nor listened to where there are devices."""
PATIENCE = 60_000
"""Milliseconds: a guard, not a measure."""


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Parts]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/no-server")
    save_settings(Settings(voice=True, listening=True, voice_output=NOBODY, microphone=NOBODY))
    made = put_together(Unhurried())
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.desk.senses.close()
    assert psutil.Process().children(recursive=True) == []


def test_each_is_answered_with_one_sentence(parts: Parts, qtbot: QtBot) -> None:
    click("Settings", parts.window)
    click("Voice and microphone", parts.window)
    screen = parts.desk.ears.screen
    qtbot.waitUntil(lambda: screen.voices.words.text() != say.LOOKING, timeout=PATIENCE)
    click("Hear it", parts.window)
    qtbot.waitUntil(screen.notice.isVisible, timeout=PATIENCE)
    press(screen, say.TRY)
    deaf = {say.deaf(Hearing.NO_DEVICE), say.deaf(Hearing.NOT_INSTALLED)}
    qtbot.waitUntil(lambda: screen.trying.noticed.text() in deaf, timeout=PATIENCE)


def test_a_recording_that_cannot_be_made_is_told(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[object] = []
    parts.desk.senses.ear.record(tmp_path / "word.flac", told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [NotRecorded.NO_DEVICE]
    assert list(tmp_path.glob("*.flac")) == []
