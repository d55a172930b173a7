"""The inside of a worker: the lines it hears, and the one way to answer.

Libraries print, and some of them from C. What they print would stand among the answers, so it goes
nowhere: the answers have a stream of their own.
"""

import os
import sys
from collections.abc import Callable, Iterator

from speakaid.workers import lines


def at_work() -> tuple[Iterator[lines.Line], Callable[[lines.Line], None]]:
    """What this worker is told, until nobody is there any more; and how it answers."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return lines.incoming(sys.stdin), lines.answering(out)
