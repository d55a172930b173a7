"""Bounds on this process, for one that reads files which may be anything.

The system ends a process that goes beyond them; the one that started it says so in a sentence.
Where the system knows no such bounds there are none.
"""

from contextlib import suppress

MOST_MEMORY = 500 * 1024 * 1024
MOST_SECONDS = 60


def be_modest(memory: int = MOST_MEMORY, seconds: int = MOST_SECONDS) -> None:
    """At most so many bytes of memory, so many seconds of work, and no file of its remains."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
