"""`speakaid tour DIR`: every screen in every state as PNG, in two sizes and both themes."""

import os
import sys
from pathlib import Path

from speakaid.commands import Refused
from speakaid.commands.named import one_line, shown

USAGE = "speakaid tour DIR"


def run(arguments: list[str]) -> int:
    """Draw the tour without a display, and say where it is."""
    # An empty name would be the present folder, which nobody named.
    if len(arguments) != 1 or not arguments[0].strip() or arguments[0].startswith("-"):
        raise Refused(f"Please name one folder: {USAGE}")
    folder = Path(arguments[0])
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as found:
        raise Refused(f"The folder {shown(folder)} cannot be made: {found.strerror}.") from None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from speakaid.ui.tour import draw_tour

    try:
        count = draw_tour(folder)
    except OSError:
        raise Refused(f"The pictures cannot all be written into {shown(folder)}.") from None
    sys.stdout.write(f"{count} pictures are in {one_line(str(folder))}.\n")
    return 0
