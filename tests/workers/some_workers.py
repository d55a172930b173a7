"""Workers for tests, written by hand: real processes that do little."""

import sys
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

Line = dict[str, Any]


def python(program: str) -> list[str]:
    """A process that runs this program; `say` writes a line, `told` are the lines it is told."""
    return [sys.executable, "-c", _HEAD + program]


_HEAD = """
import json, os, sys
def say(**line):
    sys.stdout.write(json.dumps(line) + chr(10)); sys.stdout.flush()
told = (json.loads(text) for text in sys.stdin)
"""

ECHO = python("for line in told: say(**line)")
"""Says what it is told."""
DUMB = python("for line in told: pass")
"""Hears all and says nothing."""
LAST_WORD = python("""
for line in told: pass
say(last='word')
""")
"""Says something when it is told to go."""
DEAF = python("import time; time.sleep(600)")
"""Does not even listen."""
BABBLES = python("""
print('Audio saved to /somewhere'); print('[1]'); say(is_='there')
for line in told: pass
""")
"""Prints what is no line of ours first."""


def listening() -> tuple[Callable[[Any], None], Callable[[], Any]]:
    """What takes what is heard; and what waits for the next of it."""
    heard: SimpleQueue[Any] = SimpleQueue()
    return heard.put, lambda: heard.get(timeout=30)
