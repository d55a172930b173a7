"""The real processes for voice, sound and microphone, on a computer without any sound device."""

from pathlib import Path

import psutil
import pytest
from decks import SUPPORT
from person import Key, Unhurried
from pytestqt.qtbot import QtBot
from spoken_talk import BOTH

from speakaid.app import put_together
from speakaid.storage.settings_file import save_settings
from speakaid.ui.giving import Given
from speakaid.wording.stage_marks import Mark


@pytest.fixture
def no_sound_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = tmp_path / "nothing"
    nothing.write_text("")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{nothing}")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))


@pytest.mark.usefixtures("no_sound_device")
def test_the_cards_go_on_and_no_process_stays(qtbot: QtBot) -> None:
    save_settings(BOTH)
    parts = put_together(Unhurried())
    qtbot.addWidget(parts.window)
    giving = parts.desk.giving
    giving.begin(Given(SUPPORT, None, kept=False), "", None, None)
    stage = giving.stage
    assert stage is not None
    qtbot.waitUntil(
        lambda: stage.parts.marks.marks == (Mark.NOT_HEARD, Mark.NO_SOUND), timeout=30_000
    )
    first = giving.display
    assert first is not None
    for which in (Key.Key_S, Key.Key_Space, Key.Key_Space, Key.Key_S):
        qtbot.keyClick(stage, which)
    assert giving.display is not None
    assert giving.display.help is not None
    assert giving.display.page != first.page
    stage.close()
    parts.desk.senses.close()
    assert psutil.Process().children(recursive=True) == []
