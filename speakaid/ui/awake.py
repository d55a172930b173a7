"""Keeps the computer and its screens awake during a talk, or knows that it cannot."""

import logging
from contextlib import ExitStack

from wakepy import keep

_log = logging.getLogger(__name__)


class Awake:
    """Asks the system not to sleep nor to dim. `kept` is what it answered."""

    def __init__(self) -> None:
        self._asked = ExitStack()
        self.kept = False

    def start(self) -> bool:
        """Ask; to ask again changes nothing."""
        if not self.kept:
            mode = self._asked.enter_context(keep.presenting(on_fail="pass"))
            self.kept = bool(mode.active)
            _log.info("kept awake: %s", self.kept)
        return self.kept

    def stop(self) -> None:
        """Let the computer sleep again when it wants to."""
        self._asked.close()
        self.kept = False


def can_keep_awake() -> bool:
    """Whether the system would do it, tried for a moment."""
    awake = Awake()
    try:
        return awake.start()
    finally:
        awake.stop()
