"""The workers there are, and how the program starts itself as one of them."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

WORKERS: Mapping[str, str] = {
    "voice": "speakaid.speech.voice_worker",
    "sound": "speakaid.speech.sound_worker",
    "listen": "speakaid.sensors.listening.listen_worker",
}
"""Each worker, and the module whose `main()` it is. It is imported in that process alone."""
FLAG = "--worker"
_PACKAGE = Path(__file__).parents[2]
_PYTHON = ("-P", "-m", "speakaid")
"""-P: nothing is loaded from the folder in which the program happens to be, such as that of a talk
that somebody sent."""


def command(name: str) -> list[str]:
    """What starts this worker: the same program with a word more, frozen or not."""
    is_frozen = getattr(sys, "frozen", False)
    return [sys.executable, *(() if is_frozen else _PYTHON), FLAG, name]


def surroundings() -> dict[str, str]:
    """The environment of a worker: it finds this very program, from whatever folder."""
    others = os.environ.get("PYTHONPATH", "")
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [str(_PACKAGE), others]))}
