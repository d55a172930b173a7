"""Whether there is a screen to show anything on, asked before Qt is: that ends the program."""

import os
import sys


def has_display() -> bool:
    """Whether this computer says that it has one; only on Linux it may have none."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
