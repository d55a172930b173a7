"""`speakaid doctor`: in plain words, what works on this computer."""

import os
import sys

from speakaid.commands import Refused
from speakaid.sensors.display import has_display

USAGE = "speakaid doctor"


def run(arguments: list[str]) -> int:
    """Look at each thing SpeakAid needs, and say a sentence about it."""
    if arguments:
        raise Refused(f"This needs nothing more: {USAGE}")
    if not (present := has_display()):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from speakaid.ui.checkup import look

    for found in look(has_display=present):
        sys.stdout.write(f"{'Yes' if found.good else 'No '}  {found.words}\n")
    return 0
