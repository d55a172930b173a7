"""`speakaid doctor`: in plain words, what works on this computer."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from speakaid.commands import Refused
from speakaid.sensors.display import has_display

if TYPE_CHECKING:
    from speakaid.ui.found import Found

USAGE = "speakaid doctor [--say]"
SAY = "--say"


def run(arguments: list[str]) -> int:
    """Look at each thing SpeakAid needs, and say a sentence about it; one aloud, if asked to."""
    if arguments not in ([], [SAY]):
        raise Refused(f"This needs nothing more: {USAGE}")
    if not (present := has_display()):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from speakaid.ui.checkup import look
    from speakaid.ui.checkup_sound import say

    for found in look(has_display=present):
        _tell(found)
    if arguments:
        _tell(say())
    return 0


def _tell(found: Found) -> None:
    sys.stdout.write(f"{'Yes' if found.good else 'No '}  {found.words}\n")
    sys.stdout.flush()
