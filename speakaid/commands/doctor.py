"""`speakaid doctor`: in plain words, what works on this computer."""

import os
import sys

from speakaid.commands import Refused

USAGE = "speakaid doctor"


def run(arguments: list[str]) -> int:
    """Look at each thing SpeakAid needs, and say a sentence about it."""
    if arguments:
        raise Refused(f"This needs nothing more: {USAGE}")
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from speakaid.ui.checkup import look

    for found in look(has_display=has_display or not sys.platform.startswith("linux")):
        sys.stdout.write(f"{'Yes' if found.good else 'No '}  {found.words}\n")
    return 0
